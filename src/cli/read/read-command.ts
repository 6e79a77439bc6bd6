import { loadLanguages } from '../../load.ts';
import { exitStatus } from '../cli-error.ts';
import { writeError } from '../inert-text.ts';
import { fileOutput, standardOutput } from '../output.ts';
import { createNotices } from './notices.ts';
import { createProgress } from './progress.ts';
import { assertLanguage, failureText, ingestInputs, outcomes, useGazetteer } from './read-inputs.ts';
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
