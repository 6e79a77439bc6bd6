import type { Claim } from '../../../model/claim.ts';
import { daysApart } from '../matching/days.ts';
import type { CrosscheckKnowledge } from '../pack.ts';
import type { Report } from '../report.ts';
import { groundOf } from './ground.ts';
import { groupDays } from './violent-claims.ts';

/** Claims that tell one event, in the order of the text. */
export type ClaimGroup = readonly Claim[];

/** The claims of a report as far as they have been joined. */
export interface JoinedClaims {
  readonly claims: readonly Claim[];
  readonly report: Report;
  readonly knowledge: CrosscheckKnowledge;
  readonly groupOf: (claim: Claim) => ClaimGroup;
  /** Joins the groups of two claims, unless they cannot be one event. */
  readonly join: (one: Claim, other: Claim) => void;
}

/** Claims of two days or of two places are not one event, whatever links them. */
export function contradict(left: ClaimGroup, right: ClaimGroup, report: Report, knowledge: CrosscheckKnowledge): boolean {
  const [daysLeft, daysRight] = [groupDays(left, knowledge), groupDays(right, knowledge)];
  if (daysLeft && daysRight && daysApart(daysLeft, daysRight) > 0) return true;
  const [here, there] = [left, right].map((side) => groundOf(side, report, knowledge).filter(({ isArea }) => !isArea));
  if (here!.length === 0 || there!.length === 0) return false;
  return !here!.some(({ keys }) => there!.some((spot) => spot.keys.some((key) => keys.includes(key))));
}
