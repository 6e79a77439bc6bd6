import type { Word } from '../../../model/tree.ts';
import { baseRelation, hasFeature, type SentenceTree } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

/** True for a finite verb, by its own form or by that of an auxiliary, with no subject of its own. */
function lacksSubject(tree: SentenceTree, verb: number): boolean {
  if (tree.word(verb).upos !== 'VERB' || tree.childrenBy(verb, 'nsubj', 'csubj', 'mark').length > 0) return false;
  const isConjugated = [verb, ...tree.childrenBy(verb, 'aux')].some((index) => hasFeature(tree.word(index), 'VerbForm', 'Fin'));
  return isConjugated || isHeadline(tree, verb);
}

/** "Nine arrested after raid": in a headline a participle heads the sentence without an auxiliary. */
function isHeadline(tree: SentenceTree, verb: number): boolean {
  const word = tree.word(verb);
  const isPast = hasFeature(word, 'VerbForm', 'Part') && hasFeature(word, 'Tense', 'Past');
  return isPast && word.head < 0 && tree.childrenBy(verb, 'aux').length === 0;
}

function lastOf(tree: SentenceTree, index: number): number {
  return tree.subtree(index).at(-1)!;
}

/** The verb whose group begins right behind a noun phrase. */
function verbBehind(tree: SentenceTree, noun: number): number | undefined {
  const next = tree.words[lastOf(tree, noun) + 1];
  if (next === undefined) return undefined;
  return baseRelation(next.deprel) === 'aux' ? next.head : next.index;
}

/** "…, et trois soldats ont été touchés, indiquent des élus": the finite verb right behind a noun has it as its subject, not one farther on. */
export const readCrossedSubjects: Repair = (tree) => {
  const changes = new Map<number, Partial<Word>>();
  for (const { index, head, deprel } of tree.words) {
    if (baseRelation(deprel) !== 'nsubj' || head < index) continue;
    const verb = verbBehind(tree, index);
    if (verb === undefined || verb === head || verb > head || !lacksSubject(tree, verb) || tree.isBelow(verb, index)) continue;
    const isPassive = isHeadline(tree, verb) || tree.childrenBy(verb, 'aux').some((child) => tree.word(child).deprel === 'aux:pass');
    changes.set(index, { head: verb, deprel: isPassive ? 'nsubj:pass' : 'nsubj' });
  }
  return changed(tree.words, changes);
};
