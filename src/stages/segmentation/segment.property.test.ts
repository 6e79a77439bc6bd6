import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openShippedSegmentation } from '../../../test/languages/open-segmentation.ts';
import { segment } from './index.ts';

const languages = { fr: openShippedSegmentation('fr'), en: openShippedSegmentation('en') };

const fragment = fc.constantFrom(
  "l'",
  'l’',
  'du ',
  'des ',
  "n't ",
  "'s ",
  'M. ',
  'U.S. ',
  'J.-C. ',
  '20 000',
  '20\u00a0000 ',
  '3,5',
  '% ',
  '. ',
  '… ',
  '...',
  '« ',
  ' »',
  '"',
  "'",
  '(',
  ') ',
  '-t-il ',
  'dit-il',
  'al-Anbar ',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  '- ',
  '1. ',
  'A ',
  'Le pont ',
  'tombe ',
  'é',
  'e\u0301',
  '\u00ad',
  '\u200b',
  '\ufeff',
  '🚚 ',
  '\ud83d',
  '@',
  '#',
  'a@b.org ',
  'https://x.fr/',
  '/',
  '&',
  ':',
  ';',
  'don’t ',
  'rebels’ ',
  'cannot ',
  'qu il ',
);
const text = fc.oneof(
  fc.array(fragment, { maxLength: 40 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ maxLength: 60 }),
);

describe('any text', () => {
  it.each(['fr', 'en'] as const)('%s: tokens are ordered, inside their sentence, and cover every character but white space', (lang) => {
    fc.assert(
      fc.property(text, (written) => {
        const { sentences } = segment(written, [{ start: 0, end: written.length, lang }], { languages });
        let position = 0;
        let covered = '';
        for (const sentence of sentences) {
          expect(sentence.tokens[0]!.start).toBe(sentence.start);
          expect(sentence.tokens.at(-1)!.end).toBe(sentence.end);
          for (const token of sentence.tokens) {
            expect(token.start).toBeGreaterThanOrEqual(position);
            expect(token.end).toBeGreaterThan(token.start);
            expect(written.slice(position, token.start).trim()).toBe('');
            expect(token.words.every((word) => word !== '')).toBe(true);
            covered += written.slice(token.start, token.end);
            position = token.end;
          }
        }
        expect(covered.replace(/\s/gu, '')).toBe(written.replace(/\s/gu, ''));
      }),
      { numRuns: 400 },
    );
  });

  it('lies within its paragraphs, and the same text gives the same answer', () => {
    fc.assert(
      fc.property(text, text, (first, second) => {
        const written = `${first}\n\n${second}`;
        const paragraphs = [
          { start: 0, end: first.length, lang: 'fr' },
          { start: first.length + 2, end: written.length, lang: 'en' },
        ];
        const found = segment(written, paragraphs, { languages });
        for (const { start, end, paragraph } of found.sentences) {
          expect(start).toBeGreaterThanOrEqual(paragraphs[paragraph]!.start);
          expect(end).toBeLessThanOrEqual(paragraphs[paragraph]!.end);
        }
        expect(segment(written, paragraphs, { languages })).toEqual(found);
      }),
    );
  });

  it.each(['Le pont tombe. ', 'Mot ', "l'", 'a-', '" ', '(', 'A. ', 'mot\n', '1.', "n't", '\n', '@'])(
    'takes long runs of %j in linear time',
    (part) => {
      const written = part.repeat(Math.ceil(200_000 / part.length));
      const before = performance.now();
      segment(written, [{ start: 0, end: written.length, lang: 'fr' }], { languages });
      segment(written, [{ start: 0, end: written.length, lang: 'en' }], { languages });
      expect(performance.now() - before).toBeLessThan(15_000);
    },
  );
});
