import type { QuantityReading } from './quantity-reading.ts';
import type { Expression } from './read-expression.ts';

type Bounds = Pick<QuantityReading, 'value' | 'min' | 'max' | 'approx'>;

/**
 * Value, bounds and approximator of an expression. A bound keeps its direction and gives no value; a range never gives
 * its middle.
 * @example "plus de 50" → { min: 50, approx: 'more-than' }
 */
export function boundsOf({ low, high, approx }: Pick<Expression, 'low' | 'high' | 'approx'>): Bounds {
  const min = low.min ?? low.value;
  const max = high?.value ?? low.max ?? low.value;
  if (approx !== undefined && approx !== 'about') return bound(approx, low.value ?? min, high?.value ?? low.value ?? max);
  if (high !== undefined) return bounds(undefined, low.value, high.value, 'range');
  if (low.kind === 'vague') return bounds(undefined, min, max, 'vague');
  return bounds(low.value, low.min, low.min === undefined ? undefined : low.max, approx || low.isAbout ? 'about' : undefined);
}

/** The same, multiplied. */
export function scaledBounds(one: Bounds, factor: number): Bounds {
  if (factor === 1) return one;
  const times = (value: number | undefined): number | undefined =>
    value === undefined ? undefined : Number((value * factor).toPrecision(12));
  return bounds(times(one.value), times(one.min), times(one.max), one.approx);
}

function bound(approx: NonNullable<QuantityReading['approx']>, low: number | undefined, high: number | undefined): Bounds {
  if (approx === 'at-least' || approx === 'more-than') return bounds(undefined, low, undefined, approx);
  return bounds(undefined, undefined, high, approx);
}

/** What is known of them. */
function bounds(value: number | undefined, min: number | undefined, max: number | undefined, approx: Bounds['approx'] | undefined): Bounds {
  const known: { -readonly [Key in keyof Bounds]: Bounds[Key] } = {};
  if (value !== undefined) known.value = value;
  if (min !== undefined) known.min = min;
  if (max !== undefined) known.max = max;
  if (approx !== undefined) known.approx = approx;
  return known;
}
