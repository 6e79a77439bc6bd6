import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearestWord, offsetOf, parsePosition, positionOf } from './text-position.ts';

describe('parsePosition', () => {
  test.each(['3:14', '1:1'])('reads %s', (value) => {
    const { line, column } = parsePosition(value)!;
    expect(`${line}:${column}`).toBe(value);
  });

  test.each(['', '3', '3:', '0:1', '1:0', '-1:2', '1:2:3', 'a:b', '1.5:2', ' 1:2'])('refuses "%s"', (value) => {
    expect(parsePosition(value)).toBeUndefined();
  });
});

describe('offsetOf', () => {
  const text = 'one\ntwo\r\n\r\né\u{1f6a2}x';

  test.each([
    [1, 1, 0, true],
    [1, 3, 2, true],
    [1, 4, 3, false],
    [2, 1, 4, true],
    [2, 4, 7, false],
    [3, 1, 9, false],
    [4, 1, 11, true],
    [4, 4, 14, true],
    [4, 5, 15, false],
    [5, 1, 15, false],
  ])('line %i, column %i', (line, column, offset, isInside) => {
    expect(offsetOf(text, { line, column })).toEqual({ offset, isInside });
  });

  test('is undone by positionOf wherever a character is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'é', ' ', '\n', '\r\n', '\u{1f6a2}') }), fc.nat(60), (written, offset) => {
        if (offset >= written.length || /[\r\n]/u.test(written[offset]!)) return;
        expect(offsetOf(written, positionOf(written, offset))).toEqual({ offset, isInside: true });
      }),
    );
  });
});

describe('nearestWord', () => {
  test.each([
    ['two  words', 3, 'two', 0],
    ['two  words', 4, 'words', 5],
    ['two words', 5, 'words', 4],
    ['  end', 0, 'end', 2],
    ['word ...', 8, 'word', 0],
    ['Été là', 3, 'Été', 0],
  ])('of "%s" at %i', (text, offset, word, start) => {
    expect(nearestWord(text, offset)).toEqual({ text: word, start });
  });

  test('is none where there is no word', () => {
    expect(nearestWord(' … ', 1)).toBeUndefined();
  });
});
