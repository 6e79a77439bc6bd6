import type { GazetteerEntry } from '../../../model/gazetteer.ts';
import type { EntryName } from './entry-record.ts';
import { foldName } from './fold-name.ts';
import { writeLines } from './line-table.ts';
import type { KeyOf } from './transliteration.ts';

/** A place of its own, or names that a place of the bundled gazetteer bears besides. */
export type OwnPlace =
  | { readonly entry: GazetteerEntry; readonly names: readonly EntryName[] }
  | { readonly adds: string; readonly labels: Readonly<Record<string, string>>; readonly names: readonly EntryName[] };

/**
 * The hand-kept table as the program reads it: `dist/data/gazetteer/places.json`. A document needs few of its places, so each is
 * JSON of its own, parsed only when it is found; the look-ups are lines (see `writeLines`), made when the table is compiled.
 */
export interface PlacesPack {
  /** Each an `OwnPlace` as JSON. */
  readonly places: readonly string[];
  /** Numbers of the places by the id of their entry, by the folds of their names, and by their transliteration keys. */
  readonly ids: readonly string[];
  readonly folds: readonly string[];
  readonly keys: readonly string[];
}

/** Puts the places into the form in which they are stored. */
export function packPlaces(places: readonly OwnPlace[], keyOf: KeyOf): PlacesPack {
  const byNames = (formOf: KeyOf): readonly string[] => writeLines(places.map(({ names }) => names.map(({ text }) => formOf(text))));
  return {
    places: places.map((place) => JSON.stringify(place)),
    ids: writeLines(places.map((place) => ['entry' in place ? place.entry.id : place.adds])),
    folds: byNames(foldName),
    keys: byNames(keyOf),
  };
}
