import { describe, expect, it } from 'vitest';
import { openShippedSegmentation } from '../../../test/languages/open-segmentation.ts';
import { segment } from './index.ts';

const shipped = { fr: openShippedSegmentation('fr'), en: openShippedSegmentation('en') };
const rules = { fr: openShippedSegmentation('fr', true), en: openShippedSegmentation('en', true) };

function sentences(text: string, lang: string, languages: Parameters<typeof segment>[2]['languages']): string[] {
  const found = segment(text, [{ start: 0, end: text.length, lang }], { languages }).sentences;
  return found.map((sentence) => text.slice(sentence.start, sentence.end));
}

/** Texts with "|" where a sentence begins; the mark is taken out before reading. */
const french = [
  'M. Duval est parti.| Mme Aubry reste.',
  'Le gén. Roux, le Dr. Blin et MM. Petit et J.-P. Vaux sont venus.',
  'Selon C. Marchal, le pont est tombé.| Les secours arrivent.',
  'Il vient des U.S.A. par avion.',
  'Ils ont pris l’axe B.| Les autres ont fui.',
  '« Nous restons. »| Le maire a raccroché.',
  '« Partez ! » crie-t-il.| Personne ne bouge.',
  'Qui a tiré ?| Nul ne le sait.',
  'Ils ont hésité... puis ils ont fui.',
  'Le 3.5 est une version.| La suite viendra.',
  'Des chars, des blindés, etc. ont été vus.',
  'La ville tient (les accès sont coupés).| L’armée avance.',
  '12 morts à Ravine.| 3 blessés graves.',
  'Trois signataires viennent, Ana Roy, maire ; Lucie Wey, juge ; Paul Abe, greffier.| Le texte est public.',
  'La dose (12 litres ; trois par foyer) suffit.| Elle est gratuite.',
] as const;

const english = [
  'Mr. Cole left.| Mrs. Dunn stayed.',
  'The U.S. Army moved in.| It met no one.',
  'He met Gen. Ward and J. R. Poole at 5 p.m. on Monday.',
  'They fled to St. Albans.| Nobody followed.',
  '"We stay."| The mayor hung up.',
  '"Leave!" she shouted.| No one moved.',
  'He said: "Stay."',
  'Prices rose 3.5 percent.| Then they fell.',
  'They waited ... and then ran.',
  'See No. 5 for details.| The rest is known.',
] as const;

describe.each([
  ['rules and models', shipped],
  ['rules alone', rules],
])('sentences by %s', (_, languages) => {
  it.each(french)('French: %s', (marked) => {
    expect(sentences(marked.replaceAll('|', ''), 'fr', languages)).toEqual(marked.split('|').map((part) => part.trim()));
  });

  it.each(english)('English: %s', (marked) => {
    expect(sentences(marked.replaceAll('|', ''), 'en', languages)).toEqual(marked.split('|').map((part) => part.trim()));
  });

  it.each([
    ['a heading above running text', 'Combats au nord\nLes forces du secteur ont repris trois villages hier soir, selon un officier.', 2],
    [
      'one sentence per line, without full stops',
      'Trois villages repris\nUn convoi attaqué près du fleuve\nLe ministre promet une enquête',
      3,
    ],
    ['items of a list', 'Bilan du jour :\n- trois blessés\n- un camion détruit', 3],
    ['a line that ends in a full stop', 'Le pont est tombé.\nLes secours arrivent.', 2],
    ['a line wrapped before a small letter', 'Le pont qui mène au\nmarché est tombé.', 1],
    ['a line wrapped after a comma', 'Hier,\nParis a réagi.', 1],
    ['a blank line, whatever stands around', 'Hier\n\nà midi', 2],
    [
      'text wrapped at a margin, names at line starts',
      'Les habitants du quartier racontent que les tirs ont commencé vers minuit, quand\nMarwan et ses voisins dormaient encore ; ils ont quitté la ville à pied, avec\nSamira et les enfants, par la route du sud qui longe le canal et les vergers.',
      1,
    ],
  ])('line ends: %s', (_name, text, count) => {
    expect(sentences(text, 'fr', languages)).toHaveLength(count);
  });
});

describe('segment', () => {
  it('keeps to paragraphs and passes over those in a language it does not know', () => {
    const text = 'Un camion. Es regnet. A truck.';
    const paragraphs = [
      { start: 0, end: 10, lang: 'fr' },
      { start: 11, end: 21, lang: 'de' },
      { start: 22, end: 30, lang: 'en' },
    ];
    const found = segment(text, paragraphs, { languages: shipped }).sentences;
    expect(found.map(({ start, end, paragraph, lang }) => ({ start, end, paragraph, lang }))).toEqual([
      { start: 0, end: 10, paragraph: 0, lang: 'fr' },
      { start: 22, end: 30, paragraph: 2, lang: 'en' },
    ]);
  });

  it.each(['', '   ', '\n\n\t'])('finds nothing in %j', (text) => {
    expect(segment(text, [{ start: 0, end: text.length, lang: 'fr' }], { languages: shipped }).sentences).toEqual([]);
  });
});
