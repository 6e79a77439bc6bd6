import type { SyntaxLanguage } from '../../src/stages/syntax/pack.ts';
import { harmoniseRelation } from '../../src/training/treebanks.ts';
import type { ConlluSentence, ConlluWord } from '../../src/util/conllu.ts';
import { type CorpusScores, scoreCorpus } from '../conll2018/score-corpus.ts';

/** The sentences with tags, lemmas and trees replaced by the program's; tokens stay as the treebank has them. */
export function parseGoldTokens(language: SyntaxLanguage, sentences: readonly ConlluSentence[]): ConlluSentence[] {
  const analyses = language.parser.parse(sentences.map(({ words }) => words.map((word) => word.form.replaceAll('’', "'"))));
  return sentences.map((sentence, index) => ({
    ...sentence,
    words: sentence.words.map((word, position): ConlluWord => {
      const { upos, feats: tagged, head, deprel } = analyses[index]![position]!;
      const feats = language.agree(word.form, upos, tagged);
      return { ...word, upos, feats, lemma: language.lemmatise(word.form, upos, feats), head: head + 1, deprel };
    }),
  }));
}


/** How often an arc or label given with a probability was right, in ten bins. */
export interface Calibration {
  readonly bins: readonly { readonly from: number; readonly count: number; readonly expected: number; readonly right: number }[];
  /** Expected calibration error: mean distance between probability and accuracy, weighted by bin. */
  readonly error: number;
}

/** Calibration of the arc or label probabilities on gold tokens. */
export function measureCalibration(language: SyntaxLanguage, sentences: readonly ConlluSentence[], of: 'arc' | 'label'): Calibration {
  const analyses = language.parser.parse(sentences.map(({ words }) => words.map((word) => word.form)));
  const bins = Array.from({ length: 10 }, (_, index) => ({ from: index / 10, count: 0, expected: 0, right: 0 }));
  sentences.forEach((sentence, index) => {
    sentence.words.forEach((word, position) => {
      const parsed = analyses[index]![position]!;
      const headRight = parsed.head + 1 === word.head;
      if (of === 'label' && !headRight) return;
      const probability = of === 'arc' ? parsed.arcProbability : parsed.labelProbability;
      const bin = bins[Math.min(9, Math.floor(probability * 10))]!;
      bin.count++;
      bin.expected += probability;
      if (of === 'arc' ? headRight : parsed.deprel === harmoniseRelation(word.deprel)) bin.right++;
    });
  });
  const total = bins.reduce((sum, bin) => sum + bin.count, 0);
  const error = bins.reduce((sum, bin) => sum + Math.abs(bin.expected - bin.right), 0) / total;
  return { bins, error };
}

/** Scores of the parser on gold tokens, in the definition of the CoNLL 2018 shared task. */
export function scoreParser(language: SyntaxLanguage, sentences: readonly ConlluSentence[]): CorpusScores {
  return scoreCorpus(sentences, parseGoldTokens(language, sentences));
}
