import type { TimeMention } from './reading.ts';

/** Days of the calendar, ISO 8601, both included. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** A time as the entities stage hands it on: one that is counted from an event says how. */
export interface ReadTime extends TimeMention {
  /** The days of the expression, once those of the event are known; nothing where the words give no number. */
  readonly countFrom?: (event: Days) => Days | undefined;
}
