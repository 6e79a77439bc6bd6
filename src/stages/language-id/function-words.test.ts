import { describe, expect, it } from 'vitest';
import { provenByWords, wordEvidence, wordLists, wordsOf } from './function-words.ts';

const lists = wordLists([
  { lang: 'xx', script: 'Latin', functionWords: ['ba', 'ko', "qu'"] },
  { lang: 'yy', script: 'Latin', functionWords: ['du', 'ko'] },
]);

describe('wordsOf', () => {
  it.each([
    ['Qu’il dise', ["Qu'", 'il', 'dise']],
    ["l'été à Gao.", ["l'", 'été', 'à', 'Gao']],
    ['« ça »', ['ça']],
    ["rock'n'roll", ["rock'", "n'", 'roll']],
    ['the fighters’ camp', ['the', 'fighters', 'camp']],
    ['12, 34', []],
  ])('splits %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe('wordEvidence', () => {
  it('leaves capitalised words out of the share unless they are in the list', () => {
    expect(wordEvidence(['Ba', 'Tessalit', 'Omar', 'mira', 'ba'], lists)[0]).toEqual({ lang: 'xx', matches: 2, share: 2 / 3 });
  });

  it('has no share where nothing matches', () => {
    expect(wordEvidence(['mira'], lists).map((evidence) => evidence.share)).toEqual([0, 0]);
  });
});

describe('provenByWords', () => {
  it.each<[string, string[], string | undefined]>([
    ['enough words of one language', ['ba', 'ba', "qu'", 'mira'], 'xx'],
    ['too few', ['ba', 'ba', 'mira'], undefined],
    ['too small a share', ['ba', 'ba', 'ba', ...Array.from({ length: 20 }, () => 'mira')], undefined],
    ['words that two languages share', ['ko', 'ko', 'ko', 'mira'], undefined],
    ['nothing', [], undefined],
  ])('%s', (_name, words, lang) => {
    expect(provenByWords(wordEvidence(words, lists))).toBe(lang);
  });
});
