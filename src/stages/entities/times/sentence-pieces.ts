import type { ParsedSentence, Word } from '../../../model/tree.ts';
import { splitPieces } from './split-pieces.ts';

/** A piece of a sentence: lower-case form, span in the document, the word it belongs to. */
export interface Piece {
  readonly form: string;
  readonly start: number;
  readonly end: number;
  /** Index of its (first) syntactic word. */
  readonly word: number;
  /** The text begins it with a capital. */
  readonly isCapital: boolean;
}

/**
 * The pieces of a sentence in text order: those of its surface tokens, or of the form read where a typing slip was read
 * through (then each has the span of the whole token).
 */
export function sentencePieces(text: string, words: ParsedSentence['words']): readonly Piece[] {
  const pieces: Piece[] = [];
  let token = -1;
  for (const word of words) {
    if (word.token === token) continue;
    token = word.token;
    pieces.push(...tokenPieces(text, word, words[word.index + 1]?.token === token));
  }
  return pieces;
}

function tokenPieces(text: string, word: Word, isContraction: boolean): readonly Piece[] {
  const surface = text.slice(word.start, word.end);
  const isSlip = !isContraction && surface !== word.form && normal(surface) !== normal(word.form);
  const isCapital = beginsWithCapital(surface);
  if (isSlip) {
    return splitPieces(word.form).map(({ form }) => ({ form, start: word.start, end: word.end, word: word.index, isCapital }));
  }
  if (isLetters(surface)) return [{ form: normal(surface), start: word.start, end: word.end, word: word.index, isCapital }];
  return splitPieces(surface).map(({ form, start, end }) => ({
    form,
    start: word.start + start,
    end: word.start + end,
    word: word.index,
    isCapital: beginsWithCapital(surface, start),
  }));
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

function beginsWithCapital(surface: string, start = 0): boolean {
  const code = surface.charCodeAt(start);
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : /^\p{Lu}/u.test(surface.slice(start));
}

function normal(form: string): string {
  return form.toLowerCase().replaceAll('\u2019', "'");
}
