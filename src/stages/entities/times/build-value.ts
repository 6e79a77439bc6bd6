import { calendarDay } from '../../../util/calendar-day.ts';
import type { NumericDate } from './match-slot.ts';
import type { TimeRule } from './time-pack.ts';
import type { Bound, CalendarValue, Length, PartOfDay, PeriodPart, Season, Selector, TimeUnit, TimeValue } from './time-value.ts';

/** What the slots and groups of a pattern took, by their names. */
export type Captures = Readonly<Record<string, unknown>>;

interface Slots {
  readonly weekday?: number;
  readonly month?: number;
  readonly day?: number;
  readonly year?: number;
  readonly statedYear?: number;
  readonly shortYear?: number;
  readonly decade?: number;
  readonly season?: Season;
  readonly unit?: { readonly unit: TimeUnit; readonly times?: number };
  readonly partOfDay?: PartOfDay;
  readonly part?: PeriodPart;
  readonly which?: Selector;
  readonly amount?: number | 'some';
  readonly ordinal?: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly numericDate?: NumericDate;
}

type Build = (slots: Slots, rule: TimeRule, inner: readonly TimeValue[]) => TimeValue | undefined;

/** The value of what a rule matched; undefined where the words make none ("31 February"). */
export function buildValue(rule: TimeRule, captures: Captures): TimeValue | undefined {
  const inner = Object.values(captures).filter(isValue);
  const { unit } = captures as Slots;
  if (rule.units && !(unit && rule.units.includes(unit.unit))) return undefined;
  return builders[rule.as](captures as Slots, rule, inner);
}

const builders: Readonly<Record<TimeRule['as'], Build>> = {
  calendar: buildCalendar,
  weekday: ({ weekday, which }, rule) => {
    const selector = which ?? rule.which;
    const value = weekday ?? undefined;
    if (value === undefined) return undefined;
    return {
      kind: 'weekday',
      weekday: value,
      ...(selector && { which: selector }),
      ...(rule.weeks !== undefined && { weeks: rule.weeks }),
    };
  },
  shift: buildShift,
  season: ({ season, year, which }, rule) => {
    const selector = which ?? rule.which;
    return season && { kind: 'season', season, ...(year !== undefined && { year }), ...(selector && { which: selector }) };
  },
  quarter: ({ ordinal, statedYear, year = statedYear }, { months = 3 }) =>
    ordinal !== undefined && ordinal <= 12 / months
      ? { kind: 'quarter', number: ordinal, months, ...(year !== undefined && { year }) }
      : undefined,
  decade: ({ decade, shortYear }) => {
    const first = decade ?? (shortYear === undefined ? undefined : 1900 + shortYear);
    return first === undefined ? undefined : { kind: 'decade', year: first };
  },
  running: (slots, rule) => ({
    kind: 'running',
    direction: rule.direction ?? -1,
    ...length(slots, rule),
    ...(rule.isDeadline && { isDeadline: true }),
  }),
  duration: (slots, rule) => ({ kind: 'duration', ...length(slots, rule) }),
  event: (slots, rule) => ({
    kind: 'event',
    direction: rule.direction ?? 1,
    ...length(slots, rule),
    ...(rule.isWithin && { isWithin: true }),
    ...(rule.isAnaphoric && { isAnaphoric: true }),
  }),
  range: (_slots, _rule, [first, last]) => first && last && rangeOf(first, last),
  night: (slots, rule, [of = buildShift(slots, rule)]) => ({ kind: 'night', of }),
  bounded: (_slots, { bound = 'since' }, [at]) => at && boundedBy(bound, at),
  part: ({ part }, rule, [of]) => {
    const chosen = part ?? rule.part;
    return chosen && of && { kind: 'part', part: chosen, of };
  },
  hours: buildHours,
  same: ({ partOfDay }) => ({ kind: 'same', ...(partOfDay && { partOfDay }) }),
  set: (slots, rule) => ({
    kind: 'set',
    ...(slots.weekday !== undefined && { weekday: slots.weekday }),
    ...((slots.unit ?? rule.unit) && length(slots, rule)),
  }),
  reference: (_slots, { reference = 'PAST_REF' }) => ({ kind: 'reference', reference }),
  pass: (_slots, _rule, [value]) => value,
  within: (_slots, _rule, parts) => {
    const hours = parts.find((part) => part.kind === 'hours');
    const on = parts.find((part) => part.kind !== 'hours');
    return hours?.kind === 'hours' && on ? { ...hours, on } : undefined;
  },
  nothing: () => ({ kind: 'reference', reference: 'PRESENT_REF' }),
};

