import type { GazetteerEntry } from '../../../model/gazetteer.ts';
import { distanceKm, type Point } from './computed-point.ts';
import type { NameUse } from './place-phrase.ts';

/** How much of each country and province a document has shown, and where its places lie. */
export interface Evidence {
  /** 0 to 1 by alpha-3 code. */
  readonly country: (code: string) => number;
  /** 0 to 1 by the id of a province. */
  readonly admin1: (id: string) => number;
  /** How near a point is to the places that are settled, 0 to 1. */
  readonly nearness: (point: Point) => number;
  /** The country with most evidence unless another has as much, and how much that is. */
  readonly main: { readonly country?: string; readonly weight: number };
}

/** A share of one name in the evidence: what it may stand for, and how likely. */
export interface Vote {
  readonly use: NameUse;
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

/** Sums up the votes of the names, apart from those of one of them (and of other uses of the same name). */
export function gatherEvidence(seeds: Seeds, votes: readonly Vote[], except: NameUse | undefined): Evidence {
  const countries = new Map(seeds);
  const provinces = new Map<string, number>();
  const points: Point[] = [];
  const counted = new Set<string>();
  for (const vote of votes) {
    if (except && isSameName(vote.use, except)) continue;
    const key = `${vote.use.text}|${vote.use.generic?.kind}|${vote.entry.id}`;
    if (counted.has(key)) continue;
    counted.add(key);
    count(vote, countries, provinces);
    const { share, entry } = vote;
    if (share >= settled && entry.lat !== undefined && entry.lon !== undefined) points.push({ lat: entry.lat, lon: entry.lon });
  }
  return evidenceOf(countries, provinces, points);
}

function isSameName(left: NameUse, right: NameUse): boolean {
  return left.text === right.text && left.generic?.kind === right.generic?.kind;
}

function count({ entry, share }: Vote, countries: Map<string, number>, provinces: Map<string, number>): void {
  for (const country of entry.countries) add(countries, country, (share * weightOf(entry)) / entry.countries.length);
  if (entry.admin1) add(provinces, entry.admin1, share * 0.5);
  if (entry.kind === 'admin1') add(provinces, entry.id, share * 1.5);
}

function evidenceOf(countries: ReadonlyMap<string, number>, provinces: ReadonlyMap<string, number>, points: readonly Point[]): Evidence {
  const [main, second] = [...countries].sort(([left, most], [right, more]) => more - most || (left < right ? -1 : 1));
  const isTied = main !== undefined && second !== undefined && second[1] > tied * main[1];
  return {
    country: (code) => saturated(countries.get(code), countryScale),
    admin1: (id) => saturated(provinces.get(id), admin1Scale),
    nearness: (point) => Math.max(0, ...points.map((other) => Math.exp(-distanceKm(point, other) / nearKm))),
    main: { weight: saturated(main?.[1], countryScale), ...(main && !isTied && { country: main[0] }) },
  };
}

/** A country named is more than a town, whose name may be another's. */
function weightOf({ kind }: GazetteerEntry): number {
  if (kind === 'country') return 3;
  return kind === 'admin1' ? 1.5 : 1;
}

function add(sums: Map<string, number>, key: string, value: number): void {
  sums.set(key, (sums.get(key) ?? 0) + value);
}

function saturated(value: number | undefined, scale: number): number {
  return value === undefined ? 0 : 1 - Math.exp(-value / scale);
}
