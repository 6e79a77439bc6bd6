import type { ReaderSource } from './readers/reader.ts';

const headSize = 4096;

interface OpenSource extends ReaderSource {
  /** Gives the file back, whether or not it was read to its end. */
  readonly close: () => Promise<void>;
}

/**
 * Content that can be looked at before it is read: `head` holds its first bytes, `bytes` the whole of it up to
 * `limit` bytes, `chunks` all of it piece by piece. One of the two can be called, once.
 */
export async function openSource(path: string, content: AsyncIterable<Uint8Array>, limit: number): Promise<OpenSource> {
  const iterator = content[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let length = 0;
  while (length < headSize) {
    const next = await iterator.next();
    if (next.done) break;
    const chunk: Uint8Array | string = next.value;
    first.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
    length += chunk.length;
  }
  const head = Buffer.concat(first);
  const rest: AsyncIterable<Uint8Array> = { [Symbol.asyncIterator]: () => iterator };
  const chunks = async function* (): AsyncGenerator<Uint8Array> {
    yield head;
    yield* rest;
  };
  const close = async (): Promise<void> => void (await iterator.return?.());
  return { path, head, chunks, bytes: () => collect(chunks(), limit), close };
}

async function collect(chunks: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > limit) return undefined;
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}
