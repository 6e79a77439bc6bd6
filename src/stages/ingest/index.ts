import { readFile, stat } from 'node:fs/promises';
import type { DiagnosticSink } from '../../model/diagnostic.ts';
import type { IngestedItem } from '../../model/source-document.ts';
import { buildDocument, textProblem } from './build-document.ts';
import { duplicateKeys, failureId, ownIdKey } from './identity.ts';
import { createKnownIds, type KnownIds } from './known-ids.ts';
import { type IngestProblem, problemDiagnostic, problemMessage, type UiLanguage } from './messages.ts';
import { openSource } from './open-source.ts';
import type { DatelinePack } from './pack.ts';
import { chooseReader } from './readers/index.ts';
import type { ReaderSource, ReadItem, ReadRecord } from './readers/reader.ts';
import { readStatedFields } from './stated-fields.ts';
import { longestYaml, readStatedYaml } from './stated-yaml.ts';
import type { FieldName, StatedFields, Statement } from './statement.ts';
import { type InputFile, readProblem, walkInputs } from './walk-inputs.ts';

export type { UiLanguage } from './messages.ts';
export type { StatedFields } from './statement.ts';

export interface IngestOptions {
  /** Language of diagnostics, failures and the reasons of document times; codes stay the same. */
  readonly ui: UiLanguage;
  /** How pages of each language announce their date. */
  readonly datelines: readonly DatelinePack[];
  /** Longest text of one document in UTF-16 code units; 2,000,000 if not given. */
  readonly maxChars?: number;
  /** What `-` reads. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** Fills what neither a record nor a sidecar nor front matter nor the page states; it never replaces that. */
  readonly metadata?: StatedFields;
  /** Name of the reader to use for every input, instead of going by extension and content. */
  readonly inputFormat?: string;
  /** Takes what is to be said of no document: links that are not followed, folders with nothing to read in them. */
  readonly note?: DiagnosticSink;
}

/** A value of `IngestOptions.metadata` that cannot be used. */
export class MetadataError extends Error {
  constructor(
    readonly field: FieldName,
    readonly value: string,
  ) {
    super(`${field}: ${value}`);
    this.name = 'MetadataError';
  }
}

interface Run {
  readonly options: IngestOptions;
  readonly maxChars: number;
  /** Document ids by text and provenance. */
  readonly seen: KnownIds;
  /** What records have used as their own id. */
  readonly ownIds: KnownIds;
}

/**
 * Reads files, folders and standard input as documents, one at a time and in input order: only 30 to 35 bytes a
 * document (and address or outlet) stay behind, to recognise duplicates. Every document, failure and duplicate is one
 * item, so that `items = documents + duplicates + failures`.
 *
 * A field of the source is taken from the strongest that states it: record, sidecar, front matter, page, `metadata`.
 * @param inputs files, folders (read recursively, in code-point order of names, without hidden entries), or `-`
 * @throws MetadataError where `options.metadata` is wrong: it comes from the command line, not from a document
 * @example for await (const item of ingest(['reports/'], { ui: 'en', datelines })) if (item.kind === 'document') read(item.document);
 */
export async function* ingest(inputs: readonly string[], options: IngestOptions): AsyncGenerator<IngestedItem> {
  await assertMetadata(options);
  const run: Run = { options, maxChars: options.maxChars ?? 2_000_000, seen: createKnownIds(), ownIds: createKnownIds() };
  for await (const walked of walkInputs(inputs, options.stdin)) {
    if (walked.kind === 'failed') yield failure(run, walked.path, walked.path, walked.problem);
    else if (walked.kind === 'note') options.note?.(problemDiagnostic(walked.problem, options.ui));
    else yield* readInput(run, walked.file);
  }
}

async function assertMetadata({ metadata }: IngestOptions): Promise<void> {
  const details = (await readStatedFields(metadata ?? {}, '--')).problems[0]?.details;
  if (details) throw new MetadataError(details.key as FieldName, details.value ?? '');
}

async function* readInput(run: Run, file: InputFile): AsyncGenerator<IngestedItem> {
  try {
    const sidecar = await readSidecar(file);
    for await (const item of readRecords(run, file)) yield finishItem(run, file, item, sidecar);
  } catch (error) {
    yield failure(run, file.pathInside, file.path, readProblem(file.path, error));
  }
}

