import { loadLanguages, ownFolders } from '../../load.ts';
import { loadCrosscheck } from '../../load-crosscheck.ts';
import { eventLineSchema } from '../../model/crosscheck.ts';
import { renderCrosscheckText } from '../../render/crosscheck-text.ts';
import { crosscheck } from '../../stages/crosscheck/index.ts';
import { buildCrosscheckView } from '../../views/crosscheck.ts';
import { exitStatus } from '../cli-error.ts';
import { jsonText } from '../inert-text.ts';
import { fileOutput, standardOutput } from '../output.ts';
import { reconciliation } from '../read/tally.ts';
import type { CheckOptions } from './check-options.ts';
import { collectReadings } from './collect-readings.ts';

const fileNames = { text: 'check.txt', jsonl: 'events.jsonl', html: 'check.html' } as const;

/**
 * `recoupe check`: reads the inputs and sets them side by side.
 * @returns the exit status
 * @throws CliError where nothing can be read or written at all
 */
export async function checkCommand(inputs: readonly string[], options: CheckOptions): Promise<number> {
  const library = loadLanguages();
  const { readings, tally } = await collectReadings(inputs, options, library);
  const knowledge = await loadCrosscheck(library, ownFolders().world);
  const result = crosscheck(readings, { knowledge });
  const output = options.out === undefined ? standardOutput() : await fileOutput(options.out, fileNames[options.format], options.ui);
  if (options.format === 'jsonl') for (const event of result.events) await output.write(`${jsonText(eventLineSchema.parse(event))}\n`);
  else await output.write(renderCrosscheckText(buildCrosscheckView(result, readings, options), textOptions(options)));
  await output.close();
  process.stderr.write(`${reconciliation(tally)}\n`);
  return tally.failed > 0 ? exitStatus.someFailed : exitStatus.done;
}

function textOptions({ out }: CheckOptions): { readonly width: number; readonly color: boolean } {
  const { isTTY, columns } = process.stdout;
  const isTerminal = isTTY === true && out === undefined;
  return { width: isTerminal ? Math.min(columns, 100) : 80, color: isTerminal && !process.env.NO_COLOR };
}
