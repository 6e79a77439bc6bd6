import { describe, expect, test } from 'vitest';
import type { FoundWording } from './found-wording.ts';
import { settleOverlaps } from './settle-overlaps.ts';

const found = (first: number, last: number, severity = 1): FoundWording => ({
  ...{ first, last, start: first * 10, end: last * 10 + 5, severity },
  technique: 'label',
  neutral: { fr: '(omettre)', en: '(omit)' },
});

describe('settleOverlaps', () => {
  test.each([
    ['the longer of two', [found(2, 2, 3), found(1, 4)], [[1, 4]]],
    ['the graver of equal ones', [found(2, 2, 1), found(2, 2, 3)], [[2, 2]]],
    [
      'all that share no word, in text order',
      [found(5, 6), found(0, 1)],
      [
        [0, 1],
        [5, 6],
      ],
    ],
  ])('keeps %s', (_what, given, kept) => {
    expect(settleOverlaps(given).map(({ first, last }) => [first, last])).toEqual(kept);
  });

  test('keeps the severity of the graver', () => {
    expect(settleOverlaps([found(2, 2, 1), found(2, 2, 3)])[0]?.severity).toBe(3);
  });
});
