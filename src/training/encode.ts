import { type UniversalPos, universalPos } from '../model/tree.ts';
import { formFeatures, type LexicalResources, rootFeatures } from '../stages/syntax/features.ts';
import type { ConlluSentence, ConlluWord } from '../util/conllu.ts';
import type { Example } from './network/example.ts';
import { harmoniseRelation } from './treebanks.ts';
import { jointTag, type TrainingVocabulary } from './vocabulary.ts';

/** Finds the row of the frozen word vectors for a form, or -1. */
export type VectorIndex = (form: string) => number;

/** A tag too rare to be learned stands as the plainest tag of its part of speech. */
function nearestTag(upos: string, tags: readonly string[]): number {
  const plain = tags.indexOf(jointTag(upos, '_'));
  const first = tags.findIndex((tag) => tag.startsWith(`${upos} `));
  return Math.max(0, plain >= 0 ? plain : first);
}

/**
 * Makes the function that turns treebank sentences into examples. It answers undefined for a sentence that cannot be
 * learned from: a head is missing, or it has `maxLength` words or more.
 */
export function createEncoder(
  vocabulary: TrainingVocabulary,
  resources: LexicalResources,
  vectorIndex: VectorIndex,
  maxLength: number,
): (sentence: ConlluSentence, treebank: number) => Example | undefined {
  const tagRows = new Map(vocabulary.tags.map((tag, index) => [tag, index]));
  const labelRows = new Map(vocabulary.labels.map((label, index) => [label, index]));
  const column = (words: readonly ConlluWord[], value: (word: ConlluWord) => number): Int32Array =>
    Int32Array.from([0, ...words.map(value)]);
  return ({ words }, treebank) => {
    if (words.length + 1 > maxLength || words.some((word) => word.head === undefined)) return undefined;
    const vectors = column(words, (word) => vectorIndex(word.form));
    vectors[0] = -1;
    return {
      features: [rootFeatures, ...words.map((word) => formFeatures(word.form, vocabulary.features, resources))],
      vectors,
      treebank,
      upos: column(words, (word) => Math.max(0, universalPos.indexOf(word.upos as UniversalPos))),
      tags: column(words, (word) => tagRows.get(jointTag(word.upos, word.feats)) ?? nearestTag(word.upos, vocabulary.tags)),
      heads: column(words, (word) => word.head!),
      labels: column(words, (word) => labelRows.get(harmoniseRelation(word.deprel))!),
    };
  };
}