function isValue(value: unknown): value is TimeValue {
  return typeof value === 'object' && value !== null && 'kind' in value;
}

/** Unit and count; a unit that stands for several (fortnight) multiplies the count. */
function length({ unit, amount }: Slots, rule: TimeRule): Length {
  const counted = rule.amount ?? amount ?? 1;
  const name = unit?.unit ?? rule.unit ?? 'day';
  return { unit: name, ...(counted !== 'some' && { amount: counted * (unit?.times ?? 1) }) };
}

function buildCalendar({ weekday, day, month, year, statedYear, which, numericDate }: Slots, rule: TimeRule): CalendarValue | undefined {
  const selector = which ?? rule.which;
  const stated = year ?? statedYear;
  const fields = {
    ...(weekday !== undefined && { weekday }),
    ...(day !== undefined && { day }),
    ...(month !== undefined && { month }),
    ...(stated !== undefined && { year: stated }),
    ...(rule.years !== undefined && { years: rule.years }),
    ...numericDate,
  };
  const exists =
    fields.day === undefined || fields.month === undefined || calendarDay(fields.year ?? 2000, fields.month, fields.day) !== undefined;
  return exists ? { kind: 'calendar', ...fields, ...(selector && { which: selector }) } : undefined;
}

/** "two days ago", "last week", "today": from the count and direction of the rule, or from a selector. */
function buildShift(slots: Slots, rule: TimeRule): TimeValue {
  const selector = slots.which ?? rule.which;
  const { unit, amount } = length(slots, rule);
  if (selector === undefined) return { kind: 'shift', unit, direction: rule.direction ?? -1, ...(amount !== undefined && { amount }) };
  return { kind: 'shift', unit, direction: selector === 'next' ? 1 : -1, amount: selector === 'this' ? 0 : (amount ?? 1) };
}

/** "du 3 au 9 mai 2024": what one end leaves out, the other states. */
function rangeOf(first: TimeValue, last: TimeValue): TimeValue {
  if (first.kind !== 'calendar' || last.kind !== 'calendar') return { kind: 'range', first, last };
  const { month, year } = last;
  const filledFirst = {
    ...first,
    ...(first.month === undefined && first.day !== undefined && month !== undefined && { month }),
    ...(first.year === undefined && year !== undefined && first.weekday === undefined && { year: yearBefore(first, last) }),
  };
  const filledLast = { ...last, ...(month === undefined && last.day !== undefined && first.month !== undefined && { month: first.month }) };
  return { kind: 'range', first: filledFirst, last: filledLast };
}

/** "de novembre à mars 2020" began in the year before. */
function yearBefore(first: CalendarValue, last: CalendarValue): number {
  const runsOver = first.month !== undefined && last.month !== undefined && first.month > last.month;
  return last.year! - (runsOver ? 1 : 0);
}

/** Before the end of a period is within it. */
function boundedBy(bound: Bound, at: TimeValue): TimeValue {
  return bound === 'before' && at.kind === 'part' && at.part === 'end'
    ? { kind: 'bounded', bound: 'by', at: at.of }
    : { kind: 'bounded', bound, at };
}

function buildHours(slots: Slots, rule: TimeRule, [inner]: readonly TimeValue[]): TimeValue | undefined {
  const { hour, minute, partOfDay } = slots;
  const on: TimeValue | undefined = inner ?? (rule.amount === 0 ? { kind: 'shift', unit: 'day', amount: 0, direction: -1 } : undefined);
  const part = partOfDay ?? rule.partOfDay;
  if (on?.kind === 'hours' && on.on === undefined) return undefined;
  if (hour === undefined) return { kind: 'hours', ...(on && { on }), ...(part && { partOfDay: part }) };
  const added = rule.addHours !== undefined && hour < 12 ? hour + rule.addHours : hour;
  const clock = `${String(added).padStart(2, '0')}${minute === undefined ? '' : `:${String(minute).padStart(2, '0')}`}`;
  return { kind: 'hours', clock, ...(on && { on }) };
}
