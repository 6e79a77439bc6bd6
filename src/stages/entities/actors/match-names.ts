import { ownEntry } from './actor-pack.ts';
import type { ActorSentence } from './actor-sentence.ts';
import { startsWithCapital } from './fold-name.ts';
import { type NameTable, rowsBefore } from './name-rows.ts';
import type { NameKind, StoredName } from './registry.ts';

/** Something that a name may stand for. */
export interface NameCandidate {
  /** Index into the registry's records. */
  readonly record: number;
  readonly kind: NameKind;
  readonly isAmbiguous: boolean;
  /** Compared with all its capitals. */
  readonly isAcronym: boolean;
}

/** A name of the registry in a sentence: the longest from its place on, with everything that bears it. */
export interface NameMatch {
  /** First and last word. */
  readonly first: number;
  readonly last: number;
  readonly candidates: readonly NameCandidate[];
  /** Which half of a compound word it is (0, 1); missing where the name has words of its own. */
  readonly part?: number;
}

/** Letters as they stand in the text, without what is no letter or figure. */
function letters(surface: string): string {
  return surface.replace(/[^\p{L}\p{N}]/gu, '');
}

function isWhollyCapital(surface: string): boolean {
  const bare = letters(surface);
  return bare !== '' && bare === bare.toUpperCase() && bare !== bare.toLowerCase();
}

/** The surface of a piece: its word's, or the part of a hyphenated word. */
function surfaceOf({ surfaces, wordOf, pieceOf }: ActorSentence, piece: number): string {
  const word = wordOf[piece]!;
  const surface = surfaces[word]!;
  if (pieceOf[word + 1]! - pieceOf[word]! === 1) return surface;
  const parts = surface.split(/[^\p{L}\p{N}\p{M}]+/u).filter((part) => part !== '');
  return parts[piece - pieceOf[word]!] ?? surface;
}

function restFollows({ joined, offsets }: ActorSentence, at: number, rest: string): boolean {
  return joined.startsWith(rest, offsets[at + 1]!);
}

function fits(sentence: ActorSentence, at: number, stored: StoredName, lang: string): boolean {
  const [rest, count, , kind, own, capitals] = stored;
  if (own !== '' && own !== lang) return false;
  if (rest !== '' && !restFollows(sentence, at, rest)) return false;
  return capitals === 0 || (hasCapitals(sentence, at, count, capitals) && (kind !== 'dotted' || isDotted(sentence, at, count)));
}

/** The capitals that a stored name wants, as `StoredName` writes them. */
function hasCapitals(sentence: ActorSentence, at: number, count: number, capitals: number): boolean {
  for (let piece = 0; piece < count; piece++) {
    const surface = surfaceOf(sentence, at + piece);
    if (capitals === -1 && !isWhollyCapital(surface)) return false;
    if (capitals > 0 && ((capitals >> piece) & 1) === 1 && !startsWithCapital(surface)) return false;
  }
  return true;
}

/** "S. A. F." needs its dots; "s a f" is three words. */
function isDotted({ surfaces, wordOf }: ActorSentence, at: number, count: number): boolean {
  return wordOf.slice(at, at + count).every((word) => surfaces[word]!.includes('.'));
}

/** A name begins and ends where words do: "Kurdes" is not in "pro-Kurdes". */
function fillsWords({ wordOf, pieceOf }: ActorSentence, at: number, count: number): boolean {
  return pieceOf[wordOf[at]!] === at && pieceOf[wordOf[at + count - 1]! + 1] === at + count;
}

function matchAt(sentence: ActorSentence, at: number, lang: string): { match: NameMatch; next: number } | undefined {
  const named = sentence.rows[at];
  if (!named) return undefined;
  const rows = rowsBefore(named, sentence.joined.charCodeAt(sentence.offsets[at + 1]!));
  let length = 0;
  const candidates: NameCandidate[] = [];
  for (const stored of rows) {
    const [, count, record, kind, , capitals, ambiguous] = stored;
    if (length > 0 && count < length) break;
    if (!fits(sentence, at, stored, lang) || !fillsWords(sentence, at, count)) continue;
    length = count;
    if (kind === 'name' && candidates.some((other) => other.record === record && other.isAcronym)) continue;
    candidates.push({ record, kind, isAmbiguous: ambiguous === 1, isAcronym: capitals === -1 });
  }
  if (length === 0) return undefined;
  const { wordOf } = sentence;
  return { match: { first: wordOf[at]!, last: wordOf[at + length - 1]!, candidates }, next: at + length };
}

/** "L'Union africaine": the article that opens a title ("L'Union") belongs to no name where one that goes on further begins behind it. */
function behindArticle(sentence: ActorSentence, at: number, found: ReturnType<typeof matchAt>): ReturnType<typeof matchAt> {
  if (!found || found.match.first === found.match.last || sentence.words[found.match.first]!.upos !== 'DET') return found;
  const other = matchAt(sentence, at + 1, sentence.sentence.lang);
  return other && other.next > found.next ? other : found;
}

const none: readonly NameMatch[] = [];

/** "américano-britanniques": a prefix and a demonym in one word; both states are meant. */
function compoundAt(sentence: ActorSentence, at: number, names: NameTable, lang: string): readonly NameMatch[] {
  const { pieces, wordOf, pieceOf } = sentence;
  const word = wordOf[at]!;
  if (pieceOf[word] !== at || pieceOf[word + 1] !== at + 2) return none;
  const parts = [pieces[at]!, pieces[at + 1]!].map((piece) => ownEntry(names, piece) ?? []);
  const found = parts.map((rows, part) =>
    rows.filter(
      ([, count, , kind, own]) => count === 1 && (own === '' || own === lang) && (kind === 'demonym' || (part === 0 && kind === 'prefix')),
    ),
  );
  if (found.some((rows) => rows.length === 0)) return [];
  return found.map((rows, part) => ({
    first: word,
    last: word,
    part,
    candidates: rows.map(([, , record, , , , ambiguous]) => ({
      record,
      kind: 'demonym' as const,
      isAmbiguous: ambiguous === 1,
      isAcronym: false,
    })),
  }));
}

/**
 * The names of a registry in a sentence, in text order, none within another; the longest at each place. Case, accents,
 * apostrophes and hyphens are folded; acronyms and single words keep their capitals.
 */
export function matchNames(sentence: ActorSentence, names: NameTable): readonly NameMatch[] {
  const { lang } = sentence.sentence;
  const matches: NameMatch[] = [];
  for (let at = 0; at < sentence.pieces.length; ) {
    const found = behindArticle(sentence, at, matchAt(sentence, at, lang));
    if (found) {
      matches.push(found.match);
      at = found.next;
      continue;
    }
    const compound = compoundAt(sentence, at, names, lang);
    for (const match of compound) matches.push(match);
    at += Math.max(1, compound.length);
  }
  return matches;
}
