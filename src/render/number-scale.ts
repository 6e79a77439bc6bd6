import type { ValueRange } from '../views/crosscheck-view.ts';
import { short } from './origin-mark.ts';

/** Where numbers stand on a line from 0 up. */
export interface Scale {
  readonly ticks: readonly number[];
  readonly at: (value: number) => number;
}

/** Steps between ticks that read well, within one power of ten. */
const steps = [1, 2, 5, 10, 20, 50] as const;
const fewestTicks = 4;
/** From here on a few small numbers beside a large one would fall into one another: each power of ten takes the same room. */
const wideSpread = 100;

/** A scale from 0 on which all stated bounds find room. @example scaleOf([{ min: 9, max: null, isApproximate: false }], 0, 100).ticks */
export function scaleOf(ranges: readonly ValueRange[], from: number, to: number): Scale {
  const bounds = ranges.flatMap(({ min, max }) => [min, max]).filter((bound) => bound !== null);
  const highest = Math.max(1, ...bounds);
  const positive = bounds.filter((bound) => bound > 0);
  if (positive.length > 0 && highest / Math.min(...positive) > wideSpread) return byPowers(highest, from, to);
  const step = stepFor(highest);
  const top = Math.ceil(highest / step) * step;
  const ticks = Array.from({ length: Math.round(top / step) + 1 }, (_, at) => at * step);
  return { ticks, at: (value) => short(from + ((to - from) * value) / top) };
}

function byPowers(highest: number, from: number, to: number): Scale {
  const powers = Math.ceil(Math.log10(highest + 1));
  const ticks = [0, ...Array.from({ length: powers }, (_, at) => 10 ** (at + 1))];
  return { ticks, at: (value) => short(from + ((to - from) * Math.log10(value + 1)) / Math.log10(10 ** powers + 1)) };
}

function stepFor(highest: number): number {
  const power = 10 ** Math.floor(Math.log10(highest));
  const fine = steps.map((step) => (step * power) / 10).filter((step) => step >= 1 && highest / step <= fewestTicks * 1.5);
  return Math.max(1, fine[0] ?? power);
}
