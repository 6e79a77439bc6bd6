import type { Mention, Place, Reading } from '../../src/model/reading.ts';
import { spansOverlap } from '../../src/model/span.ts';
import { bestOverlap, nthPlace } from './best-overlap.ts';
import type { ExpectedPlace } from './entity-tables.ts';
import type { KnownNames } from './known-names.ts';
import { holdsName, nameWords } from './name-pieces.ts';

/** How far a point may lie from the expected one, in km; a computed one by its distance. */
const pointTolerance = 25;
const computedTolerance = 5;
const computedShare = 0.2;

/** What came of an expected place. */
export interface PlaceOutcome {
  readonly right: boolean;
  /** A point stands where none, an area or an unresolved place is right. */
  readonly wrongPoint: boolean;
  /** A point stands too far from the expected one. */
  readonly misplaced: boolean;
  readonly found?: Place | undefined;
}

/**
 * Judges the mention that is most like the expected words.
 * @throws RangeError where the words do not stand in the text so often
 */
export function judgePlace(text: string, expected: ExpectedPlace, reading: Reading, known: KnownNames): PlaceOutcome {
  const span = nthPlace(text, expected.text, expected.nth);
  if (span === undefined) throw new RangeError(`words are not ${expected.nth} times in the sentence`);
  const mentions = reading.mentions.filter(isPlace);
  const mention = bestOverlap(span, mentions);
  const found = placeOfMention(mention, reading.places);
  const hasPoint = found?.kind === 'point' && found.lat !== undefined;
  if (expected.kind === 'none') {
    return { right: !mentions.some((one) => spansOverlap(one, span)), wrongPoint: hasPoint, misplaced: false, found };
  }
  const right = found !== undefined && placeAgrees(expected, found, reading.places, known);
  const pointIsWrong = expected.kind === 'unresolved' || expected.kind === 'area';
  return { right, wrongPoint: hasPoint && pointIsWrong, misplaced: hasPoint && expected.kind === 'point' && !right, found };
}

function isPlace({ kind }: Mention): boolean {
  return kind === 'place';
}

/** The place that a mention stands for. */
function placeOfMention(mention: Mention | undefined, places: readonly Place[]): Place | undefined {
  return mention?.ref == null ? undefined : places.find(({ ref }) => ref === mention.ref);
}

/** True where a place is what the table says: kind, and by kind the coordinates, the name or the country. */
export function placeAgrees(expected: ExpectedPlace, found: Place, places: readonly Place[], known: KnownNames): boolean {
  switch (expected.kind) {
    case 'point':
      return found.kind === 'point' && isNear(expected, found);
    case 'area':
      return found.kind === 'area' && sameCountry(expected.country, found, places) && areaNamed(expected, found, known);
    case 'line':
      return found.kind === 'line';
    case 'none':
      return false;
    default:
      return isOpen(found) && sameCountry(expected.within, found, places);
  }
}

/** A facility, an unresolved place, or one without a point; areas and lines are none of these. */
function isOpen({ kind, lat }: Place): boolean {
  return kind === 'facility' || kind === 'unresolved' || (kind === 'point' && lat === undefined);
}

function isNear({ lat, lon, distanceKm }: ExpectedPlace, found: Place): boolean {
  if (lat === undefined || lon === undefined || found.lat === undefined || found.lon === undefined) return false;
  const tolerance = distanceKm === undefined ? pointTolerance : Math.max(computedTolerance, computedShare * distanceKm);
  return kilometres({ lat, lon }, { lat: found.lat, lon: found.lon }) <= tolerance;
}

interface Coordinates {
  readonly lat: number;
  readonly lon: number;
}

const earthRadius = 6371;

/** Distance on the sphere, by the haversine formula. */
export function kilometres(a: Coordinates, b: Coordinates): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const [lat, lon] = [radians(b.lat - a.lat), radians(b.lon - a.lon)];
  const h = Math.sin(lat / 2) ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(lon / 2) ** 2;
  return 2 * earthRadius * Math.asin(Math.sqrt(h));
}

/**
 * An area bears the name, or one that holds it. A name without its noun ("Iro" for "lac Iro") is enough for a place made from
 * the words of the text, not for one of the gazetteer: Yemen is not "sud du Yémen".
 */
function areaNamed({ name, admin1 }: ExpectedPlace, found: Place, known: KnownNames): boolean {
  const wanted = [name, admin1].filter((one) => one !== undefined);
  const own = nameWords(found.name);
  const isOwn = !known.isPlace(found.ref, found.name);
  return (
    wanted.length === 0 ||
    wanted.some((one) => holdsName(own, nameWords(one)) || known.isPlace(found.ref, one) || (isOwn && holdsName(nameWords(one), own)))
  );
}

function sameCountry(wanted: string | undefined, found: Place, places: readonly Place[]): boolean {
  return wanted === undefined || countryOf(found, places) === wanted;
}

/** The country that a place states, or the nearest that it lies within. */
export function countryOf(place: Place, places: readonly Place[]): string | undefined {
  const seen = new Set<string>();
  let at: Place | undefined = place;
  while (at !== undefined && !seen.has(at.ref)) {
    if (at.country !== undefined) return at.country;
    seen.add(at.ref);
    const { within }: Place = at;
    const stated = /^(?:country:)?([A-Z]{3})$/u.exec(within ?? '')?.[1];
    if (stated !== undefined) return stated;
    at = places.find(({ ref }) => ref === within);
  }
  return undefined;
}
