import { ConfigurationError } from '../../load.ts';
import { type Reading, readingSchema, schemaVersion } from '../../model/reading.ts';
import type { DuplicateDocument, FailedDocument, IngestedItem } from '../../model/source-document.ts';
import { type LanguageLibrary, readDocument } from '../../pipeline.ts';
import type { UiLanguage } from '../../views/ui-language.ts';
import { jsonText } from '../inert-text.ts';
import { say } from '../messages.ts';
import { languageNotices, placeOf } from './notices.ts';
import type { OutputFormat } from './output-format.ts';
import type { ReadOutcome } from './read-outcome.ts';

/** How readings are to be shown; it can be sent to a worker. */
export interface ReadSettings {
  readonly format: OutputFormat;
  readonly ui: UiLanguage;
  /** Columns and colours of the text format. */
  readonly width: number;
  readonly color: boolean;
}

/** Reads one item of the input. */
export type ItemReader = (item: IngestedItem) => Promise<ReadOutcome>;

type Present = (reading: Reading) => Pick<ReadOutcome, 'output' | 'view'>;

/** The schema compiles itself to functions, which takes twenty milliseconds and pays after that many readings. */
const fewReadings = 20;

/** The reader of items for one format. What the format needs is loaded here, once, and nothing else. Nothing goes out that is not as the contract says. */
export async function createItemReader(library: LanguageLibrary, settings: ReadSettings): Promise<ItemReader> {
  const present = await presenter(settings, library);
  let readings = 0;
  const checked = (reading: Reading): Reading => {
    readingSchema.parse(reading, { jitless: readings++ < fewReadings });
    return reading;
  };
  const failed = (failure: FailedDocument): ReadOutcome => ({ kind: 'failed', output: failureOutput(failure, settings), failure });
  return async (item) => {
    if (item.kind === 'failed') return failed(item.failure);
    if (item.kind === 'duplicate')
      return { kind: 'duplicate', output: duplicateOutput(item.duplicate, settings), duplicate: item.duplicate };
    try {
      return finished(checked(await readDocument(item.document, { library, ui: settings.ui })), present);
    } catch (error) {
      if (error instanceof ConfigurationError) throw error;
      return failed(crashed(item.document, error, settings.ui));
    }
  };
}

function finished(reading: Reading, present: Present): ReadOutcome {
  const { id } = reading.document;
  return { kind: 'read', ...present(reading), document: { id, place: placeOf(reading.document) }, notices: languageNotices(reading) };
}

/** The failure of a document at which the program itself broke off. */
export function crashed(document: { id: string; source: { path?: string | undefined } }, error: unknown, ui: UiLanguage): FailedDocument {
  const { path } = document.source;
  const why = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const message = say(ui, 'read.crashed', { path: path ?? document.id, why });
  return { id: document.id, ...(path !== undefined && { path }), error: { code: 'RC-READ-001', message } };
}

/** The line of an input that could not be read, in formats that have one. */
export function failureOutput({ id, path, error }: FailedDocument, { format }: ReadSettings): string {
  if (format !== 'jsonl') return '';
  return jsonLine({ schemaVersion, document: { id, ...(path !== undefined && { source: { path } }) }, error });
}

function duplicateOutput({ id, path, duplicateOf }: DuplicateDocument, { format }: ReadSettings): string {
  if (format !== 'jsonl') return '';
  return jsonLine({ schemaVersion, document: { id, ...(path !== undefined && { source: { path } }) }, duplicateOf });
}

async function presenter({ format, ui, width, color }: ReadSettings, library: LanguageLibrary): Promise<Present> {
  if (format === 'jsonl') return (reading) => ({ output: jsonLine(reading) });
  const { buildReadingView } = await import('../../views/reading.ts');
  const view = (reading: Reading) => buildReadingView(reading, { ui, types: library.eventTypes() });
  if (format === 'html') return (reading) => ({ output: '', view: view(reading) });
  const { renderText } = await import('../../render/reading-text.ts');
  return (reading) => ({ output: `${renderText(view(reading), { width, color })}\n` });
}

function jsonLine(value: unknown): string {
  return `${jsonText(value)}\n`;
}
