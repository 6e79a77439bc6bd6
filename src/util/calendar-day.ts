/** A day of the proleptic Gregorian calendar as the number of days since 1970-01-01; no clock, no time zone. */
export type CalendarDay = number;

const millisecondsOfDay = 86_400_000;

/** Year, month (1 to 12) and day (1 to 31). */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * The day with these parts; undefined where the calendar has no such day.
 * @example calendarDay(2018, 11, 4) // 17839
 * @example calendarDay(2023, 2, 29) // undefined
 */
export function calendarDay(year: number, month: number, day: number): CalendarDay | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return dayFrom(year, month, day);
}

/** Month and day may run over: month 13 is January of the next year, day 0 the last of the month before. */
function dayFrom(year: number, month: number, day: number): CalendarDay {
  const moment = new Date(0);
  moment.setUTCFullYear(year, month - 1, day);
  return moment.getTime() / millisecondsOfDay;
}

export function dateParts(day: CalendarDay): DateParts {
  const moment = new Date(day * millisecondsOfDay);
  return { year: moment.getUTCFullYear(), month: moment.getUTCMonth() + 1, day: moment.getUTCDate() };
}

/** ISO 8601 writing. @example isoDay(17839) // '2018-11-04' */
export function isoDay(day: CalendarDay): string {
  const parts = dateParts(day);
  return `${String(parts.year).padStart(4, '0')}-${twoDigits(parts.month)}-${twoDigits(parts.day)}`;
}

/** The day of an ISO 8601 writing `YYYY-MM-DD`; undefined for anything else. */
export function parseIsoDay(text: string): CalendarDay | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
  return match ? calendarDay(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/** 1 (Monday) to 7 (Sunday). */
export function weekdayOf(day: CalendarDay): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** Monday of the day's week. */
export function mondayOf(day: CalendarDay): CalendarDay {
  return day - weekdayOf(day) + 1;
}

export function daysInMonth(year: number, month: number): number {
  return dateParts(dayFrom(year, month + 1, 0)).day;
}

/** First day of the month that lies `months` after (or before, if negative) the day's own month. */
export function firstOfMonth(day: CalendarDay, months = 0): CalendarDay {
  const { year, month } = dateParts(day);
  return dayFrom(year, month + months, 1);
}

/** Last day of the month that lies `months` after (or before, if negative) the day's own month. */
export function lastOfMonth(day: CalendarDay, months = 0): CalendarDay {
  return firstOfMonth(day, months + 1) - 1;
}

/** The same day of another month, or the last of that month where it is shorter. */
export function addMonths(day: CalendarDay, months: number): CalendarDay {
  const first = firstOfMonth(day, months);
  return Math.min(first + dateParts(day).day - 1, lastOfMonth(day, months));
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
