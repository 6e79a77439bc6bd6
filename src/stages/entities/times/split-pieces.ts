/** Whole numeric dates, then numbers with their separators, then words, then single marks. */
const piece =
  /\d{4}-\d{1,2}-\d{1,2}(?![\d-])|\d{1,2}[/.]\d{1,2}[/.]\d{4}(?!\d)|\d+(?:[.,\u00a0\u202f ]\d+)*|\p{L}\p{M}*(?:[\p{L}\p{M}])*|[^\s\p{L}]/gu;

/** A word, number or mark of a text or of a pattern; offsets are relative to the string that was split. */
export interface SplitPiece {
  readonly form: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts a string finer than tokens, so that patterns do not depend on where a language cuts its words.
 * Forms are lower-case, with U+2019 as U+0027.
 * @example splitPieces('15h30').map(({ form }) => form) // ['15', 'h', '30']
 */
export function splitPieces(text: string): readonly SplitPiece[] {
  return [...text.matchAll(piece)].map((match) => ({
    form: match[0].toLowerCase().replaceAll('\u2019', "'"),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
