import type { GazetteerEntry } from '../../../model/gazetteer.ts';
import type { Place } from '../../../model/reading.ts';
import type { Container, Scored } from './score-candidate.ts';

/** One item of `places` in the output. */
export type PlaceEntity = Place;

const areas: readonly GazetteerEntry['kind'][] = [
  'country',
  'admin1',
  'admin2',
  'region',
  'quarter',
  'island',
  'lake',
  'sea',
  'desert',
  'mountain',
];
const lines: readonly GazetteerEntry['kind'][] = ['river', 'road', 'line'];

/** Parts of towns with so many inhabitants are towns to those who report from them. */
const townSize = 100_000;

/** The output kind of an entry. */
export function placeKind({ kind, population = 0 }: GazetteerEntry): PlaceEntity['kind'] {
  if (kind === 'settlement' || (kind === 'quarter' && population >= townSize)) return 'point';
  if (areas.includes(kind)) return 'area';
  return lines.includes(kind) ? 'line' : 'facility';
}

/** How far a town reaches from its point, in km, where no source says. */
export function extentKm({ radiusKm, population = 0 }: GazetteerEntry): number {
  if (radiusKm !== undefined) return radiusKm;
  if (population >= 1_000_000) return 15;
  if (population >= 100_000) return 8;
  return population >= 10_000 ? 4 : 2;
}

/** The ISO 3166-2 code of the province that an entry is or lies in. */
export function admin1Code({ id, kind, admin1 }: GazetteerEntry): string | undefined {
  const area = kind === 'admin1' ? id : admin1;
  return area?.startsWith('adm:') ? area.slice(4) : undefined;
}

/** An entry of the gazetteer as a place. Areas get no point: their representative town stands in `why`. */
export function describeEntry(entry: GazetteerEntry, ranked: readonly Scored[], why: string): PlaceEntity {
  const kind = placeKind(entry);
  const hasPoint = (kind === 'point' || kind === 'facility') && entry.lat !== undefined && entry.lon !== undefined;
  const code = admin1Code(entry);
  const town = kind === 'area' && entry.representative ? ` ${entry.representative.name} may stand for it on a map.` : '';
  const isOpen = kind === 'point' && !hasPoint;
  return {
    ref: entry.id,
    name: entry.name,
    kind: isOpen ? 'unresolved' : kind,
    ...(hasPoint && { lat: entry.lat, lon: entry.lon, radiusKm: extentKm(entry) }),
    ...(hasPoint && entry.coordinateSource !== undefined && { coordinateSource: entry.coordinateSource }),
    ...(entry.countries.length === 1 && { country: entry.countries[0] }),
    ...(code !== undefined && { admin1: code }),
    ...(entry.geonameId !== undefined && { geonameId: entry.geonameId }),
    ...withinOf(entry),
    ...rivalsOf(ranked, entry),
    why: `${why}${town}`,
  };
}

function withinOf(entry: GazetteerEntry): { within?: string } {
  const within =
    entry.within ??
    entry.admin1 ??
    (entry.kind === 'country' || entry.countries.length !== 1 ? undefined : `country:${entry.countries[0]}`);
  return within === undefined ? {} : { within };
}

/** Candidates that were weighed, best first, with their share. */
export function rivalsOf(ranked: readonly Scored[], chosen?: GazetteerEntry): Pick<PlaceEntity, 'candidates'> {
  const points = ranked.filter(({ candidate }) => candidate.entry.geonameId !== undefined).slice(0, 5);
  if (points.length === 0 || (chosen && points.length === 1)) return {};
  const top = points[0]!.score;
  const weights = points.map(({ score }) => Math.exp(score - top));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return {
    candidates: points.map(({ candidate: { entry } }, at) => ({
      geonameId: entry.geonameId!,
      name: entry.name,
      score: Math.round((weights[at]! / sum) * 100) / 100,
      ...whereabouts(entry),
    })),
  };
}

/** Country and province of an entry, as far as one is sure. */
function whereabouts(entry: GazetteerEntry): { readonly country?: string; readonly admin1?: string } {
  const [country, ...others] = entry.countries;
  const code = admin1Code(entry);
  return { ...(country !== undefined && others.length === 0 && { country }), ...(code !== undefined && { admin1: code }) };
}

/** The narrowest ref of a container. */
export function containerRef(container: Container | undefined): string | undefined {
  if (!container) return undefined;
  return container.admin1 ?? (container.countries.length === 1 ? `country:${container.countries[0]}` : undefined);
}

/** Country and province of a container, and the ref of the narrowest of them. */
export function insideOf(container: Container | undefined): Pick<PlaceEntity, 'country' | 'admin1' | 'within'> {
  const within = containerRef(container);
  if (!container) return {};
  return {
    ...(container.countries.length === 1 && { country: container.countries[0] }),
    ...(container.admin1?.startsWith('adm:') && { admin1: container.admin1.slice(4) }),
    ...(within !== undefined && { within }),
  };
}

/** A ref from words: small letters without accents, figures, hyphens. */
export function placeRef(...parts: readonly string[]): string {
  const slug = parts
    .join(' ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '');
  return `place:${slug}`;
}
