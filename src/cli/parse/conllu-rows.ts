import type { Span } from '../../model/span.ts';
import type { Sentence } from '../../model/token.ts';
import type { ParsedSentence, Word } from '../../model/tree.ts';
import type { ConlluRange, ConlluSentence, ConlluWord } from '../../util/conllu.ts';

/** The columns that the program fills; identifiers and heads are 1-based, 0 is the root. */
export function analysedWord({ index, form, lemma, upos, feats, head, deprel }: Word, written: string, misc: string): ConlluWord {
  return { id: index + 1, form: written || form, lemma, upos, xpos: '_', feats, head: head + 1, deprel, deps: '_', misc };
}

/** A parsed sentence with what CoNLL-U says about its surroundings. */
export interface PrintedSentence {
  readonly sentence: Sentence;
  readonly tree: ParsedSentence;
  /** Comment lines before `text`, without "# ". */
  readonly comments: readonly string[];
  /** Where the next token of the document begins, if there is one. */
  readonly next: Span | undefined;
}

/** A sentence of running text as CoNLL-U: forms as they stand in the text, words of contractions as they were read. */
export function conlluSentence(text: string, { sentence, tree, comments, next }: PrintedSentence): ConlluSentence {
  const ranges: ConlluRange[] = [];
  const words: ConlluWord[] = [];
  sentence.tokens.forEach((token, index) => {
    const following = sentence.tokens[index + 1] ?? next;
    const misc = following !== undefined && following.start === token.end ? 'SpaceAfter=No' : '_';
    const form = oneLine(text.slice(token.start, token.end));
    const own = tree.words.slice(words.length, words.length + token.words.length);
    if (own.length > 1) ranges.push({ first: words.length + 1, last: words.length + own.length, form, misc });
    words.push(...own.map((word) => (own.length > 1 ? analysedWord(word, '', '_') : analysedWord(word, form, misc))));
  });
  return { comments: [...comments, `text = ${oneLine(text.slice(sentence.start, sentence.end))}`], ranges, words };
}

function oneLine(text: string): string {
  return text.replace(/[\s\u0085]+/gu, ' ');
}

/** A sentence of a treebank with the analysis in place of its own; comments, words and ranges stay. */
export function reanalysed(gold: ConlluSentence, tree: ParsedSentence): ConlluSentence {
  return {
    comments: gold.comments,
    ranges: gold.ranges,
    words: gold.words.map((word, index) => analysedWord(tree.words[index]!, word.form, word.misc)),
  };
}
