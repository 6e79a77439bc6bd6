import { describe, expect, it } from 'vitest';
import type { ParsedSentence, UniversalPos, Word } from '../../src/model/tree.ts';
import { openFrames } from '../../src/stages/claims/frames/open-frames.ts';
import { frameKnowsWord } from './frame-knows-word.ts';

const frames = openFrames([
  {
    id: 'any',
    senses: [
      { type: 'attack', verbs: ['attack', 'storm into'], nouns: ['raid'], adjectives: ['hostile'] },
      { type: 'rescue', phrases: ['come to help'] },
    ],
  },
]);

/** A sentence of words as "form/lemma/TAG/head/relation", heads from 1, 0 for the root. */
function sentenceOf(...rows: readonly string[]): ParsedSentence {
  const words = rows.map((row, index): Word => {
    const [form, lemma, upos, head, deprel] = row.split('/') as [string, string, UniversalPos, string, string];
    const place = { start: index * 10, end: index * 10 + form.length, token: index };
    return { ...place, index, form, lemma, upos, feats: '_', head: Number(head) - 1, deprel, arcProbability: 1, labelProbability: 1 };
  });
  return { start: 0, end: 100, paragraph: 0, lang: 'en', words };
}

const cases: readonly (readonly [string, ParsedSentence, number, string, boolean])[] = [
  ['a verb', sentenceOf('attacked/attack/VERB/0/root'), 0, 'attack', true],
  ['another verb', sentenceOf('slept/sleep/VERB/0/root'), 0, 'sleep', false],
  ['a verb with its particle', sentenceOf('stormed/storm/VERB/0/root', 'into/into/ADP/1/compound:prt'), 0, 'storm into', true],
  ['the same verb without it', sentenceOf('stormed/storm/VERB/0/root'), 0, 'storm', false],
  ['a noun', sentenceOf('Raid/raid/NOUN/0/root'), 0, 'raid', true],
  ['a verb that only the noun of this form is', sentenceOf('raided/raid/VERB/0/root'), 0, 'raid', false],
  ['an adjective', sentenceOf('hostile/hostile/ADJ/0/root'), 0, 'hostile', true],
  ['a phrase', sentenceOf('came/come/VERB/0/root', 'to/to/ADP/3/case', 'help/help/NOUN/1/obl'), 0, 'come', true],
  ['the noun of a phrase', sentenceOf('came/come/VERB/0/root', 'to/to/ADP/3/case', 'help/help/NOUN/1/obl'), 2, 'help', true],
  ['that noun elsewhere', sentenceOf('came/come/VERB/0/root', 'help/help/NOUN/1/nsubj'), 1, 'help', false],
];

describe('frameKnowsWord', () => {
  it.each(cases)('%s', (_name, sentence, index, lemma, isKnown) => {
    expect(frameKnowsWord(sentence, sentence.words[index]!, frames)).toEqual({ lemma, isKnown });
  });
});
