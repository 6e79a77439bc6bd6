import { flatMap } from '../../../util/flat-map.ts';
import type { NameMatch } from './match-names.ts';
import type { ActorRecord, ActorRegistry } from './registry.ts';

/** The country (alpha-3) of a place that a sentence speaks of. */
export interface PlaceCountry {
  readonly sentence: number;
  readonly country: string;
}

/** Countries spoken of: by sentence, and how often in all. */
interface CountryCount {
  readonly bySentence: ReadonlyMap<number, ReadonlySet<string>>;
  readonly weights: ReadonlyMap<string, number>;
}

/** What countries a document speaks of: by the names in it, and by its places as far as they are read. */
export interface CountryContext {
  readonly names: CountryCount;
  /** The names without those of foreigners who are spoken of where the places lie elsewhere ("Russian instructors" in Bangui). */
  readonly homeNames: CountryCount;
  readonly places: CountryCount;
  /** Countries where actors act that the document names and that are at home in several: they tell a little of what it is about. */
  readonly theatres: ReadonlyMap<string, number>;
  /** Countries on whose ground the regular forces of other states stand: whose army acts there, the place does not say. */
  readonly shared: ReadonlySet<string>;
  /** Ids of actors that the document names beyond doubt. */
  readonly named: ReadonlySet<string>;
}

/** A country that a phrase without one belongs to, and what says so. */
export interface ContextCountry {
  readonly country: string;
  readonly why: string;
}

const stateKinds = new Set(['country', 'demonym', 'capital', 'metonym', 'prefix']);

/** True for what a state is called by. */
export function isStateKind(kind: string): boolean {
  return stateKinds.has(kind);
}

function isCertain({ candidates }: NameMatch): boolean {
  return candidates.every(({ record, isAmbiguous }) => !isAmbiguous && record === candidates[0]!.record);
}

/** The country that a match is about, where it leaves no doubt: not for those who act abroad, or in several countries. */
function countriesOf(match: NameMatch, records: readonly ActorRecord[]): readonly string[] {
  if (!isCertain(match)) return [];
  const { country, theatres = [], outlet, type } = records[match.candidates[0]!.record]!;
  if (outlet || type === 'person') return [];
  const [theatre = country] = theatres;
  const isThere = country === undefined ? theatres.length === 1 : theatre === country;
  return isThere && theatre !== undefined ? [theatre] : [];
}

function theatresOf(match: NameMatch, records: readonly ActorRecord[]): readonly string[] {
  const { theatres = [], type, outlet } = records[match.candidates[0]!.record]!;
  return isCertain(match) && !outlet && type !== 'person' && theatres.length < 6 ? theatres : [];
}

/** True for the name of a town that may stand for a government: as a place it speaks of its country only once it is read as one. */
function isTown({ candidates }: NameMatch): boolean {
  return candidates.every(({ kind }) => kind === 'capital' || kind === 'metonym');
}

function count(found: readonly PlaceCountry[]): CountryCount {
  const bySentence = new Map<number, Set<string>>();
  const weights = new Map<string, number>();
  for (const { sentence, country } of found) {
    const own = bySentence.get(sentence);
    if (own) own.add(country);
    else bySentence.set(sentence, new Set([country]));
    weights.set(country, (weights.get(country) ?? 0) + 1);
  }
  return { bySentence, weights };
}

/** What countries a document is about, from the names found in it. */
export function countryContext(matches: readonly (readonly NameMatch[])[], { records, foreignForces }: ActorRegistry): CountryContext {
  const found = flatMap(matches, (list, sentence) =>
    flatMap(list, (match) => countriesOf(match, records).map((country) => ({ sentence, country }))),
  );
  const named = flatMap(matches, (list) => flatMap(list, (match) => (isCertain(match) ? [records[match.candidates[0]!.record]!.id] : [])));
  const theatres = new Map<string, number>();
  for (const match of matches.flat())
    for (const country of theatresOf(match, records)) theatres.set(country, (theatres.get(country) ?? 0) + 0.1);
  const shared = new Set(foreignForces);
  const names = count(found);
  return { names, homeNames: names, places: count([]), theatres, shared, named: new Set(named) };
}

