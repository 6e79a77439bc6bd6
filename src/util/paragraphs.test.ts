import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitParagraphs } from './paragraphs.ts';

const wrapped = [
  'The convoy left the valley before dawn and reached the bridge at noon, where',
  'Captain Oru ordered a halt. Engineers spent two hours testing the planks, and',
  'only then were the lorries allowed across, one after the other.',
].join('\n');

describe('splitParagraphs', () => {
  it.each<[string, string, string[]]>([
    ['nothing', ' \n\t\r\n ', []],
    ['blank lines', 'One.\n\n \n Two. \n', ['One.', 'Two.']],
    ['line ends', 'First line.\nSecond line.', ['First line.', 'Second line.']],
    ['Windows line ends', 'Un.\r\n\r\nDeux.\r\nTrois.', ['Un.', 'Deux.', 'Trois.']],
    ['old Mac line ends', 'Un.\rDeux.', ['Un.', 'Deux.']],
    ['a no-break space at the edge', '\u00A0Un.\u00A0\n', ['Un.']],
    ['text filled to a width', wrapped, [wrapped]],
    ['two filled blocks', `${wrapped}\n\n${wrapped}`, [wrapped, wrapped]],
    [
      'an address longer than the width',
      `${wrapped}\nhttps://example.org/${'a'.repeat(120)}`,
      [`${wrapped}\nhttps://example.org/${'a'.repeat(120)}`],
    ],
    ['a heading above filled text', `Valley\n\n${wrapped}`, ['Valley', wrapped]],
    [
      'a line that breaks off before a small letter',
      'Le gouverneur a promis que la route serait ouverte\navant la fin du mois.',
      ['Le gouverneur a promis que la route serait ouverte\navant la fin du mois.'],
    ],
    ['short lines of a list', 'pain\neau\nfarine', ['pain', 'eau', 'farine']],
  ])('splits %s', (_name, text, expected) => {
    expect(splitParagraphs(text).map((span) => text.slice(span.start, span.end))).toEqual(expected);
  });

  it('covers every character that is not white space, in order and without overlap', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'B.', ' ', '\n', '\r\n', '\u00A0', 'é,', 'x'.repeat(30))), (pieces) => {
        const text = pieces.join('');
        const spans = splitParagraphs(text);
        let position = 0;
        let covered = '';
        for (const span of spans) {
          expect(span.start).toBeGreaterThanOrEqual(position);
          expect(text.slice(span.start, span.end)).toBe(text.slice(span.start, span.end).trim());
          covered += text.slice(span.start, span.end);
          position = span.end;
        }
        expect(covered.replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
      }),
    );
  });
});
