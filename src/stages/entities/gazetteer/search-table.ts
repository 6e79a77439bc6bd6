import { type ByteReader, createByteReader, decodeText } from './byte-reader.ts';
import type { ByteSource } from './byte-source.ts';
import { remember } from './remember.ts';
import { blockAt, offsetBytes, type SortedTablePlace } from './sorted-table.ts';

/** Looks up keys. */
export interface SortedTable {
  /** Numbers of the entries that bear the key, in order. */
  readonly find: (key: string) => readonly number[];
  /** True where some key begins with the text. */
  readonly hasPrefix: (prefix: string) => boolean;
}

/** Every search begins with the same steps: the keys that it meets in the first ones stay in memory, 2^12 at most. */
const stepsKept = 12;
/** Keys of later steps that stay in memory. */
const laterKeys = 1 << 14;
const encoder = new TextEncoder();

/** Opens a table that `writeSortedTable` wrote; nothing is read before the first look-up. */
export function openSortedTable(source: ByteSource, { blocks, offsets }: SortedTablePlace): SortedTable {
  const count = offsets.length / offsetBytes;
  const read = (index: number): Uint8Array => blockAt(source, blocks, offsets, index);
  const earlyKeys = new Map<number, string>();
  const laterKey = remember((index: number) => firstKey(read(index)), laterKeys);
  const firstKeyOf = (index: number, step: number): string => {
    if (step >= stepsKept) return laterKey(index);
    const known = earlyKeys.get(index);
    if (known !== undefined) return known;
    const key = firstKey(read(index));
    earlyKeys.set(index, key);
    return key;
  };
  /** The last block whose first key is not after the key; keys from `key` on may begin only in it or at the head of the next. */
  const blockOf = (key: string): number => {
    let low = 0;
    let high = count;
    for (let step = 0; low < high; step++) {
      const middle = (low + high) >> 1;
      if (firstKeyOf(middle, step) <= key) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  };
  return {
    find: (key) => {
      const index = blockOf(key);
      if (index < 0) return [];
      const block = read(index);
      const place = seek(block, encoder.encode(key));
      return place?.isSame ? readEntries(block.subarray(place.end)) : [];
    },
    hasPrefix: (prefix) => {
      const index = blockOf(prefix);
      const place = index < 0 ? undefined : seek(read(index), encoder.encode(prefix));
      if (place) return place.begins;
      return index + 1 < count && firstKeyOf(index + 1, stepsKept).startsWith(prefix);
    },
  };
}

/** The first key of a block shares nothing, so its first byte is 0. */
function firstKey(block: Uint8Array): string {
  const length = block[1]!;
  return length < 0x80 ? decodeText(block.subarray(2, 2 + length)) : createByteReader(block.subarray(1)).text();
}

/** The first key of a block that is not before the wanted one. */
interface Place {
  readonly isSame: boolean;
  /** The key begins with the wanted one. */
  readonly begins: boolean;
  /** Where the key ends in the block. */
  readonly end: number;
}

/**
 * Looks for a key without spelling out the others: a key that shares more with the one before than that one shares with the
 * wanted key is before it as well, and a key that shares less comes after it.
 */
function seek(block: Uint8Array, wanted: Uint8Array): Place | undefined {
  const reader = createByteReader(block);
  let matched = 0;
  while (reader.position() < block.length) {
    const shared = reader.count();
    const length = reader.count();
    const start = reader.position();
    const end = start + length;
    if (shared < matched) return { isSame: false, begins: false, end };
    if (shared === matched) {
      const same = sameBytes(block, start, end, wanted, matched);
      matched += same;
      if (matched === wanted.length) return { isSame: same === length, begins: true, end };
      if (same < length && rank(block[start + same]!) > rank(wanted[matched]!)) return { isSame: false, begins: false, end };
    }
    reader.skip(length);
    skipEntries(reader);
  }
  return undefined;
}

function skipEntries(reader: ByteReader): void {
  for (let left = reader.count(); left > 0; left--) reader.count();
}

/** How many bytes from `start` on are those of the wanted key from `from` on. */
function sameBytes(block: Uint8Array, start: number, end: number, wanted: Uint8Array, from: number): number {
  const most = Math.min(end - start, wanted.length - from);
  let same = 0;
  while (same < most && block[start + same] === wanted[from + same]) same++;
  return same;
}

/** Keys stand in order of UTF-16 code units, where letters of four bytes come before those that begin with EE and EF. */
function rank(byte: number): number {
  if (byte < 0xee) return byte;
  return byte < 0xf0 ? byte + 0x10 : byte - 0x02;
}

function readEntries(bytes: Uint8Array): readonly number[] {
  const reader = createByteReader(bytes);
  const entries: number[] = [];
  let entry = 0;
  for (let left = reader.count(); left > 0; left--) {
    entry += reader.count();
    entries.push(entry);
  }
  return entries;
}
