import type { ParsedSentence, Word } from '../../../model/tree.ts';
import { remember } from '../gazetteer/remember.ts';
import { writtenForm } from '../written-form.ts';

/** A piece of a sentence for finding terms: hyphens and elisions part words. */
export interface InstrumentPiece {
  /** Index of its word in the sentence. */
  readonly word: number;
  /** What it may be looked up by: as written, its lemma, and without a plural ending. Lower case. */
  readonly forms: readonly string[];
  /** True where no hyphen binds it to the piece before. */
  readonly isStart: boolean;
  /** True where no hyphen binds it to the piece after. */
  readonly isEnd: boolean;
}

/** Endings that may be cut off, and how many letters must remain. */
export interface Endings {
  readonly cut: readonly string[];
  readonly keep: number;
}

const wordPattern = /[\p{L}\p{M}\p{N}]+'?/gu;
/** Needs no normal form. */
const plainWord = /^[a-z]+$/u;
const joints: ReadonlySet<string> = new Set(['-', '‐', '‑', '/']);
const barrier = '|';

/**
 * What was cut already, for each lemma that a word was given: most words of a document come again. `at` is where the word stands
 * in the text.
 */
export type PieceMemory = (surface: string, at?: number) => RememberedWord[];

const mostRemembered = 20_000;

/** Opens a memory for each language. */
export function pieceMemories(): (lang: string) => PieceMemory {
  const memories = new Map<string, PieceMemory>();
  return (lang) => {
    const memory = memories.get(lang) ?? remember((): RememberedWord[] => [], mostRemembered);
    memories.set(lang, memory);
    return memory;
  };
}

/** A piece of a word, with the piece of the lemma that belongs to it. */
type Part = readonly [part: string, lemma: string];

/** The pieces of a word on the page, under the lemma it was given. */
export interface RememberedWord {
  readonly lemma: string;
  /** What each piece may be looked up by. */
  readonly parts: readonly (readonly string[])[];
  /** A term can begin in it. */
  readonly isPromising: boolean;
}

/** What cutting the words of a language goes by. */
export interface PieceRules {
  readonly endings: Endings | undefined;
  /** Whether a term begins with this form. */
  readonly isFirst: (form: string) => boolean;
  readonly memory: PieceMemory;
}

/** The pieces of a phrase, as the data write it: "char d'assaut" is char, d', assaut. */
export function piecesOf(phrase: string): readonly string[] {
  const lower = phrase.toLowerCase();
  if (plainWord.test(lower)) return [lower];
  return lower.normalize('NFC').replaceAll('’', "'").match(wordPattern) ?? [];
}

/**
 * Cuts a sentence into pieces. The words of a contraction are one; punctuation other than a joining hyphen parts.
 * A sentence in which no term can begin gives none.
 */
export function sentencePieces(text: string, { words }: ParsedSentence, rules: PieceRules): readonly InstrumentPiece[] {
  const known: RememberedWord[] = [];
  let isPromising = false;
  for (const { start, end, form, lemma } of words) {
    const word = remembered(writtenForm(text, start, end, form), start, lemma, rules);
    isPromising ||= word.isPromising;
    known.push(word);
  }
  if (!isPromising) return [];
  const pieces: InstrumentPiece[] = [];
  for (const [at, word] of words.entries()) {
    if (at > 0 && words[at - 1]!.start === word.start) continue;
    if (isJoint(text, words, at)) continue;
    const { parts } = known[at]!;
    for (const [index, part] of parts.entries()) {
      const isStart = index === 0 && !isJoint(text, words, at - 1);
      const isEnd = index === parts.length - 1 && !isJoint(text, words, at + 1);
      pieces.push({ word: at, forms: part, isStart, isEnd });
    }
  }
  return pieces;
}

function remembered(surface: string, at: number, lemma: string, { endings, isFirst, memory }: PieceRules): RememberedWord {
  const known = memory(surface, at);
  for (const word of known) if (word.lemma === lemma) return word;
  const parts = partsOf(surface, lemma).map((part) => formsOf(part, endings));
  const word = { lemma, parts, isPromising: parts.some((forms) => forms.some(isFirst)) };
  known.push(word);
  return word;
}

/** The pieces of a word; a barrier where it has none. */
function partsOf(surface: string, lemma: string): readonly Part[] {
  const parts = piecesOf(surface);
  if (parts.length === 0) return [[barrier, barrier]];
  const lemmas = piecesOf(lemma);
  return parts.map((part, index) => [part, lemmas.length === parts.length ? lemmas[index]! : part]);
}

function formsOf([part, lemma]: Part, endings: Endings | undefined): readonly string[] {
  return [...new Set([part, lemma, ...withoutEndings(part, endings)])];
}

function withoutEndings(part: string, endings: Endings | undefined): readonly string[] {
  if (!endings) return [];
  const { cut, keep } = endings;
  return cut
    .filter((ending) => part.endsWith(ending) && part.length - ending.length >= keep)
    .map((ending) => part.slice(0, -ending.length));
}

/** A hyphen or slash with a word on either side and no space. */
function isJoint(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || word.end - word.start !== 1 || !joints.has(text.charAt(word.start))) return false;
  return words[at - 1]?.end === word.start && words[at + 1]?.start === word.end;
}
