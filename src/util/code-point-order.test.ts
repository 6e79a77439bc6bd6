import { describe, expect, it } from 'vitest';
import { compareCodePoints } from './code-point-order.ts';

describe('compareCodePoints', () => {
  it.each([
    ['a', 'b', -1],
    ['b', 'a', 1],
    ['a', 'a', 0],
    ['a', 'ab', -1],
    ['Z', 'a', -1],
    ['z', 'é', -1],
    ['\u{FF5E}', '\u{1F600}', -1],
    ['a10', 'a9', -1],
  ])('orders %j and %j', (left, right, sign) => {
    expect(Math.sign(compareCodePoints(left, right))).toBe(sign);
  });
});
