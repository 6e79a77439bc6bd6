import { describe, expect, it } from 'vitest';
import { createMemoryIndex } from './memory-index.ts';

function indexOf(entries: readonly (readonly [number, readonly string[]])[]): ReturnType<typeof createMemoryIndex> {
  const index = createMemoryIndex();
  for (const [item, keys] of entries) index.add(item, keys);
  return index;
}

const under = (key: string, count: number): (readonly [number, readonly string[]])[] =>
  Array.from({ length: count }, (_, item) => [item, [key]] as const);

describe('createMemoryIndex', () => {
  it('gives each pair that shares a key once, the smaller number first, in order', () => {
    const index = indexOf([
      [2, ['gao', 'march']],
      [0, ['gao', 'march', 'gao']],
      [1, ['march']],
      [3, ['kidal']],
    ]);
    expect(index.pairs()).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
    ]);
    expect(index.crowded()).toEqual([]);
  });

  it.each([
    ['nothing', []],
    [
      'items that share no key',
      [
        [0, ['gao']],
        [1, ['kidal']],
        [2, []],
      ],
    ],
    ['one item that is entered under a key twice', [[0, ['gao', 'gao']]]],
  ] as const)('pairs nothing: %s', (_, entries) => {
    expect(indexOf(entries).pairs()).toEqual([]);
  });

  it('names a key that too many share, and compares what it holds by other keys alone', () => {
    const full = indexOf(under('capital', 250));
    expect(full.crowded()).toEqual([]);
    expect(full.pairs()).toHaveLength((250 * 249) / 2);
    const crowded = indexOf([...under('capital', 251), [7, ['bridge']], [9, ['bridge']]]);
    expect(crowded.crowded()).toEqual(['capital']);
    expect(crowded.pairs()).toEqual([[7, 9]]);
  });
});
