import type { Gazetteer, GazetteerEntry } from '../../../model/gazetteer.ts';
import type { ParsedSentence } from '../../../model/tree.ts';
import { flatMap } from '../../../util/flat-map.ts';
import type { EntityMention } from '../entity-mention.ts';
import { type BuiltPlace, buildPlace } from './build-place.ts';
import type { NameNode } from './decide-name.ts';
import type { PlaceEntity } from './describe-place.ts';
import { namesWithin } from './find-names.ts';
import { findPhrases, type SentencePlaces } from './find-phrases.ts';
import { findSpots, type Spot } from './find-spots.ts';
import { linkUses } from './link-uses.ts';
import { type NameBook, openNameBook } from './name-book.ts';
import { candidatesOf } from './name-candidates.ts';
import { carrySenses } from './name-sense.ts';
import { namesLand } from './names-land.ts';
import type { Nations } from './nations.ts';
import type { PlacePack } from './place-pack.ts';
import type { PlacePhrase } from './place-phrase.ts';
import { openPlaceSentence, type PlaceSentence, type PlaceWords, placeWords } from './place-sentence.ts';
import { resolveNames } from './resolve-names.ts';
import { weighCandidate } from './score-candidate.ts';

export interface PlacesContext {
  readonly gazetteer: Gazetteer;
  readonly languages: Readonly<Record<string, PlacePack>>;
  /** Adjectives and capitals of countries. */
  readonly nations: Nations;
  /** What is known of the words of a language, with a memory; without it each document has its own. */
  readonly wordsOf?: (lang: string) => PlaceWords;
}

/** The mentions of places in text order, and the places: those mentioned, and those that they are measured from. */
export interface PlacesReading {
  readonly mentions: readonly EntityMention[];
  readonly places: readonly PlaceEntity[];
  /** Nouns that may stand for places without a name. */
  readonly spots: readonly Spot[];
  /** Names of `taken` that are part of the name of a place after all ("Shan State", "the Irrawaddy River"). */
  readonly released: readonly EntityMention[];
}

interface OpenSentence {
  readonly sentence: PlaceSentence;
  readonly found: SentencePlaces;
}

const takenForms: readonly EntityMention['form'][] = ['name', 'demonym', 'capital'];
const weights = { theatre: 2, adjective: 1.2, border: 0.6 } as const;

/**
 * Reads the places of a document. Names that stand for actors (`taken`) are none. Sentences in a language without a pack
 * give none. Spans are UTF-16 offsets into `document.text`; the same place has the same ref in every mention.
 * @param theatre Countries of the actors of the document (alpha-3): they tell namesakes apart.
 * @example readPlaces({ text }, trees, { gazetteer, languages: { fr }, nations }, actorMentions, { countries: ['SYR'] }).places
 */
export function readPlaces(
  document: { readonly text: string },
  sentences: readonly ParsedSentence[],
  { gazetteer, languages, nations, wordsOf = placeWords(nations) }: PlacesContext,
  taken: readonly EntityMention[],
  theatre: { readonly countries: readonly string[] },
): PlacesReading {
  const book = openNameBook(gazetteer);
  const actors = taken.filter(({ form }) => takenForms.includes(form));
  const cut = flatMap(sentences, (sentence, index) => {
    const pack = Object.hasOwn(languages, sentence.lang) ? languages[sentence.lang] : undefined;
    return pack ? [openPlaceSentence(document.text, sentence, index, pack, wordsOf(sentence.lang))] : [];
  });
  const phraseContext = { book, seen: namesWithin(cut) };
  const released: EntityMention[] = [];
  const actorsOf = bySentence(actors, sentences.length);
  const found = cut.map((sentence): OpenSentence => {
    const [land, here] = parted(actorsOf[sentence.index]!, (mention) => namesLand(sentence, mention, book));
    released.push(...land);
    return { sentence, found: findPhrases(document.text, sentence, phraseContext, here) };
  });
  const opened = withSenses(found, (name) => book.named(name).some(({ entry: { kind } }) => kind === 'country' || kind === 'admin1'));
  const isCapital = ({ geonameId }: GazetteerEntry): boolean => geonameId !== undefined && nations.capitals.has(geonameId);
  const nodes = nodesOf(opened, book, isCapital);
  const persons = surnamesOf(nodes);
  const readings = resolveNames(
    nodes.filter(({ candidates: { use } }) => use.position !== 'none' || !persons.has(use.text)),
    {
      seeds: seedsOf(opened, theatre.countries),
      isCapital,
      country: (code) => book.entry(`country:${code}`),
    },
  );
  const places = new Map<string, PlaceEntity>();
  const mentions = flatMap(opened, ({ sentence, found }) =>
    flatMap(found.phrases, (phrase) => {
      const { start, end } = spanOf(sentence, phrase);
      const text = document.text.slice(start, end);
      const built = buildPlace(phrase, { readings, book, text: text.replace(/\s+/gu, ' ') });
      if (!built) return [];
      for (const place of [built.place, ...built.others]) if (!places.has(place.ref)) places.set(place.ref, place);
      return [mentionOf(document.text, sentence, phrase, built)];
    }),
  );
  return { mentions, places: [...places.values()], spots: flatMap(cut, findSpots), released };
}

