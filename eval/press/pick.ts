import type { Random } from '../../src/util/random.ts';

/** One of the items, all equally likely. @throws Error where there is none */
export function pick<Item>(items: readonly Item[], random: Random): Item {
  if (items.length === 0) throw new Error('there is nothing to pick from');
  return items[random.below(items.length)]!;
}

/** True in that share of the draws. @example happens(0.3, random) */
export function happens(share: number, random: Random): boolean {
  return random.next() < share;
}
