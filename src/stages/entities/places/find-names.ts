import type { NameBook } from './name-book.ts';
import { holds, type PlacePack } from './place-pack.ts';
import type { Piece, PlaceSentence } from './place-sentence.ts';

/** A stretch of pieces that may be the name of a place. */
export interface NameSpan {
  readonly first: number;
  readonly last: number;
  readonly text: string;
  /** The gazetteer has it. */
  readonly isKnown: boolean;
}

const longestName = 6;
const allCapitals = /^\p{Lu}[\p{Lu}.]+$/u;

/** What the document and its language say of a word. */
export interface WordTests {
  /** It is the adjective of a country. */
  readonly isAdjective: (word: string) => boolean;
  /** It is a name within some sentence of the document, and so it is one at the beginning of a sentence. */
  readonly isSeen: (word: string) => boolean;
}

/** The words that are names within the sentences of a document, where the capital is no rule of spelling. */
export function namesWithin(sentences: readonly PlaceSentence[]): ReadonlySet<string> {
  const seen = new Set<string>();
  for (const { pieces } of sentences)
    for (let at = 0; at < pieces.length; at++) {
      const { text, isCapital, upos } = pieces[at]!;
      if (isCapital && upos === 'PROPN' && !isFirst(pieces, at)) seen.add(text);
    }
  return seen;
}

/** The capitalised names of a sentence, in text order, none within another. */
export function findNames(text: string, sentence: PlaceSentence, book: NameBook, { isAdjective, isSeen }: WordTests): readonly NameSpan[] {
  const { pieces } = sentence;
  const names: NameSpan[] = [];
  for (let at = 0; at < pieces.length; at++) {
    if (!isNameStart(sentence, at, book, isSeen) || isBareAdjective(pieces, at, book, isAdjective)) continue;
    if (isLooseNoun(text, sentence, at, book) || isTrailingNoun(sentence, at, names[names.length - 1])) continue;
    const name = nameAt(text, sentence, at, book);
    if (!name) continue;
    names.push(extended(sentence, name));
    at = names[names.length - 1]!.last;
  }
  return names;
}

/** "Mocímboa da Praia" where the gazetteer has no more than "Mocímboa". */
function extended({ pieces, pack }: PlaceSentence, name: NameSpan): NameSpan {
  const [joiner, next] = [pieces[name.last + 1], pieces[name.last + 2]];
  return joiner && next?.isCapital && holds(pack.joiners, joiner.lower) ? { ...name, last: name.last + 2 } : name;
}

/** "Libyan", "Irakiens"; but "Philippines" is a country before it is an adjective. */
function isBareAdjective(pieces: readonly Piece[], at: number, book: NameBook, isAdjective: (word: string) => boolean): boolean {
  const { text } = pieces[at]!;
  if (!isAdjective(text)) return false;
  const isCountry = book.named(text).some(({ entry, match }) => entry.kind === 'country' && match === 'exact');
  return !isCountry && !(pieces[at + 1]?.isCapital === true && book.named(`${text} ${pieces[at + 1]!.text}`).length > 0);
}

/** "État Shan", "Lake Chad" where no gazetteer has both words as a name: the first is the noun, and the second the name. */
function isLooseNoun(text: string, { pieces, pack }: PlaceSentence, at: number, book: NameBook): boolean {
  const [piece, next] = [pieces[at]!, pieces[at + 1]];
  if (!next?.isCapital || next.upos === 'PUNCT' || !Object.hasOwn(pack.generics.values, piece.lower)) return false;
  return book.named(text.slice(piece.start, next.end)).length === 0;
}

/** "River" of "Lurio River". */
function isTrailingNoun({ pieces, pack }: PlaceSentence, at: number, before: NameSpan | undefined): boolean {
  return before?.last === at - 1 && Object.hasOwn(pack.generics.values, pieces[at]!.lower);
}

