import { type CalendarDay, isoDay, parseIsoDay } from '../../../util/calendar-day.ts';
import type { Days } from '../incidents/incident.ts';

/** A stretch of days as numbers; a writing that is no day has none. */
function numbered({ from, to }: Days): { readonly from: CalendarDay; readonly to: CalendarDay } {
  return { from: parseIsoDay(from) ?? Number.NaN, to: parseIsoDay(to) ?? Number.NaN };
}

/** Days between two stretches of days; 0 where they overlap. */
export function daysApart(one: Days, other: Days): number {
  const [left, right] = [numbered(one), numbered(other)];
  return Math.max(0, left.from - right.to, right.from - left.to);
}

/** The number of days of a stretch, both ends included. */
export function lengthInDays(days: Days): number {
  const { from, to } = numbered(days);
  return to - from + 1;
}

/** The days from `from` to `to`, `around` more on either side, as ISO 8601; none where they are more than `most`. */
export function eachDay(days: Days, around: number, most: number): readonly string[] {
  const { from, to } = numbered(days);
  const length = to - from + 1 + 2 * around;
  return length > most || Number.isNaN(length) ? [] : Array.from({ length }, (_, at) => isoDay(from - around + at));
}

/** The day (ISO 8601) so many days before another; the other itself where its writing is no day. */
export function daysBefore(day: string, count: number): string {
  const number = parseIsoDay(day);
  return number === undefined ? day : isoDay(number - count);
}
