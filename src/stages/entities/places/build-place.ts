import type { GazetteerEntry } from '../../../model/gazetteer.ts';
import { flatMap } from '../../../util/flat-map.ts';
import { computedRadiusKm, pointAway } from './computed-point.ts';
import type { Reading } from './decide-name.ts';
import {
  admin1Code,
  containerRef,
  describeEntry,
  extentKm,
  insideOf,
  type PlaceEntity,
  placeKind,
  placeRef,
  rivalsOf,
} from './describe-place.ts';
import type { NameBook } from './name-book.ts';
import type { NameUse, PlacePhrase } from './place-phrase.ts';
import type { GenericKind } from './places-file.ts';
import type { Container } from './score-candidate.ts';

/** A phrase as a place: the place, those that it is measured from, and the rule. */
export interface BuiltPlace {
  readonly place: PlaceEntity;
  readonly others: readonly PlaceEntity[];
  readonly rule: string;
}

export interface BuildContext {
  readonly readings: ReadonlyMap<NameUse, Reading>;
  readonly book: NameBook;
  /** The words of the phrase. */
  readonly text: string;
}

/** Makes a place of a phrase; undefined where its names are none. */
export function buildPlace(phrase: PlacePhrase, context: BuildContext): BuiltPlace | undefined {
  const readings = phrase.names.map((use) => context.readings.get(use) ?? { state: 'none' as const });
  switch (phrase.shape) {
    case 'name':
      return ofName(phrase.names[0]!, readings[0]!, context);
    case 'land':
      return ofLand(phrase.countries, context);
    case 'border':
    case 'line':
      return ofLine(phrase, readings, context);
    case 'facility':
      return ofFacility(phrase, readings[0]!, context);
    default:
      return ofAnchor(phrase, readings[0]!, context);
  }
}

/** The kind of place that a generic noun stands for. */
export const kindOfGeneric: Readonly<Record<GenericKind, PlaceEntity['kind']>> = {
  country: 'area',
  admin: 'area',
  district: 'area',
  settlement: 'unresolved',
  quarter: 'area',
  region: 'area',
  island: 'area',
  lake: 'area',
  sea: 'area',
  mountain: 'area',
  desert: 'area',
  river: 'line',
  road: 'line',
  line: 'line',
  border: 'line',
  facility: 'facility',
};

/** A river or lake that bears the name of a town or country need not lie there. */
const natural: readonly GenericKind[] = ['river', 'lake', 'sea', 'mountain', 'desert'];

function isNaturalUse({ isRiver, generic }: NameUse): boolean {
  return isRiver || (generic !== undefined && natural.includes(generic.kind));
}

function kindOfUse({ generic, isRiver, isLand }: NameUse, reading: Reading): PlaceEntity['kind'] {
  if (generic) return kindOfGeneric[generic.kind];
  if (isRiver) return 'line';
  const isProvince = reading.state === 'open' && reading.rule === 'place.ambiguous' && reading.ranked[0]?.candidate.entry.kind === 'admin1';
  return isLand || isProvince ? 'area' : 'unresolved';
}

function ofName(use: NameUse, reading: Reading, context: BuildContext): BuiltPlace | undefined {
  if (reading.state === 'settled')
    return { place: describeEntry(reading.entry, reading.ranked, reading.why), others: [], rule: reading.rule };
  if (reading.state === 'located') return { place: locatedPlace(use, reading, context), others: [], rule: reading.rule };
  if (reading.state === 'open') return { place: openPlace(use, reading, context), others: [], rule: reading.rule };
  if (!use.generic) return undefined;
  const place = {
    ref: placeRef(context.text),
    name: use.text,
    kind: kindOfUse(use, reading),
    why: 'The noun beside the name says what it is.',
  };
  return { place, others: [], rule: 'place.generic' };
}

function locatedPlace(use: NameUse, reading: Extract<Reading, { state: 'located' }>, { text }: BuildContext): PlaceEntity {
  const around = isNaturalUse(use) ? {} : aroundOf(reading.entry);
  return { ref: placeRef(text), name: use.text, kind: kindOfUse(use, reading), ...around, why: reading.why };
}

function openPlace(use: NameUse, reading: Extract<Reading, { state: 'open' }>, { text }: BuildContext): PlaceEntity {
  const kind = kindOfUse(use, reading);
  return {
    ref: placeRef(use.generic || use.isRiver ? text : use.text),
    name: use.text,
    kind,
    ...insideOf(reading.within),
    ...(kind === 'unresolved' && rivalsOf(reading.ranked)),
    why: reading.why,
  };
}

