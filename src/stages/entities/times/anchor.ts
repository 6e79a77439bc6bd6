import { type CalendarDay, calendarDay, dateParts, lastOfMonth, parseIsoDay } from '../../../util/calendar-day.ts';
import { anchorCalendar, anchorWeekday, weekdayAfter, weekdayUpTo } from './anchor-calendar.ts';
import { anchorRunning, anchorShift, precisionOf } from './anchor-length.ts';
import { anchorPart } from './anchor-part.ts';
import { type AnchorContext, type Anchored, unanchored } from './anchored.ts';
import type { Bound, Season, TimeValue, ValueOf } from './time-value.ts';

type Anchors = { readonly [Kind in TimeValue['kind']]: (value: ValueOf<Kind>, context: AnchorContext) => Anchored };

const anchors: Anchors = {
  calendar: anchorCalendar,
  weekday: anchorWeekday,
  shift: anchorShift,
  running: anchorRunning,
  season: anchorSeason,
  quarter: anchorQuarter,
  decade: ({ year }) => stated(calendarDay(year, 1, 1)!, calendarDay(year + 9, 12, 31)!, 'decade'),
  duration: () => ({ precision: 'vague', basis: 'explicit', why: 'duration' }),
  event: (value) => unanchored(precisionOf(value), 'relative-to-event'),
  range: anchorRange,
  night: anchorNight,
  bounded: anchorBounded,
  part: anchorPartOf,
  hours: anchorHours,
  same: (_value, { earlier }) => (earlier ? inherited(earlier, 'same-as-before') : unanchored('day', 'same-as-before')),
  set: (value) => ({
    precision: value.unit ? precisionOf({ unit: value.unit, amount: value.amount ?? 1 }) : value.weekday ? 'day' : 'vague',
    basis: 'explicit',
    why: 'repeated',
  }),
  reference: () => ({ precision: 'vague', basis: 'relative', why: 'vague' }),
};

/** Lays a value on the calendar as far as the context lets it; what cannot be laid has no days. */
export function anchor<Kind extends TimeValue['kind']>(value: ValueOf<Kind>, context: AnchorContext): Anchored {
  return (anchors[value.kind as Kind] as (value: ValueOf<Kind>, context: AnchorContext) => Anchored)(value, context);
}

function stated(from: CalendarDay, to: CalendarDay, precision: Anchored['precision']): Anchored {
  return { from, to, precision, basis: 'explicit', why: 'stated' };
}

function inherited({ from, to, precision }: Anchored, why: Anchored['why']): Anchored {
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }), precision, basis: 'inherited', why };
}

const firstMonths: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** Meteorological seasons of the north; winter belongs to the year in which it begins. */
function anchorSeason({ season, year, which }: ValueOf<'season'>, context: AnchorContext): Anchored {
  const inYear = (first: number): [CalendarDay, CalendarDay] => {
    const from = calendarDay(first, firstMonths[season], 1)!;
    return [from, lastOfMonth(from, 2)];
  };
  if (year !== undefined) return stated(...inYear(year), 'season');
  const { day, direction } = context;
  if (day === undefined) return unanchored('season');
  const isBack = which === 'last' || (which !== 'next' && direction === 'past');
  const own = dateParts(day).year;
  const candidates = [own - 2, own - 1, own, own + 1].map(inYear);
  const mayHold = which === undefined || which === 'this';
  const fits = ([from, to]: [CalendarDay, CalendarDay]): boolean =>
    isBack ? (mayHold ? from <= day : to < day) : mayHold ? to >= day : from > day;
  const [from, to] = (isBack ? candidates.findLast(fits) : candidates.find(fits))!;
  return { from, to, precision: 'season', basis: 'relative', why: isBack ? 'last-before-document-date' : 'next-after-document-date' };
}

function anchorQuarter({ number, months, year }: ValueOf<'quarter'>, { day }: AnchorContext): Anchored {
  const chosen = year ?? (day === undefined ? undefined : dateParts(day).year);
  if (chosen === undefined) return unanchored('season');
  const from = calendarDay(chosen, (number - 1) * months + 1, 1)!;
  const anchored = stated(from, lastOfMonth(from, months - 1), 'season');
  return year === undefined ? { ...anchored, basis: 'relative', why: 'counted-from-document-date' } : anchored;
}

