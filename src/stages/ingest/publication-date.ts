/** Days of a publication date, ISO 8601, both included. */
export interface PublicationDays {
  readonly from: string;
  readonly to: string;
}

const iso =
  /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s?(?:Z|[+-]\d{2}(?::?\d{2})?)?)?)?)?$/u;

/**
 * The days that an ISO 8601 date, month, year or date-time names, as written: a date-time keeps the day of its own
 * time zone. Undefined where it is no such date.
 * @example publicationDays('2018-11') // { from: '2018-11-01', to: '2018-11-30' }
 */
export function publicationDays(value: string): PublicationDays | undefined {
  const groups = iso.exec(value.trim())?.groups;
  if (!groups?.year) return undefined;
  const year = Number(groups.year);
  if (!groups.month) return { from: isoDay(year, 1, 1), to: isoDay(year, 12, 31) };
  const month = Number(groups.month);
  if (month < 1 || month > 12) return undefined;
  if (!groups.day) return { from: isoDay(year, month, 1), to: isoDay(year, month, daysInMonth(year, month)) };
  return singleDay(year, month, Number(groups.day));
}

/** One day as an interval, or undefined where the calendar has no such day. */
export function singleDay(year: number, month: number, day: number): PublicationDays | undefined {
  const isPossible = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  if (!isPossible) return undefined;
  const date = isoDay(year, month, day);
  return { from: date, to: date };
}

const englishMonths = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The days of a date as programs write it into pages and feeds: ISO 8601, `20181104`, `2018/11/04`, and the
 * e-mail form of RFC 5322 (its month names are part of that standard).
 */
export function machineWrittenDays(value: string): PublicationDays | undefined {
  const text = value.trim();
  const known = publicationDays(text);
  if (known) return known;
  const compact = /^(\d{4})[/.]?(\d{2})[/.]?(\d{2})(?:$|[T ])/u.exec(text);
  if (compact) return singleDay(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const mail = /^(?:[A-Z][a-z]{2}, ?)?(\d{1,2}) ([A-Z][a-z]{2}) (\d{4})(?:$| )/u.exec(text);
  if (mail) return singleDay(Number(mail[3]), englishMonths.indexOf((mail[2] ?? '').toLowerCase()) + 1, Number(mail[1]));
  return undefined;
}

function isoDay(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
