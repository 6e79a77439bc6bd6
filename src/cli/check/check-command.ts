import { type LoadedLibrary, loadLanguages, ownFolders } from '../../load.ts';
import { loadCrosscheck } from '../../load-crosscheck.ts';
import { type Crosscheck, eventLineSchema } from '../../model/crosscheck.ts';
import type { Reading } from '../../model/reading.ts';
import { renderCrosscheckText } from '../../render/crosscheck-text.ts';
import { crosscheck } from '../../stages/crosscheck/index.ts';
import { buildCrosscheckView } from '../../views/crosscheck.ts';
import { exitStatus } from '../cli-error.ts';
import { jsonText } from '../inert-text.ts';
import { fileOutput, type Output, standardOutput } from '../output.ts';
import type { ReadOptions } from '../read/read-options.ts';
import { reconciliation } from '../read/tally.ts';
import { writeCheckPages } from './check-pages.ts';
import { collectReadings } from './collect-readings.ts';

/**
 * `recoupe check`: reads the inputs and sets them side by side.
 * @returns the exit status
 * @throws CliError where nothing can be read or written at all
 */
export async function checkCommand(inputs: readonly string[], options: ReadOptions): Promise<number> {
  const library = loadLanguages();
  const { readings, tally } = await collectReadings(inputs, options, library);
  const knowledge = await loadCrosscheck(library, ownFolders().world);
  const result = crosscheck(readings, { knowledge });
  await present[options.format](result, readings, options, library);
  process.stderr.write(`${reconciliation(tally)}\n`);
  return tally.failed > 0 ? exitStatus.someFailed : exitStatus.done;
}

type Present = (result: Crosscheck, readings: readonly Reading[], options: ReadOptions, library: LoadedLibrary) => Promise<void>;

const present: Readonly<Record<ReadOptions['format'], Present>> = {
  jsonl: async ({ events }, _, options) => {
    const output = await outputFor(options, 'events.jsonl');
    for (const event of events) await output.write(`${jsonText(eventLineSchema.parse(event))}\n`);
    await output.close();
  },
  text: async (result, readings, options) => {
    const output = await outputFor(options, 'check.txt');
    await output.write(renderCrosscheckText(buildCrosscheckView(result, readings, options), textOptions(options)));
    await output.close();
  },
  html: async (result, readings, options, library) => writeCheckPages(result, readings, options, library.eventTypes()),
};

async function outputFor({ out, ui }: ReadOptions, name: string): Promise<Output> {
  return out === undefined ? standardOutput() : await fileOutput(out, name, ui);
}

function textOptions({ out }: ReadOptions): { readonly width: number; readonly color: boolean } {
  const { isTTY, columns } = process.stdout;
  const isTerminal = isTTY === true && out === undefined;
  return { width: isTerminal ? Math.min(columns, 100) : 80, color: isTerminal && !process.env.NO_COLOR };
}
