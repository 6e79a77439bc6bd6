import type { ClaimsLexicon } from '../../claims-lexicon.ts';
import { hasFeature, type SentenceTree } from '../../sentence-tree.ts';
import { verbVoice } from '../../voice.ts';

/** A coordinated verb of the same form right behind, with no subject of its own; the first has nothing behind it that could complete it. */
function isTwin(tree: SentenceTree, first: number, second: number, lexicon: ClaimsLexicon): boolean {
  const [one, other] = [tree.word(first), tree.word(second)];
  if (one.upos !== 'VERB' || other.upos !== 'VERB' || lexicon.sets.undergoing.has(one.lemma)) return false;
  const differs = ['Fin', 'Part', 'Inf', 'Ger'].some((form) => hasFeature(one, 'VerbForm', form) !== hasFeature(other, 'VerbForm', form));
  // "was stopped and searched": the second shares the auxiliary, whatever form the tree gives it.
  if (differs && !(verbVoice(tree, first, lexicon) === 'passive' && verbVoice(tree, second, lexicon) === 'passive')) return false;
  if (tree.childrenBy(second, 'nsubj', 'aux').length > 0) return false;
  const between = tree.words.slice(first + 1, second);
  return between.every(({ upos }) => upos === 'PUNCT' || upos === 'CCONJ' || upos === 'ADV');
}

/**
 * The verb coordinated with this one at once: "ont repéré et désamorcé", "was stopped and searched". What stands behind it is theirs.
 * Of three, the tree hangs the last from the first or from the second.
 */
export function twinBehind(tree: SentenceTree, verb: number, lexicon: ClaimsLexicon): number | undefined {
  const { head, deprel } = tree.word(verb);
  const beside = deprel === 'conj' ? tree.childrenBy(head, 'conj').filter((child) => child > verb) : [];
  return [...tree.childrenBy(verb, 'conj'), ...beside].find((child) => isTwin(tree, verb, child, lexicon));
}
