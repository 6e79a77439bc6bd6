import { describe, expect, it } from 'vitest';
import { readConllu } from '../util/conllu.ts';
import { createRandom } from '../util/random.ts';
import { varySentences } from './own-treebank.ts';

const rows = (...words: readonly [form: string, upos: string, feats: string, head: number, deprel: string][]) =>
  words.map(([form, upos, feats, head, deprel], index) => [index + 1, form, form, upos, '_', feats, head, deprel, '_', '_'].join('\t'));
const subject = (noun: string, feats: string, verb: string): string =>
  `${rows(['les', 'DET', '_', 2, 'det'], [noun, 'NOUN', feats, 3, 'nsubj'], [verb, 'VERB', '_', 0, 'root']).join('\n')}\n\n`;
const text = [
  subject('gendarmes', 'Gender=Masc', 'partent'),
  subject('villageois', 'Gender=Masc', 'arrivent'),
  subject('assaillants', 'Gender=Masc', 'fuient'),
  subject('milices', 'Gender=Fem', 'restent'),
].join('');
const sentences = readConllu(text);

describe('varySentences', () => {
  const copies = Array.from({ length: 40 }, (_, seed) => varySentences(sentences, createRandom(seed + 1))).flat();

  it('exchanges nouns of one form class, never across genders, elisions or parts of speech', () => {
    const nouns = copies.map(({ words }) => words[1]!.form);
    const firsts = copies.filter((_, index) => index % sentences.length === 0).map(({ words }) => words[1]!.form);
    expect(new Set(firsts)).toEqual(new Set(['gendarmes', 'villageois']));
    expect(new Set(nouns)).toEqual(new Set(['gendarmes', 'villageois', 'assaillants', 'milices']));
    expect(copies.map(({ words }) => words[2]!.form).slice(0, 4)).toEqual(['partent', 'arrivent', 'fuient', 'restent']);
  });

  it('leaves trees as they are, and gives the same variants for the same seed', () => {
    expect(copies.every(({ words }) => words.map(({ head }) => head).join() === '2,3,0')).toBe(true);
    expect(varySentences(sentences, createRandom(5))).toEqual(varySentences(sentences, createRandom(5)));
  });
});
