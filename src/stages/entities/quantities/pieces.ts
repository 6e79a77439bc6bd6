import type { Span } from '../../../model/span.ts';

/** A piece of text for reading numbers: a run of letters, a run of digits, or one other character. */
export interface Piece extends Span {
  readonly kind: 'word' | 'digits' | 'mark';
  /** Lower case, with a plain apostrophe and a plain hyphen. */
  readonly norm: string;
  /** True where no space stands between it and the piece before. */
  readonly isGlued: boolean;
}

const pattern = /([\p{L}\p{M}]+(?:['’](?=\p{L}))?)|(\p{Nd}+)|[^\s]/gu;

/**
 * Cuts a stretch of text into pieces, finer than tokens: hyphens and elisions part words, digits part from letters.
 * @example scanPieces("Jusqu'à 20", 0, 10).map(({ norm }) => norm) // ["jusqu'", 'à', '20']
 */
export function scanPieces(text: string, from: number, to: number): readonly Piece[] {
  const pieces: Piece[] = [];
  let last = -1;
  for (const match of text.slice(from, to).matchAll(pattern)) {
    const at = from + match.index;
    const end = at + match[0].length;
    const kind = match[1] !== undefined ? 'word' : match[2] !== undefined ? 'digits' : 'mark';
    pieces.push({ start: at, end, kind, norm: normal(match[0]), isGlued: at === last });
    last = end;
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
  const lower = piece.toLowerCase();
  return isComposed(lower) ? lower : lower.normalize('NFC').replaceAll('’', "'").replaceAll(/[‐‑]/gu, '-');
}

/** Combining marks and typographic marks begin at U+0300: text below it is in normal form already. */
function isComposed(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) >= 0x300) return false;
  return true;
}
