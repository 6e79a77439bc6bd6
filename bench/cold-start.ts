import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dataFolders } from '../eval/report/checkout.ts';
import { runProgram } from './run-program.ts';
import { median } from './stopwatch.ts';
import { articleOf, countWords } from './texts.ts';
import { withFolder } from './whole-program.ts';

/** From the start of the program to its first output, and where the time goes. */
export interface ColdStart {
  readonly lang: string;
  readonly words: number;
  /** Median seconds. */
  readonly seconds: number;
  /** Median milliseconds of each step of a fresh process that reads the same article. */
  readonly steps: Readonly<Record<string, number>>;
}

const runs = 5;
const articleWords = 300;

/** Measures a 300-word article put together from texts. */
export function measureColdStart(texts: readonly string[], lang: string): Promise<ColdStart> {
  return withFolder(async (folder) => {
    const article = articleOf(texts, articleWords);
    const path = join(folder, 'article.txt');
    writeFileSync(path, article);
    const seconds: number[] = [];
    const laps: Record<string, number>[] = [];
    for (let run = 0; run < runs; run++) {
      const { firstOutput = Number.NaN } = await runProgram(['read', '--lang', lang, path]);
      seconds.push(firstOutput);
      laps.push(timeSteps(path, lang));
    }
    const steps = Object.keys(laps[0] ?? {}).map((step) => [step, median(laps.map((own) => own[step]!))] as const);
    return { lang, words: countWords(article), seconds: median(seconds), steps: Object.fromEntries(steps) };
  });
}

function timeSteps(path: string, lang: string): Record<string, number> {
  const script = fileURLToPath(new URL('./cold-start-steps.js', import.meta.url));
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, path, lang, JSON.stringify(dataFolders())], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`the steps of a cold start cannot be measured: ${stderr.trim()}`);
  return JSON.parse(stdout) as Record<string, number>;
}
