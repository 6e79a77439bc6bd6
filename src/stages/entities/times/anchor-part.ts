import { type CalendarDay, firstOfMonth, lastOfMonth } from '../../../util/calendar-day.ts';
import type { Anchored, Precision } from './anchored.ts';
import type { PeriodPart } from './time-value.ts';

type Cut = (from: CalendarDay, to: CalendarDay) => readonly [CalendarDay, CalendarDay];
type Cuts = Readonly<Record<PeriodPart, Cut>>;

const months =
  (first: number, last: number): Cut =>
  (from) => [firstOfMonth(from, first), lastOfMonth(from, last)];

/** Beginning, middle and end of a period, by its precision: days 1-10, 11-20 and 21 to the end of a month. */
const cuts: Readonly<Partial<Record<Precision, Cuts>>> = {
  week: { start: (from) => [from, from + 1], mid: (from) => [from + 2, from + 3], end: (from, to) => [from + 4, to] },
  month: { start: (from) => [from, from + 9], mid: (from) => [from + 10, from + 19], end: (from, to) => [from + 20, to] },
  season: { start: months(0, 0), mid: months(1, 1), end: months(2, 2) },
  year: { start: months(0, 2), mid: months(4, 7), end: months(9, 11) },
  decade: { start: months(0, 35), mid: months(36, 71), end: months(72, 119) },
};

/** A part of a period; a period whose days are not known, or that has no parts, stays as it is. */
export function anchorPart(part: PeriodPart, whole: Anchored): Anchored {
  const cut = cuts[whole.precision]?.[part];
  if (!cut || whole.from === undefined || whole.to === undefined) return whole;
  const [from, to] = cut(whole.from, whole.to);
  return { ...whole, from, to };
}
