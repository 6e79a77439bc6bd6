import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { memorySorter } from '../../stages/entities/gazetteer/index.ts';
import { createDiskSorter } from './disk-sorter.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recoupe-sorter-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('gives the order of the sorter in memory, over many runs, and leaves no file', () => {
  const key = fc.oneof(
    fc.constantFrom('a', 'ab', 'a b', 'абв', 'دمشق'),
    fc.string({ minLength: 1, maxLength: 6 }).filter((text) => !text.includes('\n') && !text.includes('\u0001')),
  );
  const pairs = fc.array(fc.tuple(key, fc.nat(40_000_000)), { maxLength: 60 });
  fc.assert(
    fc.property(pairs, (list) => {
      const [onDisk, inMemory] = [createDiskSorter(join(folder, 'run'), 7), memorySorter()];
      for (const [text, entry] of list) {
        onDisk.add(text, entry);
        inMemory.add(text, entry);
      }
      expect([...onDisk.sorted()]).toEqual([...inMemory.sorted()]);
      expect(readdirSync(folder)).toEqual([]);
    }),
    { numRuns: 40 },
  );
});
