import type { ClaimsLexicon } from './claims-lexicon.ts';
import { baseRelation, phrasalLemma, type SentenceTree } from './sentence-tree.ts';

/** The verb that only says that the act its subject names takes place: "des combats ont éclaté", "the raid took place". */
export function occurrenceOf(tree: SentenceTree, noun: number, lexicon: ClaimsLexicon): number | undefined {
  const { head, deprel } = tree.word(noun);
  if (head < 0 || baseRelation(deprel) !== 'nsubj' || !lexicon.predicateNoun(tree.word(noun))) return undefined;
  if (isTally(tree, noun, head, lexicon)) return head;
  const { occurring, occurringObjects, perceived } = lexicon.sets;
  // "Gunfire was heard", "shelling was reported": perceiving is not what the sentence is about.
  if (deprel === 'nsubj:pass') return perceived.has(tree.word(head).lemma) ? head : undefined;
  const isOccurring =
    occurring.has(phrasalLemma(tree, head)) ||
    occurringObjects.has(tree.word(head).lemma) ||
    tree.childrenBy(head, 'obj').some((object) => occurringObjects.has(tree.word(object).lemma));
  return isOccurring ? head : undefined;
}

/** "le bilan est passé à douze morts": what a count has come to is part of it. */
export function isTallied(tree: SentenceTree, noun: number, lexicon: ClaimsLexicon): boolean {
  const { head, deprel } = tree.word(noun);
  if (head < 0 || !['obl', 'obj'].includes(baseRelation(deprel))) return false;
  return tree.childrenBy(head, 'nsubj').some((subject) => isTally(tree, subject, head, lexicon));
}

/** A count is told, not what became of it. */
function isTally(tree: SentenceTree, noun: number, verb: number, { sets }: ClaimsLexicon): boolean {
  return sets.tallies.has(tree.word(noun).lemma.toLowerCase()) && sets.tallyVerbs.has(tree.word(verb).lemma);
}

/** True for the verb of such a pair: the noun is its predicate. */
export function isOccurrenceVerb(tree: SentenceTree, verb: number, lexicon: ClaimsLexicon): boolean {
  return tree.childrenBy(verb, 'nsubj').some((noun) => occurrenceOf(tree, noun, lexicon) === verb);
}
