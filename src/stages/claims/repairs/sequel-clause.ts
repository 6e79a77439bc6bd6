import type { Word } from '../../../model/tree.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { baseRelation, hasFeature, type SentenceTree } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

/** True for a finite verb without a subject that an adverb of sequence opens right behind a comma. */
function isSequel(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  if (tree.word(index).upos !== 'VERB' || !hasFeature(tree.word(index), 'VerbForm', 'Fin')) return false;
  if (tree.childrenBy(index, 'nsubj', 'expl', 'mark', 'cc').length > 0) return false;
  return tree.childrenBy(index, 'advmod').some((adverb) => {
    return adverb < index && tree.words[adverb - 1]?.form === ',' && lexicon.sets.sequencing.has(tree.lowered[adverb]!.lemma);
  });
}

/** "shelled the post, then left the town": whoever did the first did the second. */
export const joinSequels: Repair = (tree, lexicon) => {
  const changes = new Map<number, Partial<Word>>();
  for (const { index, head, deprel } of tree.words) {
    if (baseRelation(deprel) !== 'parataxis' || head < 0 || head > index) continue;
    if (tree.word(head).upos === 'VERB' && isSequel(tree, index, lexicon)) changes.set(index, { deprel: 'conj' });
  }
  return changed(tree.words, changes);
};
