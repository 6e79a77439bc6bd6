import { z } from 'zod';
import { featureKinds, type GazetteerEntry } from '../../../model/gazetteer.ts';
import type { EntryName } from './entry-record.ts';
import type { IndexedGazetteer } from './open-gazetteer.ts';
import { type OwnPlace, type PlacesPack, packPlaces } from './places-pack.ts';
import { compileKeyOf } from './transliteration.ts';

const name = z.string().trim().min(1);
const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'kebab-case, such as "al-tanf"');
const language = z.string().regex(/^(?:[a-z]{2,3}|any)$/u, 'a language code such as "fr", or "any"');

const sourceSchema = z.strictObject({ title: name, address: name, opened: z.union([z.string(), z.date()]) });

const placeSchema = z.strictObject({
  id: slug,
  name: z.strictObject({ fr: name, en: name }),
  kind: z.enum(featureKinds),
  countries: z.array(z.string().regex(/^[A-Z]{3}$/u, 'an ISO 3166-1 alpha-3 code')).min(1),
  /** ISO 3166-2 code of the province, or the id of another place of the table. */
  within: name.optional(),
  variants: z.record(language, z.array(name)).default({}),
  lat: z.number().min(-90).max(90).optional(),
  lon: z.number().min(-180).max(180).optional(),
  radiusKm: z.number().positive().max(5000).optional(),
  geonameId: z.number().int().positive().optional(),
  /** Where the point comes from: a key of `sources`, `geonames`, `unverified`, or `none` where there is no point. */
  coordinateSource: name,
  /** Where the names come from: a key of `sources`, or `unverified`. */
  source: name,
});
type Place = z.infer<typeof placeSchema>;

/** A file of the hand-kept table, `data/gazetteer/<theatre>.yaml`. */
export const placeFileSchema = z.strictObject({
  sources: z.record(slug, sourceSchema).default({}),
  places: z.array(placeSchema),
});

/** Files of data/gazetteer that hold no places. */
export const otherGazetteerFiles = ['transliteration', 'country-names'] as const;

/** A file of the table with its parsed content. */
export interface PlaceFile {
  readonly file: string;
  readonly content: unknown;
}

interface Located {
  readonly file: string;
  readonly place: Place;
}

/** What a place is checked against. */
interface Known {
  readonly ids: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
  readonly bundled: IndexedGazetteer;
}

/**
 * Validates the hand-kept table, all its files together, and compiles it.
 * @param bundled the gazetteer that the table adds to
 * @returns the table, or every problem with its file, entry and mend
 */
export function compilePlaces(
  files: readonly PlaceFile[],
  bundled: IndexedGazetteer,
): { readonly pack: PlacesPack; readonly problems?: undefined } | { readonly problems: readonly string[] } {
  const parsed = files.map(({ file, content }) => ({ file, content, result: placeFileSchema.safeParse(content ?? {}) }));
  const located = parsed.flatMap(({ file, result }) => (result.data?.places ?? []).map((place) => ({ file, place })));
  const sourceKeys = parsed.flatMap(({ file, result }) => Object.keys(result.data?.sources ?? {}).map((key) => ({ file, key })));
  const known: Known = {
    ids: new Set(located.map(({ place }) => place.id)),
    sources: new Set(sourceKeys.map(({ key }) => key)),
    countries: new Set(Object.values(bundled.footer.alpha3)),
    bundled,
  };
  const problems = [
    ...parsed.flatMap(({ file, content, result }) => (result.error?.issues ?? []).map((issue) => schemaProblem(file, content, issue))),
    ...duplicates(sourceKeys).map(({ file, key, first }) => `${file}: sources.${key}: the key is already in ${first}. Change one of them.`),
    ...duplicates(located.map(({ file, place }) => ({ file, key: place.id }))).map(
      ({ file, key, first }) => `${file}: places, "${key}": the id is already in ${first}. Change one of them.`,
    ),
    ...located.flatMap((own) => placeProblems(own, known).map((what) => `${own.file}: places, "${own.place.id}": ${what}`)),
  ];
  if (problems.length > 0) return { problems };
  const places = located.map(({ place }) => compilePlace(place, bundled));
  return { pack: packPlaces(places, compileKeyOf(bundled.footer.rules)) };
}