/**
 * The same once the places are read: names of towns speak of their country as places, or where they acted for it.
 * @param seats towns that were read as governments
 * @param isVisitor tells names of foreigners, by the countries of the places
 */
export function withPlaces(
  before: CountryContext,
  matches: readonly (readonly NameMatch[])[],
  { records }: ActorRegistry,
  places: readonly PlaceCountry[],
  seats: readonly PlaceCountry[],
  isVisitor: (sentence: number, match: NameMatch, country: string) => boolean = () => false,
): CountryContext {
  const found = flatMap(matches, (list, sentence) =>
    flatMap(list, (match) => (isTown(match) ? [] : countriesOf(match, records).map((country) => ({ sentence, country, match })))),
  );
  const atHome = found.filter(({ sentence, country, match }) => !isVisitor(sentence, match, country));
  return {
    ...before,
    names: count([...found, ...seats]),
    homeNames: count([...atHome, ...seats]),
    places: count(places),
  };
}

/** Countries that are passed over. */
type Skipped = ReadonlySet<string>;

const nothing: Skipped = new Set();

function only(countries: ReadonlySet<string> | undefined, skipped: Skipped): string | undefined {
  if (countries === undefined || countries.size > 1 + skipped.size) return undefined;
  const left = [...countries].filter((country) => !skipped.has(country));
  return left.length === 1 ? left[0] : undefined;
}

/** The country of all, or of at least three in four where there are four or more. */
function dominant(weights: ReadonlyMap<string, number>, skipped: Skipped): string | undefined {
  const left = [...weights].filter(([country]) => !skipped.has(country));
  const all = left.reduce((sum, [, weight]) => sum + weight, 0);
  const [best] = left.sort((a, b) => b[1] - a[1]);
  return best && (left.length === 1 || (all >= 4 && best[1] >= all * 0.75)) ? best[0] : undefined;
}

function ofPlaces(country: string, where: string): ContextCountry {
  return { country, why: `the places of ${where} lie in ${country}` };
}

function ofNames(country: string, where: string): ContextCountry {
  return { country, why: `the only country spoken of in ${where} is ${country}` };
}

/** What asks: whose places outweigh the names, and which countries are passed over. */
interface Asked {
  readonly isLocal: boolean;
  readonly skipped: Skipped;
}

function ofSentence(
  { names, places }: CountryContext,
  sentence: number,
  { isLocal, skipped }: Asked,
  where: string,
): ContextCountry | undefined {
  const named = names.bySentence.get(sentence) ?? nothing;
  const lands = places.bySentence.get(sentence) ?? nothing;
  const land = only(lands, skipped);
  const name = only(named, skipped);
  if (land !== undefined && (isLocal || isWithin(named, skipped) || name === land)) return ofPlaces(land, where);
  return name !== undefined && (isWithin(lands, skipped) || lands.has(name)) ? ofNames(name, where) : undefined;
}

/** True where nothing is left but what is passed over. */
function isWithin(countries: ReadonlySet<string>, skipped: Skipped): boolean {
  return [...countries].every((country) => skipped.has(country));
}

function ofDocument({ names, places }: CountryContext, { isLocal, skipped }: Asked): ContextCountry | undefined {
  const land = dominant(places.weights, skipped);
  const name = dominant(names.weights, skipped);
  const others = [...names.weights.keys()].filter((country) => !skipped.has(country));
  if (land !== undefined && (isLocal || name === land || others.length === 0)) return ofPlaces(land, 'the document');
  const isAlone = others.length === 1 && ([...places.weights.keys()].every((country) => skipped.has(country)) || places.weights.has(name!));
  return isAlone ? ofNames(name!, 'the document') : undefined;
}

/**
 * The country that a document is mostly about, by its places and its names together, or undefined: another that speaks in passing
 * does not outweigh it. What the first sentence alone speaks of counts more, since reports open with it.
 */
