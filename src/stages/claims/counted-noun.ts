import type { ClaimsLexicon } from './claims-lexicon.ts';
import { lowerForm, type SentenceTree } from './sentence-tree.ts';

/**
 * What a noun that counts stands for: "dozens of villagers" → villagers.
 * @returns undefined for a noun that counts nothing
 */
export function countedNoun(tree: SentenceTree, head: number, lexicon: ClaimsLexicon): number | undefined {
  const word = tree.word(head);
  if (!lexicon.sets.counters.has(word.lemma) && !lexicon.sets.counters.has(lowerForm(word))) return undefined;
  return tree.childrenBy(head, 'nmod').find((child) => {
    const marker = tree.childrenBy(child, 'case')[0];
    return marker !== undefined && lexicon.sets.genitives.has(lowerForm(tree.word(marker)));
  });
}
