/** Bytes that can be read anywhere, in memory or on disk. What `read` gives must not be changed, and may be a view. */
export interface ByteSource {
  readonly size: number;
  /** The bytes from `offset`; fewer than `length` only at the end. */
  readonly read: (offset: number, length: number) => Uint8Array;
}

/** Bytes in memory. */
export function memorySource(bytes: Uint8Array): ByteSource {
  return { size: bytes.length, read: (offset, length) => bytes.subarray(offset, offset + length) };
}

/** Several sources as one after the other; a file too large for a repository lies in parts. */
export function joinSources(parts: readonly ByteSource[]): ByteSource {
  if (parts.length === 1) return parts[0]!;
  const starts: number[] = [];
  let size = 0;
  for (const part of parts) {
    starts.push(size);
    size += part.size;
  }
  return {
    size,
    read: (offset, length) => {
      const index = starts.findLastIndex((start) => start <= offset);
      const part = parts[index];
      if (!part) return new Uint8Array(0);
      const within = offset - starts[index]!;
      return within + length <= part.size ? part.read(within, length) : readAcross(parts.slice(index), within, length);
    },
  };
}

function readAcross(parts: readonly ByteSource[], offset: number, length: number): Uint8Array {
  const joined = new Uint8Array(length);
  let filled = 0;
  let from = offset;
  for (const part of parts) {
    const piece = part.read(from, Math.min(length - filled, part.size - from));
    joined.set(piece, filled);
    filled += piece.length;
    from = 0;
    if (filled === length) break;
  }
  return joined.subarray(0, filled);
}
