import { holds } from './place-pack.ts';
import type { NameUse, PlacePhrase } from './place-phrase.ts';
import { beforeArticles, type PlaceSentence, phraseEndingAt, phraseStartingAt } from './place-sentence.ts';
import { distanceEndingAt } from './read-distance.ts';
import type { NameUnit } from './surroundings.ts';

/** The phrase around one name: a distance, a direction, "near", a facility, or the name alone. */
export function frameUnit(sentence: PlaceSentence, unit: NameUnit): PlacePhrase {
  const spot = spotOf(sentence, unit);
  const found = distant(sentence, spot) ?? near(sentence, spot) ?? directed(sentence, spot, unit);
  if (!found)
    return (
      namedFacility(sentence, unit, spot) ?? {
        sentence: sentence.index,
        names: [unit.use],
        last: unit.last,
        shape: 'name',
        first: unit.first,
      }
    );
  const base = baseOf(sentence, unit);
  return found.shape === 'distance' ? { ...base, ...found } : (facilityBefore(sentence, found.first, base) ?? { ...base, ...found });
}

/** What words of place say of a name: that it is one. */
function baseOf({ index }: PlaceSentence, { use, last }: NameUnit): Base {
  return { sentence: index, names: [{ ...use, position: 'strong' }], last };
}

/** Where the words before a unit stand: at the last piece before its article, and before its linking word. */
interface Spot {
  readonly bare: number;
  readonly unlinked: number;
  readonly isLinked: boolean;
}

function spotOf(sentence: PlaceSentence, { first }: NameUnit): Spot {
  const { pieces, pack } = sentence;
  const bare = beforeArticles(sentence, first - 1);
  const isLinked = bare >= 0 && (holds(pack.links, pieces[bare]!.lower) || holds(pack.from, pieces[bare]!.lower));
  return { bare, unlinked: isLinked ? bare - 1 : bare, isLinked };
}

type Distance = Omit<Extract<PlacePhrase, { shape: 'distance' }>, 'sentence' | 'names' | 'last'>;
type Near = Omit<Extract<PlacePhrase, { shape: 'near' }>, 'sentence' | 'names' | 'last'>;
type Direction = Omit<Extract<PlacePhrase, { shape: 'direction' }>, 'sentence' | 'names' | 'last'>;

function distant(sentence: PlaceSentence, { bare, unlinked, isLinked }: Spot): Distance | undefined {
  const { pieces, pack } = sentence;
  const before = isLinked ? unlinked : bare;
  const off = before < 0 ? undefined : phraseEndingAt(pieces, before, pack.off);
  if (off) return offshore(sentence, off.first - 1);
  if (!isLinked || unlinked < 0) return undefined;
  const direction = phraseEndingAt(pieces, unlinked, pack.directions);
  let at = direction ? direction.first - 1 : unlinked;
  while (direction && at >= 0 && holds(pack.toward, pieces[at]!.lower)) at--;
  const distance = at < 0 ? undefined : distanceEndingAt(sentence, at);
  if (!distance) return undefined;
  return {
    shape: 'distance',
    km: distance.km,
    isRough: distance.isRough,
    first: distance.first,
    ...(direction && { bearing: direction.value }),
  };
}

/** "40 miles off X": in no stated direction. */
function offshore(sentence: PlaceSentence, at: number): Distance | undefined {
  const distance = at < 0 ? undefined : distanceEndingAt(sentence, at);
  return distance && { shape: 'distance', km: distance.km, isRough: distance.isRough, first: distance.first };
}

function near({ pieces, pack }: PlaceSentence, { bare, unlinked, isLinked }: Spot): Near | undefined {
  if (bare < 0) return undefined;
  const hit =
    phraseEndingAt(pieces, bare, pack.near) ?? (isLinked && unlinked >= 0 ? phraseEndingAt(pieces, unlinked, pack.near) : undefined);
  return hit && { shape: 'near', first: hit.first };
}

function directed(sentence: PlaceSentence, { unlinked, isLinked }: Spot, unit: NameUnit): Direction | undefined {
  const { pieces, pack } = sentence;
  const adjective = phraseEndingAt(pieces, unit.first - 1, pack.directionAdjectives);
  if (adjective) return { shape: 'direction', bearing: adjective.value, isRelative: false, first: adjective.first };
  if (!isLinked || unlinked < 0) return undefined;
  const quarter = quarterOf(sentence, unlinked);
  if (quarter) return quarter;
  const hit = phraseEndingAt(pieces, unlinked, pack.directions);
  if (!hit) return undefined;
  const before = pieces[hit.first - 1];
  return { shape: 'direction', bearing: hit.value, isRelative: !isWithin(sentence, before?.lower), first: hit.first };
}

