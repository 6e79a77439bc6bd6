import { expect, test } from 'vitest';
import { bestOverlap, nthPlace } from './best-overlap.ts';

test('the span most like the place is taken, not the first', () => {
  const inner = { start: 14, end: 20 };
  const outer = { start: 0, end: 20 };
  expect(bestOverlap({ start: 1, end: 20 }, [inner, outer])).toBe(outer);
  expect(bestOverlap({ start: 13, end: 20 }, [outer, inner])).toBe(inner);
  expect(bestOverlap({ start: 20, end: 24 }, [outer, inner])).toBeUndefined();
});

test.each([
  ['Bor', 1, { start: 0, end: 3 }],
  ['Bor', 2, { start: 6, end: 9 }],
  ['Bor', 3, undefined],
  ['Wau', 1, undefined],
])('"%s" stands for the %ith time at %j', (words, nth, place) => {
  expect(nthPlace('Bor – Borno', words, nth)).toEqual(place);
});
