import { expect, test } from 'vitest';
import type { TimeMention } from '../../src/model/reading.ts';
import { daysOf, quantityAgrees, timeAgrees } from './match-entities.ts';

const time = (rest: Partial<TimeMention>): TimeMention => ({
  start: 0,
  end: 1,
  text: 'x',
  timex: '',
  precision: 'day',
  basis: 'explicit',
  ...rest,
});

test.each([
  ['2024-02', ['2024-02-01', '2024-02-29']],
  ['2023-02', ['2023-02-01', '2023-02-28']],
  ['2019', ['2019-01-01', '2019-12-31']],
  ['2019-05-06', ['2019-05-06', '2019-05-06']],
])('%s spans %j', (value, days) => {
  expect(daysOf(value)).toEqual(days);
});

test('an open end must be open, a value without days must have none', () => {
  expect(timeAgrees('2024-05-01/..', time({ from: '2024-05-01' }))).toBe(true);
  expect(timeAgrees('2024-05-01/..', time({ from: '2024-05-01', to: '2024-05-01' }))).toBe(false);
  expect(timeAgrees(null, time({}))).toBe(true);
  expect(timeAgrees(null, time({ from: '2024-05-01' }))).toBe(false);
});

test('a quantity with another unit, value or count does not agree', () => {
  const found = { id: 'q1', start: 0, end: 1, text: 'x', unit: 'person', value: 9, counts: 'killed' };
  expect(quantityAgrees({ text: 'x', value: 9, unit: 'person', counts: 'killed' }, found)).toBe(true);
  expect(quantityAgrees({ text: 'x', value: 9, unit: 'vehicle' }, found)).toBe(false);
  expect(quantityAgrees({ text: 'x', value: 8, unit: 'person' }, found)).toBe(false);
  expect(quantityAgrees({ text: 'x', value: 9, unit: 'person', counts: 'wounded' }, found)).toBe(false);
});
