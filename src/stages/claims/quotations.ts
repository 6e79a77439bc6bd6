import type { Span } from '../../model/span.ts';

/** A stretch in quotation marks; offsets are of the words between the marks, without spaces at the ends. */
export interface Quotation extends Span {
  /** True where it holds a sentence or clause rather than a word or two. */
  readonly clausal: boolean;
  /** It holds whole sentences: what stands before the closing mark ends one. */
  readonly whole?: true;
  /** No mark closes it: it reaches to the end of its paragraph, and may go on in the next. */
  readonly open?: true;
}

/** A quotation with this many words or more can be somebody's sentence; fewer set a word apart, unless they stand as a sentence. */
const clauseWords = 4;
const sentenceWords = 2;
const apostrophe = /^['’]$/u;
const letter = /[\p{L}\p{N}]/u;
const stop = /[.!?…]$/u;

type Pair = readonly [open: string, close: string];

/**
 * Finds what stands in quotation marks inside one paragraph. An opening mark without a closing one reaches to the end
 * of the paragraph: quotations of several paragraphs are printed so.
 * @param pairs Opening and closing marks; equal marks open and close in turn.
 * @example findQuotations('Il parle de « paix ».', { start: 0, end: 21 }, [['«', '»']]) // one, not clausal
 */
export function findQuotations(text: string, paragraph: Span, pairs: readonly Pair[]): Quotation[] {
  const found: Quotation[] = [];
  const pairAt = openPairs(text, pairs);
  let at = paragraph.start;
  while (at < paragraph.end) {
    const pair = pairAt(at);
    if (!pair) {
      at++;
      continue;
    }
    const start = at + pair[0].length;
    const closing = closingMark(text, { start, end: paragraph.end }, pair);
    // A lone apostrophe is no mark: "'90s".
    if (closing === undefined && apostrophe.test(pair[1])) at = start;
    else {
      const end = closing ?? paragraph.end;
      const quotation = quotationOf(text, { start, end }, pair);
      found.push(closing === undefined ? { ...quotation, open: true } : quotation);
      at = end + pair[1].length;
    }
  }
  return found;
}

/** Finds the pair whose opening mark stands at a character; few characters are the first of any. */
function openPairs(text: string, pairs: readonly Pair[]): (at: number) => Pair | undefined {
  const first = new Set(pairs.map(([open]) => open[0]));
  return (at) => (first.has(text[at]) ? pairs.find((pair) => opens(text, at, pair)) : undefined);
}

function opens(text: string, at: number, [open]: Pair): boolean {
  if (!text.startsWith(open, at)) return false;
  return !apostrophe.test(open) || (!letter.test(text[at - 1] ?? ' ') && letter.test(text[at + 1] ?? ' '));
}

/** Where the mark stands that closes a quotation: quotations inside it have their own. */
function closingMark(text: string, { start, end }: Span, [open, close]: Pair): number | undefined {
  const marks: number[] = [];
  for (let at = text.indexOf(close, start); at >= 0 && at < end; at = text.indexOf(close, at + 1)) marks.push(at);
  if (apostrophe.test(close)) return closingApostrophe(text, marks);
  if (open === close) return marks[0];
  return marks.find((mark, order) => countOf(text.slice(start, mark), open) <= order) ?? marks[0];
}

function countOf(text: string, mark: string): number {
  return text.split(mark).length - 1;
}

/** "'We saw the soldiers' tents,' he said": an apostrophe behind a stop closes sooner than one that may be a genitive. */
function closingApostrophe(text: string, marks: readonly number[]): number | undefined {
  const ends = marks.filter((mark) => !letter.test(text[mark + 1] ?? ' '));
  const first = ends[0];
  if (first === undefined || !/s.\s\p{Ll}/u.test(text.slice(first - 1, first + 3))) return first;
  return ends.find((mark) => /[.,!?…]/u.test(text[mark - 1]!)) ?? first;
}

function quotationOf(text: string, marked: Span, [, close]: Pair): Quotation {
  const printed = text.slice(marked.start, marked.end);
  const words = printed.trim();
  const start = marked.start + printed.length - printed.trimStart().length;
  const end = start + words.length;
  const follows = text.slice(marked.end + close.length).trimStart()[0] ?? '';
  const isWhole = stop.test(words);
  const count = countWords(words);
  // "Nous tiendrons", a-t-il dit: short, but written as a sentence.
  const isSentence = count >= sentenceWords && /^\p{Lu}/u.test(words) && (isWhole || words.endsWith(',') || follows === ',');
  return { start, end, clausal: count >= clauseWords || isSentence, ...(isWhole ? { whole: true as const } : {}) };
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
