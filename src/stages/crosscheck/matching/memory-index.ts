import type { CandidateIndex } from '../../../model/candidate-index.ts';

/** More items than this under one key are not compared with each other by that key. */
const mostUnderOneKey = 250;

/** A `CandidateIndex` in memory. */
export function createMemoryIndex(): CandidateIndex {
  const items = new Map<string, number[]>();
  const isCrowded = (under: readonly number[]): boolean => under.length > mostUnderOneKey;
  return {
    add: (item, keys) => {
      for (const key of new Set(keys)) {
        const under = items.get(key);
        if (under) under.push(item);
        else items.set(key, [item]);
      }
    },
    pairs: () => {
      const found = new Map<number, Set<number>>();
      for (const under of items.values()) {
        if (isCrowded(under)) continue;
        for (const [at, one] of under.entries())
          for (const other of under.slice(at + 1)) enter(found, Math.min(one, other), Math.max(one, other));
      }
      return [...found]
        .sort(([a], [b]) => a - b)
        .flatMap(([one, others]) => [...others].sort((a, b) => a - b).map((other) => [one, other] as const));
    },
    crowded: () => [...items].filter(([, under]) => isCrowded(under)).map(([key]) => key),
  };
}

function enter(found: Map<number, Set<number>>, one: number, other: number): void {
  const others = found.get(one);
  if (others) others.add(other);
  else found.set(one, new Set([other]));
}
