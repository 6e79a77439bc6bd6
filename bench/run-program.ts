import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkout } from '../eval/report/checkout.ts';

/** How a run of the program went. */
export interface ProgramRun {
  /** Seconds from start to end. */
  readonly seconds: number;
  /** Seconds from start to the first byte on standard output; undefined if there was none. */
  readonly firstOutput: number | undefined;
  /** Peak resident memory in MB; undefined unless asked for. */
  readonly peakMegabytes: number | undefined;
}

/**
 * Runs bin/recoupe as a user does.
 * @param peakFile where to leave the peak memory on the way; asks for it
 * @throws Error with what the program said where it fails
 */
export function runProgram(args: readonly string[], peakFile?: string): Promise<ProgramRun> {
  const preload = `--import=${new URL('./report-peak-memory.js', import.meta.url).href}`;
  const measuring = peakFile === undefined ? {} : { NODE_OPTIONS: preload, RECOUPE_BENCH_PEAK: peakFile };
  const started = performance.now();
  const child = spawn(process.execPath, [join(checkout, 'bin/recoupe'), ...args], { env: { ...process.env, ...measuring } });
  const since = (): number => (performance.now() - started) / 1000;
  let firstOutput: number | undefined;
  let said = '';
  child.stdout.on('data', () => {
    firstOutput ??= since();
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-2000);
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (status) => {
      const seconds = since();
      if (status === 0) resolve({ seconds, firstOutput, peakMegabytes: peakOf(peakFile) });
      else reject(new Error(`recoupe ${args.join(' ')} ended with ${status}: ${said.trim()}`));
    });
  });
}

function peakOf(path: string | undefined): number | undefined {
  return path !== undefined && existsSync(path) ? Number(readFileSync(path, 'utf8')) / 1024 : undefined;
}
