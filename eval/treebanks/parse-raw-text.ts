import { conlluSentence } from '../../src/cli/parse/conllu-rows.ts';
import type { OpenLanguage } from '../../src/pipeline.ts';
import { segment } from '../../src/stages/segmentation/index.ts';
import { syntax } from '../../src/stages/syntax/index.ts';
import type { ConlluSentence } from '../../src/util/conllu.ts';
import { splitParagraphs } from '../../src/util/paragraphs.ts';

/** Segments, tags and parses running text of one language, language identification left out. */
export function parseRawText(text: string, lang: string, language: Pick<OpenLanguage, 'segmentation' | 'syntax'>): ConlluSentence[] {
  const paragraphs = splitParagraphs(text).map((span) => ({ ...span, lang }));
  const { sentences } = segment(text, paragraphs, { languages: { [lang]: language.segmentation } });
  const trees = syntax(sentences, { languages: { [lang]: language.syntax } });
  return sentences.map((sentence, index) => conlluSentence(text, { sentence, tree: trees[index]!, comments: [], next: undefined }));
}
