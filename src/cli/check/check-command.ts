import { type LoadedLibrary, loadLanguages, ownFolders } from '../../load.ts';
import { loadCrosscheck } from '../../load-crosscheck.ts';
import { eventLineSchema } from '../../model/crosscheck.ts';
import type { Reading } from '../../model/reading.ts';
import { renderCrosscheckText } from '../../render/crosscheck-text.ts';
import { crosscheck, relations } from '../../stages/crosscheck/index.ts';
import { buildCrosscheckView, type CrosscheckViewOptions } from '../../views/crosscheck.ts';
import { exitStatus } from '../cli-error.ts';
import { jsonText } from '../inert-text.ts';
import type { ReadOptions } from '../read/read-options.ts';
import { reconciliation } from '../read/tally.ts';
import { writeCheckPages } from './check-pages.ts';
import type { CheckedReports } from './checked-reports.ts';
import { collectReadings } from './collect-readings.ts';
import { outputFor, textOptions } from './outputs.ts';

/**
 * `recoupe check`: reads the inputs and sets them side by side.
 * @returns the exit status
 * @throws CliError where nothing can be read or written at all
 */
export async function checkCommand(inputs: readonly string[], options: ReadOptions): Promise<number> {
  const library = loadLanguages();
  const { readings, tally } = await collectReadings(inputs, options, library);
  const knowledge = await loadCrosscheck(library, ownFolders().world);
  const result = { ...crosscheck(readings, { knowledge }), relations: relations(readings, { knowledge }).lines };
  await present[options.format](result, readings, options, library);
  process.stderr.write(`${reconciliation(tally)}\n`);
  return tally.failed > 0 ? exitStatus.someFailed : exitStatus.done;
}

type Present = (result: CheckedReports, readings: readonly Reading[], options: ReadOptions, library: LoadedLibrary) => Promise<void>;

const present: Readonly<Record<ReadOptions['format'], Present>> = {
  jsonl: async ({ events }, _, options) => {
    const output = await outputFor(options, 'events.jsonl');
    for (const event of events) await output.write(`${jsonText(eventLineSchema.parse(event))}\n`);
    await output.close();
  },
  text: async (result, readings, options, library) => {
    const output = await outputFor(options, 'check.txt');
    await output.write(
      renderCrosscheckText(buildCrosscheckView(result, readings, viewOptions(result, options, library)), textOptions(options)),
    );
    await output.close();
  },
  html: async (result, readings, options, library) => writeCheckPages(result, readings, options, library.eventTypes()),
};

function viewOptions({ relations: lines }: CheckedReports, { ui }: ReadOptions, library: LoadedLibrary): CrosscheckViewOptions {
  return { ui, relations: lines, types: library.eventTypes() };
}
