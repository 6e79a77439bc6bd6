import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestTree } from './spanning-tree.ts';

/** All trees over a few nodes, by trying every choice of heads. */
function bestByTrying(scores: Float64Array, length: number): number {
  let best = Number.NEGATIVE_INFINITY;
  const heads = new Int32Array(length);
  const visit = (word: number): void => {
    if (word === length) {
      if (isSingleRootTree(heads, length)) best = Math.max(best, total(scores, heads, length));
      return;
    }
    for (let head = 0; head < length; head++) {
      if (head === word) continue;
      heads[word] = head;
      visit(word + 1);
    }
  };
  visit(1);
  return best;
}

function isSingleRootTree(heads: Int32Array, length: number): boolean {
  if ([...heads.subarray(1, length)].filter((head) => head === 0).length !== 1) return false;
  for (let word = 1; word < length; word++) {
    let at = word;
    for (let step = 0; step < length && at !== 0; step++) at = heads[at]!;
    if (at !== 0) return false;
  }
  return true;
}

function total(scores: Float64Array, heads: Int32Array, length: number): number {
  let sum = 0;
  for (let word = 1; word < length; word++) sum += scores[word * length + heads[word]!]!;
  return sum;
}

test('the tree found is the best of all trees with one root', () => {
  const table = fc.integer({ min: 2, max: 5 }).chain((length) =>
    fc.array(fc.integer({ min: -50, max: 50 }), { minLength: length * length, maxLength: length * length }).map((values) => ({
      length,
      scores: Float64Array.from(values),
    })),
  );
  fc.assert(
    fc.property(table, ({ length, scores }) => {
      const heads = bestTree(scores, length);
      expect(isSingleRootTree(heads, length)).toBe(true);
      expect(total(scores, heads, length)).toBe(bestByTrying(scores, length));
    }),
    { seed: 1, numRuns: 300 },
  );
});

test('a single word hangs from the root', () => {
  expect([...bestTree(Float64Array.of(0, 0, 1, 0), 2)]).toEqual([0, 0]);
});
