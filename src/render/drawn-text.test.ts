import { describe, expect, it } from 'vitest';
import { fitted } from './drawn-text.ts';

describe('fitted', () => {
  it.each([
    ['a name that fits', 'Delta Wire', 100, 'Delta Wire'],
    ['one that does not', 'Delta Wire of the North', 100, 'Delta Wire of…'],
    ['letters of several parts whole', '👩‍🚒👩‍🚒👩‍🚒👩‍🚒', 21, '👩‍🚒👩‍🚒…'],
  ])('keeps %s', (_, name, width, expected) => {
    expect(fitted(name, width)).toBe(expected);
  });
});
