import type { Place } from '../../../model/reading.ts';
import { type Span, spanContains } from '../../../model/span.ts';
import type { ParsedSentence, Word } from '../../../model/tree.ts';
import type { EntityMention } from '../entity-mention.ts';
import { kindOfGeneric } from './build-place.ts';
import { holds } from './place-pack.ts';
import { type Piece, type PlaceSentence, phraseEndingAt, phraseStartingAt } from './place-sentence.ts';
import type { GenericKind } from './places-file.ts';

/** A noun of a place that has no name: "un pont", "the village". */
export interface Spot {
  readonly sentence: number;
  /** Words of the noun with what says its sort, and the one that the others hang from. */
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly kind: Place['kind'];
}

/** Whole countries and seas are no spots: without a name they say nothing about where. */
const tooWide: ReadonlySet<GenericKind> = new Set<GenericKind>(['country', 'sea']);

/** Finds the nouns of places without a name in a sentence, names and actors not yet left out. */
export function findSpots(sentence: PlaceSentence): readonly Spot[] {
  const { pieces, pack } = sentence;
  const spots: Spot[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]!;
    if (!/^(?:NOUN|ADJ|PROPN)$/u.test(piece.upos) || (piece.isCapital && at > 0)) continue;
    const hit = phraseStartingAt(pieces, at, pack.unnamed.nouns);
    if (!hit || tooWide.has(hit.value)) continue;
    const spot = spotOf(sentence, hit.first, hit.last, hit.value);
    if (spot) spots.push(spot);
    at = hit.last;
  }
  return spots;
}

/** Those that no name, actor, instrument or time ("in the first quarter") has taken. */
export function openSpots(
  spots: readonly Spot[],
  sentences: readonly ParsedSentence[],
  mentions: readonly EntityMention[],
  times: readonly (Span & { readonly sentence: number })[],
): readonly Spot[] {
  const mentioned = bySentence(mentions);
  const dated = bySentence(times);
  return spots.filter(({ sentence, head }) => {
    if ((mentioned.get(sentence) ?? []).some((mention) => takes(mention, head))) return false;
    const noun = sentences[sentence]!.words[head]!;
    return !(dated.get(sentence) ?? []).some((time) => spanContains(time, noun));
  });
}

function bySentence<Found extends { readonly sentence: number }>(found: readonly Found[]): Map<number, Found[]> {
  const grouped = new Map<number, Found[]>();
  for (const one of found) {
    const group = grouped.get(one.sentence);
    if (group) group.push(one);
    else grouped.set(one.sentence, [one]);
  }
  return grouped;
}

function takes({ first, last, form, kind, head }: EntityMention, noun: number): boolean {
  if (noun < first || noun > last) return false;
  return form !== 'nominal' || kind !== 'actor' || head === noun;
}

function spotOf(sentence: PlaceSentence, first: number, last: number, kind: GenericKind): Spot | undefined {
  const { pieces, pack, sentence: tree, index } = sentence;
  const head = headWord(tree, pieces[first]!, pieces[last]!);
  if (!head || !standsAlone(tree, head) || !isDetermined(sentence, head) || isFollowedByName(sentence, last)) return undefined;
  if (phraseStartingAt(pieces, first, pack.unnamed.except)) return undefined;
  const isOpen = holds(pack.unnamed.open, keyOf(pieces, first, last));
  if (isOpen && !isLocated(sentence, head, first) && !hasSort(sentence, head) && !isDoneTo(sentence, head)) return undefined;
  if (speaks(sentence, head)) return undefined;
  const wide = withAdjectives(tree, head, pieces[first]!.first, pieces[last]!.last);
  return { sentence: index, ...wide, head: head.index, kind: kindOfGeneric[kind] };
}

function keyOf(pieces: readonly Piece[], first: number, last: number): string {
  return pieces
    .slice(first, last + 1)
    .map(({ lower }) => lower)
    .join(' ');
}

