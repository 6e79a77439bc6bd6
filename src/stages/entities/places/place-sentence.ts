import type { ParsedSentence, UniversalPos, Word } from '../../../model/tree.ts';
import { flatMap } from '../../../util/flat-map.ts';
import { remember } from '../gazetteer/remember.ts';
import { writtenForm } from '../written-form.ts';
import { countriesOfAdjective, type Nations } from './nations.ts';
import { holds, type PhraseTable, type PlacePack } from './place-pack.ts';

/** What stands between two spaces or marks: a contraction is one piece, and so is a word with hyphens. */
export interface Piece {
  readonly text: string;
  /** Lower case, with plain apostrophes. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** Its first and last word. */
  readonly first: number;
  readonly last: number;
  readonly upos: UniversalPos;
  readonly isCapital: boolean;
  /** Those whose adjective it is. */
  readonly countries: readonly string[];
}

/** What is known of a word as it is written. */
export type PlaceWord = Pick<Piece, 'text' | 'lower' | 'isCapital' | 'countries'>;

/** What cutting the words of a language goes by; `at` is where the word stands in the text. */
export type PlaceWords = (form: string, at?: number) => PlaceWord;

/** A sentence cut into pieces. */
export interface PlaceSentence {
  readonly sentence: ParsedSentence;
  /** Index of the sentence in the document. */
  readonly index: number;
  readonly pieces: readonly Piece[];
  readonly pack: PlacePack;
}

