import type { Word } from '../../../model/tree.ts';
import { baseRelation } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

/** "spoke of 20 dead": a number right before the word for what became of people counts them, whatever both hang from. */
export const joinNumberedCasualties: Repair = (tree, lexicon) => {
  const changes = new Map<number, Partial<Word>>();
  for (const { index, upos, head, deprel } of tree.words) {
    const next = tree.words[index + 1];
    if (upos !== 'NUM' || next?.upos !== 'ADJ' || !['obl', 'obj', 'nmod'].includes(baseRelation(deprel))) continue;
    const isTogether = next.head === head && baseRelation(next.deprel) === baseRelation(deprel);
    if (!isTogether || !lexicon.sets.casualties.has(next.lemma.toLowerCase())) continue;
    changes.set(index, { head: next.index, deprel: 'nummod' });
    changes.set(next.index, { upos: 'NOUN' });
    for (const marker of tree.childrenBy(index, 'case')) changes.set(marker, { head: next.index });
  }
  return changed(tree.words, changes);
};
