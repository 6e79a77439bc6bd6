import type { Claim } from '../../src/model/claim.ts';
import { type Span, spansOverlap } from '../../src/model/span.ts';
import { likeness } from '../entities/best-overlap.ts';
import type { GoldClaim } from './gold-report.ts';
import type { RefersTo } from './refers-to.ts';
import { fillersFor, kernelRoles, sharesEntity, wordsOverlap } from './role-agrees.ts';

/** An annotated claim and the claim of the reading that says the same. */
export interface ClaimPair {
  readonly gold: GoldClaim;
  readonly claim: Claim;
}

/** How the claims of a report answer those of its annotation. */
export interface ClaimMatches {
  readonly pairs: readonly ClaimPair[];
  readonly missed: readonly GoldClaim[];
  /** Claims that answer none and count as wrong. */
  readonly spurious: readonly Claim[];
  /** Claims that answer none and count neither way: at the trigger of an ambiguous claim, or the speech act of a vow. */
  readonly accepted: readonly Claim[];
}

interface Candidate extends ClaimPair {
  readonly likeness: number;
  readonly agreements: number;
}

/**
 * Sets claims and annotation against each other (guidelines, section 8): triggers overlap and a role of the kernel agrees in its
 * reference, or, where all of these are implicit, the class does. Each claim answers one annotated claim at most: the pair whose
 * triggers are most alike comes first, then the one with more roles that agree, then the same class.
 */
export function matchClaims(gold: readonly GoldClaim[], claims: readonly Claim[], refersTo: RefersTo): ClaimMatches {
  const candidates = gold.flatMap((wanted) => claims.flatMap((claim) => candidateOf(wanted, claim, refersTo)));
  const pairs: ClaimPair[] = [];
  for (const { gold: wanted, claim } of candidates.sort(byFit)) {
    if (pairs.every((pair) => pair.gold !== wanted && pair.claim !== claim)) pairs.push({ gold: wanted, claim });
  }
  const unanswering = claims.filter((claim) => !pairs.some((pair) => pair.claim === claim));
  return {
    pairs: pairs.sort((a, b) => a.gold.number - b.gold.number),
    missed: gold.filter((wanted) => !pairs.some((pair) => pair.gold === wanted)),
    spurious: unanswering.filter((claim) => !isAccepted(claim, gold)),
    accepted: unanswering.filter((claim) => isAccepted(claim, gold)),
  };
}

function byFit(a: Candidate, b: Candidate): number {
  return b.likeness - a.likeness || b.agreements - a.agreements || Number(sameClass(b)) - Number(sameClass(a));
}

function sameClass({ gold, claim }: ClaimPair): boolean {
  return gold.class === claim.class;
}

function candidateOf(gold: GoldClaim, claim: Claim, refersTo: RefersTo): Candidate[] {
  const places = placesOf(gold).filter((place) => spansOverlap(place, claim.trigger));
  if (places.length === 0) return [];
  const kernel = gold.roles.filter(({ role }) => kernelRoles.includes(role));
  const agreements = kernel.filter((role) =>
    fillersFor(role, gold.class, claim).some((filler) =>
      role.refs.length > 0 ? sharesEntity(role, filler, refersTo) : wordsOverlap(role, filler),
    ),
  ).length;
  const isImplicit = kernel.every(({ span }) => span === undefined);
  if (agreements === 0 && !(isImplicit && gold.class === claim.class)) return [];
  return [{ gold, claim, agreements, likeness: Math.max(...places.map((place) => likeness(place, claim.trigger))) }];
}

function placesOf({ trigger, extent }: GoldClaim): Span[] {
  return extent === undefined ? [trigger] : [trigger, extent];
}

/** An annotation that two coders could differ on says nothing against a claim; beside a vow, its speech act is as good. */
function isAccepted(claim: Claim, gold: readonly GoldClaim[]): boolean {
  return gold
    .filter((wanted) => placesOf(wanted).some((place) => spansOverlap(place, claim.trigger)))
    .some((wanted) => wanted.ambiguous || (wanted.class === 'intention' && claim.class === 'statement'));
}
