import { describe, expect, it } from 'vitest';
import { findString, overlaps } from './find-string.ts';

describe('findString', () => {
  it.each([
    ["l'armée arme l'armée", 'armée', [2, 15]],
    ['un char, des chars', 'char', [3]],
    ['évacué', 'vacu', []],
    ['le P.K. 5 (nord)', 'P.K. 5', [3]],
    ['Armée', 'armée', []],
  ])('%s: %s', (text, wanted, starts) => {
    expect(findString(text, wanted).map(({ start }) => start)).toEqual(starts);
  });
});

describe('overlaps', () => {
  it.each([
    [0, 3, 2, 5, true],
    [0, 3, 3, 5, false],
    [2, 3, 0, 9, true],
  ])('%d–%d and %d–%d', (a, b, c, d, expected) => {
    expect(overlaps({ start: a, end: b }, { start: c, end: d })).toBe(expected);
  });
});
