/** The sections of a compiled table, by position; each view shares the memory it was opened on. */
export interface BinarySections {
  readonly bytes: (index: number) => Uint8Array;
  readonly signedBytes: (index: number) => Int8Array;
  readonly shorts: (index: number) => Uint16Array;
  readonly longs: (index: number) => Uint32Array;
  readonly floats: (index: number) => Float32Array;
}

const headerWords = 3;

/**
 * Opens the container of the compiled tables: little-endian 32-bit words (magic, version, section count, then the byte offset
 * and byte length of each section), the sections after it on multiples of 4 bytes. Nothing is parsed or copied, unless the
 * bytes themselves do not start on a multiple of 4.
 *
 * @param table the whole file
 * @param magic the four letters the file must start with
 * @param version the version it must have
 * @throws Error if it is another kind of file, another version, or cut short
 * @example openBinarySections(bytes, 'RMOR', 1).longs(0)
 */
export function openBinarySections(table: Uint8Array, magic: string, version: number): BinarySections {
  const aligned = table.byteOffset % 4 === 0 ? table : new Uint8Array(table);
  if (aligned.byteLength < 4 * headerWords) throw new Error(`Not a ${magic} table: too short`);
  const header = new Uint32Array(aligned.buffer, aligned.byteOffset, Math.floor(aligned.byteLength / 4));
  if (String.fromCharCode(...aligned.subarray(0, 4)) !== magic) throw new Error(`Not a ${magic} table`);
  if (header[1] !== version) throw new Error(`${magic} table of version ${header[1]}, expected ${version}`);
  const range = (index: number): readonly [ArrayBufferLike, number, number] => {
    if (index >= header[2]!) throw new Error(`${magic} table without section ${index}`);
    const start = header[headerWords + 2 * index]!;
    const length = header[headerWords + 2 * index + 1]!;
    if (start + length > aligned.byteLength) throw new Error(`${magic} table cut short in section ${index}`);
    return [aligned.buffer, aligned.byteOffset + start, length];
  };
  return {
    bytes: (index) => new Uint8Array(...range(index)),
    signedBytes: (index) => new Int8Array(...range(index)),
    shorts: (index) => {
      const [buffer, start, length] = range(index);
      return new Uint16Array(buffer, start, length / 2);
    },
    longs: (index) => {
      const [buffer, start, length] = range(index);
      return new Uint32Array(buffer, start, length / 4);
    },
    floats: (index) => {
      const [buffer, start, length] = range(index);
      return new Float32Array(buffer, start, length / 4);
    },
  };
}
