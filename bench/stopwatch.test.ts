import { describe, expect, it } from 'vitest';
import { fastestSeconds, median } from './stopwatch.ts';

describe('median', () => {
  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 3, 2], 2],
    [[10, 9], 9],
  ])('%j', (values, expected) => {
    expect(median(values)).toBe(expected);
  });
});

describe('fastestSeconds', () => {
  it('does every round and takes the shortest', async () => {
    const pauses = [300, 5, 300];
    const seconds = await fastestSeconds(3, () => new Promise((resolve) => setTimeout(resolve, pauses.shift())));
    expect(pauses).toEqual([]);
    expect(seconds).toBeLessThan(0.25);
  });
});
