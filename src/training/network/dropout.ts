import type { PackedBatch } from '../../neural/packed-batch.ts';
import type { Random } from '../../util/random.ts';

/**
 * One dropout mask per sequence, kept over all its steps (variational dropout, Gal & Ghahramani 2016):
 * `positions × width` factors, 0 or 1 / (1 - rate).
 */
export function drawMasks(random: Random, sequences: number, width: number, rate: number): Float32Array {
  const masks = new Float32Array(sequences * width);
  const keep = 1 / (1 - rate);
  for (let i = 0; i < masks.length; i++) masks[i] = random.next() < rate ? 0 : keep;
  return masks;
}

/** Multiplies packed rows by the mask of their sequence. `address` and `stride` count floats. */
export function applyMasks(
  floats: Float32Array,
  batch: PackedBatch,
  masks: Float32Array,
  width: number,
  address: number,
  stride: number,
): void {
  for (let step = 0; step < batch.steps; step++) {
    const active = batch.active[step]!;
    for (let b = 0; b < active; b++) {
      const row = address + (batch.offset[step]! + b) * stride;
      const mask = b * width;
      for (let j = 0; j < width; j++) floats[row + j]! *= masks[mask + j]!;
    }
  }
}
