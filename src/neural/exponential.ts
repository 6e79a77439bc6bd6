const ln2High = 0.6931471803691238;
const ln2Low = 1.9082149292705877e-10;

/** 1 / k! from k = 11 down to 2. */
const coefficients = [11, 10, 9, 8, 7, 6, 5, 4, 3, 2].map((k) => 1 / factorial(k));

function factorial(k: number): number {
  return k <= 1 ? 1 : k * factorial(k - 1);
}

/** 1, 1/2, 1/4 …: what a softmax needs; raising to a power costs more than the rest. */
const halves = Float64Array.from({ length: 64 }, (_, k) => 2 ** -k);

/**
 * e to the x by range reduction and a Taylor polynomial: additions and multiplications only, so that every engine and
 * machine gives the same bits (the language leaves Math.exp to the implementation). Relative error below 1e-13 for |x| ≤ 700.
 * @example exponential(0) // 1
 */
export function exponential(x: number): number {
  if (x < -700) return 0;
  const power = Math.round(x / Math.LN2);
  const r = x - power * ln2High - power * ln2Low;
  let sum = 0;
  for (const coefficient of coefficients) sum = sum * r + coefficient;
  return ((sum * r + 1) * r + 1) * (power <= 0 && power > -halves.length ? halves[-power]! : 2 ** power);
}

/** Scores this far below the best are taken as impossible: together they are less than a rounding error of a probability. */
const negligible = -25;

function largestOf(scores: Float32Array | Float64Array, from: number, count: number): number {
  let largest = Number.NEGATIVE_INFINITY;
  for (let i = from; i < from + count; i++) if (scores[i]! > largest) largest = scores[i]!;
  return largest;
}

/** The probability of one of the first `count` scores, the one at `chosen`. */
export function softmaxOf(scores: Float64Array, count: number, chosen: number): number {
  const largest = largestOf(scores, 0, count);
  let sum = 0;
  let own = 0;
  for (let i = 0; i < count; i++) {
    const distance = scores[i]! - largest;
    const value = distance < negligible ? 0 : exponential(distance);
    if (i === chosen) own = value;
    sum += value;
  }
  return own / sum;
}

/** Replaces scores by probabilities, in place. */
export function softmaxInPlace(scores: Float32Array | Float64Array, from: number, count: number): void {
  const largest = largestOf(scores, from, count);
  let sum = 0;
  for (let i = from; i < from + count; i++) {
    const distance = scores[i]! - largest;
    const value = distance < negligible ? 0 : exponential(distance);
    scores[i] = value;
    sum += value;
  }
  for (let i = from; i < from + count; i++) scores[i]! /= sum;
}
