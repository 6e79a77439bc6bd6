import type { ClaimsLexicon } from './claims-lexicon.ts';
import { baseRelation, type SentenceTree } from './sentence-tree.ts';

/** Weapons and acts of violence can be survived; a place or a guard is only left behind. */
function isThreat(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  const word = tree.word(index);
  if (word.upos !== 'NOUN') return false;
  if (lexicon.kind(word) === 'weapon') return true;
  return lexicon.kind(word) === undefined && lexicon.predicateNoun(word)?.class === 'event';
}

/** What somebody came off alive from: "narrowly escaped a roadside bomb", "a échappé à un attentat". */
export function survivedThreat(tree: SentenceTree, verb: number, lexicon: ClaimsLexicon): number | undefined {
  const { lemma, upos } = tree.word(verb);
  if (upos !== 'VERB' || !lexicon.sets.surviving.has(lemma)) return undefined;
  return tree.childrenBy(verb, 'obj', 'iobj', 'obl').find((child) => child > verb && isThreat(tree, child, lexicon));
}

/** The verb of surviving that a weapon or act is the complement of. */
export function survivalAbove(tree: SentenceTree, threat: number, lexicon: ClaimsLexicon): number | undefined {
  const { head, deprel } = tree.word(threat);
  if (head < 0 || !['obj', 'iobj', 'obl'].includes(baseRelation(deprel))) return undefined;
  return survivedThreat(tree, head, lexicon) === threat ? head : undefined;
}
