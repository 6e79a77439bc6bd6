import type { ByteSource } from './byte-source.ts';
import type { SharedTexts } from './entry-record.ts';
import type { Section, SortedTablePlace } from './sorted-table.ts';
import type { TransliterationRules } from './transliteration.ts';

/** The version of the file's form; files of another version are refused. */
export const indexVersion = 1;

/** What stands at the end of an index file, in JSON: where its parts lie, and what the entries share. */
export interface IndexFooter {
  readonly format: 'recoupe-gazetteer';
  readonly version: number;
  readonly entries: number;
  readonly about: { readonly source: string; readonly dataDate: string | null; readonly licence: string };
  readonly shared: SharedTexts;
  /** GeoNames codes such as "SY.11", to the id of the admin-1 entry. */
  readonly admin1Codes: Readonly<Record<string, string>>;
  /** ISO 3166-1: alpha-2 to alpha-3. */
  readonly alpha3: Readonly<Record<string, string>>;
  readonly rules: TransliterationRules;
  readonly records: Section;
  readonly recordOffsets: Section;
  /** Sorted pairs of 32-bit numbers: geonameId, number of the entry. */
  readonly geonameIds: Section;
  readonly names: SortedTablePlace;
  readonly keys: SortedTablePlace;
  readonly ids: SortedTablePlace;
}

/** Entries in one block of records. */
export const recordsPerBlock = 16;

const magic = 0x5a474352;
const tailBytes = 16;

/** The footer as it is written after a body of `start` bytes. */
export function encodeFooter(footer: IndexFooter, start: number): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(footer));
  const bytes = new Uint8Array(json.length + tailBytes);
  const view = new DataView(bytes.buffer);
  bytes.set(json);
  view.setUint32(json.length, start % 2 ** 32, true);
  view.setUint32(json.length + 4, Math.floor(start / 2 ** 32), true);
  view.setUint32(json.length + 8, json.length, true);
  view.setUint32(json.length + 12, magic, true);
  return bytes;
}

/**
 * Reads the footer of an index. Its parts are not checked: the magic number at the end stands only where the index was finished.
 * @throws Error where the file is no index, is cut short or has another version
 */
export function readFooter(source: ByteSource): IndexFooter {
  const tail = source.read(Math.max(0, source.size - tailBytes), tailBytes);
  const view = new DataView(tail.buffer, tail.byteOffset, tail.byteLength);
  if (tail.length < tailBytes || view.getUint32(12, true) !== magic) throw new Error('not a gazetteer index, or cut short');
  const offset = view.getUint32(0, true) + view.getUint32(4, true) * 2 ** 32;
  const json = new TextDecoder().decode(source.read(offset, view.getUint32(8, true)));
  const footer = JSON.parse(json) as Partial<IndexFooter>;
  if (footer.format !== 'recoupe-gazetteer') throw new Error('not a gazetteer index');
  if (footer.version !== indexVersion)
    throw new Error(`gazetteer index of version ${footer.version}; this program reads version ${indexVersion}`);
  return footer as IndexFooter;
}
