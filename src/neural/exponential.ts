const ln2High = 0.6931471803691238;
const ln2Low = 1.9082149292705877e-10;

/**
 * e to the x by range reduction and a Taylor polynomial: additions and multiplications only, so that every engine and
 * machine gives the same bits (the language leaves Math.exp to the implementation). Relative error below 1e-14 for |x| ≤ 700.
 * @example exponential(0) // 1
 */
export function exponential(x: number): number {
  if (x < -700) return 0;
  const power = Math.round(x / Math.LN2);
  const r = x - power * ln2High - power * ln2Low;
  let sum = 1;
  for (let k = 13; k >= 1; k--) sum = 1 + (sum * r) / k;
  return sum * 2 ** power;
}

/** Replaces scores by probabilities, in place. */
export function softmaxInPlace(scores: Float32Array | Float64Array, from: number, count: number): void {
  let largest = Number.NEGATIVE_INFINITY;
  for (let i = from; i < from + count; i++) if (scores[i]! > largest) largest = scores[i]!;
  let sum = 0;
  for (let i = from; i < from + count; i++) {
    const value = exponential(scores[i]! - largest);
    scores[i] = value;
    sum += value;
  }
  for (let i = from; i < from + count; i++) scores[i]! /= sum;
}
