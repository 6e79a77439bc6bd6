import type { UntoldClaim } from '../../../model/claim.ts';
import { type Span, spansOverlap } from '../../../model/span.ts';

type Referring = { readonly ref: string | null };

/**
 * "This attack" stands for words of the text (`event:12-20`): for the claim whose trigger these are. Where no claim has them, and
 * in all other cases, the ref stays as it is.
 */
export function withClaimRef<One extends Referring>(referring: One, claims: readonly UntoldClaim[]): One {
  const words = wordsOf(referring);
  const told = words && claims.find(({ trigger }) => spansOverlap(trigger, words));
  return told ? { ...referring, ref: told.id } : referring;
}

/**
 * The same for what has a part in a claim; words that only say that somebody said it stand for the first claim that they introduce
 * ("affirme tenir X, ce que la junte dément").
 */
export function withContentRef<One extends Referring>(referring: One, claims: readonly UntoldClaim[]): One {
  const found = withClaimRef(referring, claims);
  const words = wordsOf(found);
  const said = words && claims.find((claim) => isSaidBy(claim, words));
  return said ? { ...found, ref: said.id } : found;
}

function wordsOf({ ref }: Referring): Span | undefined {
  const [, start, end] = /^event:(\d+)-(\d+)$/u.exec(ref ?? '') ?? [];
  return start === undefined ? undefined : { start: Number(start), end: Number(end) };
}

/** True where these words say that somebody said it. */
function isSaidBy({ attribution }: UntoldClaim, words: Span): boolean {
  const cue = attribution.at(-1)?.cue;
  return attribution.length > 1 && cue !== undefined && spansOverlap(cue, words);
}
