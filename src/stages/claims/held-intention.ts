import type { ClaimsLexicon } from './claims-lexicon.ts';
import { hasFeature, type SentenceTree } from './sentence-tree.ts';

/** "a l'ordre de tirer", "se réserve le droit de frapper": a verb with a noun for what somebody is to do or may do. */
export function holdsIntention(tree: SentenceTree, verb: number, noun: number, { sets }: ClaimsLexicon): boolean {
  if (!sets.intentionNouns.has(tree.word(noun).lemma)) return false;
  const isKept = tree.childrenBy(verb, 'expl').length > 0 && tree.childrenBy(verb, 'obj').includes(noun);
  return isKept || sets.perfectAuxiliaries.has(tree.word(verb).lemma);
}

/** True for the reflexive of such a pair before an infinitive: what is kept for oneself is told by that. */
export function isKeptIntention(tree: SentenceTree, verb: number, lexicon: ClaimsLexicon): boolean {
  if (tree.childrenBy(verb, 'expl').length === 0) return false;
  return tree.childrenBy(verb, 'obj').some((noun) => {
    const acts = tree.childrenBy(noun, 'acl').filter((act) => hasFeature(tree.word(act), 'VerbForm', 'Inf'));
    return acts.length > 0 && holdsIntention(tree, verb, noun, lexicon);
  });
}
