import type { Reading } from '../../../model/reading.ts';
import type { CalendarDay } from '../../../util/calendar-day.ts';
import type { Direction } from './governing-verb.ts';

export type Precision = Reading['times'][number]['precision'];
export type Basis = Reading['times'][number]['basis'];

/** Why an expression has the days it has: a closed set, to be put into words where it is shown. */
export type TimeReason =
  | 'stated'
  | 'counted-from-document-date'
  | 'last-before-document-date'
  | 'next-after-document-date'
  | 'year-from-weekday'
  | 'weekday-does-not-fit'
  | 'document-date-unknown'
  | 'several-years-fit'
  | 'relative-to-event'
  | 'same-as-before'
  | 'day-of-the-sentence'
  | 'duration'
  | 'repeated'
  | 'vague';

/** A value on the calendar; both ends included, a missing end is open or unknown. */
export interface Anchored {
  readonly from?: CalendarDay;
  readonly to?: CalendarDay;
  readonly precision: Precision;
  readonly basis: Basis;
  readonly why: TimeReason;
}

/** What anchoring may look at. */
export interface AnchorContext {
  /** The day the document speaks from. */
  readonly day?: CalendarDay;
  readonly direction: Direction;
  /** It lies ahead of a verb in the past, unless it is over by a few weeks. */
  readonly isComing?: true;
  /** Latest year that the document names; without a document day a year that fits a weekday is looked for from there on. */
  readonly yearFloor?: number;
  /** Days of the last expression that named any. */
  readonly earlier?: Anchored;
  /** Days of an expression in the same sentence. */
  readonly sentenceDay?: Anchored;
}

export function unanchored(precision: Precision, why: TimeReason = 'document-date-unknown'): Anchored {
  return { precision, basis: why === 'relative-to-event' ? 'relative' : 'unknown', why };
}
