import type { ClaimsLexicon } from './claims-lexicon.ts';
import { baseRelation, phrasalLemma, type SentenceTree } from './sentence-tree.ts';

/** The verb that only says that the act its subject names takes place: "des combats ont éclaté", "the raid took place". */
export function occurrenceOf(tree: SentenceTree, noun: number, lexicon: ClaimsLexicon): number | undefined {
  const { head, deprel } = tree.word(noun);
  if (head < 0 || baseRelation(deprel) !== 'nsubj' || !lexicon.predicateNoun(tree.word(noun))) return undefined;
  const { occurring, occurringObjects, perceived } = lexicon.sets;
  // "Gunfire was heard", "shelling was reported": perceiving is not what the sentence is about.
  if (deprel === 'nsubj:pass') return perceived.has(tree.word(head).lemma) ? head : undefined;
  const isOccurring =
    occurring.has(phrasalLemma(tree, head)) ||
    occurringObjects.has(tree.word(head).lemma) ||
    tree.childrenBy(head, 'obj').some((object) => occurringObjects.has(tree.word(object).lemma));
  return isOccurring ? head : undefined;
}

/** True for the verb of such a pair: the noun is its predicate. */
export function isOccurrenceVerb(tree: SentenceTree, verb: number, lexicon: ClaimsLexicon): boolean {
  return tree.childrenBy(verb, 'nsubj').some((noun) => occurrenceOf(tree, noun, lexicon) === verb);
}
