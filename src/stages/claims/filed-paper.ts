import type { ClaimsLexicon } from './claims-lexicon.ts';
import { baseRelation, type SentenceTree } from './sentence-tree.ts';

/** "a letter dated 3 June", "un rapport versé au dossier", "a document seen by our desk": what paper it is. */
export function isFiled(tree: SentenceTree, index: number, { sets, kind }: ClaimsLexicon): boolean {
  const { head, deprel, lemma } = tree.word(index);
  if (head < 0 || !['acl', 'amod'].includes(baseRelation(deprel))) return false;
  if (!sets.filing.has(lemma) || tree.childrenBy(index, 'nsubj', 'aux').length > 0) return false;
  const paper = tree.word(phraseHead(tree, head));
  return kind(paper) === 'medium' || sets.channelNouns.has(paper.lemma);
}

/** "a resident of Koro reached by phone": the noun that the phrase is about, where the tree takes its last name for it. */
export function phraseHead(tree: SentenceTree, index: number): number {
  let at = index;
  while (baseRelation(tree.word(at).deprel) === 'nmod' && tree.word(at).head < at) at = tree.word(at).head;
  return at;
}
