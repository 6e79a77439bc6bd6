import { type Piece, phrasePieces } from './pieces.ts';

/** A phrase with what it stands for. */
export interface PhraseEntry<Meaning> {
  readonly pieces: readonly string[];
  readonly meaning: Meaning;
}

/** Phrases by their first piece, longest first: JSON-able. */
export type PhraseTable<Meaning> = Readonly<Record<string, readonly PhraseEntry<Meaning>[]>>;

/** A phrase found: the index after its last piece, and its meaning. */
export interface PhraseMatch<Meaning> {
  readonly next: number;
  readonly meaning: Meaning;
}

/** Indexes phrases; hyphens and spaces between their words are the same. */
export function compilePhrases<Meaning>(entries: Iterable<readonly [string, Meaning]>): PhraseTable<Meaning> {
  const table: Record<string, PhraseEntry<Meaning>[]> = {};
  for (const [phrase, meaning] of entries) {
    const pieces = phrasePieces(phrase);
    const first = pieces[0];
    if (first === undefined) continue;
    if (!Object.hasOwn(table, first)) table[first] = [];
    table[first]!.push({ pieces, meaning });
  }
  for (const list of Object.values(table)) list.sort((a, b) => b.pieces.length - a.pieces.length);
  return table;
}

/** The longest phrase of the table that begins at this piece. */
export function matchPhrase<Meaning>(table: PhraseTable<Meaning>, pieces: readonly Piece[], at: number): PhraseMatch<Meaning> | undefined {
  const first = pieces[at]?.norm;
  if (first === undefined || !Object.hasOwn(table, first)) return undefined;
  for (const { pieces: wanted, meaning } of table[first]!) {
    const next = phraseEnd(wanted, pieces, at);
    if (next !== undefined) return { next, meaning };
  }
  return undefined;
}

/** The longest phrase of the table that ends just before this piece, with its first piece. */
export function matchPhraseBefore<Meaning>(
  table: PhraseTable<Meaning>,
  pieces: readonly Piece[],
  before: number,
  reach = 6,
): { readonly first: number; readonly meaning: Meaning } | undefined {
  for (let first = Math.max(0, before - reach); first < before; first++) {
    const norm = pieces[first]!.norm;
    if (!Object.hasOwn(table, norm)) continue;
    const entry = table[norm]!.find(({ pieces: wanted }) => phraseEnd(wanted, pieces, first) === before);
    if (entry) return { first, meaning: entry.meaning };
  }
  return undefined;
}

/** The first piece is known to match. */
function phraseEnd(wanted: readonly string[], pieces: readonly Piece[], at: number): number | undefined {
  let index = at + 1;
  for (let offset = 1; offset < wanted.length; offset++) {
    if (isInnerHyphen(pieces, index)) index++;
    if (pieces[index]?.norm !== wanted[offset]) return undefined;
    index++;
  }
  return index;
}

/** True for a hyphen with a word on either side and no space: it binds two words of one number or phrase. */
export function isInnerHyphen(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  return piece?.norm === '-' && piece.isGlued && pieces[at + 1]?.isGlued === true;
}
