/** A sorted list of distinct words that stays in its compact form. */
export interface SortedWords {
  readonly size: number;
  /** Position of a word, 0-based, or -1. The word is compared as it is: case and apostrophes are the caller's affair. */
  readonly indexOf: (word: string) => number;
}

/** The parts of a front-coded list: see {@link openSortedWords}. */
export interface SortedWordParts {
  readonly size: number;
  /** The UTF-16 code units that occur, ascending; a letter is written as its rank here. */
  readonly alphabet: Uint16Array;
  /** Where each block of 16 words starts in `entries`. */
  readonly blockOffsets: Uint32Array;
  readonly entries: Uint8Array;
}

const wordsPerBlock = 16;
const longestWord = 255;

/**
 * Opens a front-coded list of words. The first entry of a block is `length, letters`; each other one is `letters shared with
 * the entry before, length of the rest, rest`.
 *
 * @example openSortedWords({ size, alphabet, blockOffsets, entries }).indexOf('village')
 */
export function openSortedWords({ size, alphabet, blockOffsets, entries }: SortedWordParts): SortedWords {
  const rankPlusOne = new Uint16Array((alphabet.at(-1) ?? 0) + 1);
  alphabet.forEach((unit, rank) => {
    rankPlusOne[unit] = rank + 1;
  });
  const query = new Uint8Array(longestWord);

  /** Writes the word into `query` in ranks; false if it has a letter that no word has. */
  const encode = (word: string): boolean => {
    for (let at = 0; at < word.length; at++) {
      const rank = rankPlusOne[word.charCodeAt(at)];
      if (rank === undefined || rank === 0) return false;
      query[at] = rank - 1;
    }
    return true;
  };

  /** Letters that `query` shares with the entry letters at `at`, both counted from `from` of the query. */
  const matched = (at: number, count: number, from: number, length: number): number => {
    const most = Math.min(count, length - from);
    let same = 0;
    while (same < most && entries[at + same] === query[from + same]) same++;
    return same;
  };

  /** Whether the first word of a block stands after the query. */
  const startsAfter = (block: number, length: number): boolean => {
    const at = blockOffsets[block]!;
    const count = entries[at]!;
    const same = matched(at + 1, count, 0, length);
    if (same === count) return false;
    return same === length || entries[at + 1 + same]! > query[same]!;
  };

  const blockOf = (length: number): number => {
    let low = 0;
    let high = blockOffsets.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (startsAfter(middle, length)) high = middle;
      else low = middle + 1;
    }
    return low - 1;
  };

  /** Walks a block by what each entry shares with the one before: no entry is ever spelt out. */
  const findInBlock = (block: number, length: number): number => {
    const first = block * wordsPerBlock;
    const last = Math.min(first + wordsPerBlock, size);
    let at = blockOffsets[block]!;
    let shared = 0;
    let same = 0;
    for (let index = first; index < last && shared >= same; index++) {
      const count = entries[at++]!;
      if (shared === same) same += matched(at, count, same, length);
      if (same === length && shared + count === length) return index;
      at += count;
      shared = entries[at++]!;
    }
    return -1;
  };

  const indexOf = (word: string): number => {
    if (word.length > longestWord || !encode(word)) return -1;
    const block = blockOf(word.length);
    return block < 0 ? -1 : findInBlock(block, word.length);
  };

  return { size, indexOf };
}
