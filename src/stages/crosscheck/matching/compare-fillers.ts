import type { Filler } from '../incidents/fillers.ts';

/** How those who take part in two reports relate; `unknown` where one report names nobody. */
export type FillerRelation = 'same' | 'compatible' | 'other' | 'unknown';

/** The closest relation between those whom one report names and those whom the other does. */
export function compareFillers(one: readonly Filler[], other: readonly Filler[]): FillerRelation {
  if (one.length === 0 || other.length === 0) return 'unknown';
  const relations = one.flatMap((left) => other.map((right) => relationOf(left, right)));
  return (['same', 'compatible', 'other'] as const).find((relation) => relations.includes(relation)) ?? 'unknown';
}

/** Two names are two actors, unless one belongs to the other; a description fits any name that it does not contradict. */
export function relationOf(one: Filler, other: Filler): FillerRelation {
  if (one.ref !== undefined && one.ref === other.ref) return 'same';
  if (one.ref !== undefined && other.ref !== undefined) return belong(one, other) ? 'compatible' : 'other';
  const shared = [...one.meaning].filter((word) => other.meaning.has(word));
  if (shared.length > 0 && shared.length === Math.min(one.meaning.size, other.meaning.size))
    return one.meaning.size === other.meaning.size ? 'same' : 'compatible';
  return one.isNamed && other.isNamed && shared.length === 0 ? 'other' : 'compatible';
}

function belong(one: Filler, other: Filler): boolean {
  const [left, right] = [one.ref!, other.ref!];
  return one.parents.includes(right) || other.parents.includes(left) || one.near.includes(right) || other.near.includes(left);
}

/** True where the two share a word that means the same thing: "depot" and "dépôt". */
export function shareMeaning(one: readonly Filler[], other: readonly Filler[]): boolean {
  return one.some(({ meaning }) => other.some((filler) => [...meaning].some((word) => filler.meaning.has(word))));
}
