import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { ByteSource } from '../../stages/entities/gazetteer/index.ts';

const pageBytes = 1 << 12;
const pagesKept = 1 << 12;

/** A file as bytes that can be read anywhere, and the end of it. */
export interface FileSource extends ByteSource {
  readonly close: () => void;
}

/**
 * Opens a file for reading here and there; the pages read last stay in memory, 16 MB at most.
 * @throws Error of the file system
 */
export function openFileSource(path: string): FileSource {
  const file = openSync(path, 'r');
  const { size } = fstatSync(file);
  const pages = new Map<number, Uint8Array>();
  const page = (index: number): Uint8Array => {
    const known = pages.get(index);
    if (known) {
      pages.delete(index);
      pages.set(index, known);
      return known;
    }
    const bytes = new Uint8Array(Math.min(pageBytes, size - index * pageBytes));
    readWhole(file, bytes, index * pageBytes);
    pages.set(index, bytes);
    if (pages.size > pagesKept) pages.delete(pages.keys().next().value!);
    return bytes;
  };
  const read = (offset: number, length: number): Uint8Array => {
    const end = Math.min(offset + length, size);
    const [first, last] = [Math.floor(offset / pageBytes), Math.floor((end - 1) / pageBytes)];
    if (first === last) return page(first).subarray(offset - first * pageBytes, end - first * pageBytes);
    const bytes = new Uint8Array(Math.max(0, end - offset));
    for (let index = first; index <= last; index++) {
      const from = Math.max(offset, index * pageBytes);
      bytes.set(page(index).subarray(from - index * pageBytes, end - index * pageBytes), from - offset);
    }
    return bytes;
  };
  return { size, read, close: () => closeSync(file) };
}

function readWhole(file: number, bytes: Uint8Array, position: number): void {
  let filled = 0;
  while (filled < bytes.length) {
    const count = readSync(file, bytes, filled, bytes.length - filled, position + filled);
    if (count === 0) throw new Error('the file ended early');
    filled += count;
  }
}
