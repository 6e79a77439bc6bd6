import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commentValue, readConllu, surfaceTokens } from '../../src/util/conllu.ts';

/** How sentences are drawn: from the sentences of these treebanks whose identifiers begin like this. */
export interface NewsDraw {
  readonly seed: string;
  /** How many of the first in the drawn order are left out. */
  readonly skip: number;
  /** How many of each language. */
  readonly sentences: number;
  /** By language and treebank, how the identifiers of its news part begin. */
  readonly parts: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** A sentence of a treebank: what is written, and where its words stand in it, by their number there. */
export interface NewsSentence {
  readonly id: string;
  readonly text: string;
  /** Start and end of word 1, 2 …; the words of a contraction have its span. */
  readonly words: readonly { readonly start: number; readonly end: number }[];
}

/**
 * Draws sentences at random, always the same ones for the same seed: the identifiers are put in the order of their hash with the seed.
 * @param folder of the treebanks, one folder for each language
 * @throws Error where a treebank is not there or a word does not stand in the text of its sentence
 */
export function drawNews(folder: string, lang: string, { seed, skip, sentences, parts }: NewsDraw): NewsSentence[] {
  const news = Object.entries(parts[lang] ?? {}).flatMap(([name, start]) =>
    readNews(readFileSync(join(folder, lang, `${name}.conllu`), 'utf8'), name, start),
  );
  return inDrawnOrder(news, `${seed} ${lang}`).slice(skip, skip + sentences);
}

/** The same items in an order that only the seed and their identifiers decide. */
export function inDrawnOrder<Item extends { readonly id: string }>(items: readonly Item[], seed: string): Item[] {
  const drawn = items.map((item) => ({ item, rank: createHash('sha256').update(`${seed} ${item.id}`).digest('hex') }));
  return drawn.sort((a, b) => (a.rank < b.rank ? -1 : 1)).map(({ item }) => item);
}

/** The sentences of a treebank whose identifiers begin like this. */
export function readNews(content: string, name: string, start: string): NewsSentence[] {
  return readConllu(content, name).flatMap((sentence) => {
    const id = commentValue(sentence, 'sent_id') ?? '';
    if (!id.startsWith(start)) return [];
    const tokens = surfaceTokens(sentence);
    const text = commentValue(sentence, 'text') ?? tokens.map(({ form }) => form).join(' ');
    let at = 0;
    const words = tokens.flatMap((token) => {
      const found = text.indexOf(token.form, at);
      if (found < 0) throw new Error(`${name}, ${id}: "${token.form}" does not stand in the text of the sentence`);
      at = found + token.form.length;
      return token.words.map(() => ({ start: found, end: found + token.form.length }));
    });
    return [{ id, text, words }];
  });
}
