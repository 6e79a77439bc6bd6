/**
 * What `items.flatMap(of)` gives, several times as fast: the engine's own goes over each result by the slow path for any
 * object that might look like an array, and the stages build most of what they find this way.
 * @example flatMap([1, 2], (count) => (count > 1 ? [count, count] : [])) // [2, 2]
 */
export function flatMap<Item, Result>(items: readonly Item[], of: (item: Item, index: number) => readonly Result[] | Result): Result[] {
  const found: Result[] = [];
  for (let index = 0; index < items.length; index++) {
    const result = of(items[index]!, index);
    if (!Array.isArray(result)) found.push(result as Result);
    else for (let at = 0; at < result.length; at++) found.push(result[at]);
  }
  return found;
}
