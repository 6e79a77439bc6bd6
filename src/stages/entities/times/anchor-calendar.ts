import { type CalendarDay, calendarDay, dateParts, daysInMonth, firstOfMonth, mondayOf, weekdayOf } from '../../../util/calendar-day.ts';
import { type AnchorContext, type Anchored, unanchored } from './anchored.ts';
import type { CalendarValue, WeekdayValue } from './time-value.ts';

interface Period {
  readonly from: CalendarDay;
  readonly to: CalendarDay;
}

/** The Gregorian calendar repeats the weekday of a date after 5, 6, 11 or (at the end of some centuries) 12 years. */
const yearsToLookThrough = 12;
/** Without a document day, a fitting year is taken up to this many years after the latest that the text names: then it is the only one. */
const yearsAfterFloor = 4;
const daysJustPast = 60;

/** Dates with or without year: the year stated, or the nearest one that fits weekday and tense. */
export function anchorCalendar(value: CalendarValue, context: AnchorContext): Anchored {
  const precision = value.day !== undefined ? 'day' : value.month !== undefined ? 'month' : 'year';
  if (value.year !== undefined) return statedYear(value, precision);
  if (context.day === undefined) return yearFromText(value, precision, context.yearFloor);
  if (value.years !== undefined) return yearCounted(value, dateParts(context.day).year + value.years, precision);
  if (value.day !== undefined && value.month === undefined) return anchorDayOfMonth(value, context.day, lookDirection(value, context));
  return yearByTense(value, context.day, context, precision);
}

/** The nearest year on the side that the tense looks to. */
function yearByTense(value: CalendarValue, day: CalendarDay, context: AnchorContext, precision: Anchored['precision']): Anchored {
  const isOpen = value.which === undefined && context.direction === 'present';
  const isBehind = isOpen ? nearerSide(value, day) === -1 : context.isComing && isJustPast(value, day);
  const direction = isBehind ? -1 : lookDirection(value, context);
  const period = nearestYear(value, day, direction);
  if (!period) return unanchored(precision, 'several-years-fit');
  const isFar = value.weekday !== undefined && Math.abs(dateParts(period.from).year - dateParts(day).year) > 1;
  return { from: period.from, to: period.to, precision, basis: 'relative', why: isFar ? 'year-from-weekday' : reasonOf(direction) };
}

/** A date beside a present tense may be either; the nearer one is meant, and of two weekdays that fit the one of this year. */
function nearerSide(value: CalendarValue, day: CalendarDay): -1 | 1 {
  const [before, after] = [nearestYear(value, day, -1), nearestYear(value, day, 1)];
  if (!before || !after) return before ? -1 : 1;
  return day - before.from < after.from - day ? -1 : 1;
}

/** "Extended until 3 November", read on the 13th: what is over by a few weeks is not a year ahead. */
function isJustPast(value: CalendarValue, day: CalendarDay): boolean {
  const before = nearestYear(value, day, -1);
  return before !== undefined && day - before.to <= daysJustPast;
}

function statedYear(value: CalendarValue, precision: Anchored['precision']): Anchored {
  const period = periodOf(value, value.year!);
  if (!period) return unanchored(precision);
  const fits = value.weekday === undefined || weekdayOf(period.from) === value.weekday;
  return { from: period.from, to: period.to, precision, basis: 'explicit', why: fits ? 'stated' : 'weekday-does-not-fit' };
}

function yearCounted(value: CalendarValue, year: number, precision: Anchored['precision']): Anchored {
  const period = periodOf(value, year);
  return period
    ? { from: period.from, to: period.to, precision, basis: 'relative', why: 'counted-from-document-date' }
    : unanchored(precision);
}

function yearFromText(value: CalendarValue, precision: Anchored['precision'], floor: number | undefined): Anchored {
  if (value.weekday === undefined || value.day === undefined || floor === undefined) return unanchored(precision);
  for (let year = floor; year <= floor + yearsAfterFloor; year += 1) {
    const period = fittingPeriod(value, year);
    if (period) return { from: period.from, to: period.to, precision, basis: 'relative', why: 'year-from-weekday' };
  }
  return unanchored(precision, 'several-years-fit');
}

