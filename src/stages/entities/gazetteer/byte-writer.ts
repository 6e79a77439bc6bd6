const encoder = new TextEncoder();

/** Collects bytes: numbers of variable length (seven bits to the byte, low ones first) and texts in UTF-8. */
export interface ByteWriter {
  readonly length: () => number;
  readonly byte: (value: number) => void;
  /** A whole number from 0 to 2^53 - 1. */
  readonly count: (value: number) => void;
  /** A whole number of either sign. */
  readonly signed: (value: number) => void;
  /** A length and a text. */
  readonly text: (value: string) => void;
  readonly bytes: (value: Uint8Array) => void;
  /** Hands over what was collected, which is valid only during the call, and begins anew. */
  readonly flush: (write: (bytes: Uint8Array) => void) => void;
}

export function createByteWriter(capacity = 1 << 12): ByteWriter {
  let buffer = new Uint8Array(capacity);
  let end = 0;
  const room = (needed: number): void => {
    if (end + needed <= buffer.length) return;
    const larger = new Uint8Array(Math.max(buffer.length * 2, end + needed));
    larger.set(buffer.subarray(0, end));
    buffer = larger;
  };
  const count = (value: number): void => {
    room(8);
    let rest = value;
    while (rest >= 0x80) {
      buffer[end++] = (rest % 0x80) + 0x80;
      rest = Math.floor(rest / 0x80);
    }
    buffer[end++] = rest;
  };
  const bytes = (value: Uint8Array): void => {
    room(value.length);
    buffer.set(value, end);
    end += value.length;
  };
  return {
    length: () => end,
    byte: (value) => {
      room(1);
      buffer[end++] = value;
    },
    count,
    signed: (value) => count(value < 0 ? -2 * value - 1 : 2 * value),
    text: (value) => {
      const encoded = encoder.encode(value);
      count(encoded.length);
      bytes(encoded);
    },
    bytes,
    flush: (write) => {
      write(buffer.subarray(0, end));
      end = 0;
    },
  };
}
