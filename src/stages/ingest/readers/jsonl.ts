import { decodeBytes } from '../decode-bytes.ts';
import { sha256 } from '../identity.ts';
import { isTooDeepJson } from '../nesting.ts';
import { failedRecord, jsonRecord, type RecordPlace } from './json-record.ts';
import type { Reader, ReaderContext, ReaderSource, ReadItem } from './reader.ts';
import { encodingProblems } from './whole-text.ts';

/** JSON Lines: one record on each line, read line by line; a broken line is one failure and the rest goes on. */
export const jsonl: Reader = {
  name: 'jsonl',
  extensions: ['jsonl', 'ndjson', 'jl'],
  recognises: (head) => /^\{\s*"[^\n]*\}[ \t]*(?:\r?\n|$)/u.test(head) || /^\{\s*"[^\n]{4000}/u.test(head),
  read: readLines,
};

/** The bytes of a line, or undefined for one that is too long to keep. */
type Line = Uint8Array | undefined;

async function* readLines(source: ReaderSource, context: ReaderContext): AsyncGenerator<ReadItem> {
  const longest = longestLine(context);
  let number = 0;
  for await (const line of isUtf16(source.head) ? utf16Lines(source) : splitLines(source.chunks(), longest)) {
    number += 1;
    const item = await readLine(line, { file: `${source.path}:${number}`, line: number }, context);
    if (item) yield item;
  }
}

/** Escaped as \uXXXX a text takes up to six bytes for each of its code units. */
function longestLine(context: ReaderContext): number {
  return 6 * context.maxChars + 65_536;
}

async function readLine(line: Line, at: { file: string; line: number }, context: ReaderContext): Promise<ReadItem | undefined> {
  if (!line) return failedAt(at, context);
  const place: RecordPlace = { ...at, sha256: sha256(line) };
  const decoded = await decodeBytes(line);
  if (decoded.kind === 'binary') return failedRecord('RC-INGEST-005', place);
  if (decoded.text.trim() === '') return undefined;
  if (isTooDeepJson(decoded.text)) return failedRecord('RC-INGEST-013', place);
  try {
    const item = await jsonRecord(JSON.parse(decoded.text), place);
    const problems = encodingProblems(decoded, at.file);
    return item.kind === 'failed' ? item : { kind: 'record', record: { ...item.record, problems: [...problems, ...item.record.problems] } };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return failedRecord('RC-INGEST-007', place, shortened(error.message));
  }
}

function failedAt(at: { file: string; line: number }, { maxChars }: ReaderContext): ReadItem {
  return {
    kind: 'failed',
    problem: { code: 'RC-INGEST-004', details: { file: at.file, value: `> ${maxChars}`, limit: maxChars } },
    line: at.line,
  };
}

/** Engines quote the whole line in their message: the first words are enough. */
export function shortened(message: string): string {
  return message.length > 100 ? `${message.slice(0, 100)}…` : message;
}

function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

async function* utf16Lines(source: ReaderSource): AsyncGenerator<Line> {
  const bytes = await source.bytes();
  const decoded = bytes && (await decodeBytes(bytes));
  if (decoded?.kind !== 'text') {
    yield undefined;
    return;
  }
  for (const line of decoded.text.split('\n')) yield Buffer.from(line, 'utf8');
}

/** Lines at 0x0A; what exceeds `longest` is dropped as it comes, so that no line can fill the memory. */
async function* splitLines(chunks: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let length = 0;
  const keep = (part: Uint8Array): void => {
    length += part.length;
    if (length > longest) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(0x0a); end >= 0; end = chunk.indexOf(0x0a, start)) {
      keep(chunk.subarray(start, end));
      yield length > longest ? undefined : Buffer.concat(parts);
      parts = [];
      length = 0;
      start = end + 1;
    }
    keep(chunk.subarray(start));
  }
  if (length > 0) yield length > longest ? undefined : Buffer.concat(parts);
}
