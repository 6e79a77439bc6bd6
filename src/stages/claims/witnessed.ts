import type { ClaimsLexicon } from './claims-lexicon.ts';
import { prepositionOf } from './prepositions.ts';
import { baseRelation, type SentenceTree } from './sentence-tree.ts';
import { verbVoice } from './voice.ts';

/** "Koro saw two blasts": the place that is said to see an act is where it happened. */
export function witnessOf(tree: SentenceTree, noun: number, lexicon: ClaimsLexicon): number | undefined {
  const { head, deprel } = tree.word(noun);
  if (head < 0 || baseRelation(deprel) !== 'obj' || !lexicon.sets.witnessing.has(tree.word(head).lemma)) return undefined;
  if (lexicon.predicateNoun(tree.word(noun))?.class !== 'event') return undefined;
  const subject = tree.childrenBy(head, 'nsubj')[0];
  const isPlace = subject !== undefined && ['place', 'name'].includes(lexicon.kind(tree.word(subject)) ?? '');
  return isPlace ? subject : undefined;
}

/** True for the verb of such a pair: the act is what it tells. */
export function isWitnessing(tree: SentenceTree, verb: number, lexicon: ClaimsLexicon): boolean {
  return tree.childrenBy(verb, 'obj').some((noun) => witnessOf(tree, noun, lexicon) !== undefined);
}

/** "ont procédé à l'arrestation de deux hommes", "se sont livrés à des pillages": whoever does so does the act. */
export function isEnacted(tree: SentenceTree, noun: number, lexicon: ClaimsLexicon): boolean {
  const { head, deprel } = tree.word(noun);
  if (head < 0 || baseRelation(deprel) !== 'obl' || lexicon.predicateNoun(tree.word(noun))?.class !== 'event') return false;
  if (!lexicon.sets.enacting.has(`${tree.word(head).lemma} ${prepositionOf(tree, noun)}`)) return false;
  // "livré à ses chefs", "a livré la ville au pillage": what is given over to an act does not do it.
  return tree.childrenBy(head, 'obj').length === 0 && verbVoice(tree, head, lexicon) !== 'passive';
}

/** True for the verb of such a pair: the act is what it tells. */
export function isEnacting(tree: SentenceTree, verb: number, lexicon: ClaimsLexicon): boolean {
  return tree.childrenBy(verb, 'obl').some((noun) => isEnacted(tree, noun, lexicon));
}

/** "un convoi est tombé dans une embuscade", "walked into an ambush": the act befalls the subject of the verb. */
export function isFallenInto(tree: SentenceTree, noun: number, lexicon: ClaimsLexicon): boolean {
  const { head, deprel } = tree.word(noun);
  if (head < 0 || baseRelation(deprel) !== 'obl' || lexicon.predicateNoun(tree.word(noun))?.class !== 'event') return false;
  return lexicon.sets.fallingInto.has(`${tree.word(head).lemma} ${prepositionOf(tree, noun)}`);
}
