import type { Span } from '../../../model/span.ts';

/** A piece of text for reading numbers: a run of letters, a run of digits, or one other character. */
export interface Piece extends Span {
  readonly kind: 'word' | 'digits' | 'mark';
  /** Lower case, with a plain apostrophe and a plain hyphen. */
  readonly norm: string;
  /** True where no space stands between it and the piece before. */
  readonly isGlued: boolean;
}

/** The normal form of a piece; `at` is where the piece stands in the text. */
export type NormalForm = (piece: string, at?: number) => string;

/**
 * Cuts a stretch of text into pieces, finer than tokens: hyphens and elisions part words, digits part from letters.
 * @param norm the normal form of a piece; one with a memory gives equal pieces the same string, which look-ups find faster
 * @example scanPieces("Jusqu'à 20", 0, 10).map(({ norm }) => norm) // ["jusqu'", 'à', '20']
 */
export function scanPieces(text: string, from: number, to: number, norm: NormalForm = normal): readonly Piece[] {
  const pieces: Piece[] = [];
  let last = -1;
  for (let at = from; at < to; ) {
    const sort = sortAt(text, at);
    const end = endOfPiece(text, at, to, sort);
    if (sort !== 'space') {
      pieces.push({ start: at, end, kind: kinds[sort], norm: norm(text.slice(at, end), at), isGlued: at === last });
      last = end;
    }
    at = end;
  }
  return pieces;
}

const kinds = { letter: 'word', accent: 'word', digit: 'digits', mark: 'mark' } as const;

type Sort = 'letter' | 'accent' | 'digit' | 'space' | 'mark';

/** What stands at an offset: Latin letters are told by their number, all else by the classes of Unicode. */
function sortAt(text: string, at: number): Sort {
  const code = text.charCodeAt(at);
  if (code < 0x80) return sortOfAscii(code);
  if (code >= 0xc0 && code < 0x180 && code !== 0xd7 && code !== 0xf7) return 'letter';
  const letter = String.fromCodePoint(text.codePointAt(at)!);
  if (/^\p{L}/u.test(letter)) return 'letter';
  if (/^\p{M}/u.test(letter)) return 'accent';
  if (/^\p{Nd}/u.test(letter)) return 'digit';
  return /^\s/u.test(letter) ? 'space' : 'mark';
}

function sortOfAscii(code: number): Sort {
  const small = code | 0x20;
  if (small >= 0x61 && small <= 0x7a) return 'letter';
  if (code >= 0x30 && code <= 0x39) return 'digit';
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) ? 'space' : 'mark';
}

function endOfPiece(text: string, at: number, to: number, sort: Sort): number {
  if (sort === 'letter' || sort === 'accent') return endOfWord(text, at, to);
  return sort === 'digit' ? endOfDigits(text, at, to) : next(text, at);
}

/** The offset after the character. */
function next(text: string, at: number): number {
  return at + (text.codePointAt(at)! > 0xffff ? 2 : 1);
}

/** The end of a run of letters, with the apostrophe that ties it to a letter behind. */
function endOfWord(text: string, from: number, to: number): number {
  let end = from;
  while (end < to) {
    const sort = sortAt(text, end);
    if (sort !== 'letter' && sort !== 'accent') break;
    end = next(text, end);
  }
  const code = text.charCodeAt(end);
  const isTied = (code === 0x27 || code === 0x2019) && end + 1 < to && sortAt(text, end + 1) === 'letter';
  return isTied ? end + 1 : end;
}

function endOfDigits(text: string, from: number, to: number): number {
  let end = from;
  while (end < to && sortAt(text, end) === 'digit') end = next(text, end);
  return end;
}

/** The normal forms of the pieces of a phrase, as the language data write it; it may end with an elision ("plus d'"). */
export function phrasePieces(phrase: string): readonly string[] {
  const isElided = phrase.endsWith("'");
  const whole = isElided ? `${phrase}a` : phrase;
  const norms = scanPieces(whole, 0, whole.length).map(({ norm }) => norm);
  return (isElided ? norms.slice(0, -1) : norms).filter((norm) => norm !== '-');
}

/** A piece in lower case, with a plain apostrophe and a plain hyphen. */
export function normal(piece: string): string {
  const lower = piece.toLowerCase();
  return isComposed(lower) ? lower : lower.normalize('NFC').replaceAll('’', "'").replaceAll(/[‐‑]/gu, '-');
}

/** Combining marks and typographic marks begin at U+0300: text below it is in normal form already. */
function isComposed(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) >= 0x300) return false;
  return true;
}
