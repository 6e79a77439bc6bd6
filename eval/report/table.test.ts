import { describe, expect, it } from 'vitest';
import { formatTable, percent, wrapLines } from './table.ts';

describe('formatTable', () => {
  it('sets the first column left, the others right, and dashes for what is missing', () => {
    expect(
      formatTable(
        ['part', 'LAS', 'n'],
        [
          ['é–dev', '88.1', 12],
          ['all', undefined, 1000],
        ],
      ),
    ).toEqual(['part    LAS     n', '─────────────────', 'é–dev  88.1    12', 'all       –  1000']);
  });
});

describe('percent', () => {
  it.each([
    [1, 8, '12.5'],
    [0, 3, '0.0'],
    [0, 0, undefined],
  ])('%d of %d is %s', (part, whole, expected) => {
    expect(percent(part, whole)).toBe(expected);
  });
});

describe('wrapLines', () => {
  it.each([
    ['short', ['  short']],
    ['words that go on past it', ['  words', '  that go', '  on past', '  it']],
    ['incomprehensible things', ['  incomprehensible', '  things']],
  ])('%s', (text, expected) => {
    expect(wrapLines(text, '  ', 10)).toEqual(expected);
  });
});
