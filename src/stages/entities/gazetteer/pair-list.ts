import type { ByteSource } from './byte-source.ts';
import type { Section, WriteBytes } from './sorted-table.ts';

const entryLimit = 2 ** 25;
const pairBytes = 8;
const usualPairsAtOnce = 1 << 20;
const pairsWritten = 1 << 16;

/** Pairs of a geonameId and the number of its entry, eight bytes of memory each. */
export interface PairList {
  readonly add: (geonameId: number, entry: number) => void;
  /** Writes the pairs in order of geonameId, and forgets them. @returns how many bytes */
  readonly writeSorted: (write: WriteBytes) => number;
}

export function createPairList(pairsAtOnce = usualPairsAtOnce): PairList {
  const full: Float64Array[] = [];
  let values = new Float64Array(pairsAtOnce);
  let count = 0;
  return {
    add: (geonameId, entry) => {
      if (entry >= entryLimit) throw new Error(`more than ${entryLimit} entries do not fit in one index`);
      if (count === pairsAtOnce) {
        full.push(values);
        values = new Float64Array(pairsAtOnce);
        count = 0;
      }
      values[count++] = geonameId * entryLimit + entry;
    },
    writeSorted: (write) => {
      const lists = [...full.splice(0), values.subarray(0, count)].map((list) => list.sort());
      values = new Float64Array(pairsAtOnce);
      count = 0;
      return mergeLists(lists, (merged) => write(pairsToBytes(merged)));
    },
  };
}

/** Hands out the values of sorted lists in order, so many at once. @returns how many bytes they take as pairs */
function mergeLists(lists: readonly Float64Array[], take: (values: Float64Array) => void): number {
  const places = lists.map(() => 0);
  const total = lists.reduce((sum, list) => sum + list.length, 0);
  const merged = new Float64Array(Math.min(total, pairsWritten));
  let filled = 0;
  for (let written = 0; written < total; written++) {
    const least = leastList(lists, places);
    merged[filled++] = lists[least]![places[least]!++]!;
    if (filled < pairsWritten && written + 1 < total) continue;
    take(merged.subarray(0, filled));
    filled = 0;
  }
  return total * pairBytes;
}

/** The list whose next value is the least; some list must have one. */
function leastList(lists: readonly Float64Array[], places: readonly number[]): number {
  let least = 0;
  let value = Number.POSITIVE_INFINITY;
  for (let index = 0; index < lists.length; index++) {
    const next = lists[index]![places[index]!] ?? Number.POSITIVE_INFINITY;
    if (next >= value) continue;
    value = next;
    least = index;
  }
  return least;
}

function pairsToBytes(values: Float64Array): Uint8Array {
  const bytes = new Uint8Array(values.length * pairBytes);
  const view = new DataView(bytes.buffer);
  values.forEach((value, index) => {
    view.setUint32(index * pairBytes, Math.floor(value / entryLimit), true);
    view.setUint32(index * pairBytes + 4, value % entryLimit, true);
  });
  return bytes;
}

/** The number of the entry with this geonameId, by binary search. */
export function findPair(source: ByteSource, { offset, length }: Section, geonameId: number): number | undefined {
  let low = 0;
  let high = length / pairBytes;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const bytes = source.read(offset + middle * pairBytes, pairBytes);
    const found = numberAt(bytes, 0);
    if (found === geonameId) return numberAt(bytes, 4);
    if (found < geonameId) low = middle + 1;
    else high = middle;
  }
  return undefined;
}

/** 32 bits, low byte first. */
function numberAt(bytes: Uint8Array, at: number): number {
  return bytes[at]! + bytes[at + 1]! * 2 ** 8 + bytes[at + 2]! * 2 ** 16 + bytes[at + 3]! * 2 ** 24;
}
