import { existsSync } from 'node:fs';
import { type LoadedLibrary, loadLanguages } from '../../load.ts';
import type { IngestedItem } from '../../model/source-document.ts';
import { ingest, MetadataError } from '../../stages/ingest/index.ts';
import type { UiLanguage } from '../../views/ui-language.ts';
import { CliError, errorJson, errorText, exitStatus } from '../cli-error.ts';
import { writeError } from '../inert-text.ts';
import { type MessageKey, say } from '../messages.ts';
import { fileOutput, standardOutput } from '../output.ts';
import { createNotices, writeNotice } from './notices.ts';
import { createProgress } from './progress.ts';
import { createItemReader, type ReadSettings } from './read-item.ts';
import type { ReadOptions } from './read-options.ts';
import type { ReadOutcome } from './read-outcome.ts';
import { count, emptyTally, reconciliation } from './tally.ts';

/** Takes the outcomes one after the other. */
interface Sink {
  readonly take: (outcome: ReadOutcome) => Promise<void>;
  readonly finish: () => Promise<void>;
}

/**
 * `recoupe read`: prints or writes the readings of the inputs, in their order.
 * @returns the exit status
 * @throws CliError where nothing can be read or written at all
 */
export async function readCommand(inputs: readonly string[], options: ReadOptions): Promise<number> {
  const { ui } = options;
  useGazetteer(options);
  const library = loadLanguages();
  assertLanguage(options.metadata.lang, library, ui);
  const sink = await openSink(options);
  const progress = createProgress(ui);
  const notify = createNotices(options);
  let tally = emptyTally;
  for await (const outcome of outcomes(ingestInputs(inputs, options, library), options, library)) {
    tally = count(tally, outcome.kind);
    if (outcome.failure && options.format !== 'jsonl') {
      progress.clear();
      writeError(failureText(outcome.failure, options));
    }
    if (outcome.duplicate || outcome.notices?.length) progress.clear();
    notify(outcome);
    await sink.take(outcome);
    progress.show(tally);
  }
  progress.clear();
  await sink.finish();
  process.stderr.write(`${reconciliation(tally)}\n`);
  return tally.failed > 0 ? exitStatus.someFailed : exitStatus.done;
}

/** Threads take the environment over, and with it the gazetteer. @throws CliError where it does not exist */
function useGazetteer({ gazetteer, ui }: ReadOptions): void {
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

async function* ingestInputs(inputs: readonly string[], options: ReadOptions, { datelines }: LoadedLibrary): AsyncGenerator<IngestedItem> {
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

async function* outcomes(items: AsyncIterable<IngestedItem>, options: ReadOptions, library: LoadedLibrary): AsyncGenerator<ReadOutcome> {
  const settings = settingsOf(options);
  if (options.workers > 1) {
    const { readInWorkers } = await import('./read-in-workers.ts');
    yield* readInWorkers(items, options.workers, settings);
    return;
  }
  const read = await createItemReader(library, settings);
  for await (const item of items) yield await read(item);
}

function settingsOf({ format, ui, out }: ReadOptions): ReadSettings {
  const { isTTY, columns } = process.stdout;
  const isTerminal = isTTY === true && out === undefined;
  return { format, ui, width: isTerminal ? Math.min(columns, 100) : 80, color: isTerminal && !process.env.NO_COLOR };
}

async function openSink(options: ReadOptions): Promise<Sink> {
  const { format, out, ui } = options;
  if (format === 'html') {
    const { createPagesSink } = await import('./pages-sink.ts');
    return createPagesSink(options);
  }
  const name = format === 'jsonl' ? 'readings.jsonl' : 'readings.txt';
  const output = out === undefined ? standardOutput() : await fileOutput(out, name, ui);
  return { take: ({ output: text }) => output.write(text), finish: output.close };
}

function failureText({ path, error }: NonNullable<ReadOutcome['failure']>, { json }: ReadOptions): string {
  const problem = { code: error.code, message: error.message, hint: undefined, path };
  return json ? errorJson(problem) : errorText(problem);
}
