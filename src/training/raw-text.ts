import { type ConlluSentence, commentValue, surfaceTokens } from '../util/conllu.ts';

/** Running text made from a treebank, and the span that each of its sentences takes in it. */
export interface RawText {
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/** The surface of a sentence as it was written, without a space at its end. */
export function sentenceText(sentence: ConlluSentence): string {
  const tokens = surfaceTokens(sentence);
  return tokens
    .map((token) => token.form + (token.spaceAfter ? ' ' : ''))
    .join('')
    .trimEnd();
}

/**
 * Joins the sentences of a treebank to running text: a blank line where a document or paragraph begins, else a
 * space, or nothing where the sentence ends in SpaceAfter=No.
 */
export function rawText(sentences: readonly ConlluSentence[]): RawText {
  const parts: string[] = [];
  const spans: { start: number; end: number }[] = [];
  let length = 0;
  let spaced = true;
  for (const sentence of sentences) {
    const begins = commentValue(sentence, 'newpar') !== undefined || commentValue(sentence, 'newdoc') !== undefined;
    const gap = length === 0 ? '' : begins ? '\n\n' : spaced ? ' ' : '';
    const written = sentenceText(sentence);
    parts.push(gap, written);
    spans.push({ start: length + gap.length, end: length + gap.length + written.length });
    length += gap.length + written.length;
    spaced = surfaceTokens(sentence).at(-1)?.spaceAfter ?? true;
  }
  return { text: parts.join(''), spans };
}
