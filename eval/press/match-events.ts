import type { EventLine } from '../../src/model/crosscheck.ts';
import type { PlacedTelling } from './place-tellings.ts';
import type { EventTruth } from './press-truth.ts';

/** An event and the line that stands for it: the one that holds most of its tellings. */
export interface MatchedEvent {
  readonly truth: EventTruth;
  readonly placed: readonly PlacedTelling[];
  readonly line?: EventLine;
  /** All its tellings were read and are in the line, and no telling of another event is. */
  readonly isWhole: boolean;
  /** Another event has the same line and more tellings in it. */
  readonly isMerged: boolean;
}

/** Finds the line of every event. */
export function matchEvents(truths: readonly EventTruth[], placed: readonly PlacedTelling[], lines: readonly EventLine[]): MatchedEvent[] {
  const byEvent = groupBy(placed, ({ told }) => told.telling.event);
  const byLine = groupBy(placed, ({ line }) => line);
  const lineOf = new Map(lines.map((line) => [line.event.id, line]));
  return truths.map((truth) => {
    const own = byEvent.get(truth.event.id) ?? [];
    const id = mostFrequent(own.flatMap(({ line }) => line ?? []));
    if (id === undefined) return { truth, placed: own, isWhole: false, isMerged: false };
    const inLine = byLine.get(id) ?? [];
    const isWhole = own.every(({ line }) => line === id) && inLine.length === own.length;
    const owner = mostFrequent(inLine.map(({ told }) => told.telling.event));
    return { truth, placed: own, line: lineOf.get(id)!, isWhole, isMerged: owner !== truth.event.id };
  });
}

/** The value that stands there most often, the first of those alike. */
export function mostFrequent(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

function groupBy(placed: readonly PlacedTelling[], keyOf: (one: PlacedTelling) => string | undefined): Map<string, PlacedTelling[]> {
  const groups = new Map<string, PlacedTelling[]>();
  for (const one of placed) {
    const key = keyOf(one);
    if (key === undefined) continue;
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(one);
  }
  return groups;
}
