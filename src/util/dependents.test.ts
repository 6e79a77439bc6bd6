import { expect, test } from 'vitest';
import type { Word } from '../model/tree.ts';
import { dependentsOf } from './dependents.ts';

function wordsWith(heads: readonly number[]): readonly Word[] {
  return heads.map((head, index) => ({ index, head }) as Word);
}

test('each word lists those that hang from it, in text order', () => {
  expect(dependentsOf(wordsWith([1, -1, 3, 1]))).toEqual([[], [0, 3], [], [2]]);
});

test('the root hangs from nothing', () => {
  expect(dependentsOf(wordsWith([-1]))).toEqual([[]]);
});

test('no words, no lists', () => {
  expect(dependentsOf([])).toEqual([]);
});
