import type { IngestCode } from '../messages.ts';
import { readStatedFields } from '../stated-fields.ts';
import type { ReadItem, ReadRecord } from './reader.ts';

/** Where a record stands: how messages name the place, its line, the sha256 of its bytes. */
export interface RecordPlace {
  readonly file: string;
  readonly sha256: string;
  readonly line?: number;
}

/** A JSON value as a document: an object with a `text`, and optionally `id` and what is stated about it. */
export async function jsonRecord(value: unknown, place: RecordPlace): Promise<ReadItem> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return failedRecord('RC-INGEST-008', place);
  const { text, id } = value as { text?: unknown; id?: unknown };
  if (typeof text !== 'string') return failedRecord('RC-INGEST-008', place);
  const { fields, problems } = await readStatedFields(value, place.file);
  const record: ReadRecord = { text, sha256: place.sha256, statements: [{ origin: 'record', fields }], problems };
  return { kind: 'record', record: { ...record, ...ownId(id), ...lineOf(place) } };
}

/** A record that cannot be read, at its place. */
export function failedRecord(code: IngestCode, place: RecordPlace, value = ''): ReadItem {
  return { kind: 'failed', problem: { code, details: { file: place.file, value } }, ...lineOf(place) };
}

function ownId(id: unknown): { ownId?: string } {
  if (typeof id === 'number') return { ownId: String(id) };
  return typeof id === 'string' && id.trim() !== '' ? { ownId: id } : {};
}

function lineOf({ line }: RecordPlace): { line?: number } {
  return line === undefined ? {} : { line };
}
