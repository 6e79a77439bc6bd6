import type { Claim } from '../../../model/claim.ts';
import type { CrosscheckKnowledge } from '../pack.ts';
import type { Report } from '../report.ts';
import { meaningOf } from '../word-meanings.ts';
import { type Spot, spotsOf } from './spots.ts';
import { actsAmong, countsVictims, isToll, isViolent } from './violent-claims.ts';

/** Where claims of one event say that it happened: the places of the act, not of where the wounded were taken or the dead were counted. */
export function groundOf(claims: readonly Claim[], report: Report, knowledge: CrosscheckKnowledge): readonly Spot[] {
  return actsAmong(claims, knowledge)
    .flatMap((claim) => groundOfClaim(claim, report, knowledge))
    .filter(({ isNearby }) => !isNearby);
}

/** The spots of a claim; of one that counts or moves the dead and wounded, none where that is a place of care: nobody says that it was struck. */
export function groundOfClaim(claim: Claim, report: Report, knowledge: CrosscheckKnowledge): readonly Spot[] {
  const isAct = isViolent(claim, knowledge) && !isToll(claim.type, knowledge);
  return !isAct && isTended(claim, report, knowledge) ? [] : spotsOf(claim, report);
}

const stays: ReadonlySet<string> = new Set(['place', 'to', 'from']);

function isTended(claim: Claim, report: Report, knowledge: CrosscheckKnowledge): boolean {
  if (!countsVictims(claim, report, knowledge)) return false;
  return claim.roles.some(
    ({ role, text }) =>
      stays.has(role) && text !== undefined && [...meaningOf(text, knowledge)].some((word) => knowledge.careWords.has(word)),
  );
}
