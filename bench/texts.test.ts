import { describe, expect, it } from 'vitest';
import { articleOf, countWords, fillTo } from './texts.ts';

describe('fillTo', () => {
  it('repeats texts until there are enough words, each text different from the others', () => {
    const filled = fillTo(['one two', 'three four five'], 12);
    expect(filled).toEqual(['one two\n\n1.', 'three four five\n\n2.', 'one two\n\n3.', 'three four five\n\n4.']);
  });

  it('takes only as many as are needed, and none of nothing', () => {
    expect(fillTo(['a b', 'c d'], 2)).toEqual(['a b\n\n1.']);
    expect(fillTo(['', ' '], 10)).toEqual([]);
  });
});

describe('articleOf', () => {
  it('goes on paragraph by paragraph, over the ends of texts', () => {
    const article = articleOf(['one two\n\nthree four', 'five six\n\nseven'], 5);
    expect(article).toBe('one two\n\nthree four\n\nfive six');
    expect(countWords(article)).toBe(6);
  });
});
