import { expect, test } from 'vitest';
import { quantiseTensor, readWeightFile, writeWeightFile } from './weight-file.ts';

const file = {
  header: { language: 'xx', words: 'café\nété' },
  tensors: new Map([
    ['table', quantiseTensor(2, 3, Float32Array.of(0.5, -1, 0.25, 0, 0, 0))],
    ['bias', { rows: 1, columns: 2, values: Float32Array.of(1.5, -2.5) }],
  ]),
};

test('what is written is read back, at any alignment', () => {
  const bytes = writeWeightFile(file);
  const shifted = new Uint8Array(bytes.length + 3);
  shifted.set(bytes, 3);
  for (const source of [bytes, shifted.subarray(3)]) {
    const read = readWeightFile(source);
    expect(read.header).toEqual(file.header);
    expect([...read.tensors.get('table')!.values]).toEqual([64, -127, 32, 0, 0, 0]);
    expect(read.tensors.get('table')!.scales![0]).toBeCloseTo(1 / 127, 8);
    expect([...read.tensors.get('bias')!.values]).toEqual([1.5, -2.5]);
  }
});

test('the same weights give the same bytes', () => {
  expect(writeWeightFile(file)).toEqual(writeWeightFile(file));
});

test('another kind of file is refused', () => {
  expect(() => readWeightFile(new TextEncoder().encode('{"not": "weights", "at": "all"}'))).toThrow(/RCPW0001/);
});
