import { createReadStream } from 'node:fs';
import { createInflateRaw } from 'node:zlib';
import { findZipText } from './zip-text.ts';

const chunkBytes = 1 << 20;

/**
 * The text of a dump, piece by piece; of an archive, the text file in it.
 * @throws Error of the file system, or saying why the archive cannot be read
 */
export async function* dumpChunks(path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  for await (const chunk of openDump(path)) yield decoder.decode(chunk as Uint8Array, { stream: true });
  yield decoder.decode();
}

function openDump(path: string): AsyncIterable<unknown> {
  if (!path.toLowerCase().endsWith('.zip')) return createReadStream(path, { highWaterMark: chunkBytes });
  const { start, end, isDeflated } = findZipText(path);
  const packed = createReadStream(path, { start, end: end - 1, highWaterMark: chunkBytes });
  if (!isDeflated) return packed;
  const unpacked = createInflateRaw({ chunkSize: chunkBytes });
  packed.on('error', (error) => unpacked.destroy(error));
  return packed.pipe(unpacked);
}
