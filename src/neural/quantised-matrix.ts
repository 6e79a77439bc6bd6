import type { Kernel } from './kernel/kernel.ts';
import type { Tensor } from './weight-file.ts';

/** An 8-bit matrix in kernel memory; addresses are bytes. */
export interface QuantisedMatrix {
  readonly rows: number;
  readonly columns: number;
  readonly values: number;
  readonly scales: number;
}

/**
 * Copies 8-bit tensors into kernel memory as one matrix, one above the other.
 * Columns are padded with zeros to a multiple of 8, rows to a multiple of 4.
 */
export function placeMatrix(kernel: Kernel, tensors: readonly Tensor[]): QuantisedMatrix {
  const source = tensors[0]!.columns;
  const columns = (source + 7) & ~7;
  const used = tensors.reduce((sum, tensor) => sum + tensor.rows, 0);
  const rows = (used + 3) & ~3;
  const values = kernel.allocate(rows * columns);
  const scales = kernel.allocate(rows * 4);
  let row = 0;
  for (const tensor of tensors) {
    if (!tensor.scales) throw new Error('a quantised matrix needs an 8-bit tensor');
    kernel.floats.set(tensor.scales, scales / 4 + row);
    for (let i = 0; i < tensor.rows; i++) {
      kernel.bytes.set((tensor.values as Int8Array).subarray(i * source, (i + 1) * source), values + (row + i) * columns);
    }
    row += tensor.rows;
  }
  return { rows, columns, values, scales };
}

/** Copies a float tensor into kernel memory; returns its byte address. */
export function placeFloats(kernel: Kernel, values: Float32Array): number {
  const address = kernel.allocate(values.byteLength);
  kernel.floats.set(values, address / 4);
  return address;
}
