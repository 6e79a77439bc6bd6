/** Units in which times are counted. */
export const timeUnits = ['minute', 'hour', 'day', 'weekend', 'week', 'month', 'quarter', 'season', 'year', 'decade'] as const;
export type TimeUnit = (typeof timeUnits)[number];

/** Which of several like-named days, months or seasons is meant, where the words say so. */
export const selectors = ['last', 'next', 'this'] as const;
export type Selector = (typeof selectors)[number];

export const seasons = ['SP', 'SU', 'FA', 'WI'] as const;
export type Season = (typeof seasons)[number];

/** Parts of a day as in TIMEX3: dawn, morning, midday, afternoon, evening, night. */
export const partsOfDay = ['DA', 'MO', 'MI', 'AF', 'EV', 'NI'] as const;
export type PartOfDay = (typeof partsOfDay)[number];

/** Parts of a longer period. */
export const periodParts = ['start', 'mid', 'end'] as const;
export type PeriodPart = (typeof periodParts)[number];

/** How an expression bounds a time: `before` and `after` leave the named time itself out. */
export const bounds = ['since', 'until', 'by', 'before', 'after'] as const;
export type Bound = (typeof bounds)[number];

export const references = ['PAST_REF', 'PRESENT_REF', 'FUTURE_REF'] as const;
export type Reference = (typeof references)[number];

/** A count of units; `amount` is missing where the words give none ("some days"). */
export interface Length {
  readonly unit: TimeUnit;
  readonly amount?: number;
}

/** Year, month, day and weekday as far as the words state them. */
export interface CalendarValue {
  readonly kind: 'calendar';
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  readonly which?: Selector;
  /** Whole years from that of the document. */
  readonly years?: number;
}

/** A weekday without a date; `weeks` counts whole weeks from that of the document ("Monday of last week": -1). */
export interface WeekdayValue {
  readonly kind: 'weekday';
  readonly weekday: number;
  readonly which?: Selector;
  readonly weeks?: number;
}

/** The unit that lies `amount` units after (or before, if negative) that of the document. */
export interface ShiftValue extends Length {
  readonly kind: 'shift';
  readonly direction: -1 | 1;
}

/** What an expression says before it is laid on the calendar. */
export type TimeValue =
  | CalendarValue
  | WeekdayValue
  | ShiftValue
  | { readonly kind: 'season'; readonly season: Season; readonly year?: number; readonly which?: Selector }
  | { readonly kind: 'quarter'; readonly number: number; readonly months: 3 | 6; readonly year?: number }
  | { readonly kind: 'decade'; readonly year: number }
  /** A stretch that ends ("for three days", `direction` -1) or begins (`direction` 1) on the document's day. */
  | ({ readonly kind: 'running'; readonly direction: -1 | 1; readonly isDeadline?: true } & Length)
  | ({ readonly kind: 'duration' } & Length)
  /** Counted from something that is told: "two days after the vote", "the next day". */
  | ({ readonly kind: 'event'; readonly direction: -1 | 1; readonly isWithin?: true; readonly isAnaphoric?: true } & Length)
  | { readonly kind: 'range'; readonly first: TimeValue; readonly last: TimeValue }
  | { readonly kind: 'night'; readonly of: TimeValue }
  | { readonly kind: 'bounded'; readonly bound: Bound; readonly at: TimeValue }
  | { readonly kind: 'part'; readonly part: PeriodPart; readonly of: TimeValue }
  | { readonly kind: 'hours'; readonly on?: TimeValue; readonly partOfDay?: PartOfDay; readonly clock?: string }
  | { readonly kind: 'same'; readonly partOfDay?: PartOfDay }
  | ({ readonly kind: 'set'; readonly weekday?: number } & Partial<Length>)
  | { readonly kind: 'reference'; readonly reference: Reference };

/** The same, by kind. */
export type ValueOf<Kind extends TimeValue['kind']> = Extract<TimeValue, { readonly kind: Kind }>;
