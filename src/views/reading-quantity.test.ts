import { describe, expect, it } from 'vitest';
import { draftReading } from '../../test/fixtures/reading-builder.ts';
import type { QuantityMention } from '../model/reading.ts';
import { buildReadingView } from './reading.ts';
import type { UiLanguage } from './ui-language.ts';

type Figure = Partial<QuantityMention> & { readonly text: string };

/** The figures shown for a claim on `fell` or `tombés`, whose theme is the given words. */
function figures(sentence: string, theme: string, figure: Figure, ui: UiLanguage): readonly string[] {
  const lang = sentence.includes('fell') ? 'en' : 'fr';
  const start = sentence.indexOf(figure.text);
  const quantity = { id: 'q1', start, end: start + figure.text.length, unit: 'person', ...figure };
  const claims = [{ sentence: 0, trigger: lang === 'en' ? 'fell' : 'tombés', roles: [['theme', theme] as const], quantities: ['q1'] }];
  const reading = draftReading({ id: 'f', lang, sentences: [sentence], claims, other: { quantities: [quantity] } });
  const [claim] = buildReadingView(reading, { ui }).sentences[0]!.claims;
  return claim!.quantities.map(({ pieces }) => pieces.map(({ text }) => text).join(''));
}

const nine: Figure = { text: 'Au moins neuf', min: 9, approx: 'at-least', counts: 'killed', of: 'soldats' };
const soldiers = 'Au moins neuf soldats sont tombés.';

describe('figures of a claim', () => {
  it.each([
    ['a bound outside the participant', soldiers, 'neuf soldats', nine, 'en', ['Au moins neuf soldats (at least 9 killed)']],
    ['the same in French', soldiers, 'neuf soldats', nine, 'fr', ['Au moins neuf soldats (au moins 9 tués)']],
    ['what is counted, where the participant prints the figure', soldiers, 'Au moins neuf soldats', nine, 'en', ['at least 9 killed']],
    [
      'a range, without its middle',
      'Between 20 and 25 people fell.',
      '20 and 25 people',
      { text: 'Between 20 and 25', min: 20, max: 25, approx: 'range', counts: 'wounded' },
      'fr',
      ['Between 20 and 25 (20 à 25 blessés)'],
    ],
    [
      'nothing read again where the words say it',
      'Up to 200 people fell.',
      'people',
      { text: 'Up to 200', max: 200, approx: 'up-to' },
      'en',
      ['Up to 200'],
    ],
    ['no number again in the reader’s language', 'Encore dix sont tombés.', 'Encore', { text: 'dix', value: 10 }, 'fr', ['dix']],
    ['no kind again', 'The 27 wounded fell.', 'The', { text: '27', value: 27, of: 'wounded', counts: 'wounded' }, 'en', ['27 wounded']],
    ['an earlier figure', 'Six people fell.', 'Six people', { text: 'Six', value: 6, superseded: true }, 'en', ['6 (earlier figure)']],
    ['others', 'Encore dix sont tombés.', 'Encore', { text: 'dix', value: 10, other: true }, 'en', ['dix (10 more)']],
    [
      'no edges of a vague amount',
      'Plusieurs sont tombés.',
      'sont',
      { text: 'Plusieurs', min: 2, max: 9, approx: 'vague', counts: 'missing' },
      'en',
      ['Plusieurs (missing)'],
    ],
    ['a kind without words by its code', 'Six fell.', 'Six', { text: 'Six', value: 6, counts: 'constructor' }, 'en', ['6 constructor']],
  ] as const)('show %s', (_, sentence, theme, figure, ui, shown) => {
    expect(figures(sentence, theme, figure, ui)).toEqual(shown);
  });

  it.each([
    ['a plain count', 'Six drones fell.', 'Six drones', { text: 'Six', value: 6 }],
    ['a bound', 'At least six drones fell.', 'At least six drones', { text: 'At least six', min: 6, approx: 'at-least' }],
  ] as const)('do not repeat %s that a participant prints whole', (_, sentence, theme, figure) => {
    expect(figures(sentence, theme, figure, 'en')).toEqual([]);
  });
});
