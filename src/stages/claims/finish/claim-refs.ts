import type { UntoldClaim } from '../../../model/claim.ts';
import { type Span, spansOverlap } from '../../../model/span.ts';

/** True where these words say that somebody said it. */
function isSaidBy({ attribution }: UntoldClaim, words: Span): boolean {
  const cue = attribution.at(-1)?.cue;
  return attribution.length > 1 && cue !== undefined && spansOverlap(cue, words);
}

/**
 * "This attack" stands for words of the text (`event:12-20`): for the claim whose trigger these are, or the first that they
 * introduce ("affirme tenir X, ce que la junte dément"). Where no claim has them, and in all other cases, the ref stays as it is.
 */
export function withClaimRef<Referring extends { readonly ref: string | null }>(
  referring: Referring,
  claims: readonly UntoldClaim[],
): Referring {
  const [, start, end] = /^event:(\d+)-(\d+)$/u.exec(referring.ref ?? '') ?? [];
  if (start === undefined) return referring;
  const words = { start: Number(start), end: Number(end) };
  const told = claims.find(({ trigger }) => spansOverlap(trigger, words)) ?? claims.find((claim) => isSaidBy(claim, words));
  return told ? { ...referring, ref: told.id } : referring;
}
