import fc from 'fast-check';
import { expect, test } from 'vitest';
import { memorySource } from './byte-source.ts';
import { openSortedTable, type SortedTable } from './search-table.ts';
import { writeSortedTable } from './sorted-table.ts';

function tableOf(keys: readonly string[]): SortedTable {
  const pieces: Uint8Array[] = [];
  const sorted = [...new Set(keys)].sort();
  const pairs = sorted.map((key, entry) => [key, entry] as const);
  const place = writeSortedTable(pairs, 0, (bytes) => pieces.push(bytes.slice()));
  return openSortedTable(memorySource(Buffer.concat(pieces)), place);
}

test.each([
  ['ab', [1]],
  ['a', [0]],
  ['abc', []],
  ['', []],
])('find(%s)', (key, entries) => {
  expect(tableOf(['a', 'ab', 'abd', 'b']).find(key)).toEqual(entries);
});

test('letters beyond the first plane stand where code units put them', () => {
  const keys = ['\u{e000}', '\ufb01', '\u{10400}', '\ud7ff', '\u{1f600}a', '\uffee'];
  const table = tableOf(keys);
  for (const key of keys) expect([table.find(key).length, table.hasPrefix(key)]).toEqual([1, true]);
  expect([table.hasPrefix('\u{1f600}'), table.hasPrefix('\u{1f601}'), table.find('\uf000')]).toEqual([true, false, []]);
});

test('finds what a plain list finds, and no more', () => {
  const key = fc.stringMatching(/^[abé\u{1f600}\uff00]{0,6}$/u);
  fc.assert(
    fc.property(fc.array(key, { maxLength: 200 }), fc.array(key, { maxLength: 40 }), (keys, asked) => {
      const table = tableOf(keys);
      const sorted = [...new Set(keys)].sort();
      for (const wanted of [...keys, ...asked]) {
        const at = sorted.indexOf(wanted);
        expect(table.find(wanted)).toEqual(at < 0 ? [] : [at]);
        expect(table.hasPrefix(wanted)).toBe(sorted.some((other) => other.startsWith(wanted)));
      }
    }),
    { numRuns: 200 },
  );
});
