import type { Span } from '../../model/span.ts';
import type { Sentence, Slip, Token } from '../../model/token.ts';
import { findBoundaries } from './find-boundaries.ts';
import type { SegmentationLanguage } from './pack.ts';
import { readSlip, type SlipReading } from './read-slips.ts';
import { type Piece, scanPieces } from './scan-pieces.ts';
import { tokenWords } from './token-words.ts';

/** A paragraph of the text and its BCP 47 language. */
export interface LanguageParagraph extends Span {
  readonly lang: string;
}

/** What the stage works with: the languages it knows, opened by `openSegmentationLanguage`. */
export interface SegmentationContext {
  readonly languages: Readonly<Record<string, SegmentationLanguage>>;
}

/** Sentences in text order, and the slips read through. */
export interface Segmentation {
  readonly sentences: readonly Sentence[];
  readonly slips: readonly Slip[];
}

/**
 * Divides a text into sentences and tokens. Tokens are ordered, do not overlap, lie inside their sentence, and cover
 * every character of the paragraph that is not white space; offsets are UTF-16 units of `text`. A paragraph in a
 * language that the context does not hold is passed over.
 * @param paragraphs in text order, without overlap
 * @example segment('Il pleut. Il neige.', [{ start: 0, end: 19, lang: 'fr' }], { languages: { fr } }).sentences.length // 2
 */
export function segment(text: string, paragraphs: readonly LanguageParagraph[], context: SegmentationContext): Segmentation {
  const sentences: Sentence[] = [];
  const slips: Slip[] = [];
  paragraphs.forEach((paragraph, index) => {
    const language = context.languages[paragraph.lang];
    if (language === undefined) return;
    const pieces = scanPieces(text, paragraph.start, paragraph.end, language);
    const starts = findBoundaries(text, pieces, language);
    const tokens = readTokens(pieces, new Set(starts), language, slips);
    starts.forEach((first, number) => {
      const last = starts[number + 1] ?? pieces.length;
      const [start, end] = [pieces[first]!.start, pieces[last - 1]!.end];
      sentences.push({ start, end, paragraph: index, lang: paragraph.lang, tokens: tokens.slice(first, last) });
    });
  });
  return { sentences, slips };
}

function readTokens(pieces: readonly Piece[], starts: ReadonlySet<number>, language: SegmentationLanguage, slips: Slip[]): Token[] {
  const forms = pieces.map((piece) => piece.form);
  let initial = true;
  return pieces.map((piece, index) => {
    if (starts.has(index)) initial = true;
    const reading = readSlip(pieces, index, initial, language) ?? readWords(piece, forms, index, language);
    if (initial && /[\p{L}\p{N}]/u.test(piece.form)) initial = false;
    if (reading.slip) slips.push(reading.slip);
    return { start: piece.start, end: piece.end, words: reading.words };
  });
}

function readWords(piece: Piece, forms: readonly string[], index: number, language: SegmentationLanguage): SlipReading {
  const words = tokenWords(forms, index, language);
  if (words.length === 1 || language.contractions.get(piece.form.toLowerCase())?.slip === undefined) return { words };
  return { words, slip: { start: piece.start, end: piece.end, read: words.join(''), why: 'missing-apostrophe' } };
}
