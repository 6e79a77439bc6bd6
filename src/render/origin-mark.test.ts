import { describe, expect, it } from 'vitest';
import { markLetter, markPath, originMark } from './origin-mark.ts';

describe('marks of origins', () => {
  it('have eight shapes, all closed, and begin again after them', () => {
    const paths = Array.from({ length: 9 }, (_, at) => markPath(at, 10, 10, 6));
    expect(new Set(paths).size).toBe(8);
    expect(paths[8]).toBe(paths[0]);
    for (const path of paths) expect(path).toMatch(/^M[-\d. MLa]+z$/u);
  });

  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'A2'],
    [53, 'B3'],
  ])('have letters that tell them apart: %i is %s', (at, letter) => {
    expect(markLetter(at)).toBe(letter);
  });

  it('are hollow only where nobody is identified', () => {
    expect(originMark(0, false).html).toContain('is-unknown');
    expect(originMark(0, true).html).not.toContain('is-unknown');
  });
});