async function* readRecords(run: Run, file: InputFile): AsyncGenerator<ReadItem> {
  const limit = 8 * run.maxChars + 1_048_576;
  const source = await openSource(file.path, file.chunks(), limit);
  try {
    yield* readSource(run, source);
  } finally {
    await source.close();
  }
}

async function* readSource(run: Run, source: ReaderSource): AsyncGenerator<ReadItem> {
  const reader = chooseReader(source.path, source.head, run.options.inputFormat);
  if ('code' in reader) {
    yield { kind: 'failed', problem: reader };
    return;
  }
  let count = 0;
  for await (const item of reader.read(source, { maxChars: run.maxChars, datelines: run.options.datelines })) {
    count += 1;
    yield item;
  }
  if (count === 0) yield { kind: 'failed', problem: { code: 'RC-INGEST-003', details: { file: source.path } } };
}

interface Sidecar {
  readonly fields: StatedFields;
  readonly problems: readonly IngestProblem[];
}

async function readSidecar(file: InputFile): Promise<Sidecar> {
  if (file.sidecar === undefined) return { fields: {}, problems: [] };
  try {
    const found = await stat(file.sidecar);
    if (!found.isFile()) return { fields: {}, problems: [{ code: 'RC-INGEST-041', details: { file: file.sidecar } }] };
    if (found.size > 4 * longestYaml)
      return { fields: {}, problems: [{ code: 'RC-INGEST-036', details: { file: file.sidecar, value: `> ${longestYaml}` } }] };
    return await readStatedYaml(await readFile(file.sidecar, 'utf8'), file.sidecar);
  } catch (error) {
    const problem = readProblem(file.sidecar, error);
    return { fields: {}, problems: problem.code === 'RC-INGEST-001' ? [] : [problem] };
  }
}

function finishItem(run: Run, file: InputFile, item: ReadItem, sidecar: Sidecar): IngestedItem {
  if (item.kind === 'failed') return failure(run, file.pathInside, file.path, item.problem, item.line);
  const { record } = item;
  const place = record.line === undefined ? file.path : `${file.path}:${record.line}`;
  const problem = textProblem(record.text, place, run.maxChars);
  if (problem) return failure(run, file.pathInside, file.path, problem, record.line);
  return finishRecord(run, file, { ...record, problems: [...sidecar.problems, ...record.problems] }, sidecar.fields);
}

function finishRecord(run: Run, file: InputFile, record: ReadRecord, sidecar: StatedFields): IngestedItem {
  const { ui, datelines, metadata } = run.options;
  const statements: Statement[] = [
    ...record.statements,
    { origin: 'sidecar', fields: sidecar },
    { origin: 'options', fields: metadata ?? {} },
  ];
  const { document, provenance } = buildDocument(record, file, statements, { maxChars: run.maxChars, datelines, ui });
  const { id } = document;
  const earlier = duplicateKeys(provenance, document.text).map((key) => run.seen.add(key, id));
  const duplicateOf = earlier.find((other) => other !== undefined);
  if (duplicateOf !== undefined) return duplicate(id, duplicateOf, file, record.line);
  if (record.ownId === undefined || run.ownIds.add(ownIdKey(record.ownId), '') === undefined) return { kind: 'document', document };
  const place = record.line === undefined ? file.path : `${file.path}:${record.line}`;
  const clash = problemDiagnostic({ code: 'RC-INGEST-037', details: { file: place, value: record.ownId } }, ui);
  return { kind: 'document', document: { ...document, diagnostics: [...document.diagnostics, clash] } };
}

function duplicate(id: string, duplicateOf: string, { path }: InputFile, line: number | undefined): IngestedItem {
  const known = path === '-' ? {} : { path };
  return { kind: 'duplicate', duplicate: { id, duplicateOf, ...known, ...(line === undefined ? {} : { line }) } };
}

function failure(run: Run, pathInside: string, path: string, problem: IngestProblem, line?: number): IngestedItem {
  const error = { code: problem.code, message: problemMessage(problem, run.options.ui) };
  const known = path === '-' ? {} : { path };
  return { kind: 'failed', failure: { id: failureId(pathInside, line), ...known, error } };
}
