import type { ClaimsLexicon } from './claims-lexicon.ts';
import { baseRelation, hasFeature, type SentenceTree } from './sentence-tree.ts';
import { isRelativeWord } from './subject.ts';

/** Participles on a noun of an act that only say by whom, where or against whom it was done: "une embuscade tendue par X". */
export function actCarriers(tree: SentenceTree, noun: number, lexicon: ClaimsLexicon): number[] {
  if (lexicon.predicateNoun(tree.word(noun))?.class !== 'event' || tree.childrenBy(noun, 'cop').length > 0) return [];
  return tree.childrenBy(noun, 'acl', 'amod').filter((child) => isCarrier(tree, child, lexicon));
}

/** True for a participle whose noun says what was done. */
export function isActCarrier(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  const { head, deprel } = tree.word(index);
  return head >= 0 && ['acl', 'amod'].includes(baseRelation(deprel)) && actCarriers(tree, head, lexicon).includes(index);
}

function isCarrier(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  const word = tree.word(index);
  if (word.upos !== 'VERB' || !hasFeature(word, 'VerbForm', 'Part') || hasFeature(word, 'Tense', 'Pres')) return false;
  // "des explosions entendues à Koro": heard, so it took place there.
  const carries = lexicon.sets.carrying.has(word.lemma) || lexicon.sets.perceived.has(word.lemma);
  if (!carries || tree.childrenBy(index, 'nsubj', 'obj', 'aux', 'xcomp', 'ccomp').length > 0) return false;
  return !tree.children(index).some((child) => isRelativeWord(tree, child, lexicon));
}
