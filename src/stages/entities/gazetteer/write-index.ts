import { createByteWriter } from './byte-writer.ts';
import { encodeEntry, type SharedTexts, type StoredEntry } from './entry-record.ts';
import { foldName } from './fold-name.ts';
import { encodeFooter, type IndexFooter, indexVersion, recordsPerBlock } from './index-footer.ts';
import { createPairList } from './pair-list.ts';
import { type KeyEntry, type WriteBytes, writeOffsets, writeSortedTable } from './sorted-table.ts';
import { compileKeyOf } from './transliteration.ts';

/** Sorts pairs by key, then entry; in memory or with the help of a disk. */
export interface PairSorter {
  readonly add: (key: string, entry: number) => void;
  readonly sorted: () => Iterable<KeyEntry>;
}

/** What an index is about, beside its entries. */
export type IndexAbout = Pick<IndexFooter, 'about' | 'rules' | 'admin1Codes' | 'alpha3'>;

export interface IndexParts {
  /** Takes the bytes of the index in order. */
  readonly write: WriteBytes;
  readonly createSorter: (name: 'names' | 'keys' | 'ids') => PairSorter;
}

/** Takes entries one by one; `finish` writes the rest of the index. */
export interface IndexWriter {
  readonly add: (stored: StoredEntry) => void;
  /** @param dataDate day of the data, where it was not known at the start; it is added to the name of every source */
  readonly finish: (dataDate?: string) => IndexFooter;
}

/** Sorts in memory. */
export function memorySorter(): PairSorter {
  const pairs: KeyEntry[] = [];
  return {
    add: (key, entry) => pairs.push([key, entry]),
    sorted: () => pairs.sort(([leftKey, left], [rightKey, right]) => (leftKey < rightKey ? -1 : leftKey > rightKey ? 1 : left - right)),
  };
}

/**
 * Writes an index: the records as they come, then the tables.
 * @example const writer = createIndexWriter({ write, createSorter: memorySorter }, about); writer.add(stored); writer.finish();
 */
export function createIndexWriter({ write, createSorter }: IndexParts, about: IndexAbout): IndexWriter {
  const { shared, placeOf } = createSharedTexts();
  const sorters = { names: createSorter('names'), keys: createSorter('keys'), ids: createSorter('ids') };
  const keyOf = compileKeyOf(about.rules);
  const withoutKeys = new Set(about.rules.countriesWithoutKeys);
  const geonameIds = createPairList();
  const record = createByteWriter();
  const recordLength = createByteWriter();
  const blockOffsets: number[] = [];
  let position = 0;
  let entries = 0;
  const put: WriteBytes = (bytes) => {
    position += bytes.length;
    write(bytes);
  };
  const addNames = ({ entry, names }: StoredEntry, number: number): void => {
    const wantsKeys = entry.countries.some((country) => !withoutKeys.has(country));
    for (const folded of new Set(names.map(({ text }) => foldName(text)))) if (folded !== '') sorters.names.add(folded, number);
    if (!wantsKeys) return;
    const keys = new Set(names.map(({ text }) => keyOf(text)));
    for (const key of keys) if (key !== undefined) sorters.keys.add(key, number);
  };
  return {
    add: (stored) => {
      if (entries % recordsPerBlock === 0) blockOffsets.push(position);
      encodeEntry(record, stored, placeOf);
      recordLength.count(record.length());
      recordLength.flush(put);
      record.flush(put);
      addNames(stored, entries);
      const { geonameId, id } = stored.entry;
      if (geonameId !== undefined) geonameIds.add(geonameId, entries);
      if (id !== `gn:${geonameId}`) sorters.ids.add(id, entries);
      entries++;
    },
    finish: (dataDate) => {
      const records = { offset: 0, length: position };
      const recordOffsets = writeOffsets(blockOffsets, position, put);
      const pairs = { offset: position, length: geonameIds.writeSorted(put) };
      const names = writeSortedTable(sorters.names.sorted(), position, put);
      const keys = writeSortedTable(sorters.keys.sorted(), position, put);
      const ids = writeSortedTable(sorters.ids.sorted(), position, put);
      const dated = dataDate === undefined ? about : { ...about, about: { ...about.about, dataDate } };
      const sources = shared.sources.map((source) => (dataDate === undefined ? source : `${source} ${dataDate}`));
      const footer = { format: 'recoupe-gazetteer', version: indexVersion, entries, ...dated, shared: { ...shared, sources } } as const;
      const whole: IndexFooter = { ...footer, records, recordOffsets, geonameIds: pairs, names, keys, ids };
      put(encodeFooter(whole, position));
      return whole;
    },
  };
}

function createSharedTexts() {
  const shared = { countries: [], areas: [], sources: [], languages: [] } as { [List in keyof SharedTexts]: string[] };
  const places = { countries: new Map(), areas: new Map(), sources: new Map(), languages: new Map() } as const;
  const placeOf = (list: keyof SharedTexts, text: string): number => {
    const known: Map<string, number> = places[list];
    const place = known.get(text);
    if (place !== undefined) return place;
    known.set(text, shared[list].length);
    return shared[list].push(text) - 1;
  };
  return { shared, placeOf };
}
