import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProgram } from './run-program.ts';

/** Tokens a second of the whole program, from its start to its end, with one and with two workers. */
export interface WorkerSpeed {
  readonly one: number;
  readonly two: number;
}

/** Peak memory of a run over so many small documents. */
export interface MemoryUse {
  readonly documents: number;
  readonly megabytes: number | undefined;
}

/** Gives work a folder of its own and removes it afterwards. */
export async function withFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'recoupe-bench-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Writes documents as JSON Lines and returns the path. */
function writeDocuments(folder: string, texts: readonly string[]): string {
  const path = join(folder, `${texts.length}.jsonl`);
  writeFileSync(path, texts.map((text, index) => `${JSON.stringify({ id: index + 1, text })}\n`).join(''));
  return path;
}

const workerRuns = 3;

/** @param tokens how many tokens the texts hold */
export function measureWorkers(texts: readonly string[], tokens: number): Promise<WorkerSpeed> {
  return withFolder(async (folder) => {
    const input = writeDocuments(folder, texts);
    const seconds: { one: number[]; two: number[] } = { one: [], two: [] };
    for (let run = 0; run < workerRuns; run++) {
      for (const [name, workers] of [
        ['one', '1'],
        ['two', '2'],
      ] as const) {
        const { seconds: taken } = await runProgram([
          'read',
          '--format',
          'jsonl',
          '--workers',
          workers,
          '--out',
          join(folder, 'out.jsonl'),
          input,
        ]);
        seconds[name].push(taken);
      }
    }
    return { one: tokens / Math.min(...seconds.one), two: tokens / Math.min(...seconds.two) };
  });
}

/** Peak memory over 1, 1,000 and 5,000 documents of one paragraph, languages in turn. */
export async function measureMemory(
  paragraphs: readonly string[],
  counts: readonly number[] = [1, 1000, 5000],
): Promise<readonly MemoryUse[]> {
  const uses: MemoryUse[] = [];
  for (const count of counts) {
    uses.push(
      await withFolder(async (folder) => {
        const texts = Array.from({ length: count }, (_, index) => `${paragraphs[index % paragraphs.length]!}\n\n${index + 1}.`);
        const args = ['read', '--format', 'jsonl', '--out', join(folder, 'out.jsonl'), writeDocuments(folder, texts)];
        return { documents: count, megabytes: (await runProgram(args, join(folder, 'peak'))).peakMegabytes };
      }),
    );
  }
  return uses;
}
