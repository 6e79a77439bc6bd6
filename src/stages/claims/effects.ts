import type { ClaimsLexicon } from './claims-lexicon.ts';
import { hasFeature, type SentenceTree } from './sentence-tree.ts';

/** "a fait deux morts", "claimed three lives": people by what became of them, as the object of the verb of an act. */
function bringsCasualties(tree: SentenceTree, verb: number, lexicon: ClaimsLexicon): boolean {
  return tree.childrenBy(verb, 'obj', 'xcomp').some((child) => {
    return [child, ...tree.childrenBy(child, 'amod', 'acl')].some((index) => {
      const lemma = tree.word(index).lemma.toLowerCase();
      return lexicon.sets.casualtyNouns.has(lemma) || lexicon.sets.casualties.has(lemma) || lexicon.pack.predicates.harms.includes(lemma);
    });
  });
}

/** True for a verb that says whom or what something harmed: "killing three", "faisant six morts". */
export function tellsHarm(tree: SentenceTree, verb: number, lexicon: ClaimsLexicon): boolean {
  return lexicon.sets.effectVerbs.has(tree.word(verb).lemma) || bringsCasualties(tree, verb, lexicon);
}

/** "the raid": told before, so that a verb with it says only what came of it. */
function isKnown(tree: SentenceTree, noun: number): boolean {
  const determiners = tree.childrenBy(noun, 'det').map((child) => tree.word(child));
  return determiners.some((word) => hasFeature(word, 'Definite', 'Def') || hasFeature(word, 'PronType', 'Dem'));
}

/**
 * The verb that says whom or what an act of violence harmed: "an airstrike killed nine", "des bombardements ont endommagé une école".
 * The act is a claim beside the harm, unless its article says that it was told before.
 */
export function harmingVerb(tree: SentenceTree, noun: number, lexicon: ClaimsLexicon): number | undefined {
  const { head, deprel } = tree.word(noun);
  if (head < 0 || deprel !== 'nsubj' || isKnown(tree, noun)) return undefined;
  if (lexicon.predicateNoun(tree.word(noun))?.class !== 'event') return undefined;
  return tellsHarm(tree, head, lexicon) ? head : undefined;
}
