/**
 * The binary word vectors. Sections: counts (words, dimensions), the three of the sorted words, row of each sorted word, 8-bit
 * values row by row, one 32-bit scale per row. Rows stand in the order of the source, which is by falling frequency.
 */
import { writeSections } from './binary-sections.mjs';
import { encodeSortedWords } from './sorted-words.mjs';

const wordShape = /^\p{L}+(?:['-]\p{L}+)*$/u;

/**
 * @param {readonly string[]} words by falling frequency
 * @param {number} limit
 * @returns {string[]} the first words made of letters, with apostrophes and hyphens inside
 */
export function chooseWords(words, limit) {
  return words.filter((word) => wordShape.test(word) && word === word.toLowerCase() && word.length <= 255).slice(0, limit);
}

/**
 * @param {readonly string[]} words by falling frequency
 * @param {(word: string) => readonly number[]} vectorOf
 * @param {number} dimensions
 * @returns {Uint8Array}
 */
export function encodeVectors(words, vectorOf, dimensions) {
  const values = new Int8Array(words.length * dimensions);
  const scales = new Float32Array(words.length);
  words.forEach((word, row) => {
    const vector = vectorOf(word).slice(0, dimensions);
    const largest = Math.max(...vector.map(Math.abs));
    scales[row] = largest / 127;
    vector.forEach((value, column) => {
      values[row * dimensions + column] = largest === 0 ? 0 : Math.round((value / largest) * 127);
    });
  });
  const rowOf = new Map(words.map((word, row) => [word, row]));
  const sorted = [...words].sort();
  const rows = Uint16Array.from(sorted, (word) => rowOf.get(word));
  return writeSections('RVEC', 1, [Uint32Array.of(words.length, dimensions), ...encodeSortedWords(sorted), rows, values, scales]);
}
