import { describe, expect, it } from 'vitest';
import { openShippedSegmentation } from '../../../test/languages/open-segmentation.ts';
import { segment } from './index.ts';

const languages = { fr: openShippedSegmentation('fr'), en: openShippedSegmentation('en') };

function read(text: string, lang: 'fr' | 'en'): { words: string; slips: string[] } {
  const { sentences, slips } = segment(text, [{ start: 0, end: text.length, lang }], { languages });
  const words = sentences.flatMap((sentence) => sentence.tokens.flatMap((token) => token.words)).join(' ');
  return { words, slips: slips.map((slip) => `${text.slice(slip.start, slip.end)}→${slip.read}`) };
}

describe('slips', () => {
  it.each([
    ['fr', 'Le chef de l opposition part.', "Le chef de l' opposition part .", ["l→l'"]],
    ['fr', 'Il s est rendu près d un pont.', "Il s' est rendu près d' un pont .", ["s→s'", "d→d'"]],
    ['fr', 'On dit qu il dort.', "On dit qu' il dort .", ["qu→qu'"]],
    ['en', 'They dont know.', "They do n't know .", ["dont→don't"]],
  ] as const)('%s: %s', (lang, text, words, slips) => {
    expect(read(text, lang)).toEqual({ words, slips });
  });

  it.each([
    ['a number before', 'Il reste 3 l environ.'],
    ['no vowel after', 'Le plan d bis est prêt.'],
    ['a capital within the sentence', 'Le groupe D est parti.'],
    ['two spaces', 'Le point d  est fixé.'],
    ['quotation marks', 'La lettre « d » est lue.'],
  ])('are not read: %s', (_, text) => {
    expect(read(text, 'fr').slips).toEqual([]);
  });
});

describe('bare capitals', () => {
  it.each([
    ['A Alep, rien ne bouge.', 'À Alep , rien ne bouge .'],
    ['« A ce jour, rien. »', '« À ce jour , rien . »'],
    ['Les Etats-Unis et l’Etat voisin', "Les États-Unis et l' État voisin"],
    ['A-t-il fui ?', 'A -t-il fui ?'],
    ['Le plan A tient.', 'Le plan A tient .'],
    ['Ecran noir.', 'Ecran noir .'],
  ])('%s', (text, words) => {
    expect(read(text, 'fr')).toEqual({ words, slips: [] });
  });
});
