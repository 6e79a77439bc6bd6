import type { Word } from '../../../model/tree.ts';
import { baseRelation, hasFeature, type SentenceTree } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

/** True where a finite copula of the word stands behind the verb, and the word has no subject. */
function isStatedOf(tree: SentenceTree, noun: number, verb: number): boolean {
  if (noun < verb || tree.childrenBy(noun, 'nsubj', 'csubj', 'expl').length > 0) return false;
  const [copula] = tree.childrenBy(noun, 'cop');
  return copula !== undefined && copula > verb && hasFeature(tree.word(copula), 'VerbForm', 'Fin');
}

/** "Négocier serait une erreur": the infinitive at the head is what the copula tells of, not what governs it. */
export const readInfinitiveSubjects: Repair = (tree) => {
  const [first] = tree.words;
  if (first === undefined || first.upos !== 'VERB' || !hasFeature(first, 'VerbForm', 'Inf')) return undefined;
  const { index: verb, head, deprel } = first;
  const stated = tree.children(verb).find((child) => {
    return ['obj', 'obl', 'xcomp', 'advcl'].includes(baseRelation(tree.word(child).deprel)) && isStatedOf(tree, child, verb);
  });
  if (stated === undefined) return undefined;
  const changes = new Map<number, Partial<Word>>([
    [stated, { head, deprel }],
    [verb, { head: stated, deprel: 'csubj' }],
  ]);
  for (const child of tree.children(verb)) if (child > stated) changes.set(child, { head: stated });
  return changed(tree.words, changes);
};
