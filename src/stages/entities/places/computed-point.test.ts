import { describe, expect, it } from 'vitest';
import { computedRadiusKm, distanceKm, pointAway } from './computed-point.ts';

const zinder = { lat: 13.8, lon: 8.98 };

describe('points on the sphere', () => {
  it.each(['N', 'NE', 'E', 'SSE', 'S', 'SW', 'W', 'NNW'] as const)('%s of a point lies as far away as stated', (bearing) => {
    const point = pointAway(zinder, 30, bearing);
    expect(distanceKm(zinder, point)).toBeCloseTo(30, 1);
  });

  it.each([
    ['S', -1, 0],
    ['N', 1, 0],
    ['E', 0, 1],
    ['W', 0, -1],
    ['SW', -1, -1],
  ] as const)('%s goes the right way', (bearing, north, east) => {
    const { lat, lon } = pointAway(zinder, 100, bearing);
    expect(Math.sign(Math.round((lat - zinder.lat) * 20)) + 0).toBe(north);
    expect(Math.sign(Math.round((lon - zinder.lon) * 20)) + 0).toBe(east);
  });

  it('goes on across the 180th meridian', () => {
    expect(pointAway({ lat: 0, lon: 179.9 }, 50, 'E').lon).toBeLessThan(-179);
  });
});

describe('the radius of a computed point', () => {
  it.each([
    ['a round number is less exact', computedRadiusKm(30, 'S', false, 2), computedRadiusKm(31, 'S', false, 2)],
    [
      'so is one of eight winds against one of sixteen',
      computedRadiusKm(30, 'SE', false, 2) + 6,
      computedRadiusKm(30, 'SSE', false, 2) + 10,
    ],
    ['so is a rough number', computedRadiusKm(30, 'S', true, 2), computedRadiusKm(30, 'S', false, 2)],
  ])('%s', (_name, wide, narrow) => expect(wide).toBeGreaterThan(narrow));

  it('grows with the distance', () => expect(computedRadiusKm(60, 'S', false, 2)).toBeGreaterThan(computedRadiusKm(20, 'S', false, 2)));
});
