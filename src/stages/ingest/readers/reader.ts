import type { Dateline } from '../dateline.ts';
import type { IngestProblem } from '../messages.ts';
import type { DatelinePack } from '../pack.ts';
import type { Statement } from '../statement.ts';

/** Content to read: call `bytes` or `chunks`, once. */
export interface ReaderSource {
  /** How messages name it. */
  readonly path: string;
  /** Its first bytes, some thousands where there are as many. */
  readonly head: Uint8Array;
  /** All bytes, or undefined where there are too many for one document. */
  readonly bytes: () => Promise<Uint8Array | undefined>;
  readonly chunks: () => AsyncIterable<Uint8Array>;
}

export interface ReaderContext {
  /** The longest text of one document, in UTF-16 code units. */
  readonly maxChars: number;
  readonly datelines: readonly DatelinePack[];
}

/** One document as a reader finds it: its text, and who states what about it. */
export interface ReadRecord {
  readonly text: string;
  /** Lower-case hexadecimal sha256 of the bytes it was read from. */
  readonly sha256: string;
  readonly statements: readonly Statement[];
  readonly problems: readonly IngestProblem[];
  /** The id that a record gives itself. */
  readonly ownId?: string;
  /** Its line, from 1, in a file of records. */
  readonly line?: number;
  /** A date announced on a page outside the article text. */
  readonly dateline?: Dateline;
}

export type ReadItem =
  | { readonly kind: 'record'; readonly record: ReadRecord }
  | { readonly kind: 'failed'; readonly problem: IngestProblem; readonly line?: number };

/** One input format. A new reader is a file like `text.ts`, its test, and a line in `readers/index.ts`. */
export interface Reader {
  readonly name: string;
  /** File name extensions, lower case, without the dot. */
  readonly extensions: readonly string[];
  /** True where the beginning of a file with an unknown extension looks like this format. */
  readonly recognises: (head: string) => boolean;
  /** The documents in the content; problems are items, errors of the file system are thrown. */
  readonly read: (source: ReaderSource, context: ReaderContext) => AsyncIterable<ReadItem>;
}
