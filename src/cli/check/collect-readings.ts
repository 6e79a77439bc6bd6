import type { LoadedLibrary } from '../../load.ts';
import type { Reading } from '../../model/reading.ts';
import { writeError } from '../inert-text.ts';
import { createNotices, writeNotice } from '../read/notices.ts';
import { createProgress } from '../read/progress.ts';
import { assertLanguage, failureText, ingestInputs, outcomes, useGazetteer } from '../read/read-inputs.ts';
import type { ReadOptions } from '../read/read-options.ts';
import { count, emptyTally, type Tally } from '../read/tally.ts';

/** What reading the inputs gave. */
export interface CollectedReadings {
  readonly readings: readonly Reading[];
  readonly tally: Tally;
}

/**
 * Reads the inputs for a command that needs them all at once. Failures and notices go to standard error as they do with `recoupe read`.
 * @throws CliError where nothing can be read at all
 */
export async function collectReadings(inputs: readonly string[], options: ReadOptions, library: LoadedLibrary): Promise<CollectedReadings> {
  useGazetteer(options);
  assertLanguage(options.metadata.lang, library, options.ui);
  const progress = createProgress(options.ui);
  const notify = createNotices(options);
  const asLines: ReadOptions = { ...options, format: 'jsonl' };
  const readings: Reading[] = [];
  let tally = emptyTally;
  for await (const outcome of outcomes(ingestInputs(inputs, options, library), asLines, library)) {
    tally = count(tally, outcome.kind);
    if (outcome.failure || outcome.duplicate || outcome.notices?.length) progress.clear();
    if (outcome.failure) writeError(failureText(outcome.failure, options));
    notify(outcome);
    if (outcome.kind === 'read') readings.push(noticed(JSON.parse(outcome.output) as Reading, options));
    progress.show(tally);
  }
  progress.clear();
  return { readings, tally };
}

/** Says what was wrong with the metadata of a report: days and outlets are what reports are compared by. */
function noticed(reading: Reading, { json }: Pick<ReadOptions, 'json'>): Reading {
  if (json) return reading;
  for (const { code, severity, message } of reading.diagnostics)
    if (severity === 'warning' && code.startsWith('RC-INGEST')) writeNotice(message);
  return reading;
}
