import type { Stance } from '../../../model/claim.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import type { Draft } from '../draft.ts';

/** Types of acts of speech by the stance of their verb. */
const typeOfStance: Readonly<Partial<Record<Stance, string>>> = {
  announces: 'announce',
  claims: 'claim-responsibility',
  denies: 'deny',
  accuses: 'accuse',
};

/** Types that the form of a claim gives where no frame knows its predicate. */
export const defaultTypes: readonly string[] = [...Object.values(typeOfStance), 'say', 'office', 'evaluate', 'presence', 'rank'];

/** Where somebody or something is, or in what condition: a state told by a copula before a preposition or an adjective ("are in Goma"). */
function isPresence({ kind, class: found, tree, predicate }: Draft): boolean {
  if (kind !== 'nonverbal' || found !== 'state') return false;
  return tree.childrenBy(predicate, 'case').length > 0 || ['ADJ', 'VERB'].includes(tree.word(predicate).upos);
}

/**
 * The type of a claim whose predicate has no frame: what its form alone says, else `other`. A claim is never dropped for want
 * of a type.
 */
export function defaultType(draft: Draft, lexicon: ClaimsLexicon): Draft {
  if (draft.type !== 'other') return draft;
  const { lemma } = draft.tree.word(draft.predicate);
  if (draft.class === 'statement') return { ...draft, type: typeOfStance[lexicon.stance(lemma) ?? 'says'] ?? 'say' };
  if (draft.kind === 'apposition' || (draft.class === 'relation' && lexicon.sets.offices.has(lemma.toLowerCase()))) {
    return { ...draft, type: 'office' };
  }
  if (draft.class === 'assessment') return { ...draft, type: 'evaluate' };
  return isPresence(draft) ? { ...draft, type: 'presence' } : draft;
}
