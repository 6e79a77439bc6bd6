import { closeSync, openSync, readSync, rmSync, writeFileSync } from 'node:fs';
import type { KeyEntry, PairSorter } from '../../stages/entities/gazetteer/index.ts';

const usualLinesPerRun = 200_000;
/** Of every run so much is in memory while runs are merged; small enough that what was read is soon garbage. */
const chunkBytes = 1 << 14;
/** Stands between key and entry, before every letter that a key may hold. */
const separator = '\u0001';
const entryDigits = 6;
const radix = 36;

/**
 * Sorts more pairs than memory holds: sorted runs go to disk, and are merged as they are read back.
 * @param prefix path that the names of the run files begin with
 */
export function createDiskSorter(prefix: string, linesPerRun = usualLinesPerRun): PairSorter {
  const runs: string[] = [];
  let lines: string[] = [];
  const flush = (): void => {
    const path = `${prefix}.${runs.length}`;
    lines.sort();
    writeFileSync(path, lines.join('\n'));
    runs.push(path);
    lines = [];
  };
  return {
    add: (key, entry) => {
      lines.push(`${key}${separator}${entry.toString(radix).padStart(entryDigits, '0')}`);
      if (lines.length === linesPerRun) flush();
    },
    sorted: () => {
      if (lines.length > 0) flush();
      return mergeRuns(runs);
    },
  };
}

function* mergeRuns(paths: readonly string[]): Generator<KeyEntry> {
  const heap: Run[] = [];
  for (const path of paths) {
    const lines = linesOf(path);
    const { value, done } = lines.next();
    if (!done) insert(heap, { line: value, lines });
  }
  while (heap.length > 0) {
    const run = heap[0]!;
    const end = run.line.lastIndexOf(separator);
    yield [run.line.slice(0, end), Number.parseInt(run.line.slice(end + 1), radix)];
    const { value, done } = run.lines.next();
    if (done) removeFirst(heap);
    else {
      run.line = value;
      sink(heap, 0);
    }
  }
}

interface Run {
  line: string;
  readonly lines: Iterator<string, void>;
}

function insert(heap: Run[], run: Run): void {
  let at = heap.push(run) - 1;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (heap[parent]!.line <= run.line) break;
    heap[at] = heap[parent]!;
    at = parent;
  }
  heap[at] = run;
}

function removeFirst(heap: Run[]): void {
  const last = heap.pop()!;
  if (heap.length === 0) return;
  heap[0] = last;
  sink(heap, 0);
}

function sink(heap: Run[], start: number): void {
  const run = heap[start]!;
  let at = start;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && heap[child + 1]!.line < heap[child]!.line) child++;
    if (heap[child]!.line >= run.line) break;
    heap[at] = heap[child]!;
    at = child;
  }
  heap[at] = run;
}

/** The lines of a run, which is removed once it is read. */
function* linesOf(path: string): Generator<string, void> {
  const file = openSync(path, 'r');
  try {
    const decoder = new TextDecoder();
    const chunk = new Uint8Array(chunkBytes);
    let rest = '';
    for (let count = readSync(file, chunk); count > 0; count = readSync(file, chunk)) {
      const lines = (rest + decoder.decode(chunk.subarray(0, count), { stream: true })).split('\n');
      rest = lines.pop()!;
      yield* lines;
    }
    yield rest;
  } finally {
    closeSync(file);
    rmSync(path, { force: true });
  }
}
