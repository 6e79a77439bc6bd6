import { type Kernel, openKernel } from '../src/neural/kernel/kernel.ts';
import { fastestSeconds } from './stopwatch.ts';

/** What the kernels do on this machine in this run, in multiply-adds per second. */
export interface CalibrationLine {
  readonly int8: number;
  readonly float32: number;
}

const shape = { rows: 64, columns: 480, depth: 240 } as const;
const products = 40;
const rounds = 12;

/**
 * Measures the products that the parser spends its time on, in the sizes of its second layer.
 * @param module bytes of `kernel.wasm`
 */
export async function measureCalibrationLine(module: Uint8Array): Promise<CalibrationLine> {
  const kernel = openKernel(module, 8);
  const { rows, columns, depth } = shape;
  const work = rows * columns * depth * products;
  const [int8, float32] = [int8Product(kernel), floatProduct(kernel)];
  return {
    int8: work / (await fastestSeconds(rounds, () => repeat(int8))),
    float32: work / (await fastestSeconds(rounds, () => repeat(float32))),
  };
}

function repeat(product: () => void): void {
  for (let time = 0; time < products; time++) product();
}

function int8Product(kernel: Kernel): () => void {
  const { rows, columns, depth } = shape;
  const [output, input] = [kernel.allocate(rows * columns * 4), kernel.allocate(rows * depth * 2)];
  const [weights, rowScales, inputScales] = [kernel.allocate(columns * depth), kernel.allocate(columns * 4), kernel.allocate(rows * 4)];
  kernel.shorts.fill(123, input / 2, input / 2 + rows * depth);
  kernel.bytes.fill(45, weights, weights + columns * depth);
  return () => kernel.matmulInt8(output, input, weights, rowScales, inputScales, rows, columns, depth, columns * 4, depth * 2);
}

function floatProduct(kernel: Kernel): () => void {
  const { rows, columns, depth } = shape;
  const [output, input, weights] = [rows * columns, rows * depth, columns * depth].map((count) => kernel.allocate(count * 4)) as [
    number,
    number,
    number,
  ];
  kernel.floats.fill(0.5, input / 4, input / 4 + rows * depth);
  kernel.floats.fill(0.25, weights / 4, weights / 4 + columns * depth);
  return () => kernel.matmulTransposed(output, input, weights, rows, columns, depth, columns * 4, depth * 4, depth * 4);
}
