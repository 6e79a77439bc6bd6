import { describe, expect, it } from 'vitest';
import { daysApart, eachDay, lengthInDays } from './days.ts';

const days = (from: string, to = from): { readonly from: string; readonly to: string } => ({ from, to });

describe('daysApart', () => {
  it.each([
    [days('2031-03-12'), days('2031-03-12'), 0],
    [days('2031-03-01', '2031-03-31'), days('2031-03-12'), 0],
    [days('2031-03-01', '2031-03-12'), days('2031-03-12', '2031-03-20'), 0],
    [days('2031-03-12'), days('2031-03-13'), 1],
    [days('2032-02-28'), days('2032-03-01'), 2],
    [days('2030-12-30', '2030-12-31'), days('2031-01-03', '2031-01-09'), 3],
  ])('%j and %j: %i', (one, other, apart) => {
    expect(daysApart(one, other)).toBe(apart);
    expect(daysApart(other, one)).toBe(apart);
  });
});

describe('lengthInDays', () => {
  it.each([
    [days('2031-03-12'), 1],
    [days('2031-02-25', '2031-03-03'), 7],
    [days('2032-02-28', '2032-03-01'), 3],
  ])('%j: %i', (stretch, length) => {
    expect(lengthInDays(stretch)).toBe(length);
  });
});

describe('eachDay', () => {
  it.each([
    [days('2031-03-12'), 0, 1, ['2031-03-12']],
    [days('2031-02-28'), 1, 3, ['2031-02-27', '2031-02-28', '2031-03-01']],
    [days('2031-03-12', '2031-03-14'), 0, 2, []],
    [days('in spring'), 0, 9, []],
  ])('%j, %i around, at most %i', (stretch, around, most, expected) => {
    expect(eachDay(stretch, around, most)).toEqual(expected);
  });
});
