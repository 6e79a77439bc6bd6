import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type FileSource, openFileSource } from './file-source.ts';

const bytes = Uint8Array.from({ length: 10_000 }, (_, index) => (index * 31) % 251);
let folder: string;
let source: FileSource;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recoupe-source-'));
  writeFileSync(join(folder, 'bytes'), bytes);
  source = openFileSource(join(folder, 'bytes'));
});
afterEach(() => {
  source.close();
  rmSync(folder, { recursive: true, force: true });
});

test.each([
  ['within a page', 10, 20],
  ['across pages', 4090, 20],
  ['over a whole page', 4000, 5000],
  ['to the end', 9990, 10],
  ['beyond the end', 9990, 50],
  ['nothing', 100, 0],
])('reads %s', (_, offset, length) => {
  expect([...source.read(offset, length)]).toEqual([...bytes.subarray(offset, offset + length)]);
  expect(source.size).toBe(bytes.length);
});

test('throws for a file that is not there', () => {
  expect(() => openFileSource(join(folder, 'other'))).toThrow(/ENOENT/u);
});
