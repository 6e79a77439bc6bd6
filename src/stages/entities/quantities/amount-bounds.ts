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
  if (high !== undefined) return { ...given('min', low.value), ...given('max', high.value), approx: 'range' };
  if (low.kind === 'vague') return { ...given('min', min), ...given('max', max), approx: 'vague' };
  const spread = low.min === undefined ? {} : { ...given('min', low.min), ...given('max', low.max) };
  return { ...given('value', low.value), ...spread, ...((approx || low.isAbout) && { approx: 'about' as const }) };
}

/** The same, multiplied. */
export function scaledBounds(bounds: Bounds, factor: number): Bounds {
  if (factor === 1) return bounds;
  const times = (value: number | undefined): number | undefined =>
    value === undefined ? undefined : Number((value * factor).toPrecision(12));
  return {
    ...given('value', times(bounds.value)),
    ...given('min', times(bounds.min)),
    ...given('max', times(bounds.max)),
    ...(bounds.approx && { approx: bounds.approx }),
  };
}

function bound(approx: NonNullable<QuantityReading['approx']>, low: number | undefined, high: number | undefined): Bounds {
  if (approx === 'at-least' || approx === 'more-than') return { ...given('min', low), approx };
  return { ...given('max', high), approx };
}

function given<Key extends 'value' | 'min' | 'max'>(key: Key, value: number | undefined): { readonly [K in Key]?: number } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [K in Key]: number });
}
