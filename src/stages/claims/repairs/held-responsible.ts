import type { Word } from '../../../model/tree.ts';
import { baseRelation } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

/** "held the cartel responsible for the fire": what somebody is held to answer for belongs to the verb. */
export const raiseAnsweredFor: Repair = (tree, lexicon) => {
  const changes = new Map<number, Partial<Word>>();
  for (const { index, lemma, head, deprel } of tree.words) {
    if (baseRelation(deprel) !== 'xcomp' || !lexicon.pack.predicates.authorship.adjectives.includes(lemma)) continue;
    if (tree.childrenBy(head, 'obj', 'nsubj').length < 2) continue;
    for (const child of tree.childrenBy(index, 'obl', 'nmod')) if (child > index) changes.set(child, { head, deprel: 'obl' });
  }
  return changed(tree.words, changes);
};
