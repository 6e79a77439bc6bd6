import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openWordVectors } from './word-vectors.ts';

const bytes = readFileSync(new URL('../../../data/compiled/vectors.en.bin', import.meta.url));
const vectors = openWordVectors(bytes);

function vectorOf(word: string): Float32Array {
  const out = new Float32Array(vectors.dimensions);
  vectors.row(vectors.indexOf(word), out, 0);
  return out;
}

function cosine(left: string, right: string): number {
  const [a, b] = [vectorOf(left), vectorOf(right)];
  const dot = (x: Float32Array, y: Float32Array) => x.reduce((sum, value, index) => sum + value * y[index]!, 0);
  return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
}

describe('openWordVectors', () => {
  test('has the sizes it says', () => {
    expect([vectors.size, vectors.dimensions]).toEqual([32_000, 100]);
    expect([vectors.values.length, vectors.scales.length]).toEqual([3_200_000, 32_000]);
  });

  test('refuses other bytes', () => {
    expect(() => openWordVectors(bytes.subarray(4))).toThrow('Not a RVEC table');
  });
});

describe('indexOf', () => {
  test.each([
    ['the', 0],
    ['The', 0],
    ['zblorg', -1],
    ['', -1],
    ['émeute', -1],
  ])('%s: %i', (word, index) => {
    expect(vectors.indexOf(word)).toBe(index);
  });

  test('rows stand by falling frequency, and every word has its own', () => {
    const rows = ['of', 'said', 'military', 'shelling', 'mortars'].map(vectors.indexOf);
    expect(rows).toEqual([...new Set(rows)].sort((left, right) => left - right));
    expect(rows[0]).toBeGreaterThan(-1);
  });
});

describe('row', () => {
  test('gives the values of the source within half a step', () => {
    const published = [-0.038194, -0.24487, 0.72812, -0.39961];
    const step = vectors.scales[0]!;
    published.forEach((value, column) => {
      expect(Math.abs(vectorOf('the')[column]! - value)).toBeLessThanOrEqual(step / 2 + 1e-6);
    });
  });

  test('keeps near words near', () => {
    expect(cosine('soldiers', 'troops')).toBeGreaterThan(cosine('soldiers', 'violin') + 0.4);
  });

  test('writes at an offset and nowhere else', () => {
    const out = new Float32Array(vectors.dimensions + 2);
    vectors.row(0, out, 1);
    expect([out[0], out.at(-1)]).toEqual([0, 0]);
    expect(out[1]).toBe(vectorOf('the')[0]);
  });

  test('refuses a row that is not there and a place too small', () => {
    expect(() => vectors.row(-1, new Float32Array(100), 0)).toThrow(RangeError);
    expect(() => vectors.row(32_000, new Float32Array(100), 0)).toThrow(RangeError);
    expect(() => vectors.row(0, new Float32Array(100), 1)).toThrow(RangeError);
  });
});