function leader({ names, places }: CountryContext, skipped: Skipped): string | undefined {
  const weights = new Map<string, number>();
  const add = (country: string, weight: number): void => void weights.set(country, (weights.get(country) ?? 0) + weight);
  for (const [country, weight] of [...names.weights, ...places.weights]) add(country, weight);
  const opening = only(new Set([...(names.bySentence.get(0) ?? []), ...(places.bySentence.get(0) ?? [])]), nothing);
  if (opening !== undefined) add(opening, 2);
  const all = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const [best] = [...weights].sort((a, b) => b[1] - a[1]);
  return best && all >= 5 && best[1] >= all * 0.5 && !skipped.has(best[0]) && names.weights.has(best[0]) ? best[0] : undefined;
}

/** The sentence before, unless it only names a country in passing in a document that is about another. */
function ofSentenceBefore(context: CountryContext, sentence: number, asked: Asked): ContextCountry | undefined {
  const found = ofSentence(context, sentence - 1, asked, 'the sentence before');
  const isPlaced = found !== undefined && context.places.bySentence.get(sentence - 1)?.has(found.country) === true;
  if (!found || isPlaced) return found;
  const country = leader(context, asked.skipped);
  return country === undefined || country === found.country ? found : ofLeader(country);
}

function ofLeader(country: string): ContextCountry {
  return { country, why: `the document speaks of ${country} more than of any other country` };
}

/** Where the document's places lie, for a sentence that has none and names only a country without any ("residents" beside "Israeli soldiers"). */
function stage({ names, places }: CountryContext, sentence: number): string | undefined {
  if ((places.bySentence.get(sentence)?.size ?? 0) > 0) return undefined;
  const land = dominant(places.weights, nothing);
  const named = names.bySentence.get(sentence) ?? nothing;
  return land !== undefined &&
    places.weights.get(land)! > 1 &&
    named.size > 0 &&
    !named.has(land) &&
    [...named].every((country) => !places.weights.has(country))
    ? land
    : undefined;
}

/**
 * Who is meant by a phrase that names no country: somebody who is where the sentence is (residents, police), an army, which may be
 * abroad, or a government's body, which speaks of other countries too.
 */
export type Whose = 'local' | 'army' | 'government';

/**
 * The country of a phrase that names none: that of the names and places of its sentence, of the sentences right before it, or of
 * the document, where they agree on one.
 * @param whose the places of a sentence outweigh its names for `local`; for an `army`, lands where the forces of others stand do not
 *   say whose it is; a `government` is that of the country which the document is mostly about, if it is about one
 */
export function contextCountry(all: CountryContext, sentence: number, whose: Whose): ContextCountry | undefined {
  const context = whose === 'army' ? all : { ...all, names: all.homeNames };
  const asked: Asked = { isLocal: whose !== 'army', skipped: whose === 'army' ? context.shared : nothing };
  const country = whose === 'government' ? leader(context, nothing) : undefined;
  if (country !== undefined) return ofLeader(country);
  if (whose === 'local') {
    const land = stage(context, sentence);
    if (land !== undefined) return ofPlaces(land, 'the document');
  }
  const found =
    ofSentence(context, sentence, asked, 'this sentence') ?? ofSentenceBefore(context, sentence, asked) ?? ofDocument(context, asked);
  const most = found ? undefined : leader(context, asked.skipped);
  return most === undefined ? found : ofLeader(most);
}

/** How much a document speaks of the countries of a record. */
export function supportOf({ names, places, theatres: near, named }: CountryContext, { id, country, theatres = [] }: ActorRecord): number {
  if (named.has(id)) return 100;
  const countries = new Set([...(country === undefined ? [] : [country]), ...theatres]);
  return [...countries].reduce(
    (sum, code) => sum + (names.weights.get(code) ?? 0) + (places.weights.get(code) ?? 0) + (near.get(code) ?? 0),
    0,
  );
}
