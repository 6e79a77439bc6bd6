/** Whole numeric dates, then numbers with their separators, then words, then single marks. */
const piece =
  /\d{4}-\d{1,2}-\d{1,2}(?![\d-])|\d{1,2}[/.]\d{1,2}[/.]\d{4}(?!\d)|\d+(?:[.,\u00a0\u202f ]\d+)*|\p{L}\p{M}*(?:[\p{L}\p{M}])*|[^\s\p{L}]/gu;

/** A word, number or mark of a text or of a pattern; offsets are relative to the string that was split. */
export interface SplitPiece {
  readonly form: string;
  readonly start: number;
  readonly end: number;
}

/** A piece of a word of the text. */
export interface WordPiece extends SplitPiece {
  /** It begins with a capital. */
  readonly isCapital: boolean;
}

/**
 * Cuts a word as it is written into its pieces.
 * @example cutWord('Après-midi').map(({ isCapital }) => isCapital) // [true, false, false]
 */
export function cutWord(surface: string): readonly WordPiece[] {
  if (isLetters(surface)) {
    return [{ form: surface.toLowerCase(), start: 0, end: surface.length, isCapital: beginsWithCapital(surface, 0) }];
  }
  return splitPieces(surface).map((piece) => ({ isCapital: beginsWithCapital(surface, piece.start), ...piece }));
}

/** Most words are plain letters: they are told without a regular expression. */
function isLetters(surface: string): boolean {
  for (let at = 0; at < surface.length; at++) if (!isPlainLetter(surface.charCodeAt(at))) return /^\p{L}+$/u.test(surface);
  return surface.length > 0;
}

function isPlainLetter(code: number): boolean {
  const lower = code | 0x20;
  return code < 0x80 && lower >= 0x61 && lower <= 0x7a;
}

/** True where a capital stands at an offset. */
export function beginsWithCapital(surface: string, start: number): boolean {
  const code = surface.charCodeAt(start);
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : /^\p{Lu}/u.test(surface.slice(start));
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
