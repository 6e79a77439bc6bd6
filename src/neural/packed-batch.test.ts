import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packBatch } from './packed-batch.ts';

test('two sequences of lengths 2 and 3', () => {
  const batch = packBatch([2, 3]);
  expect([...batch.order]).toEqual([1, 0]);
  expect([...batch.active]).toEqual([2, 2, 1]);
  expect([...batch.offset]).toEqual([0, 2, 4]);
  expect([...batch.sequenceRow]).toEqual([2, 0, 3, 1, 4]);
});

test('every element has exactly one row, and later steps have no more rows than earlier ones', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 9 }), (lengths) => {
      const batch = packBatch(lengths);
      expect([...batch.sequenceRow].sort((a, b) => a - b)).toEqual([...Array(batch.rows).keys()]);
      expect([...batch.active]).toEqual([...batch.active].sort((a, b) => b - a));
    }),
    { seed: 1 },
  );
});
