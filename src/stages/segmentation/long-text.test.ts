import { describe, expect, it } from 'vitest';
import { openShippedSegmentation } from '../../../test/languages/open-segmentation.ts';
import { segment } from './index.ts';

const languages = { fr: openShippedSegmentation('fr'), en: openShippedSegmentation('en') };

describe('segment, text that is no language', () => {
  it.each([
    ['one letter', 'a'.repeat(100_000)],
    ['pairs of surrogates', 'x𐐀'.repeat(30_000)],
    ['hyphens', 'ab-'.repeat(30_000)],
    ['apostrophes', "l'".repeat(50_000)],
    ['full stops', 'a.'.repeat(50_000)],
    ['slashes', 'ab/'.repeat(30_000)],
    ['digits', '1'.repeat(100_000)],
    ['marks', '!'.repeat(100_000)],
  ])('%s without end are covered by tokens and sentences of bounded length', (_name, text) => {
    for (const lang of ['fr', 'en']) {
      const { sentences } = segment(text, [{ start: 0, end: text.length, lang }], { languages });
      const tokens = sentences.flatMap((sentence) => sentence.tokens);
      expect(tokens.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
      expect(Math.max(...sentences.map((sentence) => sentence.tokens.length))).toBeLessThanOrEqual(1000);
      expect(Math.max(...tokens.map(({ start, end }) => end - start))).toBeLessThanOrEqual(255);
      expect(tokens.some(({ start }) => /[\uDC00-\uDFFF]/.test(text.charAt(start)))).toBe(false);
    }
  });

  it('leaves a long word of a language whole', () => {
    const text = 'anticonstitutionnellement'.repeat(8);
    expect(segment(text, [{ start: 0, end: text.length, lang: 'fr' }], { languages }).sentences[0]?.tokens).toHaveLength(1);
  });
});
