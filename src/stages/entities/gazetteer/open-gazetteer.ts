import type { Gazetteer, GazetteerCandidate, NameMatch } from '../../../model/gazetteer.ts';
import { createByteReader } from './byte-reader.ts';
import { type ByteSource, joinSources } from './byte-source.ts';
import { compareCandidates } from './candidate-order.ts';
import { decodeEntry, type EntryName, type StoredEntry } from './entry-record.ts';
import { foldName, isOfOtherScript } from './fold-name.ts';
import { type IndexFooter, readFooter, recordsPerBlock } from './index-footer.ts';
import { findPair } from './pair-list.ts';
import { remember } from './remember.ts';
import { openSortedTable } from './search-table.ts';
import { blockAt } from './sorted-table.ts';
import { compileKeyOf, type KeyOf } from './transliteration.ts';

const plain = /^[a-z0-9 ]*$/u;

/** How much of what was looked up stays in memory: see `remember`. */
const kept = { records: 1 << 13, ids: 1 << 13, names: 1 << 10, keys: 1 << 8 };

/** A gazetteer read from an index, with what the index says of itself. */
export interface IndexedGazetteer extends Gazetteer {
  readonly footer: IndexFooter;
  /** The names of an entry; none where the index does not have it. */
  readonly namesOf: (id: string) => readonly string[];
  /** The id of the entry with this geonameId: `gn:…`, or that of a province. */
  readonly idOfGeoname: (geonameId: number) => string | undefined;
  /** The transliteration key of a name, by the rules of the index. */
  readonly keyOf: KeyOf;
  /** Each entry with its names, in the order of the index. */
  readonly entries: () => Generator<StoredEntry>;
}

/**
 * Opens an index; only its footer is read before the first look-up.
 * @param parts the file, or the parts that it was cut into, in order
 * @throws Error where the bytes are no index of this version
 * @example openGazetteer([memorySource(bytes)]).candidates('Tadmur')[0]?.entry.countries
 */
export function openGazetteer(parts: readonly ByteSource[]): IndexedGazetteer {
  const source = joinSources(parts);
  const footer = readFooter(source);
  const [names, keys, ids] = [footer.names, footer.keys, footer.ids].map((place) => openSortedTable(source, place));
  const keyOfName = compileKeyOf(footer.rules);
  const keyOf = remember(keyOfName, kept.keys);
  const stored = remember((number: number): StoredEntry => readRecord(source, footer, number), kept.records);
  const ofGeoname = (geonameId: number): number | undefined => findPair(source, footer.geonameIds, geonameId);
  const numberOf = remember(
    (id: string): number | undefined => (/^gn:\d+$/u.test(id) ? ofGeoname(Number(id.slice(3))) : ids!.find(id)[0]),
    kept.ids,
  );
  const ofId = (id: string): StoredEntry | undefined => {
    const number = numberOf(id);
    return number === undefined ? undefined : stored(number);
  };
  const named = remember((name: string): readonly GazetteerCandidate[] => {
    const folded = foldName(name);
    const exact = name.normalize('NFC');
    return names!.find(folded).map((number) => candidate(stored(number), exact, folded));
  }, kept.names);
  const keyed = (name: string, known: ReadonlySet<string>): readonly GazetteerCandidate[] => {
    const key = keyOf(name);
    if (key === undefined) return [];
    return keys!
      .find(key)
      .map(stored)
      .filter(({ entry }) => !known.has(entry.id))
      .map(({ entry, names: own }) => ({ entry, match: 'key', name: own.find(({ text }) => keyOfName(text) === key)?.text ?? entry.name }));
  };
  return {
    footer,
    keyOf,
    candidates: (name, options = {}) => {
      const found = named(name);
      const proposed = options.withKeys ? keyed(name, new Set(found.map(({ entry }) => entry.id))) : [];
      return [...found, ...proposed].sort(compareCandidates);
    },
    entry: (id) => ofId(id)?.entry,
    hasPrefix: (name) => names!.hasPrefix(foldName(name)),
    namesOf: (id) => ofId(id)?.names.map(({ text }) => text) ?? [],
    idOfGeoname: (geonameId) => {
      const number = ofGeoname(geonameId);
      return number === undefined ? undefined : stored(number).entry.id;
    },
    entries: function* () {
      for (let number = 0; number < footer.entries; number++) yield readRecord(source, footer, number);
    },
  };
}

function readRecord(source: ByteSource, footer: IndexFooter, number: number): StoredEntry {
  const block = blockAt(source, footer.records, footer.recordOffsets, Math.floor(number / recordsPerBlock));
  const reader = createByteReader(block);
  for (let skipped = 0; skipped < number % recordsPerBlock; skipped++) reader.skip(reader.count());
  reader.count();
  return decodeEntry(reader, footer.shared);
}

function candidate({ entry, names }: StoredEntry, exact: string, folded: string): GazetteerCandidate {
  const same = names.find(({ text }) => text === exact);
  const match: NameMatch = same ? 'exact' : 'folded';
  const name = same?.text ?? folding(names, folded) ?? entry.name;
  return { entry, match, name };
}

/** The first of the names that has this fold. */
function folding(names: readonly EntryName[], folded: string): string | undefined {
  const isPlain = plain.test(folded);
  return names.find(({ text }) => !(isPlain && isOfOtherScript(text)) && foldName(text) === folded)?.text;
}
