import { existsSync } from 'node:fs';
import type { LoadedLibrary } from '../../load.ts';
import type { IngestedItem } from '../../model/source-document.ts';
import { ingest, MetadataError } from '../../stages/ingest/index.ts';
import type { UiLanguage } from '../../views/ui-language.ts';
import { CliError, errorJson, errorText } from '../cli-error.ts';
import { type MessageKey, say } from '../messages.ts';
import { setInterruptBudget } from './interrupt-budget.ts';
import { writeNotice } from './notices.ts';
import { announceLong } from './progress.ts';
import { createItemReader, type ItemReader, type ReadSettings } from './read-item.ts';
import type { ReadOptions } from './read-options.ts';
import type { ReadOutcome } from './read-outcome.ts';

/** Threads take the environment over, and with it the gazetteer. @throws CliError where it does not exist */
export function useGazetteer({ gazetteer, ui }: ReadOptions): void {
  if (gazetteer === undefined) return;
  if (!existsSync(gazetteer)) {
    const hint = say(ui, 'usage.importGazetteer');
    throw new CliError('RC-CLI-001', say(ui, 'usage.noGazetteer', { path: gazetteer }), { hint });
  }
  process.env.RECOUPE_GAZETTEER = gazetteer;
}

/** @throws CliError where a language is stated that is not read */
export function assertLanguage(lang: string | undefined, { codes }: LoadedLibrary, ui: UiLanguage): void {
  const base = lang?.split('-')[0]?.toLowerCase();
  if (lang === undefined || codes.some((code) => code === base)) return;
  const hint = say(ui, 'usage.knownLanguages', { value: codes.join(', ') });
  throw new CliError('RC-CLI-001', say(ui, 'usage.unknownLanguage', { value: lang }), { hint });
}

/** The documents of the inputs, one after the other. @throws CliError where a stated value cannot be used */
export async function* ingestInputs(
  inputs: readonly string[],
  options: ReadOptions,
  { datelines }: LoadedLibrary,
): AsyncGenerator<IngestedItem> {
  const { ui, metadata, maxChars, json } = options;
  const note = ({ message }: { readonly message: string }): void => (json ? undefined : writeNotice(message));
  try {
    yield* ingest(inputs, { ui, datelines, metadata, note, stdin: process.stdin, ...(maxChars !== undefined && { maxChars }) });
  } catch (error) {
    throw error instanceof MetadataError ? metadataProblem(error, ui) : error;
  }
}

const expectedValues: Readonly<Record<string, MessageKey>> = { date: 'usage.expectedDate', url: 'usage.expectedUrl' };

/** The option whose value was refused, and what it takes. */
function metadataProblem({ field, value }: MetadataError, ui: UiLanguage): CliError {
  const message = say(ui, 'usage.invalidValue', { value: `--${field} "${value}"` });
  return new CliError('RC-CLI-001', message, { hint: say(ui, expectedValues[field] ?? 'usage.metadata') });
}

/** What becomes of each item, in their order, on as many threads as the options say. */
export async function* outcomes(
  items: AsyncIterable<IngestedItem>,
  options: ReadOptions,
  library: LoadedLibrary,
): AsyncGenerator<ReadOutcome> {
  const settings = settingsOf(options);
  const announced = announcing(items, options);
  if (options.workers > 1) {
    const { readInWorkers } = await import('./read-in-workers.ts');
    yield* readInWorkers(announced, options.workers, settings);
    return;
  }
  yield* readInTurn(announced, await createItemReader(library, settings));
}

async function* announcing(items: AsyncIterable<IngestedItem>, { ui, json }: ReadOptions): AsyncGenerator<IngestedItem> {
  for await (const item of items) {
    if (!json) announceLong(item, ui);
    yield item;
  }
}

/** From this length on a document is worth being read with code that is compiled for it. */
const longDocument = 30_000;

async function* readInTurn(items: AsyncIterable<IngestedItem>, read: ItemReader): AsyncGenerator<ReadOutcome> {
  let isFirst = true;
  for await (const item of items) {
    if (isFirst && item.kind === 'document' && item.document.text.length < longDocument) setInterruptBudget('patient');
    const outcome = await read(item);
    if (isFirst) setInterruptBudget('usual');
    isFirst = false;
    yield outcome;
  }
}

function settingsOf({ format, ui, out }: ReadOptions): ReadSettings {
  const { isTTY, columns } = process.stdout;
  const isTerminal = isTTY === true && out === undefined;
  return { format, ui, width: isTerminal ? Math.min(columns, 100) : 80, color: isTerminal && !process.env.NO_COLOR };
}

/** The words of a failure for standard error. */
export function failureText({ path, error }: NonNullable<ReadOutcome['failure']>, { json }: ReadOptions): string {
  const problem = { code: error.code, message: error.message, hint: undefined, path };
  return json ? errorJson(problem) : errorText(problem);
}
