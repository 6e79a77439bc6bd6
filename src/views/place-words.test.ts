import { describe, expect, it } from 'vitest';
import { entityReading } from '../../test/fixtures/entity-reading.ts';
import type { Place } from '../model/reading.ts';
import { countryWords } from './country-words.ts';
import { coordinateWords, placeNote } from './place-words.ts';

const places = new Map(entityReading.places.map((place) => [place.ref, place]));
const setting = { ui: 'en', places } as const;
const note = (ref: string, isFirst: boolean): string => placeNote(places.get(ref)!, setting, isFirst);

describe('placeNote', () => {
  it.each([
    ['a town', 'gn:900001', 'Haute-Oued, Mali', ''],
    ['a computed point', 'place:12km-n-of-bourg', 'point, Haute-Oued, Mali', ''],
    ['a province', 'adm:ML-7', 'area, Mali', ''],
    ['a facility whose name holds its province', 'place:le-marche', 'facility, Mali', ''],
    ['a place that is not located, each time', 'place:tazir', 'not located, 2 possible places, Mali', 'not located'],
  ])('%s', (_, ref, first, later) => {
    expect([note(ref, true), note(ref, false)]).toEqual([first, later]);
  });

  it('says nothing of a country', () => {
    const mali: Place = { ref: 'country:MLI', name: 'Mali', kind: 'area', country: 'MLI', why: 'a country' };
    expect(placeNote(mali, setting, true)).toBe('');
  });
});

describe('coordinateWords', () => {
  const at = (lat?: number, lon?: number, radiusKm?: number): Place => ({
    ...{ ref: 'p', name: 'P', kind: 'point', why: '' },
    ...(lat !== undefined && { lat }),
    ...(lon !== undefined && { lon }),
    ...(radiusKm !== undefined && { radiusKm }),
  });

  it.each([
    [at(16.2713, -0.0437), 'en', '16.27° N, 0.04° W'],
    [at(-1.5, 30, 2), 'fr', '1,50° S, 30,00° E'],
    [at(16.2713, -0.0437, 15), 'fr', '16,3° N, 0,0° O'],
    [at(16.2713), 'en', null],
  ] as const)('%o in %s', (place, ui, words) => {
    expect(coordinateWords(place, ui)).toBe(words);
  });
});

describe('countryWords', () => {
  it.each([
    ['MLI', 'en', 'Mali'],
    ['UKR', 'fr', 'Ukraine'],
    ['XKX', 'en', 'Kosovo'],
    ['QQQ', 'en', 'QQQ'],
    ['', 'en', ''],
  ] as const)('%s in %s', (code, ui, words) => {
    expect(countryWords(code, ui)).toBe(words);
  });
});