function headWord({ words }: ParsedSentence, first: Piece, last: Piece): Word | undefined {
  const inside = words.slice(first.first, last.last + 1);
  const head = inside.find(({ head: above, upos }) => (above < first.first || above > last.last) && upos !== 'PUNCT' && upos !== 'ADP');
  return head?.upos === 'NOUN' || head?.upos === 'PROPN' ? head : undefined;
}

const parts: ReadonlySet<string> = new Set(['compound', 'flat', 'fixed', 'amod', 'appos', 'vocative']);

/** Neither part of another noun ("bridge commander") nor said of something ("Birao is a town"). */
function standsAlone({ words }: ParsedSentence, { index, deprel }: Word): boolean {
  if (parts.has(deprel.split(':')[0]!)) return false;
  return !words.some(({ head, deprel: relation }) => head === index && relation.startsWith('cop'));
}

/** With an article or the like, or in the plural where that needs none; behind a number or "dozens of". */
function isDetermined({ sentence: { words }, pack }: PlaceSentence, { index, head, feats, deprel }: Word): boolean {
  const isShown = words.some(({ head: above, deprel: relation }) => above === index && /^(?:det|nummod|nmod:poss)/u.test(relation));
  if (isShown) return true;
  const above = words[head];
  if (deprel.startsWith('nmod') && above && holds(pack.unnamed.counts, above.lemma.toLowerCase())) return true;
  return pack.possessives["'s"] === true && feats.includes('Number=Plur');
}

/** "the village Sota", "l'hôpital Nasser": a name, whether or not it was read as one. */
function isFollowedByName({ pieces }: PlaceSentence, last: number): boolean {
  const next = pieces[last + 1];
  return next?.isCapital === true && next.upos === 'PROPN';
}

/** Behind a word of place ("dans la zone", "near the camp"). */
function isLocated({ pieces, pack, sentence: { words } }: PlaceSentence, head: Word, first: number): boolean {
  if (words.some(({ head: above, deprel, lemma }) => above === head.index && deprel === 'case' && isPlaceWord(lemma.toLowerCase(), pack)))
    return true;
  let before = first - 1;
  while (before >= 0 && /^(?:DET|ADJ|NUM)$/u.test(pieces[before]!.upos)) before--;
  return before >= 0 && phraseEndingAt(pieces, before, pack.near) !== undefined;
}

function isPlaceWord(lemma: string, { inside, near, locatives, links, from }: PlaceSentence['pack']): boolean {
  if (holds(links, lemma) && holds(from, lemma)) return false;
  return holds(inside, lemma) || Object.hasOwn(near.values, lemma) || Object.hasOwn(locatives.values, lemma);
}

/** A word beside it that says that it is a place: "base militaire", "une zone tenue par". */
function hasSort({ sentence: { words }, pack }: PlaceSentence, head: Word): boolean {
  return words.some(
    ({ head: above, form, deprel }) =>
      above === head.index && /^(?:amod|compound|nmod|acl)/u.test(deprel) && holds(pack.unnamed.sorts, form.toLowerCase()),
  );
}

/** "bombed the base", "la base a été bombardée", "a house and a depot were hit". */
function isDoneTo({ sentence: { words }, pack }: PlaceSentence, word: Word): boolean {
  let first = word;
  for (let steps = 0; first.deprel === 'conj' && steps < 8; steps++) first = words[first.head]!;
  const { head, deprel } = first;
  return (deprel === 'obj' || deprel === 'nsubj:pass') && holds(pack.unnamed.verbs, words[head]!.lemma.toLowerCase());
}

/** "the region announced": who governs or works there. */
function speaks({ sentence: { words }, pack }: PlaceSentence, { head, deprel }: Word): boolean {
  return deprel === 'nsubj' && holds(pack.speech, words[head]!.lemma.toLowerCase());
}

/** The adjectives right beside it. */
function withAdjectives({ words }: ParsedSentence, head: Word, first: number, last: number): { first: number; last: number } {
  const isBeside = (at: number): boolean => words[at]?.head === head.index && /^(?:amod|compound)/u.test(words[at]!.deprel);
  let from = first;
  while (isBeside(from - 1)) from--;
  let to = last;
  while (isBeside(to + 1)) to++;
  return { first: from, last: to };
}
