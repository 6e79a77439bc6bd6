import type { GazetteerEntry } from '../../../model/gazetteer.ts';
import { distanceKm } from './computed-point.ts';
import type { Evidence } from './document-evidence.ts';
import type { NameUse } from './place-phrase.ts';
import type { Container, Scored } from './score-candidate.ts';

/** Evidence for a country above which a document counts as being about it. */
export const theatre = 0.45;
/** Evidence above which even the only town of a name is not looked for elsewhere. */
export const closedTheatre = 0.7;
/** Evidence that is enough to say where a name without an entry may be. */
export const likelyRegion = 0.3;
/** About 50 km. */
const besides = 0.7;
/** About 200 km. */
const neighbourly = 0.25;
/** Degrees. */
const boxMargin = 0.8;
const samePlaceKm = 25;
const wellKnown = 500_000;
export const soundTown = 20_000;
const large = 100_000;
const unrivalled = 0.95;

/** Names of persons are rarely those of large towns. */
export function isLarge({ kind, population = 0 }: GazetteerEntry): boolean {
  return kind === 'country' || population >= large;
}

/** True where something beside the name itself points to the candidate. */
export function isConfirmed({ support, isContained, nearness }: Scored): boolean {
  return isContained || support >= theatre || nearness >= besides;
}

/** Across the border of the country that the document is about, or near its other places. */
export function isNeighbour(
  { candidate }: Scored,
  evidence: Evidence,
  use: NameUse,
  country: (code: string) => GazetteerEntry | undefined,
): boolean {
  const { entry, match } = candidate;
  if (match === 'key' || entry.lat === undefined || entry.lon === undefined) return false;
  if (use.position === 'none' && (entry.population ?? 0) < soundTown) return false;
  const point = { lat: entry.lat, lon: entry.lon };
  if (evidence.nearness(point) >= neighbourly) return true;
  const region = mainOf(evidence)?.countries[0];
  const box = region === undefined ? undefined : country(region)?.box;
  if (!box) return false;
  const [west, south, east, north] = box;
  return point.lat > south - boxMargin && point.lat < north + boxMargin && point.lon > west - boxMargin && point.lon < east + boxMargin;
}

/** So well known that it may be meant wherever the document is. */
export function isBig({ candidate: { entry, match } }: Scored, isCapital: (entry: GazetteerEntry) => boolean): boolean {
  if (match === 'key') return false;
  return entry.kind === 'country' || isCapital(entry) || (entry.population ?? 0) >= wellKnown;
}

/** A city that a word of place stands before, and beside which its namesakes are villages. */
export function isCity(scored: Scored, { position }: NameUse, all: readonly Scored[]): boolean {
  const { entry, match } = scored.candidate;
  return position === 'strong' && match !== 'key' && (entry.population ?? 0) >= large && populationShare(scored, all) >= unrivalled;
}

/** A province that the words call one, or whose name nothing in the document speaks against. */
export function isProvince({ candidate: { entry, match } }: Scored, { generic, position }: NameUse, { main }: Evidence): boolean {
  if (entry.kind !== 'admin1' || match === 'key') return false;
  return generic !== undefined || (position === 'strong' && main().weight < closedTheatre);
}

/** The name is the entry's own, not another that it bears besides. */
export function isOwnName({ candidate: { match, name, entry } }: Scored): boolean {
  return match === 'exact' && name === entry.name;
}

/** Inhabitants, as far as they are known. */
export function inhabitants({ candidate: { entry } }: Scored): number {
  return entry.population ?? 0;
}

/** The share of one place in the inhabitants of all places that bear its name. */
export function populationShare(one: Scored, all: readonly Scored[]): number {
  const others = all.filter((other) => isElsewhere(other, one) && other.candidate.match !== 'key');
  return (inhabitants(one) + 1) / (inhabitants(one) + 1 + others.reduce((sum, other) => sum + inhabitants(other), 0));
}

/** True where two candidates are different places, not one place and its province or its other entry. */
export function isElsewhere({ candidate: { entry } }: Scored, { candidate: { entry: other } }: Scored): boolean {
  if (entry.id === other.id || entry.id === other.admin1 || entry.admin1 === other.id) return false;
  if (entry.geonameId !== undefined && entry.geonameId === other.geonameId) return false;
  if (entry.lat === undefined || entry.lon === undefined || other.lat === undefined || other.lon === undefined)
    return entry.kind === other.kind;
  return distanceKm({ lat: entry.lat, lon: entry.lon }, { lat: other.lat, lon: other.lon }) > samePlaceKm;
}

/** The country with most evidence, where there is enough of it. */
export function mainOf({ main }: Evidence): Container | undefined {
  const { country, weight } = main();
  return country !== undefined && weight >= likelyRegion ? { countries: [country] } : undefined;
}
