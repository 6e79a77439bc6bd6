import type { Span } from '../../src/model/span.ts';

/**
 * The places where a string stands in a text at word boundaries, case as it is; offsets are UTF-16 units.
 * @example findString("l'armée arme l'armée", 'armée').length // 2
 */
export function findString(text: string, wanted: string): Span[] {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(wanted)}(?![\\p{L}\\p{N}])`, 'gu');
  return [...text.matchAll(pattern)].map(({ index }) => ({ start: index, end: index + wanted.length }));
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
}

/** Whether two spans share a character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
