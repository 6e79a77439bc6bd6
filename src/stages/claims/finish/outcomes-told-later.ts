import type { UntoldClaim } from '../../../model/claim.ts';
import type { Mention } from '../../../model/reading.ts';
import { type Span, spansOverlap } from '../../../model/span.ts';
import { flatMap } from '../../../util/flat-map.ts';

const wordsOf = /^event:(\d+)-(\d+)$/u;

/** The words told before that the roles of a claim stand for. */
function actsOf({ roles }: UntoldClaim, mentions: readonly Mention[]): Span[] {
  return flatMap(roles, ({ start }) => {
    const mention = mentions.find((one) => one.kind === 'event' && one.start === start);
    const [, from, to] = wordsOf.exec(mention?.ref ?? '') ?? [];
    return from === undefined ? [] : [{ start: Number(from), end: Number(to) }];
  });
}

/**
 * "L'armée a tenté de franchir le fleuve. Ces tentatives ont échoué.": an attempt whose outcome was open has the one told later.
 * @param failing Where the triggers begin that say of their subject that it came to nothing.
 */
export function withOutcomesToldLater(
  claims: readonly UntoldClaim[],
  mentions: readonly Mention[],
  failing: ReadonlySet<number>,
): UntoldClaim[] {
  if (failing.size === 0) return [...claims];
  const failed = claims.filter(({ trigger, polarity }) => polarity === 'positive' && failing.has(trigger.start));
  const acts = flatMap(failed, (claim) => actsOf(claim, mentions));
  return claims.map((claim) => {
    const isTold = claim.outcome === 'ongoing' && acts.some((act) => spansOverlap(claim.extent ?? claim.trigger, act));
    return isTold ? { ...claim, outcome: 'failed' } : claim;
  });
}
