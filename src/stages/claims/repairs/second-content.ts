import type { Word } from '../../../model/tree.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { lowerForm, type SentenceTree } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

type Changes = Map<number, Partial<Word>>;

/** The clause opens with the conjunction of content: "que …", "that …". */
function isMarked(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  return tree.childrenBy(index, 'mark').some((mark) => lexicon.sets.contentMarks.has(lowerForm(tree.word(mark))));
}

/** The last clause before a word that a verb takes with such a conjunction. */
function contentBefore(tree: SentenceTree, before: number, lexicon: ClaimsLexicon): Word | undefined {
  return tree.words.findLast(({ index, deprel, head }) => {
    return index < before && deprel === 'ccomp' && head < index && isMarked(tree, index, lexicon);
  });
}

/** "and that": the clause that the conjunctions open hangs from the content before; what stands inside it hangs from nothing before it. */
function joinContent(tree: SentenceTree, conjunction: number, lexicon: ClaimsLexicon, changes: Changes): void {
  const mark = tree.words[conjunction + 1];
  const clause = tree.word(conjunction).head;
  if (mark === undefined || !lexicon.sets.contentMarks.has(lowerForm(mark)) || clause <= mark.index) return;
  const first = contentBefore(tree, conjunction, lexicon);
  if (first === undefined || tree.isBelow(first.index, clause)) return;
  const { head } = tree.word(clause);
  if (head !== first.index && head !== first.head) changes.set(clause, { head: first.index, deprel: 'conj' });
  changes.set(mark.index, { head: clause, deprel: 'mark', upos: 'SCONJ' });
  for (const word of tree.words.slice(mark.index + 1, clause)) {
    if (word.head < conjunction && word.upos === 'VERB') changes.set(word.index, { head: clause, deprel: 'advcl' });
  }
}

/** "…, it said, adding that two were wounded and that the rest fled": "and that" goes on with the last clause of its kind. */
export const joinSecondContents: Repair = (tree, lexicon) => {
  const changes: Changes = new Map();
  for (const { index, upos, head } of tree.words) if (upos === 'CCONJ' && head >= 0) joinContent(tree, index, lexicon, changes);
  return changed(tree.words, changes);
};
