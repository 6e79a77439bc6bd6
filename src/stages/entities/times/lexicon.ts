import { splitPieces } from './split-pieces.ts';

/** A wording as pieces, and what it means. */
export interface LexiconEntry<Value> {
  readonly pieces: readonly string[];
  readonly value: Value;
}

/** Wordings by their first piece, the longest first. */
export type Lexicon<Value> = Readonly<Record<string, readonly LexiconEntry<Value>[]>>;

/** @example compileLexicon({ 'après-midi': 'AF' }) // { après: [{ pieces: ['après', '-', 'midi'], value: 'AF' }] } */
export function compileLexicon<Value>(wordings: Readonly<Record<string, Value>>): Lexicon<Value> {
  const lexicon = new Map<string, LexiconEntry<Value>[]>();
  for (const [wording, value] of Object.entries(wordings)) {
    const pieces = splitPieces(wording).map(({ form }) => form);
    const first = pieces[0];
    if (first === undefined) throw new Error(`"${wording}" holds no word`);
    lexicon.set(first, [...(lexicon.get(first) ?? []), { pieces, value }]);
  }
  return Object.fromEntries(
    [...lexicon].map(([first, entries]) => [first, entries.sort((left, right) => right.pieces.length - left.pieces.length)]),
  );
}

/** The entries that begin with a piece. */
export function entriesFor<Value>(lexicon: Lexicon<Value>, first: string): readonly LexiconEntry<Value>[] {
  return Object.hasOwn(lexicon, first) ? lexicon[first]! : [];
}
