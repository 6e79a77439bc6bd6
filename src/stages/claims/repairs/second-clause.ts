import type { Word } from '../../../model/tree.ts';
import { baseRelation, hasFeature, type SentenceTree } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

/** True for a finite verb, by its own form or by that of an auxiliary, without subject. */
function lacksSubject(tree: SentenceTree, verb: number): boolean {
  if (tree.word(verb).upos !== 'VERB' || tree.childrenBy(verb, 'nsubj', 'csubj', 'expl').length > 0) return false;
  return [verb, ...tree.childrenBy(verb, 'aux')].some((index) => hasFeature(tree.word(index), 'VerbForm', 'Fin'));
}

/** The coordinated verb behind a noun that no conjunction of its own opens: the one before the noun opens its clause. */
function clauseBehind(tree: SentenceTree, noun: number, verb: number): number | undefined {
  const last = tree.subtree(noun).at(-1)!;
  const next = tree.childrenBy(verb, 'conj').find((child) => child > last && lacksSubject(tree, child));
  if (next === undefined || tree.childrenBy(next, 'cc').length > 0) return undefined;
  const between = tree.words.slice(last + 1, next);
  return between.every(({ upos, index, head }) => upos === 'PUNCT' || head === next || index === next) ? next : undefined;
}

function subjectLabel(tree: SentenceTree, verb: number): string {
  return tree.childrenBy(verb, 'aux').some((child) => tree.word(child).deprel === 'aux:pass') ? 'nsubj:pass' : 'nsubj';
}

/** "n'a pas confirmé ces chiffres et le groupe n'a rien publié": what the conjunction joins is a clause, and the noun its subject. */
export const readSecondClauses: Repair = (tree) => {
  const changes = new Map<number, Partial<Word>>();
  for (const { index, head, deprel } of tree.words) {
    if (deprel !== 'conj' || !['obj', 'obl'].includes(baseRelation(tree.word(head).deprel))) continue;
    const isOpened = tree.word(head).head >= 0 && tree.childrenBy(index, 'cc').length > 0;
    const next = isOpened ? clauseBehind(tree, index, tree.word(head).head) : undefined;
    if (next === undefined) continue;
    changes.set(index, { head: next, deprel: subjectLabel(tree, next) });
    for (const mark of tree.childrenBy(index, 'cc')) changes.set(mark, { head: next });
  }
  return changed(tree.words, changes);
};
