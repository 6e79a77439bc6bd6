import type { ParsedSentence, Word } from '../../../model/tree.ts';
import { writtenForm } from '../written-form.ts';
import { beginsWithCapital, cutWord, type WordPiece } from './split-pieces.ts';

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

/** Cuts a word into pieces; one with a memory cuts words that come again once. `at` is where the word stands in the text. */
export type CutWord = (surface: string, at?: number) => readonly WordPiece[];

/**
 * The pieces of a sentence in text order: those of its surface tokens, or of the form read where a typing slip was read
 * through (then each has the span of the whole token).
 */
export function sentencePieces(text: string, words: ParsedSentence['words'], cut: CutWord = cutWord): readonly Piece[] {
  const pieces: Piece[] = [];
  let token = -1;
  for (const word of words) {
    if (word.token === token) continue;
    token = word.token;
    addPieces(pieces, text, word, words[word.index + 1]?.token === token, cut);
  }
  return pieces;
}

function addPieces(pieces: Piece[], text: string, word: Word, isContraction: boolean, cut: CutWord): void {
  const surface = writtenForm(text, word.start, word.end, word.form);
  const { start, end, index } = word;
  if (!isContraction && surface !== word.form && normal(surface) !== normal(word.form)) {
    const isCapital = beginsWithCapital(surface, 0);
    for (const { form } of cut(word.form)) pieces.push({ form, start, end, word: index, isCapital });
    return;
  }
  for (const { form, start: from, end: to, isCapital } of cut(surface, start))
    pieces.push({ form, start: start + from, end: start + to, word: index, isCapital });
}

function normal(form: string): string {
  return form.toLowerCase().replaceAll('\u2019', "'");
}
