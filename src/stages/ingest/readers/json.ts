import { sha256 } from '../identity.ts';
import { isTooDeepJson } from '../nesting.ts';
import { failedRecord, jsonRecord } from './json-record.ts';
import { jsonl, shortened } from './jsonl.ts';
import type { Reader, ReaderContext, ReaderSource, ReadItem } from './reader.ts';
import { readWholeText } from './whole-text.ts';

/** A JSON file: one record, or a list of records. A `.json` file that holds JSON Lines is read as such. */
export const json: Reader = {
  name: 'json',
  extensions: ['json'],
  recognises: (head) => /^(?:\[\s*\{\s*"|\{\s*\n\s*")/u.test(head),
  read: readJson,
};

async function* readJson(source: ReaderSource, context: ReaderContext): AsyncGenerator<ReadItem> {
  if (isJsonLine(source.head)) {
    yield* jsonl.read(source, context);
    return;
  }
  const whole = await readWholeText(source, context);
  if (whole.kind === 'failed') {
    yield whole;
    return;
  }
  const place = { file: source.path, sha256: whole.sha256 };
  if (isTooDeepJson(whole.text)) {
    yield failedRecord('RC-INGEST-013', place);
    return;
  }
  const parsed = parseJson(whole.text);
  if ('error' in parsed) {
    yield failedRecord('RC-INGEST-007', place, parsed.error);
  } else if (!Array.isArray(parsed.value)) {
    yield await jsonRecord(parsed.value, place);
  } else {
    for (const [index, value] of parsed.value.entries()) {
      const bytes = Buffer.from(JSON.stringify(value) ?? '');
      yield await jsonRecord(value, { file: `${source.path}:[${index}]`, sha256: sha256(bytes), line: index + 1 });
    }
  }
}

function isJsonLine(head: Uint8Array): boolean {
  const end = head.indexOf(0x0a);
  const rest = head.subarray(end + 1);
  if (end < 0 || rest.every((byte) => byte === 0x0a || byte === 0x0d || byte === 0x20)) return false;
  return !('error' in parseJson(new TextDecoder().decode(head.subarray(0, end)))) && head[0] === 0x7b;
}

function parseJson(text: string): { readonly value: unknown } | { readonly error: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { error: shortened(error.message) };
  }
}
