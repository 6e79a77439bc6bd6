import { type Span, spansOverlap } from '../../../model/span.ts';
import { flatMap } from '../../../util/flat-map.ts';
import { lineAt } from './find-lines.ts';
import { findNames } from './find-names.ts';
import { findRoads } from './find-roads.ts';
import { frameUnit } from './frame-unit.ts';
import type { NameBook } from './name-book.ts';
import { holds } from './place-pack.ts';
import type { NameUse, PlacePhrase } from './place-phrase.ts';
import { type PlaceSentence, phraseEndingAt, phraseStartingAt } from './place-sentence.ts';
import { type NameUnit, readSurroundings } from './surroundings.ts';

/** What a sentence says of places: phrases in text order, and the countries whose adjectives it has. */
export interface SentencePlaces {
  readonly phrases: readonly PlacePhrase[];
  /** With the piece that each adjective stands in. */
  readonly adjectives: readonly { readonly piece: number; readonly countries: readonly string[] }[];
}

export interface PhraseContext {
  readonly book: NameBook;
  /** Words that are names within the sentences of the document. */
  readonly seen: ReadonlySet<string>;
}

/** Finds the phrases of a sentence that name or locate places; what lies in a taken span is none. */
export function findPhrases(text: string, sentence: PlaceSentence, { book, seen }: PhraseContext, taken: readonly Span[]): SentencePlaces {
  const { pieces } = sentence;
  const adjectives = findAdjectives(sentence);
  const adjectiveForms = new Set(adjectives.map(({ piece }) => pieces[piece]!.text));
  const names = findNames(text, sentence, book, { isAdjective: (word) => adjectiveForms.has(word), isSeen: (word) => seen.has(word) });
  const roads = findRoads(sentence).filter(
    (road) => !names.some(({ isKnown, first, last }) => isKnown && first <= road.last && road.last < last),
  );
  const units = flatMap(
    names
      .filter(({ first, last }) => !roads.some((road) => road.first <= last && first <= road.last))
      .filter(({ first, last }) => !taken.some((span) => spansOverlap(span, { start: pieces[first]!.start, end: pieces[last]!.end }))),
    (name) => readSurroundings(sentence, name) ?? [],
  );
  const kinds = shareNouns(sentence, apart(units));
  const phrases = [
    ...phrasesOf(sentence, kinds),
    ...roads,
    ...flatMap(adjectives, ({ piece, countries }) => adjectivePhrase(sentence, piece, countries)),
  ];
  return { phrases: phrases.sort((left, right) => left.first - right.first), adjectives };
}

/** A noun behind one name may begin the next ("Democratic Republic of Congo"): the longer name stays. */
function apart(units: readonly NameUnit[]): readonly NameUnit[] {
  return units.filter((unit, at) => {
    const next = units[at + 1];
    return !next || unit.last < next.first || unit.use.isKnown;
  });
}

/** "les quartiers de X et de Y", "X and Y, two suburbs": a noun in the plural holds for the whole list. */
function shareNouns(sentence: PlaceSentence, units: readonly NameUnit[]): readonly NameUnit[] {
  const shared = [...units];
  for (let at = 1; at < shared.length; at++)
    if (isListed(sentence, shared[at - 1]!, shared[at]!)) shared[at] = withNoun(shared[at]!, pluralNoun(sentence, shared[at - 1]!, 'left'));
  for (let at = shared.length - 2; at >= 0; at--)
    if (isListed(sentence, shared[at]!, shared[at + 1]!))
      shared[at] = withNoun(shared[at]!, pluralNoun(sentence, shared[at + 1]!, 'right'));
  return shared;
}

function isListed({ pieces, pack }: PlaceSentence, left: NameUnit, right: NameUnit): boolean {
  const gap = pieces.slice(left.last + 1, right.first);
  return (
    gap.length > 0 &&
    gap.length <= 3 &&
    gap.every(({ text, lower }) => text === ',' || [pack.conjunctions, pack.links, pack.articles].some((set) => holds(set, lower)))
  );
}

