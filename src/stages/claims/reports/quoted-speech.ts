import type { Quotation } from '../quotations.ts';

/** Words of a sentence that say whose its quotations are. */
export interface QuotingClause {
  /** The verb of saying; absent where only a colon stands. */
  readonly verb?: number;
  /** The verb, or the colon. */
  readonly cue: number;
  readonly speaker?: number;
  /** Indices of the quoted words. */
  readonly quoted: ReadonlySet<number>;
  /** Words slipped into the quotation ("« Si les tirs continuent, dit-elle, nous partirons »"), which are not quoted. */
  readonly slipped?: ReadonlySet<number>;
}

/** Neighbouring words outside of quotations, and the quotations before and behind them. */
export interface Surround {
  readonly words: readonly number[];
  readonly before?: Quotation;
  readonly behind?: Quotation;
}
