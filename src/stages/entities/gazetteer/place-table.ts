import type { Gazetteer, GazetteerCandidate, GazetteerEntry } from '../../../model/gazetteer.ts';
import { compareCandidates } from './candidate-order.ts';
import type { EntryName } from './entry-record.ts';
import { foldName } from './fold-name.ts';
import { type LineTable, openLines, readLines } from './line-table.ts';
import type { IndexedGazetteer } from './open-gazetteer.ts';
import type { OwnPlace, PlacesPack } from './places-pack.ts';
import { remember } from './remember.ts';
import type { KeyOf } from './transliteration.ts';

interface TablePlace {
  readonly entry: GazetteerEntry;
  readonly names: readonly EntryName[];
}

/** Places that stay in memory once they were parsed. */
const placesKept = 1 << 12;

/**
 * Opens the hand-kept table. Names that it adds to a place of the bundled gazetteer lead to that place, with its coordinates.
 * @param bundled the gazetteer that the table was compiled with
 * @example combineGazetteers([openPlaceTable(pack, bundled), bundled])
 */
export function openPlaceTable(pack: PlacesPack, bundled: IndexedGazetteer): Gazetteer {
  const { keyOf } = bundled;
  const [folds, keys] = [pack.folds, pack.keys].map(openLines) as [LineTable, LineTable];
  let ids: ReadonlyMap<string, readonly number[]> | undefined;
  const place = remember((number: number) => openPlace(JSON.parse(pack.places[number]!) as OwnPlace, bundled), placesKept);
  const places = (numbers: readonly number[]): readonly TablePlace[] => numbers.flatMap((number) => place(number) ?? []);
  const entry = (id: string): GazetteerEntry | undefined => {
    ids ??= readLines(pack.ids);
    const numbers = ids.get(id);
    return numbers && places(numbers)[0]?.entry;
  };
  const find = (name: string, withKeys: boolean): readonly GazetteerCandidate[] => {
    const exact = name.normalize('NFC');
    const named = places(folds.find(foldName(name))).map((found) => candidate(found, exact, foldName));
    const key = withKeys ? keyOf(name) : undefined;
    if (key === undefined) return named;
    const known = new Set(named.map(({ entry }) => entry.id));
    const keyed = places(keys.find(key)).filter(({ entry }) => !known.has(entry.id));
    return [...named, ...keyed.map((found): GazetteerCandidate => ({ ...candidate(found, name, keyOf), match: 'key' }))];
  };
  return {
    candidates: (name, options = {}) => {
      const found = [...find(name, options.withKeys ?? false)].sort(compareCandidates);
      return onePerPlace(found).map((own) => ({ ...own, entry: entry(own.entry.id) ?? own.entry }));
    },
    entry,
    hasPrefix: (name) => folds.hasPrefix(foldName(name)),
  };
}

/** Undefined where the bundled gazetteer no longer has the place that names are added to. */
function openPlace(place: OwnPlace, bundled: IndexedGazetteer): TablePlace | undefined {
  if ('entry' in place) return place;
  const entry = bundled.entry(place.adds);
  return entry && { entry: { ...entry, labels: { ...entry.labels, ...place.labels } }, names: place.names };
}

function candidate({ entry, names }: TablePlace, name: string, formOf: KeyOf): GazetteerCandidate {
  const same = names.find(({ text }) => text === name);
  const form = same ? undefined : formOf(name);
  return {
    entry,
    match: same ? 'exact' : 'folded',
    name: same?.text ?? names.find(({ text }) => formOf(text) === form)?.text ?? entry.name,
  };
}

/** Two lines of the table may add names to the same place; it is shown as the first of them has it. */
function onePerPlace(candidates: readonly GazetteerCandidate[]): readonly GazetteerCandidate[] {
  const seen = new Set<string>();
  return candidates.filter(({ entry }) => !seen.has(entry.id) && seen.add(entry.id));
}