function isNameStart({ pieces, pack }: PlaceSentence, at: number, book: NameBook, isSeen: (word: string) => boolean): boolean {
  const piece = pieces[at]!;
  if (!piece.isCapital || holds(pack.common, piece.lower)) return false;
  if (!isFirst(pieces, at)) return piece.upos !== 'PRON' && piece.upos !== 'AUX';
  if (piece.upos === 'PROPN' || piece.upos === 'X' || (piece.upos !== 'VERB' && isSeen(piece.text))) return true;
  const next = pieces[at + 1];
  if (piece.upos === 'NOUN' && next && holds(pack.conjunctions, next.lower) && pieces[at + 2]?.isCapital) return true;
  return holds(pack.articles, piece.lower) && next?.isCapital === true && isArticledName(piece, next, book);
}

/** "Le Caire" at the beginning of a sentence: the article belongs to the name where only the two together are one. */
function isArticledName(article: Piece, next: Piece, book: NameBook): boolean {
  return book.named(next.text).length === 0 && book.named(`${article.text} ${next.text}`).length > 0;
}

function isFirst(pieces: readonly Piece[], at: number): boolean {
  for (let back = at - 1; back >= 0; back--) if (pieces[back]!.upos !== 'PUNCT') return false;
  return true;
}

function nameAt(text: string, { pieces, pack }: PlaceSentence, first: number, book: NameBook): NameSpan | undefined {
  const run = endOfRun(pieces, first, pack);
  const nameTo = (last: number): string => text.slice(pieces[first]!.start, pieces[last]!.end).replace(/\s+/gu, ' ');
  const reach = joinedReach(pieces, run, first, (last) => book.hasPrefix(nameTo(last)));
  for (let last = reach; last >= run; last--) {
    if (!isNameEnd(pieces[last]!) || book.named(nameTo(last)).length === 0) continue;
    return isShouted(nameTo(last), book) ? undefined : { first, last, text: nameTo(last), isKnown: true };
  }
  if (allCapitals.test(nameTo(run))) return undefined;
  const last = withoutNoun(pieces, first, run, pack);
  return { first, last, text: nameTo(last), isKnown: last < run && book.named(nameTo(last)).length > 0 };
}

/** "Congo River", "Hela Province": the last word is the noun. */
function withoutNoun(pieces: readonly Piece[], first: number, run: number, { generics }: PlacePack): number {
  for (let size = Math.min(generics.longest, run - first); size > 0; size--) {
    const key = pieces.slice(run - size + 1, run + 1).map(({ lower }) => lower);
    const generic = Object.hasOwn(generics.values, key.join(' ')) ? generics.values[key.join(' ')] : undefined;
    if (generic && generic.side !== 'before') return run - size;
  }
  return run;
}

/** Acronyms name bodies and countries, not towns. */
function isShouted(name: string, book: NameBook): boolean {
  return allCapitals.test(name) && !book.named(name).some(({ entry, match }) => entry.kind === 'country' && match === 'exact');
}

function endOfRun(pieces: readonly Piece[], first: number, { common }: PlacePack): number {
  let last = first;
  while (
    last + 1 < pieces.length &&
    last - first < longestName &&
    isPartOfRun(pieces[last + 1]!) &&
    !holds(common, pieces[last + 1]!.lower)
  )
    last++;
  return last;
}

function isPartOfRun(piece: Piece): boolean {
  return piece.isCapital && piece.upos !== 'PUNCT';
}

/** "Guinée équatoriale" ends in a small letter; no name ends in "de". */
function isNameEnd({ isCapital, upos }: Piece): boolean {
  return isCapital || upos === 'ADJ' || upos === 'NOUN' || upos === 'PROPN';
}

/** As far as small words may carry the name on to a piece that can end it ("Mocímboa da Praia"), while the gazetteer has names that begin so. */
function joinedReach(pieces: readonly Piece[], run: number, first: number, hasPrefix: (last: number) => boolean): number {
  let furthest = run;
  for (let at = run + 1; at < pieces.length && at - first < longestName && pieces[at]!.upos !== 'PUNCT'; at++)
    if (isNameEnd(pieces[at]!)) furthest = at;
  let reach = run;
  while (reach < furthest && hasPrefix(reach + 1)) reach++;
  return reach;
}
