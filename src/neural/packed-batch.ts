/**
 * Sequences of different lengths laid out for step-by-step work without padding: all first elements, then all
 * second elements, and so on. Sequences are ordered from long to short, so those still running at a step are
 * always the first ones.
 */
export interface PackedBatch {
  /** Total number of rows, i.e. the sum of the lengths. */
  readonly rows: number;
  /** Longest length. */
  readonly steps: number;
  /** Position in the batch → index of the sequence as given. */
  readonly order: Int32Array;
  /** Step → first row of that step. */
  readonly offset: Int32Array;
  /** Step → number of sequences that reach it. */
  readonly active: Int32Array;
  /** Row → row in sequence-major order (sequence after sequence, as given). */
  readonly sequenceRow: Int32Array;
  /** Sequence as given → its first row in sequence-major order. */
  readonly sequenceStart: Int32Array;
}

/**
 * Packs sequences of the given lengths (each at least 1).
 * @example packBatch([2, 3]).active // [2, 2, 1]
 */
export function packBatch(lengths: readonly number[]): PackedBatch {
  const order = Int32Array.from(lengths.keys());
  order.sort((a, b) => lengths[b]! - lengths[a]! || a - b);
  const sequenceStart = new Int32Array(lengths.length);
  let rows = 0;
  for (let i = 0; i < lengths.length; i++) {
    sequenceStart[i] = rows;
    rows += lengths[i]!;
  }
  const steps = lengths.length > 0 ? lengths[order[0]!]! : 0;
  const offset = new Int32Array(steps);
  const active = new Int32Array(steps);
  const sequenceRow = new Int32Array(rows);
  let row = 0;
  for (let step = 0; step < steps; step++) {
    offset[step] = row;
    for (let b = 0; b < order.length && lengths[order[b]!]! > step; b++) {
      sequenceRow[row++] = sequenceStart[order[b]!]! + step;
    }
    active[step] = row - offset[step]!;
  }
  return { rows, steps, order, offset, active, sequenceRow, sequenceStart };
}