const dash = /^[-‐‑–]$/u;
const capital = /^(?:\p{Ll}{1,3}[-‐‑'’])?\p{Lu}/u;
const letterOrDigit = /[\p{L}\p{N}]/u;

/** Cuts a sentence for reading places. */
export function openPlaceSentence(
  text: string,
  sentence: ParsedSentence,
  index: number,
  pack: PlacePack,
  known: PlaceWords,
): PlaceSentence {
  const { words } = sentence;
  const pieces: Piece[] = [];
  for (const word of words) {
    const before = pieces[pieces.length - 1];
    if (before && word.start < before.end) pieces.splice(-1, 1, ...mergedPieces(text, before, word, pack, known));
    else if (before && isTied(text, pieces, word.start)) {
      pieces[pieces.length - 1] = pieceOf(text, before.start, word.end, before.first, word.index, tiedPos(before.upos, word.upos), known);
    } else pieces.push(wordPiece(text, word, known));
  }
  return { sentence, index, pieces: pieces.some(mayHaveTail) ? flatMap(pieces, (piece) => withoutTail(piece, pack, known)) : pieces, pack };
}

const tailed = /^(.*\p{Ll})[-‐‑–](\p{Ll}+)$/u;

function mayHaveTail({ isCapital, text }: Piece): boolean {
  return isCapital && tailed.test(text);
}

/** "Kaya-based": what is tied to the name is a piece of its own. */
function withoutTail(piece: Piece, { tails }: PlacePack, known: PlaceWords): readonly Piece[] {
  const parts = piece.isCapital ? tailed.exec(piece.text) : null;
  if (!parts || !holds(tails, parts[2]!)) return [piece];
  const cut = parts[1]!.length;
  const { text, start, first, last } = piece;
  const form = text.slice(cut);
  return [
    {
      ...{ ...piece, text: parts[1]!, lower: parts[1]!.toLowerCase(), end: start + cut, upos: 'PROPN' },
      countries: known(parts[1]!).countries,
    },
    {
      ...{
        text: form,
        lower: form.replace(/^[‐‑–]/u, '-'),
        start: start + cut,
        end: piece.end,
        first,
        last,
        upos: 'ADJ',
        isCapital: false,
      },
      countries: known(form).countries,
    },
  ];
}

/** A contraction is one piece; the mark of a possessor is one of its own. */
function mergedPieces(text: string, before: Piece, word: Word, { possessives }: PlacePack, known: PlaceWords): readonly Piece[] {
  const mark = word.form.toLowerCase().replace(/’/gu, "'");
  const cut = before.end - word.form.length;
  if (!holds(possessives, mark) || cut <= before.start) return [{ ...before, last: word.index }];
  return [
    pieceOf(text, before.start, cut, before.first, before.last, before.upos, known),
    pieceOf(text, cut, before.end, word.index, word.index, word.upos, known),
  ];
}

/** "Gorno-Badakhshan" and "al-Bab" are one piece wherever the tokens part. */
function isTied(text: string, pieces: readonly Piece[], start: number): boolean {
  const before = pieces[pieces.length - 1]!;
  if (before.end !== start) return false;
  const next = text[start] ?? '';
  if (dash.test(next)) return letterOrDigit.test(text[start - 1] ?? '') && letterOrDigit.test(text[start + 1] ?? '');
  return dash.test(text[start - 1] ?? '') && before.text.length > 1 && letterOrDigit.test(next);
}

function tiedPos(left: UniversalPos, right: UniversalPos): UniversalPos {
  if (left === 'PROPN' || right === 'PROPN') return 'PROPN';
  return right === 'PUNCT' ? left : right;
}

/** Most words: nothing in them is to be changed or looked at. */
const plain = /^[a-z]+$/u;

function wordPiece(text: string, { start, end, form, index, upos }: Word, known: PlaceWords): Piece {
  const { text: own, lower, isCapital, countries } = known(writtenForm(text, start, end, form), start);
  return { text: own, lower, start, end, first: index, last: index, upos, isCapital, countries };
}

function pieceOf(text: string, start: number, end: number, first: number, last: number, upos: UniversalPos, known: PlaceWords): Piece {
  const { text: own, lower, isCapital, countries } = known(text.slice(start, end), start);
  return { text: own, lower, start, end, first, last, upos, isCapital, countries };
}

/** Looks at a word as it is written; `nations` tells whose adjective it is. */
export function placeWord(form: string, nations: Nations, lang: string): PlaceWord {
  const countries = countriesOfAdjective(nations, lang, form);
  if (plain.test(form)) return { text: form, lower: form, isCapital: false, countries };
  return { text: form, lower: form.toLowerCase().replace(/’/gu, "'"), isCapital: capital.test(form), countries };
}

/** `placeWord` with a memory for each language. */
export function placeWords(nations: Nations, limit = 20_000): (lang: string) => PlaceWords {
  const memories = new Map<string, PlaceWords>();
  return (lang) => {
    const memory = memories.get(lang) ?? remember((form: string) => placeWord(form, nations, lang), limit);
    memories.set(lang, memory);
    return memory;
  };
}

/** A phrase found: its value, and its first and last piece. */
export interface PhraseHit<Value> {
  readonly value: Value;
  readonly first: number;
  readonly last: number;
}

/** The longest phrase that ends at a piece. */
export function phraseEndingAt<Value>(pieces: readonly Piece[], last: number, table: PhraseTable<Value>): PhraseHit<Value> | undefined {
  for (let size = Math.min(longestWith(table.ends, pieces[last]), last + 1); size > 0; size--) {
    const key = keyOf(pieces, last - size + 1, last);
    if (Object.hasOwn(table.values, key)) return { value: table.values[key]!, first: last - size + 1, last };
  }
  return undefined;
}

/** The longest phrase that begins at a piece. */
export function phraseStartingAt<Value>(pieces: readonly Piece[], first: number, table: PhraseTable<Value>): PhraseHit<Value> | undefined {
  for (let size = Math.min(longestWith(table.starts, pieces[first]), pieces.length - first); size > 0; size--) {
    const key = keyOf(pieces, first, first + size - 1);
    if (Object.hasOwn(table.values, key)) return { value: table.values[key]!, first, last: first + size - 1 };
  }
  return undefined;
}

function longestWith(sizes: Readonly<Record<string, number>>, piece: Piece | undefined): number {
  return piece !== undefined && Object.hasOwn(sizes, piece.lower) ? sizes[piece.lower]! : 0;
}

function keyOf(pieces: readonly Piece[], first: number, last: number): string {
  if (first === last) return pieces[first]!.lower;
  return pieces
    .slice(first, last + 1)
    .map(({ lower }) => lower)
    .join(' ');
}

/** The piece before the articles that end at `at`. */
export function beforeArticles({ pieces, pack }: PlaceSentence, at: number): number {
  let back = at;
  while (back >= 0 && holds(pack.articles, pieces[back]!.lower)) back--;
  return back;
}
