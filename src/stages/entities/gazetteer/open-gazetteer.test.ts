import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GazetteerEntry } from '../../../model/gazetteer.ts';
import { memorySource } from './byte-source.ts';
import type { StoredEntry } from './entry-record.ts';
import { foldName } from './fold-name.ts';
import { type IndexedGazetteer, openGazetteer } from './open-gazetteer.ts';
import { createIndexWriter, type IndexAbout, memorySorter } from './write-index.ts';

const about: IndexAbout = {
  about: { source: 'invented', dataDate: '2020-02-02', licence: 'none' },
  rules: {
    articles: ['al'],
    assimilatedArticles: [],
    rewrites: [
      ['q', 'k'],
      ['(.)\\1', '$1'],
    ],
    shortest: 2,
    countriesWithoutKeys: ['FRA'],
  },
  admin1Codes: { 'XA.01': 'adm:XA-N' },
  alpha3: { XA: 'XAA' },
};

function bytesOf(entries: readonly StoredEntry[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const writer = createIndexWriter({ write: (bytes) => pieces.push(bytes.slice()), createSorter: memorySorter }, about);
  for (const entry of entries) writer.add(entry);
  writer.finish();
  return Buffer.concat(pieces);
}

function opened(entries: readonly StoredEntry[]): IndexedGazetteer {
  return openGazetteer([memorySource(bytesOf(entries))]);
}

function place(geonameId: number, names: readonly string[], more: Partial<GazetteerEntry> = {}): StoredEntry {
  const entry = {
    id: `gn:${geonameId}`,
    name: names[0]!,
    kind: 'settlement',
    countries: ['XAA'],
    geonameId,
    lat: 12.34567,
    lon: -45.6,
  } as const;
  return { entry: { ...entry, coordinateSource: 'Survey', ...more }, names: names.map((text) => ({ text })) };
}

const marou = place(7, ['Marouq', 'Maruq', 'ماروق'], { population: 1200, admin1: 'adm:XA-N' });
const north: StoredEntry = {
  entry: {
    id: 'adm:XA-N',
    name: 'Nord',
    kind: 'admin1',
    countries: ['XAA'],
    geonameId: 99,
    box: [170.5, -10, -179.25, 12],
    representative: { name: 'Marouq', lat: 12.3, lon: -45.6 },
    labels: { fr: 'Nord', en: 'North' },
  },
  names: [{ text: 'Nord', lang: 'fr' }, { text: 'North', lang: 'en' }, { text: 'Norte' }],
};

describe('openGazetteer', () => {
  test('gives every field back', () => {
    const gazetteer = opened([north, marou]);
    expect(gazetteer.entry('gn:7')).toEqual(marou.entry);
    expect(gazetteer.entry('adm:XA-N')).toEqual(north.entry);
    expect(gazetteer.namesOf('gn:7')).toEqual(['Marouq', 'Maruq', 'ماروق']);
    expect(gazetteer.idOfGeoname(99)).toBe('adm:XA-N');
    expect([gazetteer.entry('gn:8'), gazetteer.entry('adm:XA-S'), gazetteer.idOfGeoname(8)]).toEqual([undefined, undefined, undefined]);
    expect([...gazetteer.entries()].map(({ entry }) => entry.id)).toEqual(['adm:XA-N', 'gn:7']);
  });

  test('says how a name was found', () => {
    const gazetteer = opened([marou]);
    const matches = (name: string, withKeys = false) =>
      gazetteer.candidates(name, { withKeys }).map(({ match, name: own }) => [match, own]);
    expect(matches('Maruq')).toEqual([['exact', 'Maruq']]);
    expect(matches('MÂRUQ')).toEqual([['folded', 'Maruq']]);
    expect(matches('al-Marukk')).toEqual([]);
    expect(matches('al-Marukk', true)).toEqual([['key', 'Maruq']]);
    expect(matches('Marilq', true)).toEqual([]);
  });

  test('gives no keys to places of countries that have none', () => {
    expect(opened([place(1, ['Lucq'], { countries: ['FRA'] })]).candidates('Luck', { withKeys: true })).toEqual([]);
    expect(opened([place(1, ['Lucq'])]).candidates('Luck', { withKeys: true })).toHaveLength(1);
  });

  test('puts the better match first, then the larger place, then the lower id', () => {
    const gazetteer = opened([
      place(3, ['Tell']),
      place(4, ['TELL'], { population: 9 }),
      place(1, ['Tell']),
      place(2, ['Tell'], { population: 5 }),
    ]);
    expect(gazetteer.candidates('Tell').map(({ entry }) => entry.geonameId)).toEqual([2, 1, 3, 4]);
  });

  test.each([
    ['Mar', true],
    ['maroúq', true],
    ['Marouqa', false],
    ['Z', false],
    ['ماروق', true],
  ])('hasPrefix(%s) is %s', (prefix, expected) => {
    expect(opened([marou]).hasPrefix(prefix)).toBe(expected);
  });

  test('reads a file in parts as one', () => {
    const bytes = bytesOf(Array.from({ length: 200 }, (_, index) => place(index + 1, [`Lieu ${index}`, `${index} Road`])));
    const parts = [0, 101, 1000, 1001, 5000].map((from, index, cuts) =>
      memorySource(bytes.subarray(from, cuts[index + 1] ?? bytes.length)),
    );
    for (let index = 0; index < 200; index++) expect(openGazetteer(parts).candidates(`${index} road`)[0]?.entry.geonameId).toBe(index + 1);
  });

  test.each([
    ['nothing', (_: Uint8Array) => new Uint8Array(0)],
    ['something else', (_: Uint8Array) => new TextEncoder().encode('not an index, but long enough to be one')],
    ['a file cut short', (bytes: Uint8Array) => bytes.subarray(0, bytes.length - 5)],
  ])('refuses %s', (_, damage) => {
    expect(() => openGazetteer([memorySource(damage(bytesOf([marou])))])).toThrow(/not a gazetteer index|cut short/u);
  });

  test('refuses another version, saying which', () => {
    const bytes = bytesOf([marou]);
    const at = Buffer.from(bytes).indexOf('"version":1');
    bytes[at + 10] = '7'.charCodeAt(0);
    expect(() => openGazetteer([memorySource(bytes)])).toThrow(/version 7/u);
  });

  test('an index without entries finds nothing', () => {
    expect([opened([]).candidates('Marouq', { withKeys: true }), opened([]).hasPrefix('M'), opened([]).entry('gn:7')]).toEqual([
      [],
      false,
      undefined,
    ]);
  });

  test('whatever the names are, each of them finds its entry, and each beginning is a prefix', () => {
    const name = fc.oneof(
      fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }),
      fc.constantFrom('ab', 'aab', 'a b', 'abc', 'a-b', 'é'),
    );
    const named = fc.array(
      fc.array(
        name.filter((text) => foldName(text) !== ''),
        { minLength: 1, maxLength: 4 },
      ),
      { maxLength: 120 },
    );
    fc.assert(
      fc.property(named, (lists) => {
        const gazetteer = opened(lists.map((names, index) => place(index + 1, names)));
        lists.forEach((names, index) => {
          for (const text of names) {
            const found = gazetteer.candidates(text).filter(({ entry }) => entry.geonameId === index + 1);
            expect(found).toHaveLength(1);
            expect(foldName(found[0]!.name)).toBe(foldName(text));
            expect(gazetteer.hasPrefix([...text].slice(0, 2).join(''))).toBe(true);
          }
        });
      }),
      { numRuns: 60 },
    );
  });
});
