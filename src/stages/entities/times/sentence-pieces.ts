import type { ParsedSentence, Word } from '../../../model/tree.ts';
import { writtenForm } from '../written-form.ts';
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
    addPieces(pieces, text, word, words[word.index + 1]?.token === token);
  }
  return pieces;
}

function addPieces(pieces: Piece[], text: string, word: Word, isContraction: boolean): void {
  const surface = writtenForm(text, word.start, word.end, word.form);
  const { start, end, index } = word;
  const isCapital = beginsWithCapital(surface);
  if (!isContraction && surface !== word.form && normal(surface) !== normal(word.form)) {
    for (const { form } of splitPieces(word.form)) pieces.push({ form, start, end, word: index, isCapital });
  } else if (isLetters(surface)) {
    pieces.push({ form: surface.toLowerCase(), start, end, word: index, isCapital });
  } else {
    for (const piece of splitPieces(surface))
      pieces.push({
        form: piece.form,
        start: start + piece.start,
        end: start + piece.end,
        word: index,
        isCapital: beginsWithCapital(surface, piece.start),
      });
  }
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
