import type { Place } from '../../../model/reading.ts';
import type { Spot } from '../incidents/spots.ts';

/** How two reports' places lie to each other; `unknown` where nothing is known of one of them. */
export type SpotRelation = 'same' | 'within' | 'near' | 'unknown' | 'apart';

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

const order: readonly SpotRelation[] = ['same', 'within', 'near', 'apart', 'unknown'];

function relationOf(one: Spot, other: Spot): SpotRelation {
  if (one.keys.some((key) => other.keys.includes(key))) return 'same';
  if (holds(one, other) || holds(other, one)) return 'within';
  const distance = distanceKm(one.place, other.place);
  if (distance !== undefined) return distance <= nearKm + (one.place.radiusKm ?? 0) + (other.place.radiusKm ?? 0) ? 'near' : 'apart';
  return isVague(one) || isVague(other) ? 'unknown' : 'apart';
}

/** An area of which nothing is known but its name: what lies in it cannot be told. */
const isVague = ({ isArea, place }: Spot): boolean => isArea && place.country === undefined;

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
