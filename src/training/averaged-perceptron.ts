import type { HashedWeights } from '../util/hashed-weights.ts';
import { createRandom } from '../util/random.ts';

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
const scale = 256;

/** Trains a binary averaged perceptron over hashed features; the same decisions and options give the same weights. */
export function trainPerceptron(decisions: readonly Decision[], options: PerceptronOptions): HashedWeights {
  const size = 2 ** options.bits;
  const weights = new Float64Array(size);
  const sums = new Float64Array(size);
  const order = decisions.map((_, index) => index);
  const random = createRandom(options.seed);
  let step = 1;
  for (let pass = 0; pass < options.passes; pass++) {
    random.shuffle(order);
    for (const index of order) {
      learn(decisions[index]!, { weights, sums, step, margin: options.margin, mask: size - 1 });
      step++;
    }
  }
  return quantise(
    options.bits,
    weights.map((weight, index) => weight - sums[index]! / step),
  );
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

function quantise(bits: number, weights: Float64Array): HashedWeights {
  return { bits, table: Int16Array.from(weights, (weight) => Math.max(-largest, Math.min(largest, Math.round(weight * scale)))) };
}
