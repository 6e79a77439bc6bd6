import type { Span } from '../../model/span.ts';

/** A stretch in quotation marks; offsets are of the words between the marks. */
export interface Quotation extends Span {
  /** True where it holds a sentence or clause rather than a word or two. */
  readonly clausal: boolean;
}

/** A quotation with this many words or more can be somebody's sentence; fewer set a word apart. */
const clauseWords = 4;

/**
 * Finds what stands in quotation marks inside one paragraph. An opening mark without a closing one reaches to the end
 * of the paragraph: quotations of several paragraphs are printed so.
 * @param pairs Opening and closing marks; equal marks open and close in turn.
 * @example findQuotations('Il parle de « paix ».', { start: 0, end: 21 }, [['«', '»']]) // one, not clausal
 */
export function findQuotations(text: string, paragraph: Span, pairs: readonly (readonly [string, string])[]): Quotation[] {
  const found: Quotation[] = [];
  let at = paragraph.start;
  while (at < paragraph.end) {
    const pair = pairs.find(([open]) => text.startsWith(open, at));
    if (!pair) {
      at++;
      continue;
    }
    const start = at + pair[0].length;
    const closing = text.indexOf(pair[1], start);
    const end = closing < 0 || closing >= paragraph.end ? paragraph.end : closing;
    found.push({ start, end, clausal: countWords(text.slice(start, end)) >= clauseWords });
    at = end + pair[1].length;
  }
  return found;
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