function schemaProblem(file: string, content: unknown, { path, message }: z.core.$ZodIssue): string {
  const [list, index, ...keys] = path;
  const places = (content as { places?: { id?: unknown }[] } | null)?.places;
  const id = list === 'places' && typeof index === 'number' ? places?.[index]?.id : undefined;
  const where = id === undefined ? path.map(String).join('.') : `places, "${String(id)}": ${keys.map(String).join('.')}`;
  return `${file}: ${where}: ${message}. Correct the key or its value.`;
}

function duplicates(keys: readonly { readonly file: string; readonly key: string }[]) {
  const first = new Map<string, string>();
  return keys.flatMap(({ file, key }) => {
    const other = first.get(key);
    if (other === undefined) first.set(key, file);
    return other === undefined ? [] : [{ file, key, first: other }];
  });
}

function placeProblems({ place }: Located, known: Known): readonly string[] {
  return [...pointProblems(place), ...referenceProblems(place, known)];
}

function pointProblems({ lat, lon, geonameId, coordinateSource }: Place): readonly string[] {
  const hasPoint = lat !== undefined && lon !== undefined;
  const problems: string[] = [];
  if ((lat === undefined) !== (lon === undefined)) problems.push('lat and lon belong together. Add the missing one, or remove both.');
  if (hasPoint && coordinateSource === 'none') problems.push('a point needs a coordinateSource. Name where lat and lon come from.');
  if (!hasPoint && geonameId === undefined && coordinateSource !== 'none')
    problems.push('there is no point that coordinateSource could speak of. Write "none", or add lat and lon.');
  return problems;
}

function referenceProblems(place: Place, { ids, sources, countries, bundled }: Known): readonly string[] {
  const { geonameId, within, coordinateSource, source } = place;
  const problems: string[] = [];
  if (geonameId !== undefined && bundled.idOfGeoname(geonameId) === undefined)
    problems.push(`geonameId ${geonameId} is not in the bundled gazetteer. Correct it, or remove it and state lat and lon.`);
  if (within !== undefined && !ids.has(within) && !bundled.entry(`adm:${within}`))
    problems.push(`within "${within}" is neither a province (ISO 3166-2) nor a place of the table. Correct it.`);
  for (const country of place.countries)
    if (!countries.has(country)) problems.push(`"${country}" is no country. Use its ISO 3166-1 alpha-3 code.`);
  if (!sources.has(source) && source !== 'unverified')
    problems.push(`source "${source}" is not in sources. Add it, or write "unverified".`);
  if (!sources.has(coordinateSource) && !['geonames', 'unverified', 'none'].includes(coordinateSource))
    problems.push(`coordinateSource "${coordinateSource}" is not in sources. Add it, or write "geonames", "unverified" or "none".`);
  return problems;
}

function compilePlace(place: Place, bundled: IndexedGazetteer): OwnPlace {
  const labels = { fr: place.name.fr, en: place.name.en };
  const names = namesOf(place);
  const adds = addsTo(place, bundled);
  if (adds !== undefined) return { adds, labels, names };
  const { id, kind, countries, within, lat, lon, radiusKm, geonameId, coordinateSource } = place;
  const lies = within === undefined ? {} : bundled.entry(`adm:${within}`) ? { admin1: `adm:${within}` } : { within: `own:${within}` };
  const point = lat === undefined || lon === undefined ? {} : { lat, lon, coordinateSource };
  const entry: GazetteerEntry = {
    id: `own:${id}`,
    name: place.name.en,
    kind,
    countries,
    ...lies,
    ...(geonameId !== undefined && { geonameId }),
    ...point,
    ...(radiusKm !== undefined && { radiusKm }),
    ...(place.source === 'unverified' && { unverified: true }),
    labels,
  };
  return { entry, names };
}

/** The place that the names belong to: that of the geonameId, or the province itself, which does not lie within itself. */
function addsTo({ geonameId, kind, within, lat }: Place, bundled: IndexedGazetteer): string | undefined {
  if (kind === 'admin1' && within !== undefined && bundled.entry(`adm:${within}`)) return `adm:${within}`;
  return geonameId === undefined || lat !== undefined ? undefined : bundled.idOfGeoname(geonameId);
}

function namesOf({ name: { fr, en }, variants }: Place): readonly EntryName[] {
  const all = [
    { text: fr, lang: 'fr' },
    { text: en, lang: 'en' },
    ...Object.entries(variants).flatMap(([lang, texts]) => texts.map((text) => ({ text, lang }))),
  ];
  return all.filter(({ text, lang }, index) => all.findIndex((other) => other.text === text && other.lang === lang) === index);
}