function ofLand(countries: readonly string[], { book }: BuildContext): BuiltPlace | undefined {
  const entry = book.entry(`country:${countries[0]}`);
  if (!entry) return undefined;
  return { place: describeEntry(entry, [], 'The adjective beside the noun names the country.'), others: [], rule: 'place.adjective' };
}

function ofLine(
  phrase: Extract<PlacePhrase, { shape: 'line' | 'border' }>,
  readings: readonly Reading[],
  { text }: BuildContext,
): BuiltPlace | undefined {
  const entries = readings.map((reading) => (reading.state === 'settled' || reading.state === 'located' ? reading.entry : undefined));
  const isBorder = phrase.shape === 'border';
  const countries = [...new Set([...(isBorder ? phrase.countries : []), ...flatMap(entries, (entry) => entry?.countries ?? [])])].sort();
  const ends = phrase.names.length === 2 ? flatMap(entries, (entry) => (entry && hasPoint(entry) ? [[entry.lon, entry.lat]] : [])) : [];
  const place: PlaceEntity = {
    ref: isBorder && countries.length > 0 ? placeRef('border', ...countries) : placeRef(text),
    name: text,
    kind: 'line',
    ...(ends.length === 2 && { geometry: { type: 'LineString', coordinates: ends } }),
    ...(countries.length === 1 && { country: countries[0] }),
    why: isBorder ? 'A border is a line; no point stands for it.' : 'A line between two places; no point between them is made up.',
  };
  return { place, others: anchors(readings), rule: isBorder ? 'place.border' : 'place.line' };
}

function ofFacility(
  phrase: Extract<PlacePhrase, { shape: 'facility' }>,
  reading: Reading,
  { text, book }: BuildContext,
): BuiltPlace | undefined {
  const known = phrase.isNamed ? book.named(text).find(({ entry }) => placeKind(entry) === 'facility') : undefined;
  if (known)
    return { place: describeEntry(known.entry, [], 'The whole phrase is a name in the gazetteer.'), others: [], rule: 'place.name' };
  if (reading.state === 'settled' && placeKind(reading.entry) === 'facility')
    return { place: describeEntry(reading.entry, reading.ranked, reading.why), others: [], rule: reading.rule };
  const isUnlike = reading.state === 'located' && isNaturalUse(phrase.names[0]!);
  const entry = isUnlike ? undefined : entryOf(reading);
  const place: PlaceEntity = {
    ref: placeRef(text),
    name: text,
    kind: 'facility',
    ...(entry ? aroundOf(entry) : insideOf(reading.state === 'open' ? reading.within : undefined)),
    ...(entry && { anchor: entry.id }),
    why: phrase.isNamed
      ? 'A facility named by a place; its own position is not known.'
      : 'A facility without a name near a place; its position is not known.',
  };
  return { place, others: anchors([reading]), rule: 'place.facility' };
}

type AnchoredPhrase = Extract<PlacePhrase, { shape: 'distance' | 'direction' | 'near' }>;

function ofAnchor(phrase: AnchoredPhrase, reading: Reading, context: BuildContext): BuiltPlace | undefined {
  // "north of the river Sarou": a town of that name elsewhere is no river.
  const isUnlike = reading.state === 'located' && isNaturalUse(phrase.names[0]!);
  const entry = isUnlike ? undefined : entryOf(reading);
  if (reading.state === 'none' && !phrase.names[0]!.generic) return undefined;
  if (phrase.shape === 'direction') return ofDirection(phrase, reading, entry, context);
  if (phrase.shape === 'near' && !(entry && hasPoint(entry))) return ofName(phrase.names[0]!, reading, context);
  if (!entry || !hasPoint(entry) || reading.state !== 'settled') return openAround(phrase, reading, entry, context);
  const place = phrase.shape === 'near' ? nearPlace(entry, context) : distantPlace(phrase, entry, context);
  return { place, others: anchors([reading]), rule: phrase.shape === 'near' ? 'place.near' : 'place.computed' };
}

type PointEntry = GazetteerEntry & { readonly lat: number; readonly lon: number };

function hasPoint(entry: GazetteerEntry): entry is PointEntry {
  const kind = placeKind(entry);
  return (kind === 'point' || kind === 'facility') && entry.lat !== undefined && entry.lon !== undefined;
}

function nearPlace(entry: PointEntry, { text }: BuildContext): PlaceEntity {
  return {
    ref: placeRef('near', entry.id),
    name: text,
    kind: 'point',
    lat: entry.lat,
    lon: entry.lon,
    radiusKm: Math.max(10, 2 * extentKm(entry)),
    ...aroundOf(entry),
    anchor: entry.id,
    ...(entry.coordinateSource !== undefined && { coordinateSource: entry.coordinateSource }),
    why: `Somewhere around ${entry.name}: the point is that of ${entry.name}, the radius what "near" may mean.`,
  };
}

