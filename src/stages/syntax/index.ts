import type { Sentence } from '../../model/token.ts';
import type { ParsedSentence, Word } from '../../model/tree.ts';
import type { SyntaxLanguage } from './pack.ts';
import type { ParsedWord } from './parser.ts';

/** What the stage works with: the languages it knows, opened by `openSyntaxLanguage`. */
export interface SyntaxContext {
  readonly languages: Readonly<Record<string, SyntaxLanguage>>;
}

/**
 * Tags, lemmatises and parses sentences (Universal Dependencies), in the order given.
 * The analysis of a sentence does not depend on its neighbours.
 * @throws Error if a sentence is in a language that the context does not hold.
 * @example syntax(segment(text, paragraphs, packs).sentences, { languages: { fr } })[0].words[0].upos
 */
export function syntax(sentences: readonly Sentence[], context: SyntaxContext): ParsedSentence[] {
  const parsed = new Map<Sentence, ParsedSentence>();
  for (const lang of new Set(sentences.map((sentence) => sentence.lang))) {
    const language = context.languages[lang];
    if (!language) throw new Error(`no syntax for language "${lang}"`);
    const ofLanguage = sentences.filter((sentence) => sentence.lang === lang);
    const analyses = language.parser.parse(ofLanguage.map((sentence) => sentence.tokens.flatMap((token) => token.words)));
    ofLanguage.forEach((sentence, index) => {
      parsed.set(sentence, withTree(sentence, analyses[index]!, language));
    });
  }
  return sentences.map((sentence) => parsed.get(sentence)!);
}

function withTree(sentence: Sentence, analysis: readonly ParsedWord[], language: SyntaxLanguage): ParsedSentence {
  const words: Word[] = [];
  sentence.tokens.forEach((token, tokenIndex) => {
    for (const written of token.words) {
      const index = words.length;
      const { upos, feats: tagged, head, deprel, labelProbability, arcProbability } = analysis[index]!;
      const { form, feats, lemma } = language.inflect(written, upos, tagged);
      const { start, end } = token;
      words.push({ start, end, index, token: tokenIndex, form, upos, feats, head, deprel, labelProbability, arcProbability, lemma });
    }
  });
  return { start: sentence.start, end: sentence.end, paragraph: sentence.paragraph, lang: sentence.lang, words };
}
