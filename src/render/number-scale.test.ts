import { describe, expect, it } from 'vitest';
import { scaleOf } from './number-scale.ts';

const range = (min: number | null, max: number | null): { min: number | null; max: number | null; isApproximate: boolean } => ({
  ...{ min, max, isApproximate: false },
});

describe('scaleOf', () => {
  it.each([
    [[range(1, 1)], [0, 1]],
    [
      [range(9, null), range(12, 12)],
      [0, 2, 4, 6, 8, 10, 12],
    ],
    [
      [range(null, 33), range(6, 6)],
      [0, 10, 20, 30, 40],
    ],
    [[range(95, 99)], [0, 20, 40, 60, 80, 100]],
    [[range(0, 0)], [0, 1]],
  ])('counts from 0 in steps that read well %#', (ranges, ticks) => {
    expect(scaleOf(ranges, 0, 100).ticks).toEqual(ticks);
  });

  it('gives each power of ten the same room where numbers lie far apart', () => {
    const { ticks, at } = scaleOf([range(3, 3), range(40_000, null)], 0, 100);
    expect(ticks).toEqual([0, 10, 100, 1000, 10_000, 100_000]);
    expect(at(3)).toBeGreaterThan(8);
  });

  it('keeps numbers in order, between both ends', () => {
    for (const ranges of [[range(4, 9)], [range(1, 5000)]]) {
      const { at, ticks } = scaleOf(ranges, 20, 120);
      const places = ticks.map(at);
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect([places[0], places.at(-1)]).toEqual([20, 120]);
    }
  });
});
