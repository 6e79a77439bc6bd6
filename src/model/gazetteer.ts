/** What a gazetteer entry stands for. Kinds other than these are too rare in reports to need a rule of their own. */
export const featureKinds = [
  'country',
  'admin1',
  'admin2',
  'settlement',
  'quarter',
  'region',
  'base',
  'airport',
  'crossing',
  'camp',
  'port',
  'dam',
  'bridge',
  'site',
  'river',
  'lake',
  'sea',
  'island',
  'mountain',
  'desert',
  'road',
  'line',
] as const;
export type FeatureKind = (typeof featureKinds)[number];

/** A named place of a gazetteer. Coordinates are WGS 84 degrees; they are missing where no source gives them. */
export interface GazetteerEntry {
  /** `gn:<geonameid>`, `adm:<ISO 3166-2>`, `country:<alpha-3>`, or `own:<name>` for the hand-kept table. */
  readonly id: string;
  readonly name: string;
  readonly kind: FeatureKind;
  /** ISO 3166-1 alpha-3 codes: one, or several for rivers, deserts and lines that cross borders. */
  readonly countries: readonly string[];
  /** Id of the admin-1 entry that it lies in. */
  readonly admin1?: string;
  readonly geonameId?: number;
  readonly lat?: number;
  readonly lon?: number;
  /** How far from the point the place may reach or the point may be off, in km. */
  readonly radiusKm?: number;
  readonly population?: number;
  /** Where the coordinates come from: "GeoNames 2023-03-05", "Natural Earth", or a key of the hand-kept table's sources. */
  readonly coordinateSource?: string;
  /** Set on entries of the hand-kept table for which no source was opened. */
  readonly unverified?: true;
  /** For areas: the town that may stand for them on a map, marked as such. */
  readonly representative?: { readonly name: string; readonly lat: number; readonly lon: number };
  /** For areas: west, south, east, north. West is greater than east where the area lies across the 180th meridian. */
  readonly box?: readonly [west: number, south: number, east: number, north: number];
  /** Names to show, by language; countries, provinces and the hand-kept table have them. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Of the hand-kept table: id of the place that it lies in, where that is no province. */
  readonly within?: string;
}

/** How a name was found: as it is written, folded (case, accents, hyphens, apostrophes), or by its transliteration key. */
export type NameMatch = 'exact' | 'folded' | 'key';

export interface GazetteerCandidate {
  readonly entry: GazetteerEntry;
  readonly match: NameMatch;
  /** The name of the entry that matched. */
  readonly name: string;
}

/** Names to places, whether in memory or on disk. Look-ups are pure: the same name gives the same candidates in the same order. */
export interface Gazetteer {
  /** Every entry that bears the name, best match first; transliteration keys only where asked for. */
  readonly candidates: (name: string, options?: { readonly withKeys?: boolean }) => readonly GazetteerCandidate[];
  readonly entry: (id: string) => GazetteerEntry | undefined;
  /**
   * True where some name in the gazetteer begins with this text (folded, not necessarily at the end of a word): lets a reader stop
   * early on long names.
   */
  readonly hasPrefix: (name: string) => boolean;
}
