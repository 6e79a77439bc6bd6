import { describe, expect, test } from 'vitest';
import type { Gazetteer, GazetteerCandidate, GazetteerEntry, NameMatch } from '../../../model/gazetteer.ts';
import { combineGazetteers } from './combine-gazetteers.ts';

/** A gazetteer of a few entries, each found by its name alone. */
function listed(entries: readonly GazetteerEntry[], match: NameMatch = 'exact'): Gazetteer {
  const found = (id: string) => entries.find((entry) => entry.id === id || (id.startsWith('gn:') && `gn:${entry.geonameId}` === id));
  return {
    candidates: (name) => entries.filter((entry) => entry.name === name).map((entry): GazetteerCandidate => ({ entry, match, name })),
    entry: found,
    hasPrefix: (name) => entries.some((entry) => entry.name.startsWith(name)),
  };
}

const town: GazetteerEntry = {
  id: 'gn:1',
  name: 'Marouq',
  kind: 'settlement',
  countries: ['XAA'],
  geonameId: 1,
  lat: 1,
  lon: 2,
  population: 10,
};

describe('combineGazetteers', () => {
  test('has what each has', () => {
    const other: GazetteerEntry = { ...town, id: 'gn:2', geonameId: 2, population: 20 };
    const both = combineGazetteers([listed([town]), listed([other])]);
    expect(both.candidates('Marouq').map(({ entry }) => entry.id)).toEqual(['gn:2', 'gn:1']);
    expect([both.entry('gn:1')?.population, both.entry('gn:2')?.population, both.entry('gn:3')]).toEqual([10, 20, undefined]);
    expect([both.hasPrefix('Mar'), both.hasPrefix('Nor')]).toEqual([true, false]);
  });

  test('the earlier one holds, the later one adds what is left open', () => {
    const older: GazetteerEntry = { ...town, lat: 5, lon: 6, population: 7, coordinateSource: 'Old', admin1: 'adm:XA-N' };
    const [candidate] = combineGazetteers([listed([town]), listed([older])]).candidates('Marouq');
    expect(candidate?.entry).toEqual({ ...town, admin1: 'adm:XA-N' });
  });

  test('takes a point whole from the later one where the earlier one has none', () => {
    const { lat: _lat, lon: _lon, ...pointless } = town;
    const placed: GazetteerEntry = { ...town, coordinateSource: 'Survey' };
    expect(combineGazetteers([listed([pointless]), listed([placed])]).entry('gn:1')).toEqual(placed);
  });

  test('a province of one and its row in the other are one place, a province', () => {
    const province: GazetteerEntry = { id: 'adm:XA-N', name: 'Nord', kind: 'admin1', countries: ['XAA'], geonameId: 9 };
    const row: GazetteerEntry = { id: 'gn:9', name: 'Nord', kind: 'admin1', countries: ['XAA'], geonameId: 9, population: 500 };
    const found = combineGazetteers([listed([row]), listed([province])]).candidates('Nord');
    expect(found.map(({ entry }) => [entry.id, entry.population])).toEqual([['adm:XA-N', 500]]);
  });

  test('a country of one and its row in the other are one place, and another country is not', () => {
    const country: GazetteerEntry = { id: 'country:XAA', name: 'Xanie', kind: 'country', countries: ['XAA'] };
    const row: GazetteerEntry = { ...country, id: 'gn:50', geonameId: 50 };
    const namesake: GazetteerEntry = { ...country, id: 'country:XAB', countries: ['XAB'] };
    const found = combineGazetteers([listed([row]), listed([country, namesake])]).candidates('Xanie');
    expect(found.map(({ entry }) => entry.id)).toEqual(['country:XAA', 'country:XAB']);
  });

  test('of two matches of one place the better one counts', () => {
    const [candidate, ...more] = combineGazetteers([listed([town], 'key'), listed([town], 'exact')]).candidates('Marouq');
    expect([candidate?.match, more]).toEqual(['exact', []]);
  });
});
