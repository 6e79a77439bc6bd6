import type { UntoldClaim } from '../../../model/claim.ts';
import { spansOverlap } from '../../../model/span.ts';

/**
 * "This attack" stands for words of the text (`event:12-20`): for the claim whose trigger these are. Where no claim has them, and
 * in all other cases, the ref stays as it is.
 */
export function withClaimRef<Referring extends { readonly ref: string | null }>(
  referring: Referring,
  claims: readonly UntoldClaim[],
): Referring {
  const [, start, end] = /^event:(\d+)-(\d+)$/u.exec(referring.ref ?? '') ?? [];
  if (start === undefined) return referring;
  const words = { start: Number(start), end: Number(end) };
  const told = claims.find(({ trigger }) => spansOverlap(trigger, words));
  return told ? { ...referring, ref: told.id } : referring;
}