function lookDirection({ which }: CalendarValue, { direction }: AnchorContext): -1 | 1 {
  if (which === 'last') return -1;
  if (which === 'next') return 1;
  return direction === 'past' ? -1 : 1;
}

function reasonOf(direction: -1 | 1): Anchored['why'] {
  return direction === -1 ? 'last-before-document-date' : 'next-after-document-date';
}

/** The period in the nearest year, on the side that is looked to; a period that holds the document's day counts for both sides. */
function nearestYear(value: CalendarValue, day: CalendarDay, direction: -1 | 1): Period | undefined {
  const { year } = dateParts(day);
  for (let step = 0; step <= yearsToLookThrough; step += 1) {
    const period = fittingPeriod(value, year + step * direction);
    if (!period || !isOnSide(period, day, direction)) continue;
    if (value.which === undefined || value.which === 'this' || !holds(period, day)) return period;
  }
  return undefined;
}

function isOnSide(period: Period, day: CalendarDay, direction: -1 | 1): boolean {
  return direction === -1 ? period.from <= day : period.to >= day;
}

function holds(period: Period, day: CalendarDay): boolean {
  return period.from <= day && day <= period.to;
}

function fittingPeriod(value: CalendarValue, year: number): Period | undefined {
  const period = periodOf(value, year);
  return period && (value.weekday === undefined || weekdayOf(period.from) === value.weekday) ? period : undefined;
}

function periodOf({ month, day }: CalendarValue, year: number): Period | undefined {
  const from = calendarDay(year, month ?? 1, day ?? 1);
  const to = calendarDay(year, month ?? 12, day ?? daysInMonth(year, month ?? 12));
  return from === undefined || to === undefined ? undefined : { from, to };
}

/** "Tuesday the 30th": the nearest month in which it fits. */
function anchorDayOfMonth({ day: ofMonth, weekday }: CalendarValue, day: CalendarDay, direction: -1 | 1): Anchored {
  for (let step = 0; step <= 12 * yearsToLookThrough; step += 1) {
    const { year, month } = dateParts(firstOfMonth(day, step * direction));
    const found = calendarDay(year, month, ofMonth!);
    const fits = found !== undefined && (weekday === undefined || weekdayOf(found) === weekday);
    if (fits && isOnSide({ from: found, to: found }, day, direction)) {
      return { from: found, to: found, precision: 'day', basis: 'relative', why: reasonOf(direction) };
    }
  }
  return unanchored('day');
}

/** Past: the last such day up to and including the document's; else the next after it. */
export function anchorWeekday(value: WeekdayValue, { day, direction }: AnchorContext): Anchored {
  if (day === undefined) return unanchored('day');
  const found = weekdayFrom(value, day, direction === 'past');
  const why = value.weeks !== undefined ? 'counted-from-document-date' : reasonOf(found <= day ? -1 : 1);
  return { from: found, to: found, precision: 'day', basis: 'relative', why };
}

function weekdayFrom({ weekday, which, weeks }: WeekdayValue, day: CalendarDay, isPast: boolean): CalendarDay {
  if (weeks !== undefined) return mondayOf(day) + 7 * weeks + weekday - 1;
  if (which === 'last') return weekdayUpTo(weekday, day - 1);
  if (which === 'next') return weekdayAfter(weekday, day);
  if (which === 'this' && weekdayOf(day) === weekday) return day;
  return isPast ? weekdayUpTo(weekday, day) : weekdayAfter(weekday, day);
}

/** The last such weekday up to and including a day. */
export function weekdayUpTo(weekday: number, day: CalendarDay): CalendarDay {
  return day - ((weekdayOf(day) - weekday + 7) % 7);
}

/** The first such weekday after a day. */
export function weekdayAfter(weekday: number, day: CalendarDay): CalendarDay {
  return weekdayUpTo(weekday, day + 7);
}
