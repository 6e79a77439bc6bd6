import type { LoadedLibrary } from '../../load.ts';
import type { Reading } from '../../model/reading.ts';
import { writeError } from '../inert-text.ts';
import { createNotices } from '../read/notices.ts';
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
    if (outcome.kind === 'read') readings.push(JSON.parse(outcome.output) as Reading);
    progress.show(tally);
  }
  progress.clear();
  return { readings, tally };
}
