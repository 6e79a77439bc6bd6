import { isInnerHyphen, type PhraseTable } from './phrase-table.ts';
import type { Piece } from './pieces.ts';

/**
 * The first pieces of what is looked for: `true` where one piece is enough, else the pieces that may come behind it ("#" stands
 * for any figures). Most words that begin a phrase ("la" of "la moitié") begin none where they stand.
 */
export type Starts = Readonly<Record<string, true | Readonly<Record<string, true>>>>;

/** What something can begin with. */
export interface Beginnings {
  readonly words: readonly string[];
  readonly tables: readonly PhraseTable<unknown>[];
  /** Phrases that begin it only before one of these pieces. */
  readonly followed: readonly { readonly phrases: PhraseTable<unknown>; readonly by: readonly string[] }[];
}

/** Stands for any figures behind a piece. */
export const anyFigures = '#';

/** Lists beginnings by their first piece. */
export function startsOf({ words, tables, followed }: Beginnings): Starts {
  const starts: Record<string, true | Record<string, true>> = {};
  const add = (first: string, seconds: readonly string[] | undefined): void => {
    const known = Object.hasOwn(starts, first) ? starts[first]! : {};
    starts[first] = known === true || seconds === undefined ? true : { ...known, ...setOf(seconds) };
  };
  for (const word of words) add(word, undefined);
  for (const { phrases, by } of [...tables.map((phrases) => ({ phrases, by: undefined })), ...followed])
    for (const [first, second] of phrasesIn(phrases)) add(first!, second === undefined ? by : [second]);
  return starts;
}

function phrasesIn(table: PhraseTable<unknown>): readonly (readonly string[])[] {
  return Object.values(table).flatMap((entries) => entries.map(({ pieces }) => pieces));
}

function setOf(words: readonly string[]): Record<string, true> {
  return Object.fromEntries(words.map((word) => [word, true as const]));
}

/** True for figures, and for a piece that can begin something before what stands behind it. */
export function canBegin(pieces: readonly Piece[], at: number, starts: Starts): boolean {
  const { kind, norm } = pieces[at]!;
  if (kind === 'digits') return true;
  if (!Object.hasOwn(starts, norm)) return false;
  const seconds = starts[norm]!;
  if (seconds === true) return true;
  const next = pieces[isInnerHyphen(pieces, at + 1) ? at + 2 : at + 1];
  return next !== undefined && Object.hasOwn(seconds, next.kind === 'digits' ? anyFigures : next.norm);
}
