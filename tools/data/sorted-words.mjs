/**
 * A sorted list of distinct words, front-coded in blocks. Three sections: the alphabet (16-bit code units in order; a letter is
 * written as its rank), the byte offset of each block, and the entries. The first entry of a block is `length, letters`; each
 * other one is `letters shared with the entry before, length of the rest, rest`.
 */

export const wordsPerBlock = 16;

/** @param {string} left @param {string} right */
function sharedLength(left, right) {
  let length = 0;
  while (length < left.length && left[length] === right[length]) length++;
  return length;
}

/** @param {string} word @param {number} index @param {readonly string[]} words */
function checkPlace(word, index, words) {
  if (word.length > 255) throw new Error(`Too long: ${word}`);
  if (index > 0 && words[index - 1] >= word) throw new Error(`Out of order: ${word}`);
}

/**
 * @param {readonly string[]} words distinct, in code-unit order, none longer than 255
 * @returns {[Uint16Array, Uint32Array, Uint8Array]} alphabet, block offsets, entries
 */
export function encodeSortedWords(words) {
  const units = [...new Set(words.flatMap((word) => word.split('')))].map((letter) => letter.charCodeAt(0)).sort((a, b) => a - b);
  if (units.length > 256) throw new Error(`${units.length} different letters do not fit in a byte`);
  words.forEach(checkPlace);
  const rankOf = new Map(units.map((unit, rank) => [unit, rank]));
  const offsets = [];
  const entries = [];
  words.forEach((word, index) => {
    const first = index % wordsPerBlock === 0;
    if (first) offsets.push(entries.length);
    const shared = first ? 0 : sharedLength(words[index - 1], word);
    if (!first) entries.push(shared);
    entries.push(word.length - shared);
    for (let at = shared; at < word.length; at++) entries.push(rankOf.get(word.charCodeAt(at)));
  });
  return [Uint16Array.from(units), Uint32Array.from(offsets), Uint8Array.from(entries)];
}

/**
 * @param {Uint16Array} alphabet
 * @param {Uint8Array} entries
 * @param {number} count
 * @returns {string[]}
 */
export function decodeSortedWords(alphabet, entries, count) {
  const words = [];
  let at = 0;
  for (let index = 0; index < count; index++) {
    const shared = index % wordsPerBlock === 0 ? 0 : entries[at++];
    const length = entries[at++];
    const rest = String.fromCharCode(...Array.from(entries.subarray(at, at + length), (rank) => alphabet[rank]));
    at += length;
    words.push((index === 0 ? '' : words[index - 1].slice(0, shared)) + rest);
  }
  return words;
}
