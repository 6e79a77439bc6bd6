import type { Place } from '../../../model/reading.ts';
import type { ParsedSentence } from '../../../model/tree.ts';
import { flatMap } from '../../../util/flat-map.ts';
import type { ReferenceMention } from '../coreference/reference-mention.ts';
import type { EntityMention } from '../entity-mention.ts';
import { type PlaceEntity, placeRef } from './describe-place.ts';
import type { Spot } from './find-spots.ts';
import { holds, type PlacePack } from './place-pack.ts';

/** References in which places without a name are places, and the entries of these. */
export interface SpotReading {
  readonly references: readonly ReferenceMention[];
  readonly places: readonly PlaceEntity[];
}

/**
 * Gives every place without a name an entry: unresolved within the place that stands beside it, never a point.
 * @param references What the words of the document stand for; those of spots are nouns ("thing:…") and what points to them.
 */
export function placeSpots(
  spots: readonly Spot[],
  references: readonly ReferenceMention[],
  sentences: readonly ParsedSentence[],
  named: { readonly mentions: readonly EntityMention[]; readonly places: readonly PlaceEntity[] },
  packs: Readonly<Record<string, PlacePack>>,
): SpotReading {
  const byHead = new Map(spots.map((spot) => [`${spot.sentence} ${spot.head}`, spot]));
  const byRef = new Map(named.places.map((place) => [place.ref, place]));
  const found = new Map<string, PlaceEntity>();
  const refs = new Set(byRef.keys());
  const countries = new Set(flatMap(named.mentions, ({ ref }) => byRef.get(ref ?? '')?.country ?? []));
  const country = countries.size === 1 ? [...countries][0] : undefined;
  const surroundings = { mentions: [...named.mentions, ...references], places: byRef, packs, country };
  for (const mention of [...references].sort((a, b) => a.start - b.start)) {
    const spot = byHead.get(`${mention.sentence} ${mention.head}`);
    if (!spot || mention.target !== 'thing' || mention.ref === null || found.has(mention.ref)) continue;
    const ref = freeRef(placeRef(mention.text), refs);
    refs.add(ref);
    found.set(mention.ref, { ref, name: mention.text, kind: spot.kind, ...whereIs(spot, sentences[spot.sentence]!, surroundings) });
  }
  return { references: references.map((mention) => asPlace(mention, found)), places: [...found.values()] };
}

function freeRef(ref: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const free = number === 1 ? ref : `${ref}-${number}`;
    if (!taken.has(free)) return free;
  }
}

function asPlace(mention: ReferenceMention, found: ReadonlyMap<string, PlaceEntity>): ReferenceMention {
  const place = mention.ref === null ? undefined : found.get(mention.ref);
  if (!place) {
    const rivals = mention.rivals?.map((ref) => found.get(ref)?.ref ?? ref);
    return rivals ? { ...mention, rivals } : mention;
  }
  const isNoun = mention.antecedent === undefined;
  return { ...mention, kind: 'place', target: 'entity', ref: place.ref, ...(isNoun && { why: place.why }) };
}

type Whereabouts = Pick<Place, 'country' | 'admin1' | 'within' | 'anchor' | 'why'>;

/** What a place without a name is looked up in. */
interface Surroundings {
  readonly mentions: readonly EntityMention[];
  readonly places: ReadonlyMap<string, PlaceEntity>;
  readonly packs: Readonly<Record<string, PlacePack>>;
  /** The one country that all named places of the document lie in. */
  readonly country: string | undefined;
}

/** The place named in what hangs from the noun, else the one where the verb beside it says that it happens, else the country of the document. */
function whereIs(spot: Spot, sentence: ParsedSentence, { mentions, places, packs, country }: Surroundings): Whereabouts {
  const { words } = sentence;
  const beside = mentions.filter(
    (mention) =>
      mention.kind === 'place' && mention.sentence === spot.sentence && places.has(mention.ref ?? '') && mention.head !== spot.head,
  );
  const above = words[firstOfList(words, spot.head)]!.head;
  const nearest =
    beside.find(({ head }) => isBelow(words, head, spot.head) && !isFrom(words, head, packs[sentence.lang])) ??
    beside.find(({ head }) => above >= 0 && words[head]!.head === above && isInside(words, head, packs[sentence.lang]));
  const place = nearest?.ref ? places.get(nearest.ref) : undefined;
  if (place) return { ...around(place), why: `A place without a name; ${place.name} stands beside it, its position is not known.` };
  if (country === undefined) return { why: 'A place without a name; the text does not say where it lies.' };
  return { country, within: `country:${country}`, why: `A place without a name; all places named in the text lie in ${country}.` };
}

function around({ ref, kind, country, admin1, within }: PlaceEntity): Partial<Whereabouts> {
  const inside = kind === 'area' ? ref : within;
  return {
    ...(country !== undefined && { country }),
    ...(admin1 !== undefined && { admin1 }),
    ...(inside !== undefined && { within: inside }),
    ...(kind !== 'area' && { anchor: ref }),
  };
}

/** "in X", not "from X" or "to X". */
function isInside(words: ParsedSentence['words'], at: number, pack: PlacePack | undefined): boolean {
  const before = words.find(({ head, deprel }) => head === at && deprel === 'case')?.lemma.toLowerCase();
  return before !== undefined && pack !== undefined && holds(pack.inside, before) && !holds(pack.from, before);
}

function isFrom(words: ParsedSentence['words'], at: number, pack: PlacePack | undefined): boolean {
  const before = words.find(({ head, deprel }) => head === at && deprel === 'case')?.lemma.toLowerCase();
  return (
    before !== undefined && pack !== undefined && (holds(pack.with, before) || (holds(pack.from, before) && !holds(pack.links, before)))
  );
}

/** The first member of the coordination that a word belongs to: the others share what it hangs from. */
function firstOfList(words: ParsedSentence['words'], at: number): number {
  let word = at;
  for (let steps = 0; words[word]!.deprel === 'conj' && steps < 8; steps++) word = words[word]!.head;
  return word;
}

function isBelow(words: ParsedSentence['words'], at: number, above: number): boolean {
  let word = at;
  for (let steps = 0; word >= 0 && steps < 20; steps++) {
    if (word === above) return true;
    word = words[word]!.head;
  }
  return false;
}
