import { z } from 'zod';

/**
 * A stretch of a document's text: UTF-16 code units, half-open (`text.slice(start, end)`).
 * @example { start: 0, end: 7 }
 */
export const spanSchema = z.object({ start: z.number().int().nonnegative(), end: z.number().int().nonnegative() });
export type Span = Readonly<z.infer<typeof spanSchema>>;

/** A span with the words it covers: `document.text.slice(start, end) === text`, always. */
export const textSpanSchema = spanSchema.extend({ text: z.string() });
export type TextSpan = Readonly<z.infer<typeof textSpanSchema>>;

/** The span with its words. */
export function textSpan(text: string, start: number, end: number): TextSpan {
  return { start, end, text: text.slice(start, end) };
}

/** True where two half-open spans share at least one code unit. */
export function spansOverlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True where `outer` holds every code unit of `inner`. */
export function spanContains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