function bySentence(mentions: readonly EntityMention[], sentences: number): readonly (readonly EntityMention[])[] {
  const found: EntityMention[][] = Array.from({ length: sentences }, () => []);
  for (const mention of mentions) found[mention.sentence]?.push(mention);
  return found;
}

/** Those first that fit. */
function parted(
  mentions: readonly EntityMention[],
  fits: (mention: EntityMention) => boolean,
): readonly [readonly EntityMention[], readonly EntityMention[]] {
  return [mentions.filter(fits), mentions.filter((mention) => !fits(mention))];
}

function withSenses(opened: readonly OpenSentence[], isLandName: (name: string) => boolean): readonly OpenSentence[] {
  const phrases = carrySenses(
    flatMap(opened, ({ found }) => found.phrases),
    isLandName,
  );
  let next = 0;
  return opened.map(({ sentence, found }) => {
    const own = phrases.slice(next, next + found.phrases.length);
    next += own.length;
    return { sentence, found: { ...found, phrases: own } };
  });
}

function nodesOf(opened: readonly OpenSentence[], book: NameBook, isCapital: (entry: GazetteerEntry) => boolean): readonly NameNode[] {
  return flatMap(opened, ({ sentence, found }) => {
    const uses = flatMap(found.phrases, ({ names }) => names);
    const candidates = new Map(
      uses.map((use) => [use, candidatesOf(use, book, (candidate) => weighCandidate(candidate, isCapital, use.lang))] as const),
    );
    const links = linkUses(sentence, found, candidates);
    return uses.map((use) => ({ candidates: candidates.get(use)!, links: links.get(use)! }));
  });
}

/** Last words of names of two or more words that no place bears: "Lagos" after "Ricardo Lagos" is a person unless a place word precedes it. */
function surnamesOf(nodes: readonly NameNode[]): ReadonlySet<string> {
  const full = nodes.filter(({ candidates: { use } }) => !use.isKnown && use.position !== 'strong' && use.text.includes(' '));
  return new Set(full.map(({ candidates: { use } }) => use.text.slice(use.text.lastIndexOf(' ') + 1)));
}

/** Evidence from outside the names: the actors' countries, and adjectives, each country once. */
function seedsOf(opened: readonly OpenSentence[], theatre: readonly string[]): ReadonlyMap<string, number> {
  const seeds = new Map<string, number>();
  const adjectives = new Set(
    flatMap(opened, ({ found: { phrases, adjectives } }) =>
      flatMap(adjectives, ({ piece, countries }) => (countries.length === 1 && !isOfBorder(phrases, piece) ? countries : [])),
    ),
  );
  const borders = new Set(
    flatMap(opened, ({ found }) => flatMap(found.phrases, (phrase) => (phrase.shape === 'border' ? phrase.countries : []))),
  );
  for (const [country, weight] of theatreSeeds(theatre)) seeds.set(country, weight);
  for (const country of adjectives) seeds.set(country, (seeds.get(country) ?? 0) + weights.adjective);
  for (const country of borders) if (!adjectives.has(country)) seeds.set(country, (seeds.get(country) ?? 0) + weights.border);
  return seeds;
}

/** The country of most actors says more of where things happen than that of a single one who is quoted on them. */
function theatreSeeds(theatre: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const country of theatre) counts.set(country, (counts.get(country) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return new Map([...counts].map(([country, count]) => [country, weights.theatre * (count / most + 0.5)]));
}

/** Who writes of the border of a country may well stand on the other side. */
function isOfBorder(phrases: readonly PlacePhrase[], piece: number): boolean {
  return phrases.some(({ shape, first, last }) => shape === 'border' && first <= piece && piece <= last);
}

function spanOf({ pieces }: PlaceSentence, { first, last }: PlacePhrase): { start: number; end: number } {
  return { start: pieces[first]!.start, end: pieces[last]!.end };
}

function mentionOf(text: string, sentence: PlaceSentence, phrase: PlacePhrase, { place, rule }: BuiltPlace): EntityMention {
  const { start, end } = spanOf(sentence, phrase);
  const [first, last] = [sentence.pieces[phrase.first]!.first, sentence.pieces[phrase.last]!.last];
  return {
    start,
    end,
    text: text.slice(start, end),
    kind: 'place',
    form: formOf(phrase),
    ref: place.ref,
    sentence: sentence.index,
    first,
    last,
    head: headOf(sentence.sentence, first, last),
    grammar: { animate: false },
    rule: `${sentence.sentence.lang}.${rule}`,
    why: place.why,
  };
}

function formOf({ shape, names }: PlacePhrase): EntityMention['form'] {
  if (shape === 'land') return 'demonym';
  return names.length === 0 || (shape !== 'name' && names[0]!.generic === undefined) ? 'nominal' : 'name';
}

function headOf({ words }: ParsedSentence, first: number, last: number): number {
  const outer = words.slice(first, last + 1).find(({ head, upos }) => (head < first || head > last) && upos !== 'PUNCT');
  return outer?.index ?? first;
}
