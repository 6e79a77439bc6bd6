import { openBinarySections } from './binary-sections.ts';
import { openSortedWords } from './sorted-words.ts';

/** Word vectors in 8 bits: the value of a cell is `values[row * dimensions + column] * scales[row]`. */
export interface WordVectors {
  /** Number of words. */
  readonly size: number;
  readonly dimensions: number;
  /** Row of a word, or -1. Rows stand by falling frequency; case is folded and U+2019 read as U+0027. */
  readonly indexOf: (word: string) => number;
  /** Writes the vector of a row into `out` from `offset` on: `dimensions` values. */
  readonly row: (index: number, out: Float32Array, offset: number) => void;
  /** The matrix, row by row; not to be written to. */
  readonly values: Int8Array;
  /** One scale per row; not to be written to. */
  readonly scales: Float32Array;
}

/**
 * Opens compiled word vectors. The bytes are used where they lie, so they must not change.
 *
 * @param bytes the whole file
 * @throws Error if the bytes are not a table of word vectors; RangeError from `row` if there is no such row or no room for it
 * @example
 * const vectors = openWordVectors(bytes);
 * vectors.row(vectors.indexOf('village'), out, 0);
 */
export function openWordVectors(bytes: Uint8Array): WordVectors {
  const sections = openBinarySections(bytes, 'RVEC', 1);
  const counts = sections.longs(0);
  const [size, dimensions] = [counts[0]!, counts[1]!];
  const words = openSortedWords({ size, alphabet: sections.shorts(1), blockOffsets: sections.longs(2), entries: sections.bytes(3) });
  const rowOfWord = sections.shorts(4);
  const values = sections.signedBytes(5);
  const scales = sections.floats(6);

  const indexOf = (word: string): number => rowOfWord[words.indexOf(word.toLowerCase().replaceAll('\u2019', "'"))] ?? -1;

  const row = (index: number, out: Float32Array, offset: number): void => {
    const scale = scales[index];
    if (scale === undefined) throw new RangeError(`No row ${index} among ${size}`);
    if (offset < 0 || offset + dimensions > out.length) throw new RangeError(`No room for ${dimensions} values at ${offset}`);
    const start = index * dimensions;
    for (let column = 0; column < dimensions; column++) out[offset + column] = values[start + column]! * scale;
  };

  return { size, dimensions, indexOf, row, values, scales };
}
