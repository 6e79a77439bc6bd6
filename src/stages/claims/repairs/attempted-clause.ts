import type { Word } from '../../../model/tree.ts';
import { baseRelation, hasFeature } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

/** "an attempt by a commando to cross": the infinitive completes the noun of trying and not whoever tries. */
export const raiseAttemptedClauses: Repair = (tree, lexicon) => {
  const changes = new Map<number, Partial<Word>>();
  for (const { index, head, deprel } of tree.words) {
    if (deprel !== 'acl' || head < 0 || !hasFeature(tree.word(index), 'VerbForm', 'Inf')) continue;
    const noun = tree.word(head);
    const isBelow = noun.head >= 0 && baseRelation(noun.deprel) === 'nmod' && tree.childrenBy(head, 'case').length > 0;
    if (isBelow && lexicon.sets.attemptNouns.has(tree.word(noun.head).lemma)) changes.set(index, { head: noun.head });
  }
  return changed(tree.words, changes);
};
