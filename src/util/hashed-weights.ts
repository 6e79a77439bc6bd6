/**
 * A linear model over hashed features: one 16-bit weight per bucket. The score of an example is the sum of the
 * weights of its features' buckets; the sign decides.
 */
export interface HashedWeights {
  /** The number of buckets is 2 to the power of `bits`. */
  readonly bits: number;
  readonly table: Int16Array;
}

const magic = 0x57_48_52_31;
const headerBytes = 8;

/** A 32-bit hash of a text (FNV-1a over UTF-16 code units), the same on every machine. */
export function hashText(text: string): number {
  let hash = 0x81_1c_9d_c5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01_00_01_93);
  return hash >>> 0;
}

/** One hash out of two, in this order. */
export function mixHashes(first: number, second: number): number {
  let hash = Math.imul(first ^ (second + 0x9e_37_79_b9), 0x85_eb_ca_6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2_b2_ae_35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The sum of the weights of the features (32-bit hashes, as from `mixHashes`). */
export function scoreFeatures(weights: HashedWeights, features: readonly number[]): number {
  const mask = (1 << weights.bits) - 1;
  let score = 0;
  for (const feature of features) score += weights.table[feature & mask]!;
  return score;
}

/** The weights as bytes: a magic number, the number of bits, the table (little endian). */
export function encodeHashedWeights(weights: HashedWeights): Uint8Array {
  const bytes = new Uint8Array(headerBytes + weights.table.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, magic, true);
  view.setUint32(4, weights.bits, true);
  weights.table.forEach((weight, index) => {
    view.setInt16(headerBytes + index * 2, weight, true);
  });
  return bytes;
}

/**
 * Reads what `encodeHashedWeights` wrote.
 * @throws Error where the bytes are of another format or cut
 */
export function decodeHashedWeights(bytes: Uint8Array): HashedWeights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < headerBytes || view.getUint32(0, true) !== magic) throw new Error('not a file of hashed weights');
  const bits = view.getUint32(4, true);
  if (bits > 24 || bytes.byteLength !== headerBytes + 2 ** (bits + 1)) throw new Error('a file of hashed weights of the wrong length');
  const table = new Int16Array(2 ** bits);
  for (let index = 0; index < table.length; index++) table[index] = view.getInt16(headerBytes + index * 2, true);
  return { bits, table };
}
