/**
 * Finds what may be about the same event without looking at every pair. The cross-check of one run keeps it in memory; a store
 * can answer the same two questions from its tables.
 */
export interface CandidateIndex {
  /** Enters an item (a number that the caller gives it) under its keys. */
  readonly add: (item: number, keys: readonly string[]) => void;
  /** Every pair that shares a key, the smaller number first, each once, in order of the numbers. */
  readonly pairs: () => readonly (readonly [number, number])[];
  /** Keys that too many items share to compare them all; what they hold is compared by its other keys alone. */
  readonly crowded: () => readonly string[];
}
