import type { Kernel } from './kernel/kernel.ts';
import type { PackedBatch } from './packed-batch.ts';
import { placeFloats, placeMatrix, type QuantisedMatrix } from './quantised-matrix.ts';
import type { Tensor } from './weight-file.ts';

interface Direction {
  readonly recurrent: QuantisedMatrix;
  readonly gates: number;
  readonly cell: number;
}

/**
 * A trained bidirectional LSTM layer, run with 8-bit weights and 16-bit hidden states (1.0 is 32767).
 * The caller fills `gatesOf(direction)` with the contribution of the input and the bias, then calls `run`.
 */
export interface RunningBilstm {
  /** Byte address of the gates of a direction (0 forward, 1 backward): rows × 4·units floats in packed order. */
  gatesOf(direction: 0 | 1): number;
  /**
   * Runs over packed rows; hidden states go to `output` (byte address of int16 rows of `stride` bytes): forward first, then backward.
   */
  run(batch: PackedBatch, output: number, stride: number): void;
}

/** Builds a layer from its tensors `<name>.<direction>.recurrent`. */
export function openBilstm(
  kernel: Kernel,
  tensors: ReadonlyMap<string, Tensor>,
  name: string,
  size: { readonly units: number; readonly maxRows: number; readonly unitScale: number },
): RunningBilstm {
  const { units, maxRows, unitScale } = size;
  const directions: Direction[] = ['forward', 'backward'].map((direction) => ({
    recurrent: placeMatrix(kernel, [tensors.get(`${name}.${direction}.recurrent`)!]),
    gates: kernel.allocate(maxRows * 16 * units),
    cell: kernel.allocate(maxRows * 4 * units),
  }));
  const step = (batch: PackedBatch, index: number, at: number, output: number, stride: number): void => {
    const { recurrent, gates, cell } = directions[index]!;
    const before = index === 0 ? at - 1 : at + 1;
    const inside = before >= 0 && before < batch.steps;
    const withPrevious = inside ? Math.min(batch.active[at]!, batch.active[before]!) : 0;
    const gatesRow = gates + batch.offset[at]! * 16 * units;
    const column = output + index * 2 * units;
    if (withPrevious > 0) {
      const hidden = column + batch.offset[before]! * stride;
      kernel.matmulInt8(
        gatesRow,
        hidden,
        recurrent.values,
        recurrent.scales,
        unitScale,
        withPrevious,
        4 * units,
        units,
        16 * units,
        stride,
      );
    }
    // Cells are kept per sequence, not per row: only the latest is needed.
    kernel.lstmForwardQuantised(gatesRow, cell, column + batch.offset[at]! * stride, batch.active[at]!, withPrevious, units, stride);
  };
  return {
    gatesOf: (direction) => directions[direction]!.gates,
    run: (batch, output, stride) => {
      for (let s = 0; s < batch.steps; s++) {
        step(batch, 0, s, output, stride);
        step(batch, 1, batch.steps - 1 - s, output, stride);
      }
    },
  };
}

/** A run of the number 1/32767, the input scale of rows that hold 16-bit hidden states; returns its byte address. */
export function placeUnitScales(kernel: Kernel, rows: number): number {
  return placeFloats(kernel, new Float32Array(rows).fill(1 / 32767));
}
