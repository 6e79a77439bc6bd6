import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth, wrapText } from './terminal-text.ts';
import { visibleText } from './visible-text.ts';

describe('textWidth', () => {
  it.each([
    ['Kesra', 5],
    ['e\u0301te\u0301', 3],
    ['دير النور', 9],
    ['東京', 4],
    ['a\u200fb', 2],
    ['👩‍🚒!', 3],
  ])('%s takes %i columns', (text, columns) => {
    expect(textWidth(text)).toBe(columns);
  });
});

describe('wrapText', () => {
  it.each([
    ['one two three', 8, ['one two', 'three']],
    ['  spaced\n\tout  ', 20, ['spaced out']],
    ['dit\u00a0: non', 6, ['dit\u00a0:', 'non']],
    ['il dit « non » ici', 8, ['il dit', '« non »', 'ici']],
    ['abcdefgh ij', 3, ['abc', 'def', 'gh', 'ij']],
    ['東京東京', 5, ['東京', '東京']],
    ['', 10, []],
  ])('%j in %i columns', (text, columns, lines) => {
    expect(wrapText(text, columns)).toEqual(lines);
  });

  it('never goes over the columns and loses nothing but spaces', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 30 }), (text, columns) => {
        const lines = wrapText(text, columns);
        for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(columns);
        expect(lines.join('').replace(/ /gu, '')).toBe(text.replace(/[ \t\n]/gu, ''));
      }),
    );
  });
});

describe('visibleText', () => {
  it.each([
    ['\u001b[31mred', '⟨U+001B⟩[31mred'],
    ['\u009b2J', '⟨U+009B⟩2J'],
    ['\u202Eexe.txt', '⟨U+202E⟩exe.txt'],
    ['a\u0000b\rc', 'a⟨U+0000⟩b⟨U+000D⟩c'],
    ['line\r\nnext\ttab', 'line\nnext\ttab'],
    ['été « دير » 👩‍🚒', 'été « دير » 👩‍🚒'],
  ])('%j', (text, visible) => {
    expect(visibleText(text)).toBe(visible);
  });
});
