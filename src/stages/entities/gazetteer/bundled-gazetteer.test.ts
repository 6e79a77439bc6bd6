import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { memorySource } from './byte-source.ts';
import { type IndexedGazetteer, openGazetteer } from './open-gazetteer.ts';

const folder = fileURLToPath(new URL('../../../../data/compiled', import.meta.url));
const parts = readdirSync(folder)
  .filter((name) => /^gazetteer\.\d+\.bin$/u.test(name))
  .sort()
  .map((name) => join(folder, name));
let gazetteer: IndexedGazetteer;

beforeAll(() => {
  gazetteer = openGazetteer(parts.map((path) => memorySource(readFileSync(path))));
});

describe('the bundled gazetteer', () => {
  test('lies in files of at most 12 MB', () => {
    for (const path of parts) expect(statSync(path).size).toBeLessThan(12_000_000);
    expect(gazetteer.footer.entries).toBeGreaterThan(200_000);
  });

  test('every name of one entry in 97 finds the entry, and its id does', () => {
    let number = 0;
    for (const { entry, names } of gazetteer.entries()) {
      if (number++ % 97 !== 0) continue;
      expect(gazetteer.entry(entry.id)).toEqual(entry);
      for (const { text } of names) {
        const found = gazetteer.candidates(text).find((candidate) => candidate.entry.id === entry.id);
        expect([text, found?.match]).toEqual([text, 'exact']);
      }
    }
  });

  test.each([
    ['Syrie', 'country:SYR'],
    ['République démocratique du Congo', 'country:COD'],
    ['RDC', 'country:COD'],
    ['Ivory Coast', 'country:CIV'],
    ['United States', 'country:USA'],
    ['US', 'country:USA'],
    ['Birmanie', 'country:MMR'],
    ['Soueïda', 'gn:172408'],
    ['Deir ez-Zor', 'gn:170794'],
    ['Kharkov', 'gn:706483'],
    ['Харків', 'gn:706483'],
    ['حمص', 'gn:169577'],
    ['Crimée', 'adm:UA-43'],
  ])('%s is first of all %s', (name, id) => {
    expect(gazetteer.candidates(name)[0]?.entry.id).toBe(id);
  });

  test.each([
    ['Deir Ezzor', 'gn:170794'],
    ['Al-Hassakeh', 'gn:173811'],
    ['Zaporijjia', 'gn:687700'],
  ])('%s may be %s', (name, id) => {
    expect(gazetteer.candidates(name, { withKeys: true }).map(({ entry }) => entry.id)).toContain(id);
  });

  test.each(['PKK', 'PMS', 'tl abyd'])('a code or a romanisation by machine, %s, is no place', (name) => {
    expect(gazetteer.candidates(name).filter(({ entry }) => entry.kind === 'settlement')).toEqual([]);
  });

  test('a province has names in both languages, a box, and a town that stands for it', () => {
    const province = gazetteer.entry('adm:SY-HI');
    expect(province).toMatchObject({
      kind: 'admin1',
      countries: ['SYR'],
      labels: { fr: 'Homs', en: 'Homs' },
      representative: { name: 'Homs' },
    });
    expect(province?.lat).toBeUndefined();
    const [west = 0, south = 0, east = 0, north = 0] = province?.box ?? [];
    expect(west < 38 && 38 < east && south < 34.5 && 34.5 < north).toBe(true);
  });

  test('a country across the 180th meridian has a narrow box', () => {
    const [west = 0, , east = 0] = gazetteer.entry('country:FJI')?.box ?? [];
    expect(west).toBeGreaterThan(east);
  });

  test.each([
    ['country:XKX', 'Kosovo'],
    ['country:UKR', 'Ukraine'],
    ['adm:IQ-NI', 'Nineveh'],
  ])('%s is called %s', (id, name) => {
    expect(gazetteer.entry(id)?.name).toBe(name);
  });

  test('a place knows its province', () => {
    expect(gazetteer.entry('gn:169577')).toMatchObject({
      admin1: 'adm:SY-HI',
      countries: ['SYR'],
      coordinateSource: 'GeoNames 2023-03-05',
    });
  });
});
