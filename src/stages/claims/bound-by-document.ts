import type { Claim } from '../../model/claim.ts';
import type { DocumentTime } from '../../model/source-document.ts';
import type { Draft } from './draft.ts';

/** What is announced, foreseen or only possible lies after the day of the report, whatever class the predicate has. */
function liesAhead({ class: claimClass, modality, outcome }: Draft): boolean {
  return claimClass === 'intention' || claimClass === 'prediction' || modality === 'planned' || outcome === 'planned';
}

/**
 * What the day of the report says of a claim that no words date: what is told lies on it or before, what is planned on it or
 * after. Only a bound, never a day: the other end stays open, the precision is vague.
 * @returns Nothing where the document has no day, or the claim asks or supposes.
 */
export function boundByDocument(draft: Draft, { from, to }: DocumentTime): Claim['time'] {
  if (draft.modality === 'conditional' || draft.modality === 'interrogative') return null;
  if (liesAhead(draft)) return from === undefined ? null : { from, precision: 'vague', basis: 'relative' };
  return to === undefined ? null : { to, precision: 'vague', basis: 'relative' };
}
