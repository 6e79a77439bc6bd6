import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Gazetteer } from '../../../model/gazetteer.ts';
import { memorySource } from './byte-source.ts';
import { combineGazetteers } from './combine-gazetteers.ts';
import { type IndexedGazetteer, openGazetteer } from './open-gazetteer.ts';
import { compilePlaces } from './pack.ts';
import { openPlaceTable } from './place-table.ts';

const folder = fileURLToPath(new URL('../../../../data/compiled', import.meta.url));
let bundled: IndexedGazetteer;

beforeAll(() => {
  const parts = readdirSync(folder).filter((name) => /^gazetteer\.\d+\.bin$/u.test(name));
  bundled = openGazetteer(parts.sort().map((name) => memorySource(readFileSync(join(folder, name)))));
});

const table = `
sources:
  survey: { title: Invented survey, address: "https://example.org/survey", opened: 2026-11-22 }
places:
  - { id: camp-marouq, name: { fr: Camp Marouq, en: Marouq Camp }, kind: camp, countries: [SYR], within: "SY-HI",
      variants: { en: [Marouq Garrison], ar: ["معسكر ماروق"] }, lat: 34.5, lon: 38, radiusKm: 2, coordinateSource: survey, source: survey }
  - { id: camp-marouq-gate, name: { fr: Porte Marouq, en: Marouq Gate }, kind: crossing, countries: [SYR, IRQ], within: camp-marouq,
      coordinateSource: none, source: unverified }
  - { id: homs-names, name: { fr: Marouqville, en: Marouqtown }, kind: settlement, countries: [SYR], geonameId: 169577,
      variants: { fr: [Marouqbourg] }, coordinateSource: geonames, source: unverified }
  - { id: homs-governorate, name: { fr: Gouvernorat de Marouq, en: Marouq Governorate }, kind: admin1, countries: [SYR], within: "SY-HI",
      coordinateSource: none, source: survey }
`;

function problemsOf(...texts: readonly string[]): readonly string[] {
  const files = texts.map((text, index) => ({ file: `data/gazetteer/file-${index + 1}.yaml`, content: parse(text) }));
  return compilePlaces(files, bundled).problems ?? [];
}

function opened(): Gazetteer {
  const { pack } = compilePlaces([{ file: 'table.yaml', content: parse(table) }], bundled) as {
    pack: Parameters<typeof openPlaceTable>[0];
  };
  return openPlaceTable(JSON.parse(JSON.stringify(pack)), bundled);
}

describe('compilePlaces', () => {
  test('takes a good table, and an empty one', () => {
    expect(problemsOf(table)).toEqual([]);
    expect(problemsOf('')).toEqual([
      'data/gazetteer/file-1.yaml: places: Invalid input: expected array, received undefined. Correct the key or its value.',
    ]);
    expect(problemsOf('places: []')).toEqual([]);
  });

  test.each([
    { what: 'a misspelt key', from: 'radiusKm', to: 'radius', says: ['"camp-marouq"', 'radius'] },
    { what: 'an unknown kind', from: 'kind: camp,', to: 'kind: fort,', says: ['"camp-marouq"', 'kind'] },
    { what: 'an id used twice', from: 'id: camp-marouq-gate', to: 'id: camp-marouq', says: ['"camp-marouq"', 'already', 'Change one'] },
    { what: 'a geonameId that is not there', from: '169577', to: '169578999', says: ['"homs-names"', '169578999', 'Correct it'] },
    {
      what: 'a point without a source',
      from: 'coordinateSource: survey',
      to: 'coordinateSource: none',
      says: ['"camp-marouq"', 'coordinateSource'],
    },
    { what: 'a source without a point', from: 'lat: 34.5, lon: 38, ', to: '', says: ['"camp-marouq"', 'Write "none"'] },
    { what: 'half a point', from: 'lon: 38, ', to: '', says: ['"camp-marouq"', 'lat and lon'] },
    { what: 'a latitude beyond the pole', from: 'lat: 34.5', to: 'lat: 94.5', says: ['"camp-marouq"', 'lat'] },
    { what: 'a source that is not listed', from: 'source: survey }', to: 'source: other }', says: ['source "other"', 'sources'] },
    { what: 'a country that is none', from: '[SYR, IRQ]', to: '[SYR, QQQ]', says: ['"camp-marouq-gate"', 'QQQ'] },
    { what: 'a place within nothing', from: 'within: camp-marouq,', to: 'within: camp-maruq,', says: ['"camp-marouq-gate"', 'camp-maruq'] },
  ])('refuses $what', ({ from, to, says }) => {
    expect(table).toContain(from);
    const problems = problemsOf(table.replace(from, to)).join('\n');
    for (const words of ['data/gazetteer/file-1.yaml', ...says]) expect(problems).toContain(words);
  });

  test('refuses an id and a source key that two files share, naming both files', () => {
    const problems = problemsOf(table, table).join('\n');
    expect(problems).toMatch(/file-2\.yaml: places, "camp-marouq": the id is already in data\/gazetteer\/file-1\.yaml/u);
    expect(problems).toMatch(/file-2\.yaml: sources\.survey: the key is already in data\/gazetteer\/file-1\.yaml/u);
  });
});

describe('openPlaceTable', () => {
  test('gives places with their point, source, province and labels', () => {
    expect(opened().candidates('Marouq Garrison')).toEqual([
      {
        match: 'exact',
        name: 'Marouq Garrison',
        entry: {
          id: 'own:camp-marouq',
          name: 'Marouq Camp',
          kind: 'camp',
          countries: ['SYR'],
          admin1: 'adm:SY-HI',
          lat: 34.5,
          lon: 38,
          coordinateSource: 'survey',
          radiusKm: 2,
          labels: { fr: 'Camp Marouq', en: 'Marouq Camp' },
        },
      },
    ]);
  });

  test('a place may lie in another one, have no point and no source', () => {
    const entry = opened().entry('own:camp-marouq-gate');
    expect(entry).toMatchObject({ within: 'own:camp-marouq', unverified: true, countries: ['SYR', 'IRQ'] });
    expect(entry?.lat ?? entry?.admin1).toBeUndefined();
  });

  test.each([
    ['Marouqbourg', 'gn:169577'],
    ['gouvernorat de marouq', 'adm:SY-HI'],
  ])('%s is one more name of %s, whose point holds', (name, id) => {
    const [candidate, ...more] = combineGazetteers([opened(), bundled]).candidates(name);
    const { labels: _labels, ...known } = bundled.entry(id)!;
    expect(candidate?.entry).toMatchObject(known);
    expect(more).toEqual([]);
  });

  test('finds names folded, by key where asked, and by their beginning', () => {
    const names = (name: string, withKeys = false) =>
      opened()
        .candidates(name, { withKeys })
        .map(({ match, entry }) => `${match} ${entry.id}`);
    expect(names('CAMP MAROUQ')).toEqual(['folded own:camp-marouq']);
    expect([names('Kamp Maruk'), names('Kamp Maruk', true)]).toEqual([[], ['key own:camp-marouq']]);
    expect(['camp mar', 'Porte', 'marouq camps'].map(opened().hasPrefix)).toEqual([true, true, false]);
  });
});
