import type { HashedWeights } from '../util/hashed-weights.ts';

/** A decision seen in a corpus: hashed features and the answer. */
export interface Decision {
  readonly features: readonly number[];
  readonly answer: boolean;
}

export interface PerceptronOptions {
  /** The table has 2 to the power of `bits` buckets. */
  readonly bits: number;
  readonly passes: number;
  readonly seed: number;
  /** A decision is learnt from until its score is beyond this margin. */
  readonly margin: number;
}

const largest = 32_767;

/** Trains a binary averaged perceptron over hashed features; the same decisions and options give the same weights. */
export function trainPerceptron(decisions: readonly Decision[], options: PerceptronOptions): HashedWeights {
  const size = 2 ** options.bits;
  const weights = new Float64Array(size);
  const sums = new Float64Array(size);
  const order = decisions.map((_, index) => index);
  let random = options.seed;
  let step = 1;
  for (let pass = 0; pass < options.passes; pass++) {
    random = shuffle(order, random);
    for (const index of order) {
      learn(decisions[index]!, { weights, sums, step, margin: options.margin, mask: size - 1 });
      step++;
    }
  }
  return quantise(options.bits, weights.map((weight, index) => weight - sums[index]! / step));
}

interface LearningState {
  readonly weights: Float64Array;
  readonly sums: Float64Array;
  readonly step: number;
  readonly margin: number;
  readonly mask: number;
}

function learn(decision: Decision, state: LearningState): void {
  const sign = decision.answer ? 1 : -1;
  let score = 0;
  for (const feature of decision.features) score += state.weights[feature & state.mask]!;
  if (score * sign > state.margin) return;
  for (const feature of decision.features) {
    const bucket = feature & state.mask;
    state.weights[bucket]! += sign;
    state.sums[bucket]! += sign * state.step;
  }
}

/** Shuffles in place (Fisher and Yates with a linear congruential generator); answers the generator's next state. */
export function shuffle<T>(order: T[], seed: number): number {
  let state = seed >>> 0;
  for (let index = order.length - 1; index > 0; index--) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const other = Math.floor((state / 2 ** 32) * (index + 1));
    [order[index], order[other]] = [order[other]!, order[index]!];
  }
  return state;
}

function quantise(bits: number, weights: Float64Array): HashedWeights {
  const peak = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const scale = peak === 0 ? 1 : Math.min(largest / peak, 256);
  return { bits, table: Int16Array.from(weights, (weight) => Math.round(weight * scale)) };
}
