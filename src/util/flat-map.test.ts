import { describe, expect, it } from 'vitest';
import { flatMap } from './flat-map.ts';

describe('flatMap', () => {
  it.each([
    { why: 'no items', items: [], of: (count: number) => [count] },
    { why: 'several results, one and none', items: [3, 0, 1], of: (count: number) => Array.from({ length: count }, () => count) },
    { why: 'a result that is no list', items: [1, 2], of: (count: number) => (count > 1 ? [count] : count) },
    { why: 'lists in a list, which stay', items: [1, 2], of: (count: number) => [[count], [[count]]] },
    { why: 'the place in the list', items: [7, 8], of: (count: number, index: number) => [count * index] },
  ])('gives what the method gives: $why', ({ items, of }) => {
    expect(flatMap<number, unknown>(items, of)).toEqual(items.flatMap<unknown>(of));
  });
});
