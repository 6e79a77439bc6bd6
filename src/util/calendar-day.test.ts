import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  calendarDay,
  dateParts,
  daysInMonth,
  firstOfMonth,
  isoDay,
  lastOfMonth,
  mondayOf,
  parseIsoDay,
  weekdayOf,
} from './calendar-day.ts';

const day = (iso: string): number => parseIsoDay(iso)!;

describe('calendar days', () => {
  it.each([
    ['1970-01-01', 0, 4],
    ['2018-11-04', 17839, 7],
    ['1969-12-29', -3, 1],
    ['1600-02-29', -135081, 2],
  ])('%s is day %d, weekday %d', (iso, number, weekday) => {
    expect(parseIsoDay(iso)).toBe(number);
    expect(isoDay(number)).toBe(iso);
    expect(weekdayOf(number)).toBe(weekday);
  });

  it.each(['2018-11-4', '2018-02-29', '2018-13-01', '2018-00-10', '04/11/2018', '2018-11-04T10:00', ''])('%j is no day', (text) => {
    expect(parseIsoDay(text)).toBeUndefined();
  });

  it.each([
    [2023, 2, 28],
    [2024, 2, 29],
    [1900, 2, 28],
    [2000, 2, 29],
    [2024, 12, 31],
  ])('%d-%d has %d days', (year, month, length) => {
    expect(daysInMonth(year, month)).toBe(length);
    expect(calendarDay(year, month, length)).toBeDefined();
    expect(calendarDay(year, month, length + 1)).toBeUndefined();
  });

  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2024-01-15', -1, '2023-12-15'],
    ['2024-11-30', 14, '2026-01-30'],
  ])('%s and %d months make %s', (from, months, to) => {
    expect(isoDay(addMonths(day(from), months))).toBe(to);
  });

  it('knows the edges of weeks and months', () => {
    expect(isoDay(mondayOf(day('2018-11-04')))).toBe('2018-10-29');
    expect(isoDay(firstOfMonth(day('2018-01-04'), -1))).toBe('2017-12-01');
    expect(isoDay(lastOfMonth(day('2018-01-04'), 1))).toBe('2018-02-28');
  });

  it('goes from any day to its parts and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 900_000 }), (number) => {
        const { year, month, day: ofMonth } = dateParts(number);
        expect(calendarDay(year, month, ofMonth)).toBe(number);
        expect(parseIsoDay(isoDay(number))).toBe(number);
        expect(weekdayOf(number + 1)).toBe((weekdayOf(number) % 7) + 1);
      }),
    );
  });
});
