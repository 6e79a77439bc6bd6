import type { ClaimsLexicon } from './claims-lexicon.ts';
import { lowerForm, type SentenceTree } from './sentence-tree.ts';

/** True for a word with a copula whose subject, if it has one, stands for nothing: "C'est l'armée", "It was in Koro". */
export function isSetApart(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  if (tree.childrenBy(index, 'cop').length === 0) return false;
  return tree.childrenBy(index, 'nsubj', 'expl').every((child) => lexicon.sets.expletives.has(lowerForm(tree.word(child))));
}
