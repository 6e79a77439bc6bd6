import { remember } from '../gazetteer/remember.ts';
import { ownEntry } from './actor-pack.ts';
import type { Fold, FoldedText } from './fold-name.ts';
import type { StoredName } from './registry.ts';

/** Names of a registry by their first piece. */
export type NameTable = Readonly<Record<string, readonly StoredName[]>>;

/** The names that begin with a piece, in the order of the registry, parted by how they go on: "the" begins many, few of which fit. */
export interface NameRows {
  /** Those of the piece alone. */
  readonly alone: readonly StoredName[];
  /** By the first letter of the next piece (a UTF-16 code): those that go on with it, and those of the piece alone. */
  readonly goingOn: ReadonlyMap<number, readonly StoredName[]>;
}

/** A word folded, with the names that begin with each of its pieces. */
export interface NameWord extends FoldedText {
  readonly rows: readonly (NameRows | undefined)[];
}

/** Looks at a word as it is written; `at` is where it stands in the text, where one is being read. */
export type NameWords = (surface: string, at?: number) => NameWord;

/** Folds words and finds the names that begin with them, with a memory of the words. */
export function nameWords(names: NameTable, fold: Fold, limit = 20_000): NameWords {
  return remember(openNameWords(names, fold, limit), limit);
}

/** Folds words and finds the names that begin with their pieces, with a memory of the pieces. */
export function openNameWords(names: NameTable, fold: Fold, limit: number): NameWords {
  const rowsOf = remember((piece: string) => rowsBeginning(names, piece), limit);
  return (surface) => {
    const { pieces, name } = fold(surface);
    return { pieces, name, rows: pieces.map(rowsOf) };
  };
}

/**
 * The names that begin with a piece, or undefined where none does.
 * @example rowsBeginning(registry.names, 'front')?.goingOn.get('p'.charCodeAt(0))
 */
export function rowsBeginning(names: NameTable, piece: string): NameRows | undefined {
  const rows = ownEntry(names, piece);
  if (!rows) return undefined;
  const goingOn = new Map<number, StoredName[]>();
  for (const [rest] of rows) if (rest !== '') goingOn.set(rest.charCodeAt(0), []);
  for (const [letter, own] of goingOn) own.push(...rows.filter(([rest]) => rest === '' || rest.charCodeAt(0) === letter));
  return { alone: rows.filter(([rest]) => rest === ''), goingOn };
}

/** Those of the names that may fit before what follows: `next` is the first letter of the next piece, NaN where there is none. */
export function rowsBefore({ alone, goingOn }: NameRows, next: number): readonly StoredName[] {
  return goingOn.get(next) ?? alone;
}
