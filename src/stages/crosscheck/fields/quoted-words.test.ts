import { describe, expect, it } from 'vitest';
import { foldWords } from '../../../util/fold-words.ts';
import { relateQuotations } from './quoted-words.ts';

describe('two quotations', () => {
  it.each([
    ['word for word', 'We were left with nothing but the road', 'We were left with nothing but the road', 'same'],
    ['with another case and mark', 'We were left with nothing but the road,', 'we were left with nothing but the road', 'same'],
    ['a part of the fuller one', 'left with nothing but the road', 'We were left with nothing but the road, and no water', 'part'],
    ['parts that overlap', 'They came at dawn and shot at everyone', 'at dawn and shot at everyone who ran', 'overlapping'],
    [
      'another middle',
      'Our men will hold the bridge until the rain stops',
      'Our men will not hold the bridge until the rain stops',
      'reworded',
    ],
    ['too short to be known', 'a crime', 'a crime', 'apart'],
    ['other speeches', 'We have buried eleven of our own', 'The convoy never reached the camp', 'apart'],
  ] as const)('%s', (_, one, other, relation) => {
    expect(relateQuotations(foldWords(one), foldWords(other))).toBe(relation);
    expect(relateQuotations(foldWords(other), foldWords(one))).toBe(relation);
  });
});
