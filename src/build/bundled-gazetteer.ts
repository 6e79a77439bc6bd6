import { existsSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type ByteSource, type IndexedGazetteer, openGazetteer } from '../stages/entities/gazetteer/index.ts';

const partName = /^gazetteer\.(\d+)\.bin$/u;
const pageBytes = 1 << 16;

/**
 * Opens the gazetteer that comes with the program. Of its files only the pages that look-ups need are read; what was read stays
 * in memory, and the files stay open.
 * @param folder that holds `gazetteer.<n>.bin`
 * @throws Error where there is none, or it is broken
 */
export function openBundledGazetteer(folder: string): IndexedGazetteer {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => partName.test(name)) : [];
  const number = (name: string): number => Number(partName.exec(name)?.[1]);
  const parts = names.sort((left, right) => number(left) - number(right)).map((name) => join(folder, name));
  if (parts.length === 0) throw new Error('gazetteer.1.bin does not exist');
  return openGazetteer([pagedSource(parts)]);
}

/** Files as one after the other, each page of which is read when it is first needed. */
function pagedSource(paths: readonly string[]): ByteSource {
  const files = paths.map((path) => ({ file: openSync(path, 'r'), length: statSync(path).size }));
  const size = files.reduce((sum, { length }) => sum + length, 0);
  const pages: (Uint8Array | undefined)[] = Array.from({ length: Math.ceil(size / pageBytes) });
  const page = (index: number): Uint8Array =>
    (pages[index] ??= readPage(files, index * pageBytes, Math.min(pageBytes, size - index * pageBytes)));
  const read = (offset: number, length: number): Uint8Array => {
    const first = Math.floor(offset / pageBytes);
    const start = offset - first * pageBytes;
    const end = Math.min(start + length, size - first * pageBytes);
    if (end <= pageBytes) return page(first).subarray(start, end);
    const bytes = new Uint8Array(end - start);
    for (let filled = 0; filled < bytes.length; ) {
      const at = offset + filled;
      const piece = page(Math.floor(at / pageBytes)).subarray(at % pageBytes, (at % pageBytes) + bytes.length - filled);
      bytes.set(piece, filled);
      filled += piece.length;
    }
    return bytes;
  };
  return { size, read };
}

interface PartFile {
  readonly file: number;
  readonly length: number;
}

function readPage(files: readonly PartFile[], offset: number, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let start = 0;
  let filled = 0;
  for (const { file, length: own } of files) {
    while (filled < length && offset + filled < start + own) {
      const count = readSync(file, bytes, filled, Math.min(length - filled, start + own - offset - filled), offset + filled - start);
      if (count === 0) throw new Error('the file ended early');
      filled += count;
    }
    start += own;
  }
  return bytes;
}
