import { type Span, spansOverlap } from '../../src/model/span.ts';

/** Shared characters by all characters of the two: 1 for the same span, 0 for spans apart. */
export function likeness(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/** The span that overlaps the place and is most like it; the first of equals. */
export function bestOverlap<Found extends Span>(place: Span, found: readonly Found[]): Found | undefined {
  const [first, ...others] = found.filter((candidate) => spansOverlap(candidate, place));
  if (first === undefined) return undefined;
  return others.reduce((best, other) => (likeness(other, place) > likeness(best, place) ? other : best), first);
}

/** Where the words stand for the nth time (1-based) in the text, however they are bounded; undefined where they do not. */
export function nthPlace(text: string, words: string, nth: number): Span | undefined {
  let start = text.indexOf(words);
  for (let seen = 1; seen < nth && start >= 0; seen++) start = text.indexOf(words, start + words.length);
  return start < 0 ? undefined : { start, end: start + words.length };
}