/** The noun of a unit that others of its list may share: before the first name, or set beside the last. */
function pluralNoun({ pieces, pack, sentence }: PlaceSentence, { use, first, last }: NameUnit, side: 'left' | 'right'): NameUse['generic'] {
  if (!use.generic) return undefined;
  if (use.shared) return use.generic;
  const isPlural = (at: number): boolean => sentence.words[pieces[at]!.first]!.feats.includes('Number=Plur');
  if (side === 'left') return first < use.first && isPlural(first) ? use.generic : undefined;
  const apposed = last === use.last ? pieces.findIndex(({ lower }, at) => at > last + 1 && at < last + 5 && holds(pack.parts, lower)) : -1;
  return apposed > 0 && isPlural(apposed) ? use.generic : undefined;
}

function withNoun(unit: NameUnit, generic: NameUse['generic']): NameUnit {
  return generic && !unit.use.generic ? { ...unit, use: { ...unit.use, generic, shared: true, position: 'strong' } } : unit;
}

function phrasesOf(sentence: PlaceSentence, units: readonly NameUnit[]): readonly PlacePhrase[] {
  const phrases: PlacePhrase[] = [];
  for (let at = 0; at < units.length; at++) {
    const line = lineAt(sentence, units[at]!, units[at + 1]);
    phrases.push(behind(phrases[phrases.length - 1], line?.phrase ?? frameUnit(sentence, units[at]!), units[at]!));
    if (line?.takesNext) at++;
  }
  return phrases;
}

/** "The M5 highway between X and Y", "the Tishrin dam on the Euphrates": the noun belongs to the phrase before. */
function behind(before: PlacePhrase | undefined, phrase: PlacePhrase, { use, first, last }: NameUnit): PlacePhrase {
  if (!before || phrase.first > before.last || before.last >= phrase.last) return phrase;
  if (phrase.shape === 'line' || phrase.shape === 'border') return { ...phrase, first: before.last + 1 };
  return { sentence: phrase.sentence, names: [use], shape: 'name', first: Math.max(first, before.last + 1), last };
}

/** Adjectives of countries, but for "its French initials". */
function findAdjectives({ pieces, pack }: PlaceSentence): SentencePlaces['adjectives'] {
  const isLanguage = (piece: number): boolean =>
    [pieces[piece - 1], pieces[piece + 1]].some((beside) => beside !== undefined && holds(pack.languageNouns, beside.lower));
  const adjectives: { readonly piece: number; readonly countries: readonly string[] }[] = [];
  for (let piece = 0; piece < pieces.length; piece++) {
    const { countries } = pieces[piece]!;
    if (countries.length > 0 && !isLanguage(piece)) adjectives.push({ piece, countries });
  }
  return adjectives;
}

/** "frontière malienne", "Armenian territory": the noun stands right before or right behind the adjective. */
function adjectivePhrase(sentence: PlaceSentence, piece: number, countries: readonly string[]): readonly PlacePhrase[] {
  const { pieces } = sentence;
  const base = { sentence: sentence.index, names: [], countries };
  for (const noun of [piece - 1, piece + 1]) {
    if (!pieces[noun]) continue;
    const border = borderAt(sentence, noun, piece);
    const span = { first: Math.min(border?.first ?? noun, piece), last: Math.max(border?.last ?? noun, piece) };
    if (border) return [{ ...base, ...span, shape: 'border' }];
    if (holds(sentence.pack.territories, pieces[noun].lower) && countries.length === 1) return [{ ...base, ...span, shape: 'land' }];
  }
  return [];
}

/** "frontière", "zones frontalières": the noun that ends or begins beside an adjective. */
function borderAt({ pieces, pack }: PlaceSentence, at: number, adjective: number): { first: number; last: number } | undefined {
  const hit = at < adjective ? phraseEndingAt(pieces, at, pack.generics) : phraseStartingAt(pieces, at, pack.generics);
  return hit?.value.kind === 'border' ? hit : undefined;
}
