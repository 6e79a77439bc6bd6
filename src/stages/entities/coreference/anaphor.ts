import type { ClauseRole } from './occurrence.ts';
import type { Agreement } from './reference-pack.ts';

/** What sort of pointer it is: each has its own way to an antecedent. */
export type AnaphorKind =
  | 'pronoun'
  | 'possessive'
  | 'relative'
  | 'clause-relative'
  | 'emphatic'
  | 'reflexive'
  | 'several'
  | 'latter'
  | 'former'
  | 'place'
  | 'source'
  | 'neuter'
  | 'act'
  | 'speaker'
  | 'description';

/** Words that point to something said elsewhere. */
export interface Anaphor {
  readonly kind: AnaphorKind;
  readonly sentence: number;
  readonly paragraph: number;
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly wanted: Agreement;
  readonly role: ClauseRole;
}
