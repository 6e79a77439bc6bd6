import type { Word } from '../../../model/tree.ts';
import { lowerForm } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

/** "la reprise des combats entre l'armée et les rebelles": what stands between is two, so the second belongs to the first. */
export const joinBetweenPairs: Repair = (tree, lexicon) => {
  const { pairMarks } = lexicon.pack.predicates;
  const changes = new Map<number, Partial<Word>>();
  for (const { index, head, upos } of tree.words) {
    if (head < 0 || head > index || (upos !== 'NOUN' && upos !== 'PROPN')) continue;
    if (!tree.childrenBy(index, 'case').some((marker) => pairMarks.includes(lowerForm(tree.word(marker))))) continue;
    if (tree.childrenBy(index, 'conj').length > 0) continue;
    const end = tree.subtree(index).at(-1)!;
    const second = tree.childrenBy(head, 'conj').find((child) => {
      const [first] = tree.subtree(child);
      const isBare = tree.childrenBy(child, 'case').length === 0 && tree.childrenBy(child, 'cc').length > 0;
      return first === end + 1 && isBare && ['NOUN', 'PROPN'].includes(tree.word(child).upos);
    });
    if (second !== undefined) changes.set(second, { head: index });
  }
  return changed(tree.words, changes);
};
