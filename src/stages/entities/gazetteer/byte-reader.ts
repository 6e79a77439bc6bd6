const decoder = new TextDecoder();

const longestPlain = 64;

/** UTF-8 as text; short ASCII without the cost of a call into the decoder, and in one piece, which compares faster than a joined one. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes.length > longestPlain) return decoder.decode(bytes);
  for (let at = 0; at < bytes.length; at++) if (bytes[at]! >= 0x80) return decoder.decode(bytes);
  return String.fromCharCode.apply(undefined, bytes as unknown as number[]);
}

/** Reads what a ByteWriter wrote, from the start on. */
export interface ByteReader {
  readonly position: () => number;
  readonly skip: (bytes: number) => void;
  readonly byte: () => number;
  readonly count: () => number;
  readonly signed: () => number;
  readonly text: () => string;
  readonly bytes: (length: number) => Uint8Array;
}

export function createByteReader(bytes: Uint8Array): ByteReader {
  let at = 0;
  const count = (): number => {
    const first = bytes[at++];
    return first !== undefined && first < 0x80 ? first : longCount(first);
  };
  const longCount = (first: number | undefined): number => {
    let value = 0;
    let scale = 1;
    for (let next = first; ; next = bytes[at++]) {
      if (next === undefined) throw new Error('the gazetteer file is cut short');
      value += (next & 0x7f) * scale;
      if (next < 0x80) return value;
      scale *= 0x80;
    }
  };
  const take = (length: number): Uint8Array => {
    const taken = bytes.subarray(at, at + length);
    at += length;
    return taken;
  };
  return {
    position: () => at,
    skip: (length) => {
      at += length;
    },
    byte: () => bytes[at++] ?? 0,
    count,
    signed: () => {
      const value = count();
      return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
    },
    text: () => decodeText(take(count())),
    bytes: take,
  };
}
