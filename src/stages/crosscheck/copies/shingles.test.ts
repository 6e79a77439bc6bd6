import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { containment, shingles } from './shingles.ts';

const contained = (part: string, whole: string): number => containment(shingles(part), shingles(whole));

describe('shingles', () => {
  it.each([
    ['', 0],
    ['— !', 0],
    ['two words', 1],
    ['three short words', 1],
    ['now four short words', 2],
    ['one two three one two three', 3],
  ])('%j has %i', (text, count) => {
    expect(shingles(text).size).toBe(count);
  });
});

describe('containment', () => {
  it.each([
    ['the column left the old fort', 'On Monday the column left the old fort at dawn', 1],
    ['THE COLUMN, left the old fort', 'the column left “the old fort”', 1],
    ['the column left the old fort', 'the old fort left the column', 0.25],
    ['the column left the old fort', 'nobody saw anything at all there', 0],
    ['', 'the column left the old fort', 0],
  ])('%j in %j', (part, whole, share) => {
    expect(contained(part, whole)).toBeCloseTo(share);
  });

  it('lies between 0 and 1, and is 1 for what stands in a text as a whole', () => {
    const words = fc.array(fc.constantFrom('fort', 'column', 'left', 'river', 'dawn', 'guards'), { minLength: 3, maxLength: 12 });
    fc.assert(
      fc.property(words, words, (part, other) => {
        const share = contained(part.join(' '), other.join(' '));
        return share >= 0 && share <= 1 && contained(part.join(' '), [...other, ...part].join(' ')) === 1;
      }),
    );
  });
});
