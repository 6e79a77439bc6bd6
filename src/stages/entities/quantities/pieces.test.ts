import { describe, expect, test } from 'vitest';
import { phrasePieces, scanPieces } from './pieces.ts';

describe('scanPieces', () => {
  test.each([
    ['Jusqu’à 20 %', ["jusqu'", 'à', '20', '%']],
    ['vingt-trois', ['vingt', '-', 'trois']],
    ['AK-47', ['ak', '-', '47']],
    ['3e brigade', ['3', 'e', 'brigade']],
  ])('cuts %s', (text, pieces) => {
    expect(scanPieces(text, 0, text.length).map(({ norm }) => norm)).toEqual(pieces);
  });

  test('keeps offsets of the whole text and says what is glued', () => {
    expect(scanPieces('À 12km.', 2, 6)).toEqual([
      { start: 2, end: 4, kind: 'digits', norm: '12', isGlued: false },
      { start: 4, end: 6, kind: 'word', norm: 'km', isGlued: true },
    ]);
  });
});

describe('phrasePieces', () => {
  test.each([
    ["plus d'", ['plus', "d'"]],
    ['quatre-vingts', ['quatre', 'vingts']],
  ])('cuts %s', (phrase, pieces) => {
    expect(phrasePieces(phrase)).toEqual(pieces);
  });
});
