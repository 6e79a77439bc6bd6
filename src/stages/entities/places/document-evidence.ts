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

/** What one vote adds to a sum. */
interface Part {
  readonly name: number;
  readonly value: number;
}

/** The evidence for one country or province: that of the seeds, and what the votes add to it. */
interface Sum {
  readonly seed: number;
  readonly parts: Part[];
}

interface NamedPoint extends Point {
  readonly name: number;
}

/** The votes of a document as what they add to which sum. */
interface Parts {
  /** Which sum is that of a country, of a province. */
  readonly countries: ReadonlyMap<string, number>;
  readonly provinces: ReadonlyMap<string, number>;
  readonly sums: readonly Sum[];
  /** The sums that each name adds to. */
  readonly sumsOf: ReadonlyMap<number, ReadonlySet<number>>;
  readonly points: readonly NamedPoint[];
}

/**
 * Evidence from the votes of the names of a document. Votes are taken apart once; then each name can be left out.
 * @returns the evidence without the votes of the name with this number, or all of it
 */
export function openEvidence(seeds: Seeds, votes: readonly Vote[]): (except?: number) => Evidence {
  const taken = takeApart(seeds, votes);
  const all = Float64Array.from(taken.sums, (sum) => added(sum, undefined));
  return (except) => {
    const own = except === undefined ? undefined : taken.sumsOf.get(except);
    if (!own) return evidenceOf(taken, all, except);
    const totals = all.slice();
    for (const sum of own) totals[sum] = added(taken.sums[sum]!, except);
    return evidenceOf(taken, totals, except);
  };
}

function added({ seed, parts }: Sum, except: number | undefined): number {
  let total = seed;
  for (const { name, value } of parts) if (name !== except) total += value;
  return total;
}

/** Each entry counts once for each name. */
function takeApart(seeds: Seeds, votes: readonly Vote[]): Parts {
  const countries = new Map<string, number>();
  const provinces = new Map<string, number>();
  const sums: Sum[] = [];
  const sumsOf = new Map<number, Set<number>>();
  const points: NamedPoint[] = [];
  const placeOf = (places: Map<string, number>, key: string): number => {
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, sums.length);
    sums.push({ seed: places === countries ? (seeds.get(key) ?? 0) : 0, parts: [] });
    return sums.length - 1;
  };
  const add = (name: number, sum: number, value: number): void => {
    sums[sum]!.parts.push({ name, value });
    const own = sumsOf.get(name);
    if (own) own.add(sum);
    else sumsOf.set(name, new Set([sum]));
  };
  for (const country of seeds.keys()) placeOf(countries, country);
  for (const { name, entry, share } of eachOnce(votes)) {
    const value = (share * weightOf(entry)) / entry.countries.length;
    for (const country of entry.countries) add(name, placeOf(countries, country), value);
    if (entry.admin1) add(name, placeOf(provinces, entry.admin1), share * 0.5);
    if (entry.kind === 'admin1') add(name, placeOf(provinces, entry.id), share * 1.5);
    if (share >= settled && entry.lat !== undefined && entry.lon !== undefined) points.push({ name, lat: entry.lat, lon: entry.lon });
  }
  return { countries, provinces, sums, sumsOf, points };
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

function evidenceOf({ countries, provinces, points }: Parts, sums: Float64Array, except: number | undefined): Evidence {
  const at = (place: number | undefined): number => (place === undefined ? 0 : sums[place]!);
  let main: Main | undefined;
  return {
    country: (code) => saturated(at(countries.get(code)), countryScale),
    admin1: (id) => saturated(at(provinces.get(id)), admin1Scale),
    nearness: (point) => nearnessTo(points, point, except),
    main: () => (main ??= mainOf(countries, sums)),
  };
}

function nearnessTo(points: readonly NamedPoint[], point: Point, except: number | undefined): number {
  let least = Number.POSITIVE_INFINITY;
  for (const other of points) {
    if (other.name !== except && kmBetweenParallels(point, other) <= least) least = Math.min(least, distanceKm(point, other));
  }
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
