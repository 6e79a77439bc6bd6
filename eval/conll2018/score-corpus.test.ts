import { describe, expect, it } from 'vitest';
import type { ConlluRange, ConlluSentence, ConlluWord } from '../../src/util/conllu.ts';
import { scoreCorpus } from './score-corpus.ts';

/** "du=de+le pont" is a multiword token and a word; an analysis is "lemma/UPOS/head/relation". */
function sentence(written: string, analyses: readonly string[] = []): ConlluSentence {
  const words: ConlluWord[] = [];
  const ranges: ConlluRange[] = [];
  for (const token of written.split(' ')) {
    const [form, parts] = token.split('=') as [string, string | undefined];
    const forms = parts?.split('+') ?? [form];
    if (forms.length > 1) ranges.push({ first: words.length + 1, last: words.length + forms.length, form, misc: '_' });
    for (const part of forms) words.push(analysed(words.length + 1, part, analyses[words.length]));
  }
  return { comments: [], ranges, words };
}

function analysed(id: number, form: string, analysis = '_/_/0/root'): ConlluWord {
  const [lemma, upos, head, deprel, feats] = analysis.split('/') as [string, string, string, string, string | undefined];
  return { id, form, lemma, upos, xpos: '_', feats: feats ?? '_', head: Number(head), deprel, deps: '_', misc: '_' };
}

const counts = (gold: ConlluSentence[], system: ConlluSentence[], measure: 'words' | 'tokens' | 'sentences'): number[] => {
  const score = scoreCorpus(gold, system)[measure];
  return [score.gold, score.system, score.correct];
};

describe('words', () => {
  it.each([
    ['the same words', 'le pont', 'le pont', [2, 2, 2]],
    ['one word cut in two', 'pont-levis tombe', 'pont - levis tombe', [2, 4, 1]],
    ['two words joined', 'à peine arrivé', 'àpeine arrivé', [3, 2, 1]],
    ['the same contraction', 'du=de+le pont', 'du=de+le pont', [3, 3, 3]],
    ['a contraction left whole', 'du=de+le pont', 'du pont', [3, 2, 1]],
    ['a whole word contracted', 'des ponts', 'des=de+les ponts', [2, 3, 1]],
    ['a contraction written in two', 'du=de+le pont', 'd u pont', [3, 3, 1]],
    ['capitals in a contraction', 'Du=De+le pont', 'Du=de+Le pont', [3, 3, 3]],
    ['one form of a contraction', 'dont=do+nt know', "dont=do+n't know", [3, 3, 2]],
    ['contractions that overlap', 'ab=a+b cd', 'a bcd=b+cd', [3, 3, 3]],
    ['a contraction after a word cut otherwise', 'abc du=de+le pont', 'a bcdu=b+le pont', [4, 4, 2]],
  ])('align: %s', (_, gold, system, expected) => {
    expect(counts([sentence(gold)], [sentence(system)], 'words')).toEqual(expected);
  });
});

describe('sentences and tokens', () => {
  it('agree where they cover the same characters', () => {
    const gold = [sentence('Il part .'), sentence('Elle reste .'), sentence('Fin')];
    const system = [sentence('Il part .'), sentence('Elle reste . Fin')];
    expect(counts(gold, system, 'sentences')).toEqual([3, 2, 1]);
    expect(counts(gold, system, 'tokens')).toEqual([7, 7, 7]);
  });

  it('count a multiword token once, whatever words it holds', () => {
    expect(counts([sentence('du=de+le pont')], [sentence('du pont')], 'tokens')).toEqual([2, 2, 2]);
  });
});

describe('analyses', () => {
  const gold = [sentence('Il voit le pont', ['il/PRON/2/nsubj', 'voir/VERB/0/root', 'le/DET/4/det', 'pont/NOUN/2/obj'])];

  it('are all right for the gold corpus itself', () => {
    const scores = scoreCorpus(gold, gold);
    expect(Object.values(scores).map((score) => score.f1)).toEqual(Array(9).fill(100));
  });

  it('are each judged on their own', () => {
    const system = [sentence('Il voit le pont', ['il/PRON/2/nsubj', 'voir/NOUN/0/root', 'la/DET/4/case', 'pont/NOUN/1/obj'])];
    const { upos, lemmas, uas, las, clas } = scoreCorpus(gold, system);
    expect([upos.correct, lemmas.correct, uas.correct, las.correct]).toEqual([3, 3, 3, 2]);
    expect([clas.gold, clas.system, clas.correct]).toEqual([3, 3, 2]);
  });

  it('compare only the universal part of relations and features, and features in any order', () => {
    const one = [sentence('Il', ['il/PRON/0/root:x/Number=Sing|Gender=Masc|Own=Yes'])];
    const other = [sentence('Il', ['il/PRON/0/root:y/Gender=Masc|Number=Sing'])];
    const scores = scoreCorpus(one, other);
    expect([scores.ufeats.correct, scores.las.correct]).toEqual([1, 1]);
    const wrong = [sentence('Il', ['il/PRON/0/root/Gender=Fem|Number=Sing'])];
    expect(scoreCorpus(one, wrong).ufeats.correct).toBe(0);
  });

  it('follow heads through a different number of words', () => {
    const tree = ['près/ADV/0/root', 'de/ADP/4/case', 'le/DET/4/det', 'pont/NOUN/1/obl'];
    const system = [sentence('Près du pont', ['près/ADV/0/root', 'du/ADP/3/case', 'pont/NOUN/1/obl'])];
    const { words, las } = scoreCorpus([sentence('Près du=de+le pont', tree)], system);
    expect([words.correct, las.correct]).toEqual([2, 2]);
  });

  it('take any lemma where the gold corpus has none', () => {
    expect(scoreCorpus([sentence('Il', ['_/PRON/0/root'])], [sentence('Il', ['lui/PRON/0/root'])]).lemmas.correct).toBe(1);
  });
});

describe('scoreCorpus', () => {
  it('refuses corpora of different texts, white space apart', () => {
    expect(() => scoreCorpus([sentence('le pont')], [sentence('le port')])).toThrow(/"nt" against "rt"/);
    expect(scoreCorpus([sentence('lepont')], [sentence('le pont')]).words.correct).toBe(0);
  });

  it('gives 0 for two empty corpora', () => {
    expect(scoreCorpus([], []).words).toEqual({ gold: 0, system: 0, correct: 0, f1: 0 });
  });
});
