import type { Word } from '../../../model/tree.ts';
import { isBlamed, isBlaming } from '../blamed-act.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { baseRelation, type SentenceTree } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

/** The verb that blames what the phrase stands in, as its last part ("the attack on the village on X"). */
function blamingVerb(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): number | undefined {
  let act = index;
  while (baseRelation(tree.word(act).deprel) === 'nmod' && tree.word(act).head >= 0 && tree.word(act).head < act) {
    if (tree.childrenBy(tree.word(act).head, 'nmod').at(-1) !== act) return undefined;
    act = tree.word(act).head;
  }
  const { head: verb, deprel } = tree.word(act);
  const isTaken = baseRelation(deprel) === 'obj' || deprel === 'nsubj:pass';
  return act !== index && isTaken && verb >= 0 && isBlaming(tree, verb, lexicon) ? verb : undefined;
}

/** The verb has nobody else at whose door it could lay the act. */
function isStrayed(tree: SentenceTree, index: number, verb: number, lexicon: ClaimsLexicon): boolean {
  return isBlamed(tree, index, lexicon) && tree.childrenBy(verb, 'obl', 'iobj').every((child) => !isBlamed(tree, child, lexicon));
}

/** "blamed the ambush on X", "attribue l'embuscade à X": X is said to have done it, and is not whom it struck. */
export const raiseBlamedParties: Repair = (tree, lexicon) => {
  const changes = new Map<number, Partial<Word>>();
  for (const { index, deprel } of tree.words) {
    const verb = baseRelation(deprel) === 'nmod' ? blamingVerb(tree, index, lexicon) : undefined;
    if (verb !== undefined && isStrayed(tree, index, verb, lexicon)) changes.set(index, { head: verb, deprel: 'obl' });
  }
  return changed(tree.words, changes);
};
