import type { ClaimsLexicon } from './claims-lexicon.ts';
import { baseRelation, hasFeature, lowerForm, type SentenceTree } from './sentence-tree.ts';

/**
 * What a noun that counts stands for: "dozens of villagers", "one of the villagers" → villagers.
 * @returns undefined for a noun that counts nothing
 */
export function countedNoun(tree: SentenceTree, head: number, lexicon: ClaimsLexicon): number | undefined {
  const word = tree.word(head);
  // "un de ses drones", "trois des assaillants": a number or pronoun that takes some of them.
  // "most of the attackers", "several of them": an adjective or article that stands alone.
  const isAlone =
    (word.upos === 'ADJ' || word.upos === 'DET') && lexicon.sets.somePeople.has(word.lemma) && !['amod', 'det'].includes(word.deprel);
  const isSome = word.upos === 'NUM' || isAlone || (word.upos === 'PRON' && !hasFeature(word, 'PronType', 'Prs'));
  if (!isSome && !lexicon.sets.counters.has(word.lemma) && !lexicon.sets.counters.has(lowerForm(word))) return undefined;
  const whole = isSome ? wholeOf(tree, head, lexicon) : undefined;
  if (whole !== undefined) return whole;
  return tree.childrenBy(head, 'nmod', 'obl').find((child) => {
    const marker = tree.childrenBy(child, 'case')[0];
    return marker !== undefined && lexicon.sets.genitives.has(lowerForm(tree.word(marker)));
  });
}

/** "quatre femmes, dont deux ont fui": the noun of which the clause counts some. */
function wholeOf(tree: SentenceTree, some: number, lexicon: ClaimsLexicon): number | undefined {
  const verb = tree.word(some).head;
  if (verb < 0 || tree.word(verb).deprel !== 'acl:relcl' || baseRelation(tree.word(some).deprel) !== 'nsubj') return undefined;
  const before = tree.words[some - 1];
  const isPartitive =
    before !== undefined && lexicon.sets.relatives.has(lowerForm(before)) && tree.childrenBy(some, 'nmod').every((child) => child < some);
  return isPartitive ? tree.word(verb).head : undefined;
}
