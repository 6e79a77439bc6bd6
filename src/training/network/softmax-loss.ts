/**
 * Replaces `classes` scores by the gradient of the cross-entropy against `gold` (probability − 1 at gold) and returns the loss.
 * Scores from `classes` to `width` are padding and become 0.
 */
export function softmaxLoss(scores: Float32Array, from: number, classes: number, width: number, gold: number): number {
  softmax(scores, from, classes);
  const loss = -Math.log(Math.max(scores[from + gold]!, 1e-12));
  scores[from + gold]! -= 1;
  scores.fill(0, from + classes, from + width);
  return loss;
}

/** Replaces scores by probabilities. */
export function softmax(scores: Float32Array, from: number, classes: number): void {
  let largest = Number.NEGATIVE_INFINITY;
  for (let i = from; i < from + classes; i++) if (scores[i]! > largest) largest = scores[i]!;
  let sum = 0;
  for (let i = from; i < from + classes; i++) {
    const value = Math.exp(scores[i]! - largest);
    scores[i] = value;
    sum += value;
  }
  for (let i = from; i < from + classes; i++) scores[i]! /= sum;
}
