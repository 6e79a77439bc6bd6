import type { GazetteerCandidate, GazetteerEntry } from '../../../model/gazetteer.ts';
import type { Evidence } from './document-evidence.ts';

/** What the sentence says a name lies in. */
export interface Container {
  readonly countries: readonly string[];
  readonly admin1?: string;
  /** West, south, east, north of the province: codes of towns and outlines of provinces do not always agree. */
  readonly box?: GazetteerEntry['box'];
}

/** What a province weighs, whose inhabitants no source states. */
const provincePopulation = 100_000;

/** A candidate with what speaks for it. */
export interface Scored {
  readonly candidate: GazetteerCandidate;
  readonly score: number;
  /** The evidence for its country, 0 to 1. */
  readonly support: number;
  readonly isContained: boolean;
  /** How near it is to the other places of the document, 0 to 1. */
  readonly nearness: number;
}

const points = {
  populationDecade: 0.7,
  ownName: 0.3,
  capital: 1,
  seat: 0.3,
  country: 3.5,
  ownLabel: 3,
  holding: 4,
  folded: -0.2,
  key: -2.5,
  evidence: 4,
  admin1: 1.2,
  near: 1.5,
  inProvince: 7,
  inBox: 5,
  inCountry: 4,
  elsewhere: -5,
} as const;

/** A candidate with what speaks for it whatever the document: its size, and how well the name fits. */
export interface WeighedCandidate {
  readonly candidate: GazetteerCandidate;
  readonly weight: number;
}

/** Weighs a candidate by itself. */
export function weighCandidate(
  candidate: GazetteerCandidate,
  isCapital: (entry: GazetteerEntry) => boolean,
  lang?: string,
): WeighedCandidate {
  const { entry, match, name } = candidate;
  const fit = match === 'exact' ? 0 : points[match];
  const isLabel = entry.kind === 'country' && match === 'exact' && lang !== undefined && entry.labels?.[lang] === name;
  const weight = sizeOf(entry, isCapital) + fit + (sameName(name, entry.name) ? points.ownName : 0) + (isLabel ? points.ownLabel : 0);
  return { candidate, weight };
}

/** Gives what holds one of the places that the sentence puts in the name more weight: "Atlanta, Georgia", "Diffa, in Niger". */
export function preferHolder(scored: readonly Scored[], inside: readonly GazetteerEntry[]): readonly Scored[] {
  return scored.map((one) =>
    inside.some((place) => isHolder(one.candidate.entry, place)) ? { ...one, score: one.score + points.holding } : one,
  );
}

function isHolder({ id, kind, countries }: GazetteerEntry, place: GazetteerEntry): boolean {
  if (kind === 'admin1') return place.admin1 === id;
  return kind === 'country' && place.id !== id && place.countries.some((code) => countries.includes(code));
}

/** Scores a candidate in log-odds that are only good for comparing. */
export function scoreCandidate(weighed: WeighedCandidate, evidence: Evidence, container: Container | undefined): Scored {
  const { candidate, weight } = weighed;
  const { entry } = candidate;
  const support = entry.countries.reduce((most, country) => Math.max(most, evidence.country(country)), 0);
  const nearness = entry.lat !== undefined && entry.lon !== undefined ? evidence.nearness({ lat: entry.lat, lon: entry.lon }) : 0;
  const contained = container ? containment(entry, container) : 0;
  const score =
    weight +
    points.evidence * support +
    points.admin1 * (entry.admin1 ? evidence.admin1(entry.admin1) : 0) +
    points.near * nearness +
    contained;
  return { candidate, score, support, isContained: contained > 0, nearness };
}

function sizeOf(entry: GazetteerEntry, isCapital: (entry: GazetteerEntry) => boolean): number {
  if (entry.kind === 'country') return points.country;
  const population = entry.population ?? (entry.kind === 'admin1' ? provincePopulation : 0);
  return points.populationDecade * Math.log10(population + 10) + (isCapital(entry) ? points.capital : 0);
}

function containment(entry: GazetteerEntry, container: Container): number {
  if (container.admin1 !== undefined && (entry.admin1 === container.admin1 || entry.id === container.admin1)) return points.inProvince;
  if (container.box && isInBox(entry, container.box)) return points.inBox;
  if (!entry.countries.some((country) => container.countries.includes(country))) return points.elsewhere;
  return container.admin1 === undefined ? points.inCountry : 0.5;
}

/** True where an entry's point lies in a box. */
export function isInBox({ lat, lon }: GazetteerEntry, [west, south, east, north]: NonNullable<GazetteerEntry['box']>): boolean {
  return lat !== undefined && lon !== undefined && lat >= south && lat <= north && lon >= west && lon <= east;
}

function sameName(left: string, right: string): boolean {
  return left === right || plain(left) === plain(right);
}

const ascii = /^[ -~]*$/u;

function plain(name: string): string {
  if (ascii.test(name)) return name.toLowerCase();
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
