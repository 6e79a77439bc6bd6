import type { SyntaxLanguage } from '../../src/stages/syntax/pack.ts';
import type { ParsedWord } from '../../src/stages/syntax/parser.ts';
import type { ConlluSentence, ConlluWord } from '../../src/util/conllu.ts';

/** The parser's analysis of the words of a treebank; typographic apostrophes are read as segmentation reads them. */
export function analyseGoldTokens(language: SyntaxLanguage, sentences: readonly ConlluSentence[]): readonly (readonly ParsedWord[])[] {
  return language.parser.parse(sentences.map(({ words }) => words.map((word) => word.form.replaceAll('’', "'"))));
}

/** The sentences with tags, lemmas and trees replaced by the program's; tokens stay as the treebank has them. */
export function parseGoldTokens(language: SyntaxLanguage, sentences: readonly ConlluSentence[]): ConlluSentence[] {
  const analyses = analyseGoldTokens(language, sentences);
  return sentences.map((sentence, index) => ({
    ...sentence,
    words: sentence.words.map((word, position): ConlluWord => {
      const { upos, feats: tagged, head, deprel } = analyses[index]![position]!;
      const { feats, lemma } = language.inflect(word.form, upos, tagged);
      return { ...word, upos, feats, lemma, head: head + 1, deprel };
    }),
  }));
}