/** "la banlieue sud de X", "the southern suburbs of X". */
function quarterOf({ pieces, pack }: PlaceSentence, at: number): Direction | undefined {
  const wind = phraseEndingAt(pieces, at, pack.directions);
  const part = wind ? pieces[wind.first - 1] : pieces[at];
  if (!part || !holds(pack.parts, part.lower)) return undefined;
  if (wind) return { shape: 'direction', bearing: wind.value, isRelative: false, isQuarter: true, first: wind.first - 1 };
  const adjective = phraseEndingAt(pieces, at - 1, pack.directionAdjectives);
  return adjective && { shape: 'direction', bearing: adjective.value, isRelative: false, isQuarter: true, first: adjective.first };
}

/** "the south of X", "le sud de X" lie in X; "south of X", "au sud de X" lie beyond it. */
function isWithin({ pack }: PlaceSentence, before: string | undefined): boolean {
  return before !== undefined && holds(pack.articles, before);
}

type Base = Pick<PlacePhrase, 'sentence' | 'names' | 'last'>;

/** "une base secrète non loin de X": the facility is the place, and has no name. */
function facilityBefore(sentence: PlaceSentence, first: number, base: Base): PlacePhrase | undefined {
  const { pieces, pack } = sentence;
  let at = first - 1;
  for (let steps = 0; steps < 3 && at > 0; steps++) {
    const hit = phraseEndingAt(pieces, at, pack.generics);
    if (hit?.value.kind === 'facility') return { ...base, shape: 'facility', isNamed: false, first: hit.first };
    const filler = phraseEndingAt(pieces, at, pack.fillers);
    if (filler) at = filler.first - 1;
    else if (/^(?:ADJ|ADV|ADP)$/u.test(pieces[at]!.upos)) at--;
    else return undefined;
  }
  return undefined;
}

/** "le pont de X": the facility bears the name of the place. "Un pont de X" does not, and the name is the place. */
function namedFacility(sentence: PlaceSentence, unit: NameUnit, spot: Spot): PlacePhrase | undefined {
  const { pieces, pack } = sentence;
  if (unit.use.generic?.kind === 'facility') return { ...baseOf(sentence, unit), shape: 'facility', isNamed: true, first: unit.first };
  const isOver = spot.bare > 0 && isWater(unit.use) && holds(pack.over, pieces[spot.bare]!.lower);
  if (!isOver && !spot.isLinked) return undefined;
  const first = definiteFacility(sentence, isOver ? spot.bare - 1 : spot.unlinked);
  return first === undefined ? undefined : { ...baseOf(sentence, unit), shape: 'facility', isNamed: !isOver, first };
}

/** Where the noun of a facility begins that ends at a piece, and is not one of several. */
function definiteFacility({ pieces, pack }: PlaceSentence, last: number): number | undefined {
  const hit = last < 0 ? undefined : phraseEndingAt(pieces, last, pack.generics);
  if (hit?.value.kind !== 'facility') return undefined;
  const before = pieces[hit.first - 1];
  return before && holds(pack.indefinites, before.lower) ? undefined : hit.first;
}

function isWater({ generic, isRiver }: NameUse): boolean {
  return isRiver || generic?.kind === 'river' || generic?.kind === 'lake';
}

/** The generic noun of a kind that ends right before a piece, articles and a linking word left out. */
export function nounBefore(
  sentence: PlaceSentence,
  first: number,
  kinds: readonly string[],
): { first: number; word: string; kind: string } | undefined {
  const { pieces, pack } = sentence;
  let at = beforeArticles(sentence, first - 1);
  if (at > 0 && [pack.links, pack.from, pack.with].some((set) => holds(set, pieces[at]!.lower))) at--;
  const hit = at < 0 ? undefined : phraseEndingAt(pieces, at, pack.generics);
  return hit && kinds.includes(hit.value.kind) ? { first: hit.first, word: pieces[hit.last]!.lower, kind: hit.value.kind } : undefined;
}

/** The generic noun of a kind that begins right behind a piece. */
export function nounAfter(
  { pieces, pack }: PlaceSentence,
  last: number,
  kinds: readonly string[],
): { last: number; word: string; kind: string } | undefined {
  const hit = phraseStartingAt(pieces, last + 1, pack.generics);
  return hit && kinds.includes(hit.value.kind) ? { last: hit.last, word: pieces[hit.first]!.lower, kind: hit.value.kind } : undefined;
}
