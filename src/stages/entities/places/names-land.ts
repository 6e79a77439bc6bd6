import type { FeatureKind } from '../../../model/gazetteer.ts';
import type { EntityMention } from '../entity-mention.ts';
import type { NameBook } from './name-book.ts';
import { type PlaceSentence, phraseEndingAt, phraseStartingAt } from './place-sentence.ts';
import type { GenericKind } from './places-file.ts';

/** Nouns that make land or water of the name of a people or an outlet, and what the gazetteer must have under that name. */
const kinds: Readonly<Partial<Record<GenericKind, readonly FeatureKind[]>>> = {
  admin: ['admin1', 'admin2', 'region'],
  district: ['admin2', 'region'],
  region: ['region'],
  river: ['river'],
  lake: ['lake'],
  mountain: ['mountain'],
};

/** "Shan State", "la région Amhara", "the Irrawaddy River": a people or an outlet by itself, land or a river with the noun beside it. */
export function namesLand(sentence: PlaceSentence, { first, last, text, form }: EntityMention, book: NameBook): boolean {
  if (form !== 'name') return false;
  const { pieces, pack } = sentence;
  const [from, to] = [pieces.findIndex((piece) => piece.last >= first), pieces.findLastIndex((piece) => piece.first <= last)];
  if (from < 0 || to < from) return false;
  const after = phraseStartingAt(pieces, to + 1, pack.generics);
  const before = phraseEndingAt(pieces, from - 1, pack.generics);
  const noun =
    after && after.value.side !== 'before' ? after : before && before.value.side !== 'after' && !before.value.linked ? before : undefined;
  const wanted = noun && kinds[noun.value.kind];
  if (!noun || !wanted) return false;
  const phrase = pieces
    .slice(Math.min(noun.first, from), Math.max(noun.last, to) + 1)
    .map((piece) => piece.text)
    .join(' ');
  return [text, phrase].some((name) => book.named(name).some(({ entry }) => wanted.includes(entry.kind)));
}
