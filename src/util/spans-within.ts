import type { Span } from '../model/span.ts';

/**
 * For each of `ranges`, which follow one another in the text, the spans that share a code unit with it, in the order they were given.
 * One pass over both: to ask for each range which of all spans it meets takes the square of a text's length.
 * @example spansWithin([{ start: 5, end: 7 }], [{ start: 0, end: 4 }, { start: 4, end: 9 }]) // [[], [{ start: 5, end: 7 }]]
 */
export function spansWithin<Item extends Span>(spans: readonly Item[], ranges: readonly Span[]): readonly (readonly Item[])[] {
  const found: Item[][] = ranges.map(() => []);
  for (const span of spans) {
    for (let at = firstEndingAfter(ranges, span.start); at < ranges.length && ranges[at]!.start < span.end; at++) found[at]!.push(span);
  }
  return found;
}

/** Index of the first range that ends behind an offset, by halving. */
function firstEndingAfter(ranges: readonly Span[], offset: number): number {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
