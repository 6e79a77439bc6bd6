import type { Gazetteer } from '../../model/gazetteer.ts';
import type { Actor, Mention, Place } from '../../model/reading.ts';

/** The actors that some mention stands for, or may stand for. */
export function mentionedActors(actors: readonly Actor[], mentions: readonly Mention[]): Actor[] {
  const refs = new Set(mentions.flatMap(({ ref, rivals }) => [ref, ...(rivals ?? [])]));
  return actors.filter(({ ref }) => refs.has(ref));
}

/** The places of a document, and after them the regions that these say they lie in. */
export function withRegions(places: readonly Place[], gazetteer: Gazetteer): Place[] {
  const listed = new Map(places.map((place) => [place.ref, place]));
  for (const { name, within } of places) {
    if (within === undefined || listed.has(within)) continue;
    const entry = gazetteer.entry(within);
    if (!entry) continue;
    const [country] = entry.countries;
    listed.set(within, {
      ref: within,
      name: entry.name,
      kind: 'area',
      ...(country !== undefined && { country }),
      ...(entry.admin1 !== undefined && { admin1: entry.admin1 }),
      why: `${name} lies in it.`,
    });
  }
  return [...listed.values()];
}
