import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDay, parseIsoDay, weekdayOf } from '../../../util/calendar-day.ts';
import { anchor } from './anchor.ts';
import { countFromEvent } from './anchor-length.ts';
import type { AnchorContext } from './anchored.ts';
import type { TimeValue } from './time-value.ts';

const at = (iso: string, direction: AnchorContext['direction'] = 'past'): AnchorContext => ({ day: parseIsoDay(iso)!, direction });
const days = (value: TimeValue, context: AnchorContext): string => {
  const { from, to } = anchor(value, context);
  return `${from === undefined ? '' : isoDay(from)}..${to === undefined ? '' : isoDay(to)}`;
};

describe('the year of a date without one', () => {
  const wednesday = { kind: 'calendar', weekday: 3, day: 31, month: 10 } as const;
  it.each([
    ['past, the last that fits', wednesday, at('2018-11-04'), '2018-10-31..2018-10-31'],
    ['past, some years back', wednesday, at('2017-11-04'), '2012-10-31..2012-10-31'],
    ['future, the next that fits', wednesday, at('2012-11-01', 'future'), '2018-10-31..2018-10-31'],
    ['unknown day, from the latest year named', wednesday, { direction: 'past', yearFloor: 2014 }, '2018-10-31..2018-10-31'],
    ['unknown day, the year named too far back', wednesday, { direction: 'past', yearFloor: 2013 }, '..'],
    ['unknown day, no year named', wednesday, { direction: 'past' }, '..'],
    ['29 February in the past', { kind: 'calendar', day: 29, month: 2 }, at('2023-03-01'), '2020-02-29..2020-02-29'],
    ['a weekday that does not fit the year stated', { ...wednesday, year: 2019 }, at('2019-11-04'), '2019-10-31..2019-10-31'],
  ] as const)('%s', (_, value, context, expected) => {
    expect(days(value, context as AnchorContext)).toBe(expected);
  });
});

describe('ranges and bounds', () => {
  const monday = { kind: 'weekday', weekday: 1 } as const;
  const friday = { kind: 'weekday', weekday: 5 } as const;
  it.each([
    ['weekdays behind', { kind: 'range', first: friday, last: monday }, at('2024-05-14'), '2024-05-10..2024-05-13'],
    ['weekdays ahead', { kind: 'range', first: friday, last: monday }, at('2024-05-14', 'future'), '2024-05-17..2024-05-20'],
    [
      'a night over the turn of the year',
      { kind: 'night', of: { kind: 'calendar', day: 31, month: 12 } },
      at('2024-01-02'),
      '2023-12-31..2024-01-01',
    ],
    ['since looks back from the present', { kind: 'bounded', bound: 'since', at: monday }, at('2024-05-15', 'present'), '2024-05-13..'],
    ['before leaves the day out', { kind: 'bounded', bound: 'before', at: friday }, at('2024-05-14', 'future'), '..2024-05-16'],
    ['after leaves the day out', { kind: 'bounded', bound: 'after', at: friday }, at('2024-05-14', 'future'), '2024-05-18..'],
    [
      'a part of the month that is not over',
      { kind: 'part', part: 'end', of: { kind: 'calendar', month: 5 } },
      at('2024-05-14'),
      '2023-05-21..2023-05-31',
    ],
    [
      'the end of February',
      { kind: 'part', part: 'end', of: { kind: 'calendar', month: 2, year: 2024 } },
      at('2024-05-14'),
      '2024-02-21..2024-02-29',
    ],
  ] as const)('%s', (_, value, context, expected) => {
    expect(days(value, context)).toBe(expected);
  });
});

describe('weekdays', () => {
  it('are the last up to the document day or the next after it, never further than a week', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 1, max: 7 }), (day, weekday) => {
        const past = anchor({ kind: 'weekday', weekday }, { day, direction: 'past' }).from!;
        const future = anchor({ kind: 'weekday', weekday }, { day, direction: 'future' }).from!;
        expect([weekdayOf(past), weekdayOf(future)]).toEqual([weekday, weekday]);
        expect(future - past).toBe(7);
        expect(past).toBeLessThanOrEqual(day);
        expect(future).toBeGreaterThan(day);
      }),
    );
  });
});

describe('countFromEvent', () => {
  const event = { from: parseIsoDay('2022-11-02')!, to: parseIsoDay('2022-11-02')! };
  it.each([
    [{ unit: 'day', amount: 10, direction: 1, isWithin: true }, '2022-11-02..2022-11-12'],
    [{ unit: 'week', amount: 1, direction: -1 }, '2022-10-26..2022-10-26'],
    [{ unit: 'month', amount: 2, direction: -1 }, '2022-09-01..2022-09-30'],
    [{ unit: 'year', amount: 10, direction: 1 }, '2032-01-01..2032-12-31'],
  ] as const)('%j', (count, expected) => {
    const counted = countFromEvent(count, event)!;
    expect(`${isoDay(counted.from)}..${isoDay(counted.to)}`).toBe(expected);
  });

  it('knows no days where the words give no number', () => {
    expect(countFromEvent({ unit: 'day', direction: 1 }, event)).toBeUndefined();
  });
});
