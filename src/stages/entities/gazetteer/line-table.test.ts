import { expect, test } from 'vitest';
import { openLines, readLines, writeLines } from './line-table.ts';

const lines = writeLines([['marouq', 'ab'], ['ab', 'ab', undefined, ''], ['ab c'], ['\u{1f600}', '\uff00']]);

test.each([
  ['ab', [0, 1]],
  ['ab c', [2]],
  ['marouq', [0]],
  ['\u{1f600}', [3]],
  ['a', []],
  ['marouqa', []],
  ['', []],
])('find(%s)', (key, numbers) => {
  expect(openLines(lines).find(key)).toEqual(numbers);
  expect(readLines(lines).get(key) ?? []).toEqual(numbers);
});

test.each([
  ['a', true],
  ['ab ', true],
  ['\uff00', true],
  ['ab d', false],
  ['z', false],
])('hasPrefix(%s) is %s', (prefix, expected) => {
  expect(openLines(lines).hasPrefix(prefix)).toBe(expected);
});

test('nothing is in an empty table, and a key cannot break a line', () => {
  const empty = openLines(writeLines([]));
  expect([empty.find('a'), empty.hasPrefix('a'), empty.hasPrefix('')]).toEqual([[], false, false]);
  expect(() => writeLines([['a\tb']])).toThrow(/tab/u);
});
