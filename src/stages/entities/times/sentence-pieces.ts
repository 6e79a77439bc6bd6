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
  const isSlip = !isContraction && normal(surface) !== normal(word.form);
  const isCapital = /^\p{Lu}/u.test(surface);
  if (isSlip) {
    return splitPieces(word.form).map(({ form }) => ({ form, start: word.start, end: word.end, word: word.index, isCapital }));
  }
  if (/^\p{L}+$/u.test(surface)) return [{ form: normal(surface), start: word.start, end: word.end, word: word.index, isCapital }];
  return splitPieces(surface).map(({ form, start, end }) => ({
    form,
    start: word.start + start,
    end: word.start + end,
    word: word.index,
    isCapital: /^\p{Lu}/u.test(surface.slice(start)),
  }));
}

function normal(form: string): string {
  return form.toLowerCase().replaceAll('\u2019', "'");
}
