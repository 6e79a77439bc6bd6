import { expect, test } from 'vitest';
import { exponential, softmaxInPlace, softmaxOf } from './exponential.ts';

test('the exponential agrees with the platform to thirteen digits', () => {
  for (let x = -60; x <= 60; x += 0.37) expect(Math.abs(exponential(x) / Math.exp(x) - 1)).toBeLessThan(1e-13);
});

test('far below zero it is zero, not a denormal or an error', () => {
  expect(exponential(-1e9)).toBe(0);
});

test('probabilities sum to one, keep the order, and leave their neighbours alone', () => {
  const scores = Float64Array.of(7, 1, 3, -1e9, 7);
  softmaxInPlace(scores, 1, 3);
  expect(scores[1]! + scores[2]! + scores[3]!).toBeCloseTo(1, 12);
  expect(scores[2]!).toBeGreaterThan(scores[1]!);
  expect([scores[0], scores[3], scores[4]]).toEqual([7, 0, 7]);
});

test('the probability of one score is what all of them together give it, to the last bit', () => {
  const scores = Float64Array.of(0.3, -2.25, 0.31, -40, 0.3);
  const all = scores.slice();
  softmaxInPlace(all, 0, 5);
  for (let at = 0; at < 5; at++) expect(softmaxOf(scores, 5, at)).toBe(all[at]);
});
