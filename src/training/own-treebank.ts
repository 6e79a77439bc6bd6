import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ConlluSentence, type ConlluWord, readConllu } from '../util/conllu.ts';
import type { Random } from '../util/random.ts';

/** Invented news sentences with checked trees (`data/treebanks/<code>/*.conllu`), parted as the treebanks are. */
export interface OwnTreebank {
  readonly train: readonly ConlluSentence[];
  /** Every fifth sentence where parts are kept out to measure on; else none. */
  readonly heldOut: readonly ConlluSentence[];
  readonly files: readonly string[];
}

/**
 * Reads the treebank of the project for a language; without a folder it is empty.
 * @throws Error naming the file and line of a malformed row
 */
export function readOwnTreebank(folder: string, evaluate: boolean): OwnTreebank {
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.conllu')) : [];
  files.sort();
  const sentences = files.flatMap((file) => readConllu(readFileSync(join(folder, file), 'utf8'), file));
  const isHeldOut = (index: number): boolean => evaluate && index % 5 === 0;
  return {
    train: sentences.filter((_, index) => !isHeldOut(index)),
    heldOut: sentences.filter((_, index) => isHeldOut(index)),
    files,
  };
}

/** Words that may stand for each other: same part of speech, features, capitals, and the same sound before them for elision. */
type Exchange = ReadonlyMap<string, readonly ConlluWord[]>;

const exchanged: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM']);
const share = 0.35;

/**
 * The sentences with some of their nouns, names, adjectives and numbers exchanged for others of the same form class, which leaves
 * the trees as they are: a parser that has seen few sentences should learn their build, not their words.
 * @example varySentences(sentences, createRandom(3)) // as many sentences, "villageois" perhaps for "gendarmes"
 */
export function varySentences(sentences: readonly ConlluSentence[], random: Random): ConlluSentence[] {
  const exchange = exchangeable(sentences);
  return sentences.map((sentence) => ({ ...sentence, words: sentence.words.map((word) => vary(word, exchange, random)) }));
}

function vary(word: ConlluWord, exchange: Exchange, random: Random): ConlluWord {
  const others = exchanged.has(word.upos) ? (exchange.get(exchangeKey(word)) ?? []) : [];
  if (others.length < 2 || random.next() >= share) return word;
  const { form, lemma } = others[random.below(others.length)]!;
  return { ...word, form, lemma };
}

function exchangeable(sentences: readonly ConlluSentence[]): Exchange {
  const groups = new Map<string, ConlluWord[]>();
  for (const word of sentences.flatMap(({ words }) => words)) {
    if (!exchanged.has(word.upos)) continue;
    const group = groups.get(exchangeKey(word));
    if (group === undefined) groups.set(exchangeKey(word), [word]);
    else group.push(word);
  }
  return groups;
}

function exchangeKey({ form, upos, feats, deprel }: ConlluWord): string {
  const first = form[0] ?? '';
  const shape = /\d/u.test(form) ? 'digit' : /\p{Lu}/u.test(first) ? 'capital' : 'small';
  return [upos, feats, deprel, shape, /[aeiouyhéèêàâîôûœæ]/iu.test(first) ? 'vowel' : 'consonant'].join(' ');
}
