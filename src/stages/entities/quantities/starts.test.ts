import { describe, expect, test } from 'vitest';
import { compilePhrases } from './phrase-table.ts';
import { scanPieces } from './pieces.ts';
import { anyFigures, canBegin, startsOf } from './starts.ts';

const phrases = (...list: readonly string[]) => compilePhrases(list.map((phrase) => [phrase, true] as const));
const starts = startsOf({
  words: ['un'],
  tables: [phrases('la moitié', 'vingt', 'vingt et un', 'quatre-vingts')],
  followed: [{ phrases: phrases('de', 'de nombreux'), by: ['milliers', anyFigures] }],
});

describe('canBegin', () => {
  test.each([
    ['a word by itself', 'un soldat', true],
    ['a phrase of one piece', 'vingt soldats', true],
    ['a phrase with its second piece', 'la moitié', true],
    ['the same without it', 'la ville', false],
    ['nothing behind it', 'la', false],
    ['a hyphen within a phrase', 'quatre-vingts', true],
    ['another word behind the hyphen', 'quatre-quarts', false],
    ['a phrase before what must follow', 'de milliers', true],
    ['a phrase before figures', 'de 8 à 12', true],
    ['the second piece of a phrase that needs nothing behind it', 'de nombreux', true],
    ['a phrase before something else', 'de Kidal', false],
    ['figures', '12', true],
    ['a word that begins nothing', 'ville', false],
    ['a word that every object has', 'constructor', false],
  ])('%s: %s', (_, text, expected) => {
    expect(canBegin(scanPieces(text, 0, text.length), 0, starts)).toBe(expected);
  });
});
