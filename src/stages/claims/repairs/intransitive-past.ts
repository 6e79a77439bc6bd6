import type { Word } from '../../../model/tree.ts';
import { changed, type Repair } from './repair.ts';

/** "146 villagers sheltered in two churches": a verb that takes no object has no passive, and without an auxiliary its past form is active. */
export const readIntransitivePasts: Repair = (tree, lexicon) => {
  const changes = new Map<number, Partial<Word>>();
  for (const { index, head, deprel } of tree.words) {
    if (deprel !== 'nsubj:pass' || head < index) continue;
    const verb = tree.word(head);
    const isBare = tree.childrenBy(head, 'aux', 'cop', 'obj').length === 0;
    if (verb.upos === 'VERB' && isBare && lexicon.sets.intransitive.has(verb.lemma)) changes.set(index, { deprel: 'nsubj' });
  }
  return changed(tree.words, changes);
};
