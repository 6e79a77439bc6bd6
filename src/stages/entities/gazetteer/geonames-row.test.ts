import { describe, expect, test } from 'vitest';
import { entryOfRow, type GeonamesRow, readGeonamesRow } from './geonames-row.ts';

const cells = [
  '42',
  'Marouq',
  'Marouq',
  '',
  '12.5',
  '-3.25',
  'P',
  'PPL',
  'XA',
  '',
  '01',
  '',
  '',
  '',
  '900',
  '',
  '30',
  'Etc/UTC',
  '2021-03-04',
];
const line = (changes: Readonly<Record<number, string>> = {}): string => cells.map((cell, index) => changes[index] ?? cell).join('\t');
const row = (changes: Readonly<Record<number, string>>): GeonamesRow => {
  const read = readGeonamesRow(line(changes));
  if (typeof read === 'string') throw new Error(read);
  return read;
};
const context = { coordinateSource: 'GeoNames', alpha3: { XA: 'XAA' }, admin1Codes: { 'XA.01': 'adm:XA-N' } };

describe('readGeonamesRow', () => {
  test('reads the columns that the gazetteer keeps', () => {
    expect(row({})).toEqual({
      geonameId: 42,
      names: ['Marouq'],
      lat: 12.5,
      lon: -3.25,
      featureClass: 'P',
      featureCode: 'PPL',
      country: 'XA',
      admin1: '01',
      population: 900,
      modified: '2021-03-04',
    });
  });

  test.each([
    ['too few columns', cells.slice(1).join('\t'), 'columns'],
    ['too many columns', `${line()}\t`, 'columns'],
    ['an id that is no number', line({ 0: 'x4' }), 'geonameid'],
    ['an id that is too large', line({ 0: '999999999' }), 'geonameid'],
    ['no name', line({ 1: ' – ' }), 'name'],
    ['no latitude', line({ 4: '' }), 'coordinates'],
    ['a latitude beyond the pole', line({ 4: '90.5' }), 'coordinates'],
    ['a longitude in words', line({ 5: 'west' }), 'coordinates'],
  ])('refuses %s', (_, text, problem) => {
    expect(readGeonamesRow(text)).toBe(problem);
  });

  test.each([
    ['one name for each fold', 'Mārouq,MAROUQ,Marouk', ['Marouq', 'Marouk']],
    ['names in other scripts', 'ماروق,Марук', ['Marouq', 'ماروق', 'Марук']],
    ['no codes of airports', 'MRQ,XAMR,Marq', ['Marouq', 'Marq']],
    ['no romanisations by machine', "marwq,mar-wu ke,Mar'wq", ['Marouq', "Mar'wq"]],
    ['no addresses and no bare numbers', 'https://example.org/marouq,1234', ['Marouq']],
  ])('keeps %s', (_, alternates, names) => {
    expect(row({ 3: alternates }).names).toEqual(names);
  });

  test.each([
    ['', 0],
    ['-1', 0],
    ['12', 12],
  ])('population %j is %i', (text, population) => {
    expect(row({ 14: text }).population).toBe(population);
  });
});

describe('entryOfRow', () => {
  test('makes an entry with country and province', () => {
    expect(entryOfRow(row({ 3: 'Marouk' }), context)).toEqual({
      entry: {
        id: 'gn:42',
        name: 'Marouq',
        kind: 'settlement',
        countries: ['XAA'],
        admin1: 'adm:XA-N',
        geonameId: 42,
        lat: 12.5,
        lon: -3.25,
        population: 900,
        coordinateSource: 'GeoNames',
      },
      names: [{ text: 'Marouq' }, { text: 'Marouk' }],
    });
  });

  test('leaves out what it does not know', () => {
    const { entry } = entryOfRow(row({ 8: '', 10: '', 14: '0' }), context);
    expect(entry.countries).toEqual([]);
    expect('admin1' in entry || 'population' in entry).toBe(false);
  });

  test.each([
    ['P', 'PPLX', 'quarter'],
    ['P', 'PPLA3', 'settlement'],
    ['A', 'PCLI', 'country'],
    ['A', 'ADM1', 'admin1'],
    ['A', 'ADM4', 'region'],
    ['S', 'AIRB', 'base'],
    ['S', 'HTL', 'site'],
    ['H', 'STM', 'river'],
    ['H', 'WLL', 'site'],
    ['T', 'ISL', 'island'],
    ['R', 'RD', 'road'],
  ])('%s.%s is a %s', (featureClass, code, kind) => {
    expect(entryOfRow(row({ 6: featureClass, 7: code }), context).entry.kind).toBe(kind);
  });
});
