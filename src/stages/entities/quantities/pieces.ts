import type { Span } from '../../../model/span.ts';

/** A piece of text for reading numbers: a run of letters, a run of digits, or one other character. */
export interface Piece extends Span {
  readonly kind: 'word' | 'digits' | 'mark';
  /** Lower case, with a plain apostrophe and a plain hyphen. */
  readonly norm: string;
  /** True where no space stands between it and the piece before. */
  readonly isGlued: boolean;
}

const pattern = /(?<word>[\p{L}\p{M}]+(?:['’](?=\p{L}))?)|(?<digits>\p{Nd}+)|[^\s]/gu;

/**
 * Cuts a stretch of text into pieces, finer than tokens: hyphens and elisions part words, digits part from letters.
 * @example scanPieces("Jusqu'à 20", 0, 10).map(({ norm }) => norm) // ["jusqu'", 'à', '20']
 */
export function scanPieces(text: string, start: number, end: number): readonly Piece[] {
  const pieces: Piece[] = [];
  let last = -1;
  for (const match of text.slice(start, end).matchAll(pattern)) {
    const at = start + match.index;
    const kind = match.groups?.word !== undefined ? 'word' : match.groups?.digits !== undefined ? 'digits' : 'mark';
    pieces.push({ start: at, end: at + match[0].length, kind, norm: normal(match[0]), isGlued: at === last });
    last = at + match[0].length;
  }
  return pieces;
}

/** The normal forms of the pieces of a phrase, as the language data write it; it may end with an elision ("plus d'"). */
export function phrasePieces(phrase: string): readonly string[] {
  const isElided = phrase.endsWith("'");
  const whole = isElided ? `${phrase}a` : phrase;
  const norms = scanPieces(whole, 0, whole.length).map(({ norm }) => norm);
  return (isElided ? norms.slice(0, -1) : norms).filter((norm) => norm !== '-');
}

function normal(piece: string): string {
  return piece.toLowerCase().normalize('NFC').replaceAll('’', "'").replaceAll(/[‐‑]/gu, '-');
}
