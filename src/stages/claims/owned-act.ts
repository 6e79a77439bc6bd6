import type { ClaimsLexicon } from './claims-lexicon.ts';
import type { SentenceTree } from './sentence-tree.ts';

/** "took responsibility for the blast": a verb that with its object stands up for an act, as a verb of claiming does. */
export function standsUpForAct(tree: SentenceTree, verb: number, lexicon: ClaimsLexicon): boolean {
  const { verbs, nouns } = lexicon.pack.attribution.owning;
  if (!verbs.includes(tree.word(verb).lemma)) return false;
  return tree.childrenBy(verb, 'obj').some((object) => nouns.includes(tree.word(object).lemma));
}
