import type { Word } from '../../../model/tree.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { fillerKind } from '../refiners/roles/filling.ts';
import { baseRelation, lowerForm, type SentenceTree } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

/** Who is driven out of a place in the object of a verb of ridding. */
function isDrivenOut(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  const { head, deprel } = tree.word(index);
  if (head < 0 || baseRelation(deprel) !== 'nmod' || baseRelation(tree.word(head).deprel) !== 'obj') return false;
  const verb = tree.word(head).head;
  if (!lexicon.sets.ridding.has(tree.word(verb).lemma) || fillerKind(tree, head, lexicon) !== 'place') return false;
  const isPeople = ['person', 'group'].includes(fillerKind(tree, index, lexicon) ?? '') && tree.word(index).upos === 'NOUN';
  return isPeople && tree.childrenBy(index, 'case').some((marker) => lexicon.sets.genitives.has(lowerForm(tree.word(marker))));
}

/** "ont nettoyé la vallée des rebelles": behind a verb of ridding, those of whom a place is rid are no part of it. */
export const freeRiddenOf: Repair = (tree, lexicon) => {
  const changes = new Map<number, Partial<Word>>();
  for (const { index, head } of tree.words) {
    if (isDrivenOut(tree, index, lexicon)) changes.set(index, { head: tree.word(head).head, deprel: 'obl' });
  }
  return changed(tree.words, changes);
};
