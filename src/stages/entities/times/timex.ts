import type { CalendarValue, Length, TimeUnit, TimeValue, ValueOf } from './time-value.ts';

const twoDigits = (number: number | undefined): string => (number === undefined ? 'XX' : String(number).padStart(2, '0'));
const letters: Readonly<Record<TimeUnit, string>> = {
  minute: 'TXM',
  hour: 'TXH',
  day: 'XD',
  weekend: 'XWE',
  week: 'XW',
  month: 'XM',
  quarter: 'XQ',
  season: 'XS',
  year: 'XY',
  decade: 'XDE',
};

function period({ unit, amount }: Length): string {
  return `P${letters[unit].replace('X', amount === undefined ? 'X' : String(amount))}`;
}

type Writers = { readonly [Kind in TimeValue['kind']]: (value: ValueOf<Kind>) => string };

const writers: Writers = {
  calendar: (value) => selected(calendarTimex(value), value.which),
  weekday: ({ weekday, which, weeks }) =>
    weeks === undefined
      ? selected(`XXXX-WXX-${weekday}`, which)
      : `XXXX-WXX-${weekday} of P${Math.abs(weeks)}W ${weeks > 0 ? 'after' : 'before'} DCT`,
  shift: shiftTimex,
  season: ({ season, year, which }) => selected(`${year ?? 'XXXX'}-${season}`, which),
  quarter: ({ number, months, year }) => `${year ?? 'XXXX'}-${months === 3 ? 'Q' : 'H'}${number}`,
  decade: ({ year }) => `${Math.floor(year / 10)}X`,
  running: ({ direction, isDeadline, ...length }) =>
    direction === -1 ? `${period(length)} before DCT` : `${isDeadline ? '../' : ''}${period(length)} after DCT`,
  duration: period,
  event: ({ direction, isWithin, ...length }) =>
    `${isWithin ? 'within ' : ''}${period(length)} ${direction === 1 ? 'after' : 'before'} event`,
  range: ({ first, last }) => `${toTimex(first)}/${toTimex(last)}`,
  night: ({ of }) => withHours(toTimex(of), 'NI'),
  bounded: ({ bound, at }) => (bound === 'since' || bound === 'after' ? `${toTimex(at)}/..` : `../${toTimex(at)}`),
  part: ({ part, of }) => `${part.toUpperCase()} ${toTimex(of)}`,
  hours: ({ on, partOfDay, clock }) => withHours(on ? toTimex(on) : '', clock ?? partOfDay ?? 'XX'),
  same: ({ partOfDay }) => `XXXX-XX-XX${partOfDay ? `T${partOfDay}` : ''}`,
  set: ({ unit, amount, weekday }) =>
    weekday === undefined ? (unit ? period({ unit, amount: amount ?? 1 }) : 'SET') : `XXXX-WXX-${weekday}`,
  reference: ({ reference }) => reference,
};

/**
 * What the words state, before anything is laid on the calendar, in the manner of TIMEX3.
 * @example toTimex({ kind: 'weekday', weekday: 7 }) // 'XXXX-WXX-7'
 * @example toTimex({ kind: 'calendar', month: 11, day: 3 }) // 'XXXX-11-03'
 */
export function toTimex<Kind extends TimeValue['kind']>(value: ValueOf<Kind>): string {
  return (writers[value.kind as Kind] as (value: ValueOf<Kind>) => string)(value);
}

function calendarTimex({ year, month, day }: CalendarValue): string {
  const parts = [
    String(year ?? 'XXXX'),
    ...(month === undefined && day === undefined ? [] : [twoDigits(month)]),
    ...(day === undefined ? [] : [twoDigits(day)]),
  ];
  return parts.join('-');
}

function shiftTimex({ unit, amount, direction }: ValueOf<'shift'>): string {
  if (unit === 'day' && amount === 0) return 'PRESENT_REF';
  return `${period({ unit, ...(amount !== undefined && { amount }) })} ${direction === 1 ? 'after' : 'before'} DCT`;
}

function selected(timex: string, which: string | undefined): string {
  return which === undefined ? timex : `${timex} ${which}`;
}

function withHours(timex: string, hours: string): string {
  return timex.includes(' ') || timex.includes('_') ? `${timex} T${hours}` : `${timex}T${hours}`;
}