function distantPlace(
  { km, isRough, bearing }: Extract<PlacePhrase, { shape: 'distance' }>,
  entry: PointEntry,
  { text }: BuildContext,
): PlaceEntity {
  const wind = bearing === 'C' ? undefined : bearing;
  const point = wind ? pointAway(entry, km, wind) : { lat: entry.lat, lon: entry.lon };
  return {
    ref: placeRef(`${km}km`, ...(wind ? [wind, 'of'] : ['from']), entry.id),
    name: text,
    kind: 'point',
    ...point,
    radiusKm: wind ? computedRadiusKm(km, wind, isRough, extentKm(entry)) : Math.max(km, extentKm(entry)),
    ...aroundOf(entry),
    anchor: entry.id,
    ...(wind && { bearing: wind }),
    distanceKm: km,
    ...(entry.coordinateSource !== undefined && { coordinateSource: entry.coordinateSource }),
    why: wind
      ? `Computed: ${km} km from ${entry.name} towards ${wind}.`
      : `${km} km from ${entry.name} in no stated direction: the circle around ${entry.name}, not its point.`,
  };
}

/** "la banlieue sud de X", "le nord de la province": not what lies beyond it. */
function isPartOf({ isRelative, isQuarter, names }: Extract<PlacePhrase, { shape: 'direction' }>, entry: GazetteerEntry): boolean {
  const use = names[0]!;
  const isBeyond = isRelative && !use.generic && !use.isLand && !use.hasArticle;
  return isQuarter === true || (placeKind(entry) === 'area' && !isBeyond);
}

function ofDirection(
  phrase: Extract<PlacePhrase, { shape: 'direction' }>,
  reading: Reading,
  entry: GazetteerEntry | undefined,
  { text }: BuildContext,
): BuiltPlace {
  const { isRelative, bearing } = phrase;
  const isPart = entry !== undefined && reading.state === 'settled' && isPartOf(phrase, entry);
  const inside =
    entry === undefined ? insideOf(reading.state === 'open' ? reading.within : undefined) : isPart ? partOf(entry) : aroundOf(entry);
  const place: PlaceEntity = {
    ref: placeRef(bearing === 'C' ? 'centre' : bearing, 'of', entry?.id ?? text),
    name: text,
    kind: isPart ? 'area' : 'unresolved',
    ...inside,
    ...(isRelative && entry && { anchor: entry.id }),
    bearing,
    why: isPart ? `A part of ${entry.name}, which has no point.` : 'A direction without a distance gives no point.',
  };
  return { place, others: anchors([reading]), rule: 'place.direction' };
}

function openAround(phrase: AnchoredPhrase, reading: Reading, entry: GazetteerEntry | undefined, { text }: BuildContext): BuiltPlace {
  const within: Container | undefined = reading.state === 'open' ? reading.within : undefined;
  const place: PlaceEntity = {
    ref: placeRef(text),
    name: text,
    kind: 'unresolved',
    ...(entry ? aroundOf(entry) : insideOf(within)),
    ...(phrase.shape === 'distance' && {
      distanceKm: phrase.km,
      ...(phrase.bearing && phrase.bearing !== 'C' && { bearing: phrase.bearing }),
    }),
    why: 'It is measured from a place that has no certain point.',
  };
  return { place, others: anchors([reading]), rule: 'place.open-anchor' };
}

function entryOf(reading: Reading): GazetteerEntry | undefined {
  return reading.state === 'settled' || reading.state === 'located' ? reading.entry : undefined;
}

function anchors(readings: readonly Reading[]): readonly PlaceEntity[] {
  return flatMap(readings, (reading) => (reading.state === 'settled' ? [describeEntry(reading.entry, reading.ranked, reading.why)] : []));
}

/** Where something lies that is at or around an entry. */
function aroundOf(entry: GazetteerEntry): Pick<PlaceEntity, 'country' | 'admin1' | 'within'> {
  const code = admin1Code(entry);
  const within = entry.admin1 ?? containerRef({ countries: entry.countries });
  return {
    ...(entry.countries.length === 1 && { country: entry.countries[0] }),
    ...(code !== undefined && { admin1: code }),
    ...(within !== undefined && { within }),
  };
}

function partOf(entry: GazetteerEntry): Pick<PlaceEntity, 'country' | 'admin1' | 'within'> {
  return { ...aroundOf(entry), within: entry.id };
}
