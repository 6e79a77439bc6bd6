import type { Gazetteer } from '../../model/gazetteer.ts';
import type { Actor, Mention, Place } from '../../model/reading.ts';
import { flatMap } from '../../util/flat-map.ts';
import type { EntityMention } from './entity-mention.ts';

/** The actors that some mention stands for, or may stand for. */
export function mentionedActors(actors: readonly Actor[], mentions: readonly Mention[]): Actor[] {
  const refs = new Set(flatMap(mentions, ({ ref, rivals }) => [ref, ...(rivals ?? [])]));
  return actors.filter(({ ref }) => refs.has(ref));
}

/**
 * A name that only its noun, or the verb behind it, made an actor of this document, and that a gazetteer lists: "the West Bank" is no
 * bank, "Las Anod" no person.
 */
export function bearsPlaceName({ text, ref, form, rule }: EntityMention, gazetteer: Gazetteer): boolean {
  if (form !== 'name' || ref?.startsWith('doc:') !== true || !/\.actor\.(?:name|person)$/u.test(rule)) return false;
  return gazetteer.candidates(text).length > 0;
}

interface MentionedActors {
  readonly mentions: readonly EntityMention[];
  readonly actors: readonly Actor[];
}

/** What places are read beside actors: those mentioned, and the names that were an actor's before. */
interface PlacesBeside {
  readonly mentions: readonly EntityMention[];
  readonly released: readonly EntityMention[];
}

/** The actors without such names where they were read as places, and without what places were made of. */
export function withoutPlaces(
  reading: MentionedActors,
  { mentions: places, released }: PlacesBeside,
  gazetteer: Gazetteer,
): MentionedActors {
  const spans = new Set(places.map(({ start, end }) => `${start} ${end}`));
  const lands = places.filter((place) => released.some((name) => place.start <= name.start && name.end <= place.end));
  const isPlace = (mention: EntityMention): boolean =>
    (spans.has(`${mention.start} ${mention.end}`) && bearsPlaceName(mention, gazetteer)) ||
    lands.some(({ start, end }) => start <= mention.start && mention.end <= end);
  return { ...reading, mentions: reading.mentions.filter((mention) => !isPlace(mention)) };
}

interface MentionedPlaces {
  readonly mentions: readonly EntityMention[];
  readonly places: readonly Place[];
}

/** The places without those names that stand for an actor after all, and without what only these brought in. */
export function withoutActors<Reading extends MentionedPlaces>(reading: Reading, actors: readonly EntityMention[]): Reading {
  const { mentions, places } = reading;
  const taken = new Set(actors.filter(({ ref }) => ref !== null).map(({ start, end }) => `${start} ${end}`));
  const kept = mentions.filter(({ start, end }) => !taken.has(`${start} ${end}`));
  if (kept.length === mentions.length) return reading;
  const dropped = new Set(mentions.filter((mention) => !kept.includes(mention)).map(({ ref }) => ref));
  const needed = new Set(flatMap(kept, ({ ref, rivals }) => [ref, ...(rivals ?? [])]));
  const isNeeded = ({ ref }: Place): boolean =>
    !dropped.has(ref) || needed.has(ref) || places.some(({ anchor, within }) => anchor === ref || within === ref);
  return { ...reading, mentions: kept, places: places.filter(isNeeded) };
}

/** The places of a document, and after them the regions that these say they lie in. */
export function withRegions(places: readonly Place[], gazetteer: Gazetteer): Place[] {
  const listed = new Map(places.map((place) => [place.ref, place]));
  for (const { name, within } of places) {
    if (within === undefined || listed.has(within)) continue;
    const entry = gazetteer.entry(within);
    if (!entry) continue;
    const [country] = entry.countries;
    listed.set(within, {
      ref: within,
      name: entry.name,
      kind: 'area',
      ...(country !== undefined && { country }),
      ...(entry.admin1 !== undefined && { admin1: entry.admin1 }),
      why: `${name} lies in it.`,
    });
  }
  return [...listed.values()];
}
