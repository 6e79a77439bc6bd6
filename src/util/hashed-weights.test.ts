import { describe, expect, it } from 'vitest';
import { decodeHashedWeights, encodeHashedWeights, hashText, mixHashes, scoreFeatures } from './hashed-weights.ts';

const weights = { bits: 2, table: Int16Array.from([1, -20, 300, -32_767]) };

describe('hashed weights', () => {
  it('come back from bytes, also from the middle of a buffer', () => {
    const bytes = encodeHashedWeights(weights);
    const longer = new Uint8Array(bytes.length + 3);
    longer.set(bytes, 3);
    expect(decodeHashedWeights(bytes)).toEqual(weights);
    expect(decodeHashedWeights(longer.subarray(3))).toEqual(weights);
  });

  it.each([
    ['nothing', new Uint8Array(0), /not a file/],
    ['another format', new Uint8Array(16), /not a file/],
    ['a cut file', encodeHashedWeights(weights).slice(0, -1), /wrong length/],
  ])('are refused from %s', (_, bytes, message) => {
    expect(() => decodeHashedWeights(bytes)).toThrow(message);
  });

  it('score the sum over the buckets', () => {
    expect(scoreFeatures(weights, [0, 4, 2])).toBe(302);
    expect(scoreFeatures(weights, [])).toBe(0);
  });
});

describe('hashes', () => {
  it('are fixed: weight files depend on them', () => {
    expect(hashText('')).toBe(0x81_1c_9d_c5);
    expect(hashText('a')).toBe(0xe4_0c_29_2c);
    expect([mixHashes(1, 2), mixHashes(2, 1)]).toEqual([0x3c_0f_03_28, 0x3f_2d_a0_9d]);
  });
});
