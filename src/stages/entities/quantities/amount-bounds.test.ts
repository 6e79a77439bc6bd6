import { describe, expect, test } from 'vitest';
import { boundsOf, scaledBounds } from './amount-bounds.ts';
import type { Amount } from './read-amount.ts';

const number = (value: number): Amount => ({ first: 0, next: 1, kind: 'number', value, factor: 1, isPlainDigits: true });
const vague: Amount = { first: 0, next: 1, kind: 'vague', min: 20, max: 99, factor: 1, isPlainDigits: false };

describe('boundsOf', () => {
  test.each([
    { what: 'an exact number', expression: { low: number(9) }, bounds: { value: 9 } },
    { what: 'about', expression: { low: number(9), approx: 'about' }, bounds: { value: 9, approx: 'about' } },
    { what: 'a lower bound', expression: { low: number(50), approx: 'more-than' }, bounds: { min: 50, approx: 'more-than' } },
    { what: 'an upper bound', expression: { low: number(50), approx: 'up-to' }, bounds: { max: 50, approx: 'up-to' } },
    { what: 'nearly', expression: { low: number(50), approx: 'nearly' }, bounds: { max: 50, approx: 'nearly' } },
    {
      what: 'a range, without its middle',
      expression: { low: number(30), high: number(40) },
      bounds: { min: 30, max: 40, approx: 'range' },
    },
    {
      what: 'an approximated range',
      expression: { low: number(30), high: number(40), approx: 'about' },
      bounds: { min: 30, max: 40, approx: 'range' },
    },
    { what: 'a vague word', expression: { low: vague }, bounds: { min: 20, max: 99, approx: 'vague' } },
    { what: 'a bounded vague word', expression: { low: vague, approx: 'at-least' }, bounds: { min: 20, approx: 'at-least' } },
  ] as const)('$what', ({ expression, bounds }) => {
    expect(boundsOf(expression)).toEqual(bounds);
  });

  test('a factor multiplies every figure', () => {
    expect(scaledBounds({ min: 1.5, max: 2, approx: 'range' }, 1e6)).toEqual({ min: 1500000, max: 2000000, approx: 'range' });
  });
});
