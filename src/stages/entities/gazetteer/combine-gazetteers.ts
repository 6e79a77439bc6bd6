import type { Gazetteer, GazetteerCandidate, GazetteerEntry } from '../../../model/gazetteer.ts';
import { compareCandidates } from './candidate-order.ts';
import { remember } from './remember.ts';

/** How much of what was looked up stays in memory: see `remember`. */
const kept = { names: 1 << 12, entries: 1 << 12 };

/**
 * Several gazetteers as one. Where two of them have the same place (same id, same geonameId, or the same country), it comes out
 * once: what the earlier one says of it holds, and the later one adds what the earlier one leaves open.
 * @param gazetteers the most trusted first: own table, imported dump, bundled places
 */
export function combineGazetteers(gazetteers: readonly Gazetteer[]): Gazetteer {
  /** @param own what the gazetteer with this number says of the place, where that is known already */
  const under = (id: string, own?: Found): GazetteerEntry | undefined => {
    let found: GazetteerEntry | undefined;
    for (let number = 0; number < gazetteers.length; number++)
      found = merged(found, own?.from === number ? own.entry : gazetteers[number]!.entry(id));
    return found;
  };
  const entryOf = (id: string, own?: Found): GazetteerEntry | undefined => {
    const found = under(id, own);
    return found?.geonameId === undefined || isGeonames(found) ? found : merged(found, under(`gn:${found.geonameId}`));
  };
  const candidates = (name: string, withKeys: boolean): readonly GazetteerCandidate[] => {
    const byPlace = new Map<string, Found>();
    gazetteers.forEach((gazetteer, from) => {
      for (const { entry, match, name: own } of gazetteer.candidates(name, { withKeys })) {
        const place = placeOf(entry);
        byPlace.set(place, better(byPlace.get(place), { entry, match, name: own, from }));
      }
    });
    return Array.from(byPlace.values(), (found): GazetteerCandidate => {
      return { entry: entryOf(found.entry.id, found) ?? found.entry, match: found.match, name: found.name };
    }).sort(compareCandidates);
  };
  const named = remember((name: string) => candidates(name, false), kept.names);
  const keyed = remember((name: string) => candidates(name, true), kept.names);
  return {
    entry: remember((id: string) => entryOf(id), kept.entries),
    hasPrefix: remember((name: string) => gazetteers.some((gazetteer) => gazetteer.hasPrefix(name)), kept.names),
    candidates: (name, options = {}) => (options.withKeys ? keyed(name) : named(name)),
  };
}

/** A candidate with the number of the gazetteer that its entry comes from; that gazetteer has the entry under its id. */
interface Found extends GazetteerCandidate {
  readonly from: number;
}

function placeOf({ kind, countries, geonameId, id }: GazetteerEntry): string {
  if (kind === 'country' && countries.length === 1) return `country:${countries[0]}`;
  return geonameId === undefined ? id : `gn:${geonameId}`;
}

/** Keeps the best match; of two ids of one place the one that says what kind of area it is. */
function better(known: Found | undefined, other: Found): Found {
  if (!known) return other;
  const { entry, from } = isGeonames(known.entry) && !isGeonames(other.entry) ? other : known;
  const { match, name } = compareCandidates(known, other) <= 0 ? known : other;
  return { entry, match, name, from };
}

function isGeonames({ id }: GazetteerEntry): boolean {
  return id.startsWith('gn:');
}

/** The earlier one holds; its point is not mixed with that of the later one. */
function merged(earlier: GazetteerEntry | undefined, later: GazetteerEntry | undefined): GazetteerEntry | undefined {
  if (!earlier || !later) return earlier ?? later;
  const added = earlier.lat === undefined ? later : withoutPoint(later);
  const { id, kind, name } = isGeonames(earlier) && !isGeonames(later) ? later : earlier;
  return { ...added, ...earlier, id, kind, name };
}

function withoutPoint({ lat: _lat, lon: _lon, coordinateSource: _source, ...rest }: GazetteerEntry): GazetteerEntry {
  return rest;
}
