import type { ByteSource } from './byte-source.ts';
import { type ByteWriter, createByteWriter } from './byte-writer.ts';

/**
 * Sorted keys, each with numbers of entries, in blocks: within a block a key is written as the bytes that it shares with the key
 * before and the rest. Keys stand in code-unit order. A list of block offsets makes binary search possible.
 */
export interface SortedTablePlace {
  readonly keys: number;
  readonly blocks: Section;
  readonly offsets: Section;
}

/** A stretch of the file. */
export interface Section {
  readonly offset: number;
  readonly length: number;
}

/** A key with an entry that bears it. */
export type KeyEntry = readonly [key: string, entry: number];

/** Takes the file, piece by piece. A piece is valid only during the call: who keeps it must copy it. */
export type WriteBytes = (bytes: Uint8Array) => void;

export const offsetBytes = 5;
const keysPerBlock = 32;
const encoder = new TextEncoder();

/** Writes a table from pairs in order of key and entry. @returns where it lies, when it begins at `start` */
export function writeSortedTable(pairs: Iterable<KeyEntry>, start: number, write: WriteBytes): SortedTablePlace {
  const block = createByteWriter();
  const offsets: number[] = [];
  let written = 0;
  let keys = 0;
  let previous: Uint8Array = new Uint8Array(0);
  const flush = (): void => {
    offsets.push(written);
    written += block.length();
    block.flush(write);
    previous = new Uint8Array(0);
  };
  for (const [key, entries] of grouped(pairs)) {
    previous = writeKey(block, key, entries, previous);
    keys++;
    if (keys % keysPerBlock === 0) flush();
  }
  if (block.length() > 0) flush();
  const blocks = { offset: start, length: written };
  return { keys, blocks, offsets: writeOffsets(offsets, start + written, write) };
}

/** Writes the offsets of blocks, five bytes each. */
export function writeOffsets(offsets: readonly number[], start: number, write: WriteBytes): Section {
  const bytes = new Uint8Array(offsets.length * offsetBytes);
  const view = new DataView(bytes.buffer);
  offsets.forEach((offset, index) => {
    view.setUint32(index * offsetBytes, offset % 2 ** 32, true);
    view.setUint8(index * offsetBytes + 4, Math.floor(offset / 2 ** 32));
  });
  write(bytes);
  return { offset: start, length: bytes.length };
}

/** Where block `index` lies in the file; it ends where the next begins. */
export function blockAt(source: ByteSource, blocks: Section, offsets: Section, index: number): Uint8Array {
  const bytes = source.read(offsets.offset + index * offsetBytes, 2 * offsetBytes);
  const start = offsetIn(bytes, 0);
  const isLast = (index + 1) * offsetBytes >= offsets.length;
  const end = isLast ? blocks.length : offsetIn(bytes, offsetBytes);
  return source.read(blocks.offset + start, end - start);
}

function offsetIn(bytes: Uint8Array, at: number): number {
  const low = bytes[at]! + bytes[at + 1]! * 2 ** 8 + bytes[at + 2]! * 2 ** 16 + bytes[at + 3]! * 2 ** 24;
  return low + bytes[at + 4]! * 2 ** 32;
}

function* grouped(pairs: Iterable<KeyEntry>): Generator<readonly [string, readonly number[]]> {
  let current: string | undefined;
  let entries: number[] = [];
  for (const [key, entry] of pairs) {
    if (key !== current) {
      if (current !== undefined) yield [current, entries];
      current = key;
      entries = [];
    }
    if (entries.at(-1) !== entry) entries.push(entry);
  }
  if (current !== undefined) yield [current, entries];
}

function writeKey(block: ByteWriter, key: string, entries: readonly number[], previous: Uint8Array): Uint8Array {
  const bytes = encoder.encode(key);
  let shared = 0;
  while (shared < bytes.length && shared < previous.length && bytes[shared] === previous[shared]) shared++;
  block.count(shared);
  block.count(bytes.length - shared);
  block.bytes(bytes.subarray(shared));
  block.count(entries.length);
  let before = 0;
  for (const entry of entries) {
    block.count(entry - before);
    before = entry;
  }
  return bytes;
}
