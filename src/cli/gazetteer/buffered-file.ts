import { closeSync, openSync, writeSync } from 'node:fs';

const bufferBytes = 1 << 20;

/** A file that is written from start to end. */
export interface BufferedFile {
  readonly write: (bytes: Uint8Array) => void;
  /** A second time it does nothing. */
  readonly close: () => void;
}

/** Collects small pieces and writes them a megabyte at a time. */
export function createBufferedFile(path: string): BufferedFile {
  const file = openSync(path, 'w');
  const buffer = new Uint8Array(bufferBytes);
  let filled = 0;
  let isOpen = true;
  const flush = (): void => {
    writeWhole(file, buffer.subarray(0, filled));
    filled = 0;
  };
  return {
    write: (bytes) => {
      if (filled + bytes.length > bufferBytes) flush();
      if (bytes.length > bufferBytes) writeWhole(file, bytes);
      else {
        buffer.set(bytes, filled);
        filled += bytes.length;
      }
    },
    close: () => {
      if (!isOpen) return;
      isOpen = false;
      flush();
      closeSync(file);
    },
  };
}

function writeWhole(file: number, bytes: Uint8Array): void {
  let written = 0;
  while (written < bytes.length) written += writeSync(file, bytes, written, bytes.length - written);
}
