import { expect, test } from 'vitest';
import type { Actor, Place } from '../../src/model/reading.ts';
import type { KnownNames } from '../entities/known-names.ts';
import type { GoldPlace, GoldQuantity } from './gold-file.ts';
import { isAnchored, isEntity, isPlace, isQuantity, isTime } from './match-gold.ts';

const known: KnownNames = {
  actor: () => undefined,
  isPlace: (ref, name) => ref === 'country:TCD' && name === 'Chad',
  country: () => undefined,
};

test.each([
  ['Front de la vallée', true],
  ['Valley Front', true],
  ['Front de la montagne', false],
])('an actor called "%s" is the entity: %s', (label, right) => {
  const found: Actor = { ref: 'a', label: { fr: label, en: label }, type: 'rebel', aliases: [] };
  const gold = { id: 'fdv', canonical: '"Valley Front" (armed wing)', type: 'rebel', aliases: ['Front de la vallée*'] };
  expect(isEntity(gold, found, known)).toBe(right);
});

const gold = (rest: Partial<GoldPlace>): GoldPlace => ({ id: 'g', name: 'Ourda', kind: 'populated', aliases: [], ...rest });
const base = gold({ lat: 10, lon: 20 });
const region = gold({ kind: 'vague-region', within: 'chad' });

test.each<[string, GoldPlace, Partial<Place>, boolean]>([
  ['a point near it', base, { lat: 10.1, lon: 20 }, true],
  ['a point far from it, whatever its name', base, { lat: 12, lon: 20, name: 'Ourda' }, false],
  ['a place without a point, by name', base, { kind: 'facility', name: 'base d’Ourda' }, false],
  ['a place of that name', base, { kind: 'facility', name: 'Ourda' }, true],
  [
    'a country by a name of the gazetteer',
    gold({ kind: 'country', name: 'Chad' }),
    { ref: 'country:TCD', kind: 'area', name: 'Tchad' },
    true,
  ],
  ['another country', gold({ kind: 'country', name: 'Chad' }), { ref: 'country:NER', kind: 'area', name: 'Niger' }, false],
  ['a line', gold({ kind: 'line' }), { kind: 'line' }, true],
  ['a point for a line', gold({ kind: 'line' }), { lat: 1, lon: 1 }, false],
  ['an area of the country', region, { kind: 'area', country: 'TCD' }, true],
  ['an area of another country', region, { kind: 'area', country: 'NER' }, false],
])('%s', (_, wanted, found, right) => {
  const place: Place = { ref: 'p', name: 'x', kind: 'point', why: '', ...found };
  expect(isPlace(wanted, place, [place], known, (id) => (id === 'chad' ? 'TCD' : undefined))).toBe(right);
});

const time = (iso: string | null, tolerance?: string) => ({ span: null, iso, ...(tolerance !== undefined && { tolerance }) });

test.each([
  [time('2018-10-31'), '2018-10-31', '2018-10-31', true],
  [time('2018-10-31'), '2018-11-01', '2018-11-01', false],
  [time('2018-10-31', 'P1D'), '2018-11-01', '2018-11-01', true],
  [time('2018-10-31/..'), '2019-01-01', undefined, true],
  [time('2018-10-31/..'), '2018-10-01', '2018-10-30', false],
  [time('../2014'), undefined, '2013-05-01', true],
  [time('2014'), undefined, undefined, false],
  [time(null), '2014-01-01', '2014-01-01', undefined],
])('%j against %s to %s: %s', (wanted, from, to, right) => {
  expect(isTime(wanted, { from, to })).toBe(right);
});

test('time is anchored where words tie it to the calendar', () => {
  const span = { start: 0, end: 4, text: '2014' };
  expect(isAnchored({ span, timex: '2014' })).toBe(true);
  expect(isAnchored({ span: null, timex: '2014' })).toBe(false);
  expect(isAnchored({ span, timex: 'PRESENT_REF' })).toBe(false);
});

test.each<[Partial<GoldQuantity>, object, boolean]>([
  [{ value: 5, unit: 'kilometre' }, { value: 5, unit: 'km' }, true],
  [{ value: 5, unit: 'kilometre' }, { value: 6, unit: 'km' }, false],
  [{ value: 5, unit: 'kilometre' }, { value: 5, unit: 'person' }, false],
  [{ value: 80, unit: 'person' }, { min: 80, unit: 'person' }, true],
  [{ min: 1000, max: 9999, unit: 'person' }, { min: 1000, max: 9999, unit: 'person' }, true],
  [{ min: 1000, max: 9999, unit: 'person' }, { unit: 'person' }, false],
  [{ unit: 'share of fronts' }, { unit: 'share' }, true],
  [{ unit: 'share of fronts' }, { unit: 'person' }, false],
])('%j against %j: %s', (wanted, found, right) => {
  const span = { start: 0, end: 1, text: 'x' };
  expect(isQuantity({ ...span, ...wanted }, { id: 'q', unit: '', ...span, ...found })).toBe(right);
});
