import type { ParsedSentence } from '../../model/tree.ts';
import type { FramingLexicon } from './framing-lexicon.ts';

/** More words of peace than of war: above zero. */
function balance(sentence: ParsedSentence, { peace, war }: FramingLexicon): number {
  return sentence.words.reduce((sum, { lemma }) => {
    const word = lemma.toLowerCase();
    return sum + (peace.has(word) ? 1 : 0) - (war.has(word) ? 1 : 0);
  }, 0);
}

/**
 * Whether a sentence belongs to sport, markets or art, where words of war are figures of speech: its paragraph has more
 * words of those fields than of war, or has neither in a document that does.
 * @returns a test by the place of the sentence in the document
 */
export function peacefulSentences(
  sentences: readonly ParsedSentence[],
  lexiconOf: (sentence: ParsedSentence) => FramingLexicon | undefined,
): (index: number) => boolean {
  const paragraphs = new Map<number, number>();
  for (const sentence of sentences) {
    const lexicon = lexiconOf(sentence);
    if (lexicon) paragraphs.set(sentence.paragraph, (paragraphs.get(sentence.paragraph) ?? 0) + balance(sentence, lexicon));
  }
  const document = [...paragraphs.values()].reduce((sum, own) => sum + own, 0);
  return (index) => {
    const own = paragraphs.get(sentences[index]?.paragraph ?? -1) ?? 0;
    return own === 0 ? document > 0 : own > 0;
  };
}
