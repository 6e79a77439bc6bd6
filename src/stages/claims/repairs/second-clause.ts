import type { Word } from '../../../model/tree.ts';
import { baseRelation, hasFeature, type SentenceTree } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

/** True for a finite verb, by its own form or by that of an auxiliary, without subject. */
function lacksSubject(tree: SentenceTree, verb: number): boolean {
  if (tree.word(verb).upos !== 'VERB' || tree.childrenBy(verb, 'nsubj', 'csubj', 'expl').length > 0) return false;
  return [verb, ...tree.childrenBy(verb, 'aux')].some((index) => hasFeature(tree.word(index), 'VerbForm', 'Fin'));
}

/** The coordinated verb behind a noun, that the conjunction right before the noun opens, whichever of the two it hangs from. */
function clauseBehind(tree: SentenceTree, noun: number, verb: number): number | undefined {
  const phrase = tree.subtree(noun).filter((index) => !tree.childrenBy(noun, 'cc').includes(index));
  const [first, last] = [phrase[0]!, phrase.at(-1)!];
  const next = tree.childrenBy(verb, 'conj', 'parataxis').find((child) => child > last && lacksSubject(tree, child));
  if (next === undefined) return undefined;
  const openers = [...tree.childrenBy(next, 'cc'), ...tree.childrenBy(noun, 'cc')];
  if (openers.length !== 1 || openers[0] !== first - 1) return undefined;
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
    const next = tree.word(head).head >= 0 ? clauseBehind(tree, index, tree.word(head).head) : undefined;
    if (next === undefined) continue;
    changes.set(index, { head: next, deprel: subjectLabel(tree, next) });
    for (const mark of tree.childrenBy(index, 'cc')) changes.set(mark, { head: next });
  }
  return changed(tree.words, changes);
};
