import { foldPieces, isAcronym, startsWithCapital, withoutArticle, withoutInnerArticle } from './fold-name.ts';
import type { NameKind, StoredName } from './registry.ts';

/** A name to store: whose it is and how it is compared. */
export interface NameToStore {
  readonly text: string;
  readonly record: number;
  readonly kind: NameKind;
  readonly lang: string;
  readonly isAmbiguous: boolean;
  /** Compare capitals even in names of several words (persons, outlets). */
  readonly isStrict?: boolean;
}

function capitalsOf(text: string, pieces: number, isStrict: boolean): number {
  if (isAcronym(text)) return -1;
  if (!isStrict && pieces > 1) return 0;
  const written = text.split(/[^\p{L}\p{N}\p{M}'’‘ʼʻʾʿ`´]+/u).filter((part) => part !== '');
  if (written.length !== pieces) return startsWithCapital(text) ? 1 : 0;
  return written.reduce((bits, part, at) => (startsWithCapital(part) ? bits | (1 << at) : bits), 0);
}

function storedName({ record, kind, lang, isAmbiguous }: NameToStore, pieces: readonly string[], capitals: number): StoredName {
  const rest = pieces.slice(1).map((piece) => `${piece} `);
  return [rest.join(''), pieces.length, record, kind, lang, capitals, isAmbiguous ? 1 : 0];
}

/** Acronyms of up to six letters are written with dots as well. */
function dotted(name: NameToStore): readonly (readonly [string, StoredName])[] {
  if (!/^\p{Lu}{2,6}$/u.test(name.text)) return [];
  const pieces = [...name.text].map((letter) => foldPieces(letter).join(''));
  return [[pieces[0]!, storedName({ ...name, kind: 'dotted' }, pieces, (1 << pieces.length) - 1)]];
}

const vowel = /[AEIOUYÉ]/u;

/** "Arsa", "Minusca": acronyms that are spoken as words are written like names, which other things bear as well. */
function spoken(name: NameToStore): readonly (readonly [string, StoredName])[] {
  const { text } = name;
  if (name.kind !== 'name' || !/^\p{Lu}{4,12}$/u.test(text) || !vowel.test(text) || /[^AEIOUYÉ]{4}/u.test(text)) return [];
  const [first] = foldPieces(text);
  return first === undefined ? [] : [[first, storedName({ ...name, kind: 'name', isAmbiguous: true }, [first], 1)]];
}

function rowsOf(name: NameToStore): readonly (readonly [string, StoredName])[] {
  const pieces = foldPieces(name.text);
  const [first] = pieces;
  if (first === undefined) return [];
  const isShort = name.kind === 'name' && isAcronym(name.text);
  const kind = isShort ? 'acronym' : name.kind;
  const capitals = capitalsOf(name.text, pieces.length, name.isStrict === true);
  const bare = name.kind === 'name' ? withoutArticle(pieces) : undefined;
  return [
    [first, storedName({ ...name, kind }, pieces, capitals)],
    ...(isShort ? dotted(name) : []),
    ...(bare ? [[bare[0]!, storedName({ ...name, kind }, bare, capitals > 0 ? capitals >> 1 : 1)] as const] : []),
  ];
}

/** The same without the articles inside. */
function looser(name: NameToStore): readonly (readonly [string, StoredName])[] {
  const text = name.kind === 'name' ? withoutInnerArticle(name.text) : undefined;
  return text === undefined ? [] : rowsOf({ ...name, text });
}

function isSame(one: StoredName, other: StoredName): boolean {
  return one[0] === other[0] && one[2] === other[2] && one[3] === other[3] && (one[4] === other[4] || one[4] === '');
}

/**
 * Adds names to an index by first piece; longest first under each piece. The index given is not changed.
 * @returns a new index that shares what did not change
 */
export function indexNames(
  before: Readonly<Record<string, readonly StoredName[]>>,
  names: readonly NameToStore[],
): Readonly<Record<string, readonly StoredName[]>> {
  const added = new Map<string, StoredName[]>();
  for (const [first, stored] of [...names.flatMap(rowsOf), ...names.flatMap(looser), ...names.flatMap(spoken)]) {
    const list = added.get(first) ?? [...(Object.hasOwn(before, first) ? before[first]! : [])];
    if (!list.some((other) => isSame(other, stored))) list.push(stored);
    added.set(first, list);
  }
  for (const list of added.values()) list.sort((a, b) => b[1] - a[1]);
  return { ...before, ...Object.fromEntries(added) };
}
