import type { Sentence } from '../../src/model/token.ts';
import { segment } from '../../src/stages/segmentation/index.ts';
import type { SegmentationLanguage } from '../../src/stages/segmentation/pack.ts';
import { rawText } from '../../src/training/raw-text.ts';
import type { ConlluRange, ConlluSentence, ConlluWord } from '../../src/util/conllu.ts';
import { splitParagraphs } from '../../src/util/paragraphs.ts';
import { type CorpusScores, scoreCorpus } from '../conll2018/score-corpus.ts';

/** How the running text is laid out: paragraphs on one line each, or wrapped at 80 columns. */
export type TextLayout = 'joined' | 'wrapped';

const columns = 80;

/**
 * Scores segmentation on the raw text of a treebank: sentences joined by a space, paragraphs by a blank line.
 * @returns CoNLL 2018 scores; only tokens, sentences and words mean anything
 */
export function measureSegmentation(
  gold: readonly ConlluSentence[],
  lang: string,
  language: SegmentationLanguage,
  layout: TextLayout,
): CorpusScores {
  const { text: joined } = rawText(gold);
  const text = layout === 'joined' ? joined : wrapText(joined);
  const { sentences } = segment(
    text,
    splitParagraphs(text).map((span) => ({ ...span, lang })),
    { languages: { [lang]: language } },
  );
  return scoreCorpus(
    gold,
    sentences.map((sentence) => bareConllu(text, sentence)),
  );
}

/** Breaks lines at 80 columns, at spaces; blank lines stay. */
export function wrapText(text: string): string {
  return text.split('\n\n').map(wrapParagraph).join('\n\n');
}

function wrapParagraph(paragraph: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > columns) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}

/** A segmented sentence as CoNLL-U without any analysis. */
export function bareConllu(text: string, sentence: Sentence): ConlluSentence {
  const words: ConlluWord[] = [];
  const ranges: ConlluRange[] = [];
  for (const token of sentence.tokens) {
    const written = text.slice(token.start, token.end);
    const first = words.length + 1;
    if (token.words.length > 1) ranges.push({ first, last: words.length + token.words.length, form: written, misc: '_' });
    for (const form of token.words) words.push(bareWord(words.length + 1, token.words.length > 1 ? form : written));
  }
  return { comments: [], ranges, words };
}

function bareWord(id: number, form: string): ConlluWord {
  return { id, form, lemma: '_', upos: '_', xpos: '_', feats: '_', head: undefined, deprel: '_', deps: '_', misc: '_' };
}
