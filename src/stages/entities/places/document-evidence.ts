import type { GazetteerEntry } from '../../../model/gazetteer.ts';
import { distanceKm, kmBetweenParallels, type Point } from './computed-point.ts';

/** How much of each country and province a document has shown, and where its places lie. */
export interface Evidence {
  /** 0 to 1 by alpha-3 code. */
  readonly country: (code: string) => number;
  /** 0 to 1 by the id of a province. */
  readonly admin1: (id: string) => number;
  /** How near a point is to the places that are settled, 0 to 1. */
  readonly nearness: (point: Point) => number;
  /** The country with most evidence unless another has as much, and how much that is. */
  readonly main: () => Main;
}

/** A country, and the evidence for it. */
export interface Main {
  readonly country?: string;
  readonly weight: number;
}

/** A share of one name in the evidence: what it may stand for, and how likely. */
export interface Vote {
  /** Number of the name: uses of one name have the same. */
  readonly name: number;
  readonly entry: GazetteerEntry;
  readonly share: number;
}

/** Evidence that comes from words and actors rather than from names of places. */
export type Seeds = ReadonlyMap<string, number>;

const countryScale = 1.5;
const admin1Scale = 1;
const nearKm = 150;
const settled = 0.8;
/** Two countries with about as much evidence: neither is the one that the document is about. */
const tied = 0.9;

/** What one vote adds to one sum. */
interface Part {
  readonly name: number;
  readonly sum: number;
  readonly value: number;
}

interface NamedPoint extends Point {
  readonly name: number;
}

/** The votes of a document as what they add to which sum. */
interface Parts {
  /** Places of the sums of countries and of provinces. */
  readonly countries: ReadonlyMap<string, number>;
  readonly provinces: ReadonlyMap<string, number>;
  readonly sums: number;
  readonly parts: readonly Part[];
  readonly points: readonly NamedPoint[];
}

/**
 * Evidence from the votes of the names of a document. Votes are taken apart once; then each name can be left out.
 * @returns the evidence without the votes of the name with this number, or all of it
 */
export function openEvidence(seeds: Seeds, votes: readonly Vote[]): (except?: number) => Evidence {
  const taken = takeApart(seeds, votes);
  return (except) => {
    const sums = new Float64Array(taken.sums);
    for (const [country, weight] of seeds) sums[taken.countries.get(country)!] = weight;
    for (const { name, sum, value } of taken.parts) if (name !== except) sums[sum]! += value;
    return evidenceOf(
      taken,
      sums,
      taken.points.filter(({ name }) => name !== except),
    );
  };
}

/** Each entry counts once for each name. */
function takeApart(seeds: Seeds, votes: readonly Vote[]): Parts {
  const countries = new Map<string, number>();
  const provinces = new Map<string, number>();
  const parts: Part[] = [];
  const points: NamedPoint[] = [];
  const placeOf = (places: Map<string, number>, key: string): number => {
    const known = places.get(key);
    if (known !== undefined) return known;
    const place = countries.size + provinces.size;
    places.set(key, place);
    return place;
  };
  for (const country of seeds.keys()) placeOf(countries, country);
  for (const { name, entry, share } of eachOnce(votes)) {
    const value = (share * weightOf(entry)) / entry.countries.length;
    for (const country of entry.countries) parts.push({ name, sum: placeOf(countries, country), value });
    if (entry.admin1) parts.push({ name, sum: placeOf(provinces, entry.admin1), value: share * 0.5 });
    if (entry.kind === 'admin1') parts.push({ name, sum: placeOf(provinces, entry.id), value: share * 1.5 });
    if (share >= settled && entry.lat !== undefined && entry.lon !== undefined) points.push({ name, lat: entry.lat, lon: entry.lon });
  }
  return { countries, provinces, sums: countries.size + provinces.size, parts, points };
}

function eachOnce(votes: readonly Vote[]): readonly Vote[] {
  const counted = new Map<number, Set<string>>();
  return votes.filter(({ name, entry: { id } }) => {
    const ids = counted.get(name);
    if (ids?.has(id)) return false;
    if (ids) ids.add(id);
    else counted.set(name, new Set([id]));
    return true;
  });
}

function evidenceOf({ countries, provinces }: Parts, sums: Float64Array, points: readonly Point[]): Evidence {
  const at = (place: number | undefined): number => (place === undefined ? 0 : sums[place]!);
  let main: Main | undefined;
  return {
    country: (code) => saturated(at(countries.get(code)), countryScale),
    admin1: (id) => saturated(at(provinces.get(id)), admin1Scale),
    nearness: (point) => nearnessTo(points, point),
    main: () => (main ??= mainOf(countries, sums)),
  };
}

function nearnessTo(points: readonly Point[], point: Point): number {
  let least = Number.POSITIVE_INFINITY;
  for (const other of points) if (kmBetweenParallels(point, other) <= least) least = Math.min(least, distanceKm(point, other));
  return Math.exp(-least / nearKm);
}

/** Of two countries with the same evidence the first in the alphabet comes first. */
function mainOf(countries: ReadonlyMap<string, number>, sums: Float64Array): Main {
  let main: string | undefined;
  let [most, second] = [0, 0];
  for (const [country, place] of countries) {
    const sum = sums[place]!;
    if (sum > most || (sum === most && main !== undefined && country < main)) {
      second = most;
      most = sum;
      main = country;
    } else if (sum > second) second = sum;
  }
  return { weight: saturated(most, countryScale), ...(main !== undefined && second <= tied * most && { country: main }) };
}

/** A country named is more than a town, whose name may be another's. */
function weightOf({ kind }: GazetteerEntry): number {
  if (kind === 'country') return 3;
  return kind === 'admin1' ? 1.5 : 1;
}

function saturated(value: number, scale: number): number {
  return value === 0 ? 0 : 1 - Math.exp(-value / scale);
}
