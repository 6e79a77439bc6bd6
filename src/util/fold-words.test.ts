import { describe, expect, it } from 'vitest';
import { foldWords } from './fold-words.ts';

describe('foldWords', () => {
  it.each([
    ["L'Écho du Sarou", ['l', 'echo', 'du', 'sarou']],
    ['El-Obeid, 12 MARCH', ['el', 'obeid', '12', 'march']],
    ['E\u0301cho', ['echo']],
    ['Краматорськ', ['краматорськ']],
    [' — … ', []],
    ['', []],
  ])('%j', (text, words) => {
    expect(foldWords(text)).toEqual(words);
  });

  it('keeps words apart that differ in more than accents and case', () => {
    expect(foldWords('Gao')).not.toEqual(foldWords('Goa'));
  });
});