/** The end that lies nearer to the document is anchored first, the other one next to it. */
function anchorRange({ first, last }: ValueOf<'range'>, context: AnchorContext): Anchored {
  const isPast = context.direction === 'past';
  const near = anchor(isPast ? last : first, context);
  const edge = isPast ? near.to : near.from;
  const other = edge === undefined ? anchor(isPast ? first : last, context) : anchorBeside(isPast ? first : last, edge, isPast, context);
  const [left, right] = isPast ? [other, near] : [near, other];
  if (left.from === undefined || right.to === undefined || left.from > right.to) return unanchored(near.precision, near.why);
  return { ...near, from: left.from, to: right.to };
}

function anchorBeside(value: TimeValue, edge: CalendarDay, isBefore: boolean, context: AnchorContext): Anchored {
  if (value.kind === 'weekday' && value.which === undefined) {
    const day = isBefore ? weekdayUpTo(value.weekday, edge - 1) : weekdayAfter(value.weekday, edge);
    return { from: day, to: day, precision: 'day', basis: 'relative', why: 'counted-from-document-date' };
  }
  return anchor(value, { ...context, day: edge, direction: isBefore ? 'past' : 'future' });
}

/** A part that would lie ahead of a past tense is that of the period before ("late May", said on 14 May). */
function anchorPartOf({ part, of }: ValueOf<'part'>, context: AnchorContext): Anchored {
  const anchored = anchorPart(part, anchor(of, context));
  const { day, direction } = context;
  const isAhead = direction === 'past' && day !== undefined && anchored.from !== undefined && anchored.from > day;
  return isAhead && of.kind === 'calendar' && of.year === undefined
    ? anchorPart(part, anchor({ ...of, which: 'last' }, context))
    : anchored;
}

/** A night runs over two dates; "this night" in the past began on the day before. */
function anchorNight({ of }: ValueOf<'night'>, context: AnchorContext): Anchored {
  const isThis = of.kind === 'shift' && of.amount === 0;
  const began: TimeValue = isThis && context.direction === 'past' ? { ...of, amount: 1, direction: -1 } : of;
  const day = anchor(began, context);
  return day.from !== undefined && day.from === day.to ? { ...day, to: day.from + 1 } : day;
}

const sides: Readonly<Record<Bound, (anchored: Anchored) => { readonly from?: CalendarDay; readonly to?: CalendarDay }>> = {
  since: ({ from }) => (from === undefined ? {} : { from }),
  after: ({ to }) => (to === undefined ? {} : { from: to + 1 }),
  until: ({ to }) => (to === undefined ? {} : { to }),
  by: ({ to }) => (to === undefined ? {} : { to }),
  before: ({ from }) => (from === undefined ? {} : { to: from - 1 }),
};

/** One end of an open interval; "since" looks back from the present, the others ahead. */
function anchorBounded({ bound, at }: ValueOf<'bounded'>, context: AnchorContext): Anchored {
  const direction = bound === 'since' && context.direction === 'present' ? 'past' : context.direction;
  const { precision, basis, why, ...inner } = anchor(at, { ...context, direction });
  return { ...sides[bound]({ ...inner, precision, basis, why }), precision, basis, why };
}

/** A part of the day, or a time of the clock, of the day it is said of. */
function anchorHours({ on, clock }: ValueOf<'hours'>, context: AnchorContext): Anchored {
  const precision = clock === undefined ? 'day' : 'hour';
  if (on) return { ...anchor(on, context), precision };
  if (context.sentenceDay) return { ...inherited(context.sentenceDay, 'day-of-the-sentence'), precision };
  if (clock === undefined || context.day === undefined) return unanchored('hour');
  return { from: context.day, to: context.day, precision, basis: 'relative', why: 'counted-from-document-date' };
}

/**
 * Anchors from a document time that may span several days: from the earliest day to the latest that come out.
 * @throws never; days that are no ISO 8601 days count as unknown
 */
export function anchorFromDocument(
  value: TimeValue,
  documentTime: { readonly from?: string | undefined; readonly to?: string | undefined },
  context: Omit<AnchorContext, 'day'>,
): Anchored {
  const [from, to] = [documentTime.from, documentTime.to].map((text) => (text === undefined ? undefined : parseIsoDay(text)));
  const [first, last] = [from ?? to, to ?? from];
  if (first === undefined || last === undefined) return anchor(value, context);
  const late = anchor(value, { ...context, day: last });
  if (first === last) return late;
  const early = anchor(value, { ...context, day: first });
  return {
    ...late,
    ...(early.from !== undefined && late.from !== undefined && { from: Math.min(early.from, late.from) }),
    ...(early.to !== undefined && late.to !== undefined && { to: Math.max(early.to, late.to) }),
  };
}
