import type { ClaimsLexicon } from './claims-lexicon.ts';
import { hasFeature, lowerForm, type SentenceTree } from './sentence-tree.ts';

/**
 * What a noun that counts stands for: "dozens of villagers", "one of the villagers" → villagers.
 * @returns undefined for a noun that counts nothing
 */
export function countedNoun(tree: SentenceTree, head: number, lexicon: ClaimsLexicon): number | undefined {
  const word = tree.word(head);
  // "un de ses drones", "trois des assaillants": a number or pronoun that takes some of them.
  const isSome = word.upos === 'NUM' || (word.upos === 'PRON' && !hasFeature(word, 'PronType', 'Prs'));
  if (!isSome && !lexicon.sets.counters.has(word.lemma) && !lexicon.sets.counters.has(lowerForm(word))) return undefined;
  return tree.childrenBy(head, 'nmod').find((child) => {
    const marker = tree.childrenBy(child, 'case')[0];
    return marker !== undefined && lexicon.sets.genitives.has(lowerForm(tree.word(marker)));
  });
}
