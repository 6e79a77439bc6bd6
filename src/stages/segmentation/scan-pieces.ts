import type { Span } from '../../model/span.ts';
import { divideWord } from './divide-word.ts';
import { normalForm } from './normal-form.ts';
import type { SegmentationLanguage } from './pack.ts';

/** A surface token before its words are known. */
export interface Piece extends Span {
  /** What is written, normalised. */
  readonly form: string;
}

/** In UTF-16 code units: nothing longer is a word, and some of what is asked of one grows with the square of its length. */
const longestPiece = 255;

const apostrophe = /['’ʼ]/u;
const otherMarks = /[’ʼ‐‑]/u;
const singleCapital = /^\p{Lu}$/u;
const dottedTail = /\.(?:-?\p{L}\.){1,60}(?:\p{Lu}(?![\p{L}\p{N}]))?/uy;
const nextCapital = /\.[^\S\n]*\n?[^\S\n]*(\p{Lu}[\p{L}\p{M}]*)/uy;

/**
 * Finds the surface tokens between `start` and `end`, in text order, without overlap; every character that is not
 * white space belongs to exactly one. Linear in the length of the text.
 */
export function scanPieces(text: string, start: number, end: number, language: SegmentationLanguage): Piece[] {
  const pattern = new RegExp(language.piecePattern, 'gu');
  const part = start === 0 && end === text.length ? text : text.slice(start, end);
  const pieces: Piece[] = [];
  let match = pattern.exec(part);
  while (match !== null) {
    const from = match.index;
    let to = pattern.lastIndex;
    if (to - from > longestPiece) pieces.push(...cutLong(part, from, to, start));
    else if (match[1] === undefined) pieces.push({ start: start + from, end: start + to, form: normalForm(match[0]) });
    else {
      const cuts = divideWord(plainMarks(match[1]), mayBegin(pieces.at(-1)), language);
      const last = cuts.at(-1)!;
      to += trailingLength(part, from + last, to, pieces, language);
      cuts.forEach((cut, index) => {
        const next = index + 1 < cuts.length ? from + cuts[index + 1]! : to;
        pieces.push({ start: start + from + cut, end: start + next, form: normalForm(part.slice(from + cut, next)) });
      });
      pattern.lastIndex = to;
    }
    match = pattern.exec(part);
  }
  return pieces;
}

/** What is too long for a word is cut without being looked at; a pair of surrogates stays together. */
function cutLong(part: string, from: number, to: number, offset: number): Piece[] {
  const pieces: Piece[] = [];
  for (let at = from; at < to; ) {
    const end = Math.min(at + longestPiece, to);
    const next = end < to && /[\uDC00-\uDFFF]/.test(part.charAt(end)) ? end - 1 : end;
    pieces.push({ start: offset + at, end: offset + next, form: normalForm(part.slice(at, next)) });
    at = next;
  }
  return pieces;
}

/** The word with one kind of apostrophe and hyphen, as long as before. */
function plainMarks(word: string): string {
  return otherMarks.test(word) ? word.replace(/[’ʼ]/gu, "'").replace(/[‐‑]/gu, '-') : word;
}

function mayBegin(previous: Piece | undefined): boolean {
  return previous === undefined || /^[\p{P}]+$/u.test(previous.form);
}

/** How many characters after a word belong to it: the apostrophe of an elision, the full stop of an abbreviation. */
function trailingLength(part: string, from: number, to: number, before: readonly Piece[], language: SegmentationLanguage): number {
  const next = part.charAt(to);
  if (next === '.') return acronymTail(part, from, to) || (isAbbreviation(part, from, to, before, language) ? 1 : 0);
  if (!apostrophe.test(next)) return 0;
  const form = part.slice(from, to);
  if (language.elisions.has(form.toLowerCase())) return 1;
  return language.pack.bareApostrophePossessive && /\p{L}s$/iu.test(form) && !isQuoteOpen(part, from, before) ? 1 : 0;
}

/** The length of ".N.U." after the "O" of "l'O.N.U.", 0 where there is none. */
function acronymTail(part: string, from: number, to: number): number {
  if (to - from !== 1) return 0;
  dottedTail.lastIndex = to;
  return dottedTail.exec(part)?.[0].length ?? 0;
}

function isAbbreviation(part: string, from: number, to: number, before: readonly Piece[], language: SegmentationLanguage): boolean {
  const form = part.slice(from, to);
  const dotted = `${form}.`;
  if (language.neverEnding.has(dotted) || language.perhapsEnding.has(dotted)) return !/[\p{L}\p{N}]/u.test(part.charAt(to + 1));
  if (language.beforeNumber.has(dotted)) return /^\.\s?\p{Nd}/u.test(part.slice(to, to + 3));
  return singleCapital.test(form) && isInitial(part, to, before, language);
}

/** A single capital with a full stop is an initial where a name follows: a capital that does not begin a sentence. */
function isInitial(part: string, dot: number, before: readonly Piece[], language: SegmentationLanguage): boolean {
  nextCapital.lastIndex = dot;
  const follower = nextCapital.exec(part)?.[1];
  if (follower === undefined) return false;
  if (!language.starters.has(follower.toLowerCase())) return true;
  const previous = before.at(-1)?.form ?? '';
  return /^\p{Lu}/u.test(previous) && before.length > 1;
}

const quoteReach = 40;

/** True where a single quotation mark opened shortly before, so that an apostrophe after -s closes it. */
function isQuoteOpen(part: string, from: number, before: readonly Piece[]): boolean {
  for (let index = before.length - 1; index >= Math.max(0, before.length - quoteReach); index--) {
    const { form } = before[index]!;
    if (form === "'" || form === '‘') return true;
  }
  return /^['’‘]/u.test(part.charAt(from - 1));
}
