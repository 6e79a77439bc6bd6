import { type FeatureKind, featureKinds, type GazetteerEntry } from '../../../model/gazetteer.ts';
import type { ByteReader } from './byte-reader.ts';
import type { ByteWriter } from './byte-writer.ts';

/** A name that an entry bears, with its language where it is known. */
export interface EntryName {
  readonly text: string;
  readonly lang?: string;
}

/** An entry as an index keeps it. The first name is the entry's own; `entry.name` and `entry.labels` come from the names. */
export interface StoredEntry {
  readonly entry: GazetteerEntry;
  readonly names: readonly EntryName[];
}

/** Texts that many entries share, written once; an entry holds their place in the list. */
export interface SharedTexts {
  readonly countries: readonly string[];
  readonly areas: readonly string[];
  readonly sources: readonly string[];
  readonly languages: readonly string[];
}

/** Gives each shared text its place, a new one where it has none. */
export type PlaceOf = (list: keyof SharedTexts, text: string) => number;

const perDegree = 1e5;
const perKilometre = 10;
const labelLanguages = ['fr', 'en'] as const;

/** A part of an entry that not every entry has. */
interface Field {
  readonly isIn: (entry: GazetteerEntry) => boolean;
  readonly write: (writer: ByteWriter, entry: GazetteerEntry, placeOf: PlaceOf) => void;
  /** Sets the part in an entry. */
  readonly read: (reader: ByteReader, entry: Partial<Writable>, shared: SharedTexts) => void;
}
type Writable = { -readonly [Key in keyof GazetteerEntry]: GazetteerEntry[Key] };

/** The order is that of the bytes, and of the bits that tell which fields an entry has. */
const fields: readonly Field[] = [
  {
    isIn: ({ geonameId }) => geonameId !== undefined,
    write: (writer, { geonameId }) => writer.count(geonameId!),
    read: (reader, entry) => {
      entry.geonameId = reader.count();
    },
  },
  {
    isIn: ({ id, geonameId }) => id !== geonamesId(geonameId),
    write: (writer, { id }) => writer.text(id),
    read: (reader, entry) => {
      entry.id = reader.text();
    },
  },
  {
    isIn: ({ lat, lon }) => lat !== undefined && lon !== undefined,
    write: (writer, { lat, lon, coordinateSource }, placeOf) => {
      writeDegrees(writer, [lat!, lon!]);
      writer.count(placeOf('sources', coordinateSource ?? ''));
    },
    read: (reader, entry, { sources }) => {
      entry.lat = readDegree(reader);
      entry.lon = readDegree(reader);
      const coordinateSource = sources[reader.count()];
      if (coordinateSource) entry.coordinateSource = coordinateSource;
    },
  },
  {
    isIn: ({ population }) => population !== undefined,
    write: (writer, { population }) => writer.count(population!),
    read: (reader, entry) => {
      entry.population = reader.count();
    },
  },
  {
    isIn: ({ admin1 }) => admin1 !== undefined,
    write: (writer, { admin1 }, placeOf) => writer.count(placeOf('areas', admin1!)),
    read: (reader, entry, { areas }) => {
      entry.admin1 = areas[reader.count()]!;
    },
  },
  {
    isIn: ({ box }) => box !== undefined,
    write: (writer, { box }) => writeDegrees(writer, box!),
    read: (reader, entry) => {
      entry.box = [readDegree(reader), readDegree(reader), readDegree(reader), readDegree(reader)];
    },
  },
  {
    isIn: ({ representative }) => representative !== undefined,
    write: (writer, { representative }) => {
      writer.text(representative!.name);
      writeDegrees(writer, [representative!.lat, representative!.lon]);
    },
    read: (reader, entry) => {
      entry.representative = { name: reader.text(), lat: readDegree(reader), lon: readDegree(reader) };
    },
  },
  {
    isIn: ({ radiusKm }) => radiusKm !== undefined,
    write: (writer, { radiusKm }) => writer.count(Math.round(radiusKm! * perKilometre)),
    read: (reader, entry) => {
      entry.radiusKm = reader.count() / perKilometre;
    },
  },
];
const namesHaveLanguages = 1 << fields.length;

/** Writes an entry; what `decodeEntry` gives back differs only in coordinates beyond the fifth decimal. */
export function encodeEntry(writer: ByteWriter, { entry, names }: StoredEntry, placeOf: PlaceOf): void {
  const tagged = names.some(({ lang }) => lang !== undefined);
  const own = fields.map((field) => field.isIn(entry));
  writer.count(own.reduce((bits, isIn, index) => bits | (isIn ? 1 << index : 0), tagged ? namesHaveLanguages : 0));
  writer.byte(featureKinds.indexOf(entry.kind));
  writer.count(entry.countries.length);
  for (const country of entry.countries) writer.count(placeOf('countries', country));
  fields.forEach((field, index) => {
    if (own[index]) field.write(writer, entry, placeOf);
  });
  writeNames(writer, names, tagged, placeOf);
}

function geonamesId(geonameId: number | undefined): string {
  return `gn:${geonameId}`;
}

function writeDegrees(writer: ByteWriter, degrees: readonly number[]): void {
  for (const value of degrees) writer.signed(Math.round(value * perDegree));
}

function writeNames(writer: ByteWriter, names: readonly EntryName[], tagged: boolean, placeOf: PlaceOf): void {
  writer.count(names.length);
  for (const { text, lang } of names) {
    if (tagged) writer.count(placeOf('languages', lang ?? ''));
    writer.text(text);
  }
}

/** Reads an entry that stands at the reader's position. */
export function decodeEntry(reader: ByteReader, shared: SharedTexts): StoredEntry {
  const bits = reader.count();
  const kind: FeatureKind = featureKinds[reader.byte()] ?? 'site';
  const countries: string[] = [];
  for (let left = reader.count(); left > 0; left--) countries.push(shared.countries[reader.count()] ?? '');
  const entry: Partial<Writable> = {};
  for (let index = 0; index < fields.length; index++) if ((bits & (1 << index)) !== 0) fields[index]!.read(reader, entry, shared);
  const names = readNames(reader, (bits & namesHaveLanguages) !== 0, shared);
  const id = entry.id ?? geonamesId(entry.geonameId);
  const labels = (bits & namesHaveLanguages) === 0 ? undefined : labelsOf(names);
  const whole = Object.assign(entry, { id, name: names[0]?.text ?? id, kind, countries });
  if (labels) whole.labels = labels;
  return { entry: whole, names };
}

function readDegree(reader: ByteReader): number {
  return reader.signed() / perDegree;
}

function readNames(reader: ByteReader, tagged: boolean, shared: SharedTexts): readonly EntryName[] {
  const names: EntryName[] = [];
  for (let left = reader.count(); left > 0; left--) {
    const lang = tagged ? shared.languages[reader.count()] : undefined;
    const text = reader.text();
    names.push(lang ? { text, lang } : { text });
  }
  return names;
}

/** The first name in each language of the reports. */
function labelsOf(names: readonly EntryName[]): Readonly<Record<string, string>> | undefined {
  const found = labelLanguages.flatMap((lang) => {
    const own = names.find((name) => name.lang === lang);
    return own ? [[lang, own.text] as const] : [];
  });
  return found.length === 0 ? undefined : Object.fromEntries(found);
}
