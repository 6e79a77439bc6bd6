/** Stands between a key and its numbers; no key has it, and it comes before every letter. */
const tab = '\t';

/**
 * Keys with the numbers of what bears them as lines, in order of the keys' code units: a list of texts is read far faster than an
 * object of as many keys with lists of their own.
 * @param lists the keys of number 0, 1, …; a key that is empty or missing is left out
 * @throws Error where a key has a tab
 * @example writeLines([['b', 'a'], ['a']]) // ['a\t0 1', 'b\t0']
 */
export function writeLines(lists: readonly (readonly (string | undefined)[])[]): readonly string[] {
  const found = new Map<string, number[]>();
  lists.forEach((keys, number) => {
    for (const key of new Set(keys)) if (key !== undefined && key !== '') add(found, key, number);
  });
  return Array.from(found, ([key, numbers]) => `${key}${tab}${numbers.join(' ')}`).sort();
}

function add(found: Map<string, number[]>, key: string, number: number): void {
  if (key.includes(tab)) throw new Error(`a key with a tab: ${JSON.stringify(key)}`);
  const numbers = found.get(key);
  if (numbers) numbers.push(number);
  else found.set(key, [number]);
}

/** Looks up keys. */
export interface LineTable {
  /** The numbers of what bears the key, in order. */
  readonly find: (key: string) => readonly number[];
  /** True where some key begins with the text. */
  readonly hasPrefix: (prefix: string) => boolean;
}

/** All keys of lines at once, for those that are asked for again and again. */
export function readLines(lines: readonly string[]): ReadonlyMap<string, readonly number[]> {
  return new Map(
    lines.map((line) => {
      const end = line.indexOf(tab);
      return [
        line.slice(0, end),
        line
          .slice(end + 1)
          .split(' ')
          .map(Number),
      ];
    }),
  );
}

/** Opens what `writeLines` wrote. */
export function openLines(lines: readonly string[]): LineTable {
  return {
    find: (key) => {
      const start = `${key}${tab}`;
      const line = firstNotBefore(lines, start);
      return line?.startsWith(start) ? line.slice(start.length).split(' ').map(Number) : [];
    },
    hasPrefix: (prefix) => firstNotBefore(lines, prefix)?.startsWith(prefix) === true,
  };
}

function firstNotBefore(sorted: readonly string[], text: string): string | undefined {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < text) low = middle + 1;
    else high = middle;
  }
  return sorted[low];
}
