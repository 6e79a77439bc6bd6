import type { RoleName } from '../../src/model/claim.ts';
import type { ClaimPair } from './match-claims.ts';
import { standsFor, wordsOverlap } from './role-agrees.ts';

/** Counts behind an F1: how many of those wanted were found, and how many of those given are right. */
export interface SpanCount {
  readonly wanted: number;
  readonly found: number;
  readonly given: number;
  readonly right: number;
}

export const noSpans: SpanCount = { wanted: 0, found: 0, given: 0, right: 0 };

/** Counts of two lists together. */
export function addSpans(a: SpanCount, b: SpanCount): SpanCount {
  return { wanted: a.wanted + b.wanted, found: a.found + b.found, given: a.given + b.given, right: a.right + b.right };
}

/** Harmonic mean of precision and recall, 0 to 1; undefined where nothing was wanted and nothing given. */
export function f1({ wanted, found, given, right }: SpanCount): number | undefined {
  if (wanted + given === 0) return undefined;
  const [recall, precision] = [wanted === 0 ? 0 : found / wanted, given === 0 ? 0 : right / given];
  return recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision);
}

/** The words of one role in matched claims: those that overlap, and those that are the same to the letter. */
export interface RoleSpans {
  readonly role: RoleName;
  readonly overlapping: SpanCount;
  readonly exact: SpanCount;
}

/**
 * Counts the words of every role of matched claims; a role may stand for another as in matching. Optional roles are not wanted,
 * and what overlaps them is not counted as given.
 */
export function scoreSpans(pairs: readonly ClaimPair[]): RoleSpans[] {
  const names = pairs.flatMap(({ gold, claim }) => [...gold.roles, ...claim.roles].map(({ role }) => role));
  return [...new Set(names)].map((role) => ({
    role,
    overlapping: pairs.map((pair) => spansOf(pair, role, false)).reduce(addSpans, noSpans),
    exact: pairs.map((pair) => spansOf(pair, role, true)).reduce(addSpans, noSpans),
  }));
}

function spansOf({ gold, claim }: ClaimPair, name: RoleName, exactly: boolean): SpanCount {
  const stated = gold.roles.filter(({ span }) => span !== undefined);
  const filled = claim.roles.filter(({ start }) => start !== undefined);
  const agrees = (wanted: (typeof stated)[number], own: (typeof filled)[number]): boolean => {
    if (!standsFor(wanted.role, own.role, gold.class) || !wordsOverlap(wanted, own)) return false;
    return !exactly || (wanted.span!.start === own.start && wanted.span!.end === own.end);
  };
  const wanted = stated.filter(({ role, optional }) => role === name && !optional);
  const optional = stated.filter((role) => role.optional);
  const given = filled.filter(
    (own) => own.role === name && !optional.some((one) => standsFor(one.role, own.role, gold.class) && wordsOverlap(one, own)),
  );
  return {
    wanted: wanted.length,
    found: wanted.filter((one) => filled.some((own) => agrees(one, own))).length,
    given: given.length,
    right: given.filter((own) => stated.some((one) => agrees(one, own))).length,
  };
}
