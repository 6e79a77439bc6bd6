import { expect, test } from 'vitest';
import { spansWithin } from './spans-within.ts';

const sentences = [
  { start: 0, end: 10 },
  { start: 11, end: 20 },
  { start: 20, end: 31 },
];

test('each range gets the spans that share a code unit with it, in their order', () => {
  const late = { start: 13, end: 15 };
  const early = { start: 11, end: 12 };
  expect(spansWithin([late, early], sentences)).toEqual([[], [late, early], []]);
});

test('a span over a boundary is in both ranges, one that only touches is in neither', () => {
  const across = { start: 18, end: 25 };
  const between = { start: 10, end: 11 };
  expect(spansWithin([across, between], sentences)).toEqual([[], [across], [across]]);
});

test('without ranges nothing is found', () => {
  expect(spansWithin([{ start: 0, end: 1 }], [])).toEqual([]);
});
