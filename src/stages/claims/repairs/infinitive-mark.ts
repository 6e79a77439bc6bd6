import type { Word } from '../../../model/tree.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { hasFeature, type SentenceTree } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

/** A mark right before the infinitive that it belongs to, hung from the adjective before it as a part of that. */
function isStrayedMark(tree: SentenceTree, { index, deprel, head, form }: Word, lexicon: ClaimsLexicon): boolean {
  const next = tree.words[index + 1];
  if (deprel !== 'fixed' || head !== index - 1 || !lexicon.sets.infinitiveMarks.has(form.toLowerCase())) return false;
  return next?.upos === 'VERB' && hasFeature(next, 'VerbForm', 'Inf') && next.head === head;
}

/** "Talks are due to resume": "to" is of the infinitive, "are" of the adjective. */
export const returnInfinitiveMarks: Repair = (tree, lexicon) => {
  const changes = new Map<number, Partial<Word>>();
  for (const word of tree.words) {
    if (!isStrayedMark(tree, word, lexicon)) continue;
    changes.set(word.index, { head: word.index + 1, deprel: 'mark' });
    for (const copula of tree.childrenBy(word.index + 1, 'cop')) changes.set(copula, { head: word.head });
  }
  return changed(tree.words, changes);
};
