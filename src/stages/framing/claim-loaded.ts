import type { UntoldClaim } from '../../model/claim.ts';
import type { LoadedWords } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { flatMap } from '../../util/flat-map.ts';

/** Place of the first loaded span that ends behind an offset. */
function firstBehind(loaded: readonly LoadedWords[], offset: number): number {
  let [low, high] = [0, loaded.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (loaded[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function idsIn(loaded: readonly LoadedWords[], { start, end }: Span): string[] {
  const ids: string[] = [];
  for (let at = firstBehind(loaded, start); at < loaded.length && loaded[at]!.start < end; at++) ids.push(loaded[at]!.id);
  return ids;
}

function spansOf({ trigger, extent, roles }: UntoldClaim): Span[] {
  const stated = flatMap(roles, ({ start, end }) => (start === undefined || end === undefined ? [] : [{ start, end }]));
  return [trigger, ...(extent ? [extent] : []), ...stated];
}

/**
 * A claim with the ids of the loaded words in its trigger, its extent and its roles, in text order.
 * @param loaded as `framing` gives them: in text order, without overlaps
 * @example withLoadedWords(claim, framing(document, context)).loaded // ['l3']
 */
export function withLoadedWords(claim: UntoldClaim, loaded: readonly LoadedWords[]): UntoldClaim {
  const ids = new Set(flatMap(spansOf(claim), (span) => idsIn(loaded, span)));
  return { ...claim, loaded: loaded.length === 0 ? [] : [...ids].sort((a, b) => Number(a.slice(1)) - Number(b.slice(1))) };
}
