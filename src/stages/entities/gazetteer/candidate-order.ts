import type { GazetteerCandidate, GazetteerEntry } from '../../../model/gazetteer.ts';

const matchRank = { exact: 0, folded: 1, key: 2 } as const;

/** Best match first; then countries, then places by population, then provinces; the id decides what is left. */
export function compareCandidates(left: GazetteerCandidate, right: GazetteerCandidate): number {
  return (
    matchRank[left.match] - matchRank[right.match] ||
    weight(right.entry) - weight(left.entry) ||
    (left.entry.id < right.entry.id ? -1 : left.entry.id > right.entry.id ? 1 : 0)
  );
}

function weight({ kind, population = 0 }: GazetteerEntry): number {
  if (kind === 'country') return Number.MAX_SAFE_INTEGER;
  return kind === 'admin1' ? Math.max(population, 0.5) : population;
}
