import type { DocumentSource, SourceDocument } from '../../model/source-document.ts';
import { documentTime } from './document-time.ts';
import { documentId, type Provenance } from './identity.ts';
import { type IngestProblem, problemDiagnostic, type UiLanguage } from './messages.ts';
import type { DatelinePack } from './pack.ts';
import type { ReadRecord } from './readers/reader.ts';
import { type FieldName, type Statement, strongestStatement } from './statement.ts';
import type { InputFile } from './walk-inputs.ts';

interface BuildContext {
  readonly maxChars: number;
  readonly datelines: readonly DatelinePack[];
  readonly ui: UiLanguage;
}

interface BuiltDocument {
  readonly document: SourceDocument;
  readonly provenance: Provenance;
}

/** Why a record is no document: no text, or too much of it. */
export function textProblem(text: string, file: string, maxChars: number): IngestProblem | undefined {
  if (text.length > maxChars) return { code: 'RC-INGEST-004', details: { file, value: String(text.length), limit: maxChars } };
  return text.trim() === '' ? { code: 'RC-INGEST-003', details: { file } } : undefined;
}

/** The document of a record: its fields by strength of statement, its time, its identity, its diagnostics. */
export function buildDocument(record: ReadRecord, file: InputFile, statements: readonly Statement[], context: BuildContext): BuiltDocument {
  const { text } = record;
  const stated = (name: FieldName): string | undefined => strongestStatement(statements, name)?.fields[name];
  const provenance: Provenance = { url: stated('url'), outlet: stated('outlet'), title: stated('title'), path: file.pathInside };
  const time = documentTime(
    { stated: strongestStatement(statements, 'date'), announced: record.dateline, text },
    context.datelines,
    context.ui,
  );
  const statedLanguage = stated('lang');
  const problems = [...record.problems, ...replacementProblems(text, file.path, record.line)];
  const document: SourceDocument = {
    id: record.ownId ?? documentId(provenance, text),
    source: documentSource(record, file, stated),
    text,
    documentTime: time,
    diagnostics: problems.map((problem) => problemDiagnostic(problem, context.ui)),
    ...(statedLanguage === undefined ? {} : { statedLanguage }),
  };
  return { document, provenance };
}

function documentSource(record: ReadRecord, file: InputFile, stated: (name: FieldName) => string | undefined): DocumentSource {
  const fields = {
    path: file.path === '-' ? undefined : file.path,
    url: stated('url'),
    outlet: stated('outlet'),
    author: stated('author'),
    title: stated('title'),
    publishedAt: stated('date') ?? record.dateline?.days?.from,
    retrievedAt: stated('retrievedAt'),
  };
  const known = Object.entries(fields).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return { ...Object.fromEntries(known), sha256: record.sha256 };
}

function replacementProblems(text: string, path: string, line: number | undefined): IngestProblem[] {
  const count = text.split('\uFFFD').length - 1;
  const file = line === undefined ? path : `${path}:${line}`;
  return count === 0 ? [] : [{ code: 'RC-INGEST-031', details: { file, value: String(count) } }];
}
