import type { Place } from '../../../model/reading.ts';
import type { Spot } from '../incidents/spots.ts';

/** How two reports' places lie to each other; `perhaps` for an area and a place of which nothing but the name is known and for two entries of one name in one country, `unknown` where one report names none. */
export type SpotRelation = 'same' | 'within' | 'near' | 'perhaps' | 'unknown' | 'apart';

/** Radius of the earth in km (mean, IUGG): unverified. */
const earthRadiusKm = 6371;
/** Two points that lie closer than this, beside their own radius, may be one event told from two villages. */
const nearKm = 15;

/** The closest relation between the places of one report and those of another. */
export function compareSpots(one: readonly Spot[], other: readonly Spot[]): SpotRelation {
  if (one.length === 0 || other.length === 0) return 'unknown';
  const relations = one.flatMap((left) => other.map((right) => relationOf(left, right)));
  return order.find((relation) => relations.includes(relation)) ?? 'unknown';
}

const order: readonly SpotRelation[] = ['same', 'within', 'near', 'perhaps', 'apart', 'unknown'];

function relationOf(one: Spot, other: Spot): SpotRelation {
  if (shareKey(one, other)) return 'same';
  if (holds(one, other) || holds(other, one)) return 'within';
  if (areNamesakes(one, other)) return 'perhaps';
  const distance = distanceKm(one.place, other.place);
  if (distance !== undefined) return distance <= nearKm + (one.place.radiusKm ?? 0) + (other.place.radiusKm ?? 0) ? 'near' : 'apart';
  return mayHold(one, other) || mayHold(other, one) ? 'perhaps' : 'apart';
}

/** One entry of a gazetteer; a name alone only where not both have an entry: there is a Tripoli in two countries. */
function shareKey(one: Spot, other: Spot): boolean {
  const [left, right] = [one, other].map(({ keys }) => keys.filter((key) => !isName(key)));
  if (left!.length > 0 && right!.length > 0) return left!.some((key) => right!.includes(key));
  return one.keys.some((key) => other.keys.includes(key));
}

const isName = (key: string): boolean => /^(?:name|sound):/u.test(key);

/** One name under two entries of one country: a report that says little else may have been given the wrong one of them. */
function areNamesakes(one: Spot, other: Spot): boolean {
  if (one.isArea || other.isArea || one.place.country !== other.place.country) return false;
  return one.keys.some((key) => key.startsWith('name:') && other.keys.includes(key));
}

/**
 * An area that no gazetteer lists may hold anything, any area a place of which nothing is known, and a part of a country ("the north of …")
 * what lies in that country.
 */
function mayHold(area: Spot, spot: Spot): boolean {
  if (!area.isArea) return false;
  const { country, bearing } = area.place;
  if (bearing !== undefined && country !== undefined && spot.place.country === country) return true;
  return !spot.isArea && (country === undefined || spot.areas.length === 0);
}

/** An area holds what lies in it, and what bears the name of a place in it that no report has decided on. */
function holds(area: Spot, spot: Spot): boolean {
  if (!area.isArea) return false;
  if (area.keys.some((key) => spot.areas.includes(key))) return true;
  return spot.place.kind === 'unresolved' && spot.areas.length === 0 && candidatesWithin(spot.place, area);
}

function candidatesWithin({ candidates = [] }: Place, { place }: Spot): boolean {
  return candidates.some(
    ({ country, admin1 }) => country !== undefined && country === place.country && (place.admin1 === undefined || admin1 === place.admin1),
  );
}

/** Kilometres between the points of two places (haversine: unverified); undefined where one has none. */
export function distanceKm(one: Place, other: Place): number | undefined {
  if (one.lat === undefined || one.lon === undefined || other.lat === undefined || other.lon === undefined) return undefined;
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const [latitude, longitude] = [radians(other.lat - one.lat) / 2, radians(other.lon - one.lon) / 2];
  const chord = Math.sin(latitude) ** 2 + Math.cos(radians(one.lat)) * Math.cos(radians(other.lat)) * Math.sin(longitude) ** 2;
  return 2 * earthRadiusKm * Math.asin(Math.sqrt(chord));
}
