import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createRandom } from '../../util/random.ts';
import { openKernel } from './kernel.ts';

const module = readFileSync(new URL('../../../dist/neural/kernel/kernel.wasm', import.meta.url));
const float = Math.fround;

function fill(target: Float32Array, from: number, count: number, seed: number): void {
  const random = createRandom(seed);
  for (let i = 0; i < count; i++) target[from + i] = random.normal();
}

/** Sums in the order of the kernel: four lanes over the terms, then lanes 0+1 and 2+3. */
function laneSum(terms: number, product: (index: number) => number): number {
  const lanes = [0, 0, 0, 0];
  for (let t = 0; t < terms; t++) lanes[t % 4] = float(lanes[t % 4]! + product(t));
  return float(float(lanes[0]! + lanes[1]!) + float(lanes[2]! + lanes[3]!));
}

test.each([1, 2, 5])('8-bit products agree bit for bit with plain arithmetic, %i rows', (rows) => {
  const kernel = openKernel(module, 2);
  const [columns, width] = [24, 12];
  const input = kernel.allocate(rows * columns * 4);
  const shorts = kernel.allocate(rows * columns * 2);
  const scales = kernel.allocate(rows * 4);
  const weights = kernel.allocate(width * columns);
  const rowScales = kernel.allocate(width * 4);
  const out = kernel.allocate(rows * width * 4);
  fill(kernel.floats, input / 4, rows * columns, 3);
  fill(kernel.floats, rowScales / 4, width, 4);
  fill(kernel.floats, out / 4, rows * width, 5);
  const random = createRandom(6);
  for (let i = 0; i < width * columns; i++) kernel.bytes[weights + i] = random.below(255) - 127;
  const before = kernel.floats.slice(out / 4, out / 4 + rows * width);
  kernel.quantiseRows(shorts, scales, input, rows, columns, columns * 2, columns * 4);
  kernel.matmulInt8(out, shorts, weights, rowScales, scales, rows, width, columns, width * 4, columns * 2);
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < width; j++) {
      let sum = 0;
      for (let k = 0; k < columns; k++) sum += kernel.shorts[shorts / 2 + i * columns + k]! * kernel.bytes[weights + j * columns + k]!;
      const scale = float(kernel.floats[rowScales / 4 + j]! * kernel.floats[scales / 4 + i]!);
      expect(kernel.floats[out / 4 + i * width + j]).toBe(float(before[i * width + j]! + float(float(sum) * scale)));
    }
  }
});

test('the largest value of a quantised row becomes 32767, a row of zeros stays zero', () => {
  const kernel = openKernel(module, 1);
  const [input, out, scales] = [kernel.allocate(64), kernel.allocate(32), kernel.allocate(16)];
  kernel.floats.set([0.25, -0.5, 0.125, 0, 0, 0, 0, 0], input / 4);
  kernel.quantiseRows(out, scales, input, 2, 4, 8, 16);
  expect([...kernel.shorts.subarray(out / 2, out / 2 + 8)]).toEqual([16384, -32767, 8192, 0, 0, 0, 0, 0]);
});

test.each([1, 2, 3])('products with a transposed matrix agree bit for bit, %i rows', (rows) => {
  const kernel = openKernel(module, 1);
  const [terms, width] = [20, 8];
  const [a, b, c] = [kernel.allocate(rows * terms * 4), kernel.allocate(width * terms * 4), kernel.allocate(rows * width * 4)];
  fill(kernel.floats, a / 4, rows * terms, 1);
  fill(kernel.floats, b / 4, width * terms, 2);
  kernel.matmulTransposed(c, a, b, rows, width, terms, width * 4, terms * 4, terms * 4);
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < width; j++) {
      const sum = laneSum(terms, (k) => float(kernel.floats[a / 4 + i * terms + k]! * kernel.floats[b / 4 + j * terms + k]!));
      expect(kernel.floats[c / 4 + i * width + j]).toBe(sum);
    }
  }
});

test.each([1, 4, 7])('strided products agree bit for bit, as A·B and as Aᵀ·B, %i rows', (rows) => {
  const kernel = openKernel(module, 1);
  const [terms, width] = [9, 12];
  const [a, b, c] = [kernel.allocate(rows * terms * 4), kernel.allocate(terms * width * 4), kernel.allocate(rows * width * 4)];
  fill(kernel.floats, a / 4, rows * terms, 1);
  fill(kernel.floats, b / 4, terms * width, 2);
  const strides = [
    { row: terms, term: 1 },
    { row: 1, term: rows },
  ];
  for (const stride of strides) {
    kernel.floats.fill(0, c / 4, c / 4 + rows * width);
    kernel.matmulStrided(c, a, b, rows, width, terms, width * 4, stride.row * 4, stride.term * 4, width * 4);
    for (let i = 0; i < rows; i++) {
      for (let j = 0; j < width; j++) {
        let sum = 0;
        for (let t = 0; t < terms; t++) {
          sum = float(sum + float(kernel.floats[a / 4 + i * stride.row + t * stride.term]! * kernel.floats[b / 4 + t * width + j]!));
        }
        expect(kernel.floats[c / 4 + i * width + j]).toBe(sum);
      }
    }
  }
});

test('an LSTM step follows its definition; a fresh row forgets what lay in its cell', () => {
  const kernel = openKernel(module, 1);
  const units = 4;
  const [gates, cell, hidden] = [kernel.allocate(2 * 16 * units), kernel.allocate(2 * 4 * units), kernel.allocate(64)];
  fill(kernel.floats, gates / 4, 2 * 4 * units, 8);
  fill(kernel.floats, cell / 4, 2 * units, 9);
  const raw = kernel.floats.slice(gates / 4, gates / 4 + 8 * units);
  const before = kernel.floats.slice(cell / 4, cell / 4 + 2 * units);
  kernel.lstmForwardQuantised(gates, cell, hidden, 2, 1, units, 2 * units);
  const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));
  for (let row = 0; row < 2; row++) {
    for (let j = 0; j < units; j++) {
      const gate = (index: number): number => raw[row * 4 * units + index * units + j]!;
      const kept = row === 0 ? sigmoid(gate(1)) * before[row * units + j]! : 0;
      const expected = kept + sigmoid(gate(0)) * Math.tanh(gate(3));
      expect(kernel.floats[cell / 4 + row * units + j]!).toBeCloseTo(expected, 5);
      expect(kernel.shorts[hidden / 2 + row * units + j]! / 32767).toBeCloseTo(sigmoid(gate(2)) * Math.tanh(expected), 4);
    }
  }
});

test('memory that is used up is an error that says how much was asked for', () => {
  const kernel = openKernel(module, 1);
  expect(() => kernel.allocate(2_000_000)).toThrow(/1 MB is used up: 2000000 bytes/);
});
