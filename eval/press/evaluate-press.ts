import type { DataFolders } from '../../src/load.ts';
import { loadLanguages } from '../../src/load.ts';
import { loadCrosscheck } from '../../src/load-crosscheck.ts';
import type { Reading } from '../../src/model/reading.ts';
import { crosscheck } from '../../src/stages/crosscheck/index.ts';
import { layOutReport } from './lay-out-report.ts';
import { makePress, readMaterial } from './make-press.ts';
import type { ReadReport } from './place-tellings.ts';
import type { Press } from './press-model.ts';
import type { PressTimes } from './press-report.ts';
import { knowPress } from './press-truth.ts';
import { readPress } from './read-press.ts';
import { type PressScores, scorePress } from './score-press.ts';

export interface PressEvaluation {
  readonly press: Press;
  readonly scores: PressScores;
  readonly times: PressTimes;
}

/**
 * Makes a press, reads its reports with the program, checks them against each other and scores the lines.
 * @param folder where the world and the wordings lie
 * @throws ConfigurationError where the program's data are missing
 */
export async function evaluatePress(
  folder: string,
  folders: DataFolders,
  languages: readonly string[],
  count: number,
  seed: number,
): Promise<PressEvaluation> {
  const whole = makePress(readMaterial(folder), count, seed);
  const press = { ...whole, reports: whole.reports.filter(({ lang }) => languages.includes(lang)) };
  const readings: Reading[] = [];
  const library = loadLanguages(folders);
  const knowledge = await loadCrosscheck(library, folders.world);
  const start = performance.now();
  for await (const reading of readPress(press.reports, library)) readings.push(reading);
  const read = performance.now();
  const { events: lines } = crosscheck(readings, { knowledge });
  const checked = performance.now();
  const reports = new Map(
    press.reports.map((report, index): [string, ReadReport] => [
      report.id,
      { laidOut: layOutReport(report), claims: readings[index]!.claims },
    ]),
  );
  return {
    press,
    scores: scorePress(knowPress(press), lines, reports),
    times: { reading: (read - start) / 1000, crosscheck: (checked - read) / 1000 },
  };
}
