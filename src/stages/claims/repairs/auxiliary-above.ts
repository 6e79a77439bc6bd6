import type { Word } from '../../../model/tree.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { hasFeature, type SentenceTree } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

/** The participle that a form of the perfect's auxiliary has as its conjunct, with the subject that belongs to both. */
function participleBelow(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): number | undefined {
  const word = tree.word(index);
  if (word.upos !== 'AUX' || !lexicon.sets.perfectAuxiliaries.has(word.lemma)) return undefined;
  return tree
    .childrenBy(index, 'conj')
    .find((child) => child > index && hasFeature(tree.word(child), 'VerbForm', 'Part') && tree.childrenBy(child, 'nsubj').length > 0);
}

/** "n'ont ni pris … ni franchi …": the auxiliary hangs from the first participle, not above it. */
export const lowerAuxiliaries: Repair = (tree, lexicon) => {
  const changes = new Map<number, Partial<Word>>();
  for (const { index, head, deprel } of tree.words) {
    const participle = participleBelow(tree, index, lexicon);
    if (participle === undefined) continue;
    changes.set(participle, { head, deprel });
    changes.set(index, { head: participle, deprel: 'aux' });
  }
  return changed(tree.words, changes);
};
