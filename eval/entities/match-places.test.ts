import { expect, test } from 'vitest';
import type { Place, Reading } from '../../src/model/reading.ts';
import type { ExpectedPlace } from './entity-tables.ts';
import type { KnownNames } from './known-names.ts';
import { countryOf, judgePlace, kilometres, placeAgrees } from './match-places.ts';

const known: KnownNames = {
  actor: () => undefined,
  isPlace: (ref, name) => ['adm:IQ-NI Ninive', 'country:YEM Yémen'].includes(`${ref} ${name}`),
  country: () => undefined,
};

const place = (rest: Partial<Place>): Place => ({ ref: 'p', name: 'x', kind: 'point', why: '', ...rest });
const wanted = (rest: Partial<ExpectedPlace>): ExpectedPlace => ({ text: 'x', nth: 1, kind: 'point', ...rest });

test('a degree of latitude is 111 km', () => {
  expect(kilometres({ lat: 10, lon: 20 }, { lat: 11, lon: 20 })).toBeCloseTo(111.2, 1);
});

const town = wanted({ lat: 10, lon: 20 });
const computed = wanted({ lat: 10, lon: 20, distanceKm: 40 });
const area = wanted({ kind: 'area', country: 'IRQ', name: 'Ninive' });
const unresolved = wanted({ kind: 'unresolved', within: 'MLI' });
const facility = wanted({ kind: 'facility', within: 'MLI' });

test.each<[string, ExpectedPlace, Partial<Place>, boolean]>([
  ['a point 11 km off', town, { lat: 10.1, lon: 20 }, true],
  ['a point 33 km off', town, { lat: 10.3, lon: 20 }, false],
  ['a point without coordinates', town, {}, false],
  ['an area for a point', town, { kind: 'area' }, false],
  ['a computed point 7 km off at 40 km', computed, { lat: 10.06, lon: 20 }, true],
  ['a computed point 11 km off at 40 km', computed, { lat: 10.1, lon: 20 }, false],
  ['an area by its own name', area, { kind: 'area', name: 'province de Ninive', country: 'IRQ' }, true],
  ['an area by another name of the gazetteer', area, { ref: 'adm:IQ-NI', kind: 'area', name: 'Nineveh', country: 'IRQ' }, true],
  ['another area', area, { ref: 'adm:IQ-AN', kind: 'area', name: 'Anbar', country: 'IRQ' }, false],
  ['an area of another country', area, { kind: 'area', name: 'Ninive', country: 'SYR' }, false],
  ['the country for its part', wanted({ kind: 'area', name: 'sud du Yémen' }), { ref: 'country:YEM', kind: 'area', name: 'Yémen' }, false],
  ['a place of the text without its noun', wanted({ kind: 'area', name: 'lac Ourda' }), { kind: 'area', name: 'Ourda' }, true],
  ['a line', wanted({ kind: 'line' }), { kind: 'line' }, true],
  ['a point for a line', wanted({ kind: 'line' }), { lat: 1, lon: 1 }, false],
  ['an unresolved place', unresolved, { kind: 'unresolved', country: 'MLI' }, true],
  ['an unresolved place elsewhere', unresolved, { kind: 'unresolved', country: 'NER' }, false],
  ['a point for an unresolved place', unresolved, { lat: 1, lon: 1, country: 'MLI' }, false],
  ['a facility', facility, { kind: 'facility', country: 'MLI' }, true],
  ['an area for a facility', facility, { kind: 'area', country: 'MLI' }, false],
])('%s', (_, expected, found, agrees) => {
  expect(placeAgrees(expected, place(found), [], known)).toBe(agrees);
});

test('the country is that of the place or of what it lies within', () => {
  const inner = place({ ref: 'a', within: 'b' });
  const outer = place({ ref: 'b', within: 'country:TCD' });
  expect(countryOf(inner, [inner, outer])).toBe('TCD');
  expect(countryOf(place({ country: 'NER', within: 'b' }), [outer])).toBe('NER');
  expect(countryOf(inner, [inner])).toBeUndefined();
  expect(countryOf(inner, [inner, place({ ref: 'b', within: 'a' })])).toBeUndefined();
});

const text = 'Juba et Juba';
const reading = (start: number, found: Place): Reading =>
  ({
    mentions: [{ id: 'm', kind: 'place', start, end: start + 4, text: 'Juba', ref: found.ref, form: 'name' }],
    places: [found],
  }) as unknown as Reading;

test('words that name no place must have none, other words do not matter', () => {
  const none = wanted({ text: 'Juba', kind: 'none' });
  const point = place({ lat: 4.85, lon: 31.58 });
  expect(judgePlace(text, none, reading(0, point), known)).toMatchObject({ right: false, wrongPoint: true });
  expect(judgePlace(text, none, reading(8, point), known)).toMatchObject({ right: true, wrongPoint: false });
});

test('a point is misplaced where a point is right, wrong where an area is', () => {
  const point = place({ lat: 4.85, lon: 31.58 });
  const judge = (expected: Partial<ExpectedPlace>) =>
    judgePlace(text, wanted({ text: 'Juba', nth: 2, ...expected }), reading(8, point), known);
  expect(judge({ lat: 4.9, lon: 31.6 })).toMatchObject({ right: true, wrongPoint: false, misplaced: false });
  expect(judge({ lat: 9.5, lon: 31.6 })).toMatchObject({ right: false, wrongPoint: false, misplaced: true });
  expect(judge({ kind: 'area' })).toMatchObject({ right: false, wrongPoint: true, misplaced: false });
});

test('words that are not in the sentence are the fault of the table', () => {
  expect(() => judgePlace(text, wanted({ text: 'Wau' }), reading(0, place({})), known)).toThrow(RangeError);
});
