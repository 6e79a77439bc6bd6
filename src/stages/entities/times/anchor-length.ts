import { addMonths, type CalendarDay, dateParts, firstOfMonth, lastOfMonth, mondayOf } from '../../../util/calendar-day.ts';
import { type AnchorContext, type Anchored, type Precision, unanchored } from './anchored.ts';
import type { Length, ShiftValue, TimeUnit, ValueOf } from './time-value.ts';

const precisions: Readonly<Record<TimeUnit, Precision>> = {
  minute: 'hour',
  hour: 'hour',
  day: 'day',
  weekend: 'day',
  week: 'week',
  month: 'month',
  quarter: 'season',
  season: 'season',
  year: 'year',
  decade: 'decade',
};

/** How exactly a count of such units names a time. */
export function precisionOf({ unit, amount }: Length): Precision {
  if (amount === undefined) return 'vague';
  return unit === 'hour' && amount >= 24 ? 'day' : precisions[unit];
}

const monthsOf: Readonly<Partial<Record<TimeUnit, number>>> = { month: 1, quarter: 3, season: 3, year: 12, decade: 120 };
const daysOf: Readonly<Partial<Record<TimeUnit, number>>> = { day: 1, week: 7, weekend: 7, hour: 1 / 24, minute: 1 / 1440 };

/** The day that lies so many units away; hours that make no whole day stay on the day. */
export function moveDay(day: CalendarDay, unit: TimeUnit, amount: number): CalendarDay {
  const months = monthsOf[unit];
  return months === undefined ? day + Math.trunc(amount * (daysOf[unit] ?? 0)) : addMonths(day, amount * months);
}

/** The calendar unit (day, week, month …) that holds a day. */
export function periodAround(day: CalendarDay, unit: TimeUnit): { readonly from: CalendarDay; readonly to: CalendarDay } {
  const monday = mondayOf(day);
  const { year, month } = dateParts(day);
  switch (unit) {
    case 'week':
      return { from: monday, to: monday + 6 };
    case 'weekend':
      return { from: monday + 5, to: monday + 6 };
    case 'month':
      return { from: firstOfMonth(day), to: lastOfMonth(day) };
    case 'quarter':
    case 'season': {
      const before = (month - 1) % 3;
      return { from: firstOfMonth(day, -before), to: lastOfMonth(day, 2 - before) };
    }
    case 'year':
      return { from: firstOfMonth(day, 1 - month), to: lastOfMonth(day, 12 - month) };
    case 'decade':
      return { from: firstOfMonth(day, 1 - month - 12 * (year % 10)), to: lastOfMonth(day, 12 - month + 12 * (9 - (year % 10))) };
    default:
      return { from: day, to: day };
  }
}

/** "two days ago", "last week", "in three months": the unit that lies so far from the document's. */
export function anchorShift(value: ShiftValue, { day }: AnchorContext): Anchored {
  const precision = precisionOf(value);
  if (day === undefined) return unanchored(precision);
  if (value.amount === undefined) return { precision, basis: 'relative', why: 'vague' };
  const { from, to } = periodAround(moveDay(day, value.unit, value.amount * value.direction), value.unit);
  return { from, to, precision, basis: 'relative', why: 'counted-from-document-date' };
}

/** "for three days": up to the document's day; "within three days": from it on. A deadline knows its end alone. */
export function anchorRunning(value: ValueOf<'running'>, { day }: AnchorContext): Anchored {
  const precision = precisionOf(value);
  if (day === undefined) return unanchored(precision);
  const base = { precision, basis: 'relative', why: 'counted-from-document-date' } as const;
  if (value.amount === undefined) return { ...base, ...(value.direction === -1 ? { to: day } : { from: day }) };
  const other = moveDay(day, value.unit, value.amount * value.direction);
  if (value.direction === 1) return { ...base, ...(!value.isDeadline && { from: day }), to: other };
  return { ...base, from: monthsOf[value.unit] === undefined ? other : periodAround(other, value.unit).from, to: day };
}

/**
 * Days of an expression that counts from an event ("two days after the vote"), once the event's days are known.
 * @example countFromEvent({ unit: 'day', amount: 2, direction: 1 }, { from: 10, to: 10 }) // { from: 12, to: 12 }
 */
export function countFromEvent(
  count: Length & { readonly direction: -1 | 1; readonly isWithin?: true },
  event: { readonly from: CalendarDay; readonly to: CalendarDay },
): { readonly from: CalendarDay; readonly to: CalendarDay } | undefined {
  if (count.amount === undefined) return undefined;
  const from = moveDay(event.from, count.unit, count.amount * count.direction);
  const to = moveDay(event.to, count.unit, count.amount * count.direction);
  if (count.isWithin) return count.direction === 1 ? { from: event.from, to } : { from, to: event.to };
  const isCalendarUnit = monthsOf[count.unit] !== undefined;
  return isCalendarUnit ? { from: periodAround(from, count.unit).from, to: periodAround(to, count.unit).to } : { from, to };
}
