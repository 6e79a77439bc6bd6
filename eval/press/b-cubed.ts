/** Something that belongs to one event in truth and was put into one cluster. */
export interface ClusteredItem {
  readonly truth: string;
  readonly cluster: string;
}

export interface BCubed {
  readonly items: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/**
 * B³ of a clustering: for every item, how much of its cluster is of its event (precision) and how much of its event is in its cluster (recall), averaged.
 * @returns undefined of no items
 * @example bCubed([{ truth: 'a', cluster: '1' }, { truth: 'a', cluster: '2' }]) // precision 1, recall 0.5
 */
export function bCubed(items: readonly ClusteredItem[]): BCubed | undefined {
  if (items.length === 0) return undefined;
  const [clusters, truths, both] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()];
  for (const { truth, cluster } of items) {
    add(clusters, cluster);
    add(truths, truth);
    add(both, `${truth}\n${cluster}`);
  }
  const meanOver = (sizes: ReadonlyMap<string, number>, keyOf: (item: ClusteredItem) => string): number =>
    items.reduce((sum, item) => sum + both.get(`${item.truth}\n${item.cluster}`)! / sizes.get(keyOf(item))!, 0) / items.length;
  const precision = meanOver(clusters, ({ cluster }) => cluster);
  const recall = meanOver(truths, ({ truth }) => truth);
  return { items: items.length, precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
