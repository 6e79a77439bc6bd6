import type { Word } from '../../../model/tree.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { lowerForm, type SentenceTree } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

/** The clause opens with the conjunction of content: "que …", "that …". */
function isMarked(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  return tree.childrenBy(index, 'mark').some((mark) => lexicon.sets.contentMarks.has(lowerForm(tree.word(mark))));
}

/** "…, it said, adding that two were wounded and that the rest fled": "and that" goes on with the last clause of its kind. */
export const joinSecondContents: Repair = (tree, lexicon) => {
  const changes = new Map<number, Partial<Word>>();
  for (const { index, head } of tree.words) {
    if (tree.childrenBy(index, 'cc').length === 0 || !isMarked(tree, index, lexicon)) continue;
    const first = tree.words.findLast((word) => {
      return word.index < index && word.deprel === 'ccomp' && word.head < word.index && isMarked(tree, word.index, lexicon);
    });
    if (first === undefined || head === first.index || head === first.head || tree.isBelow(first.index, index)) continue;
    changes.set(index, { head: first.index, deprel: 'conj' });
  }
  return changed(tree.words, changes);
};
