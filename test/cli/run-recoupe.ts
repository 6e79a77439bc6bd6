import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout, with a separator at its end. */
export const checkout = fileURLToPath(new URL('../../', import.meta.url));

/** The program as a user of a checkout runs it. */
export const program = join(checkout, 'bin/recoupe');

export interface RunOptions {
  readonly input?: string;
  readonly cwd?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Another path to the program. */
  readonly command?: string;
}

export interface RunResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the program to its end, in English unless the environment says otherwise. */
export function runRecoupe(
  args: readonly string[],
  { input = '', cwd = checkout, environment = {}, command = program }: RunOptions = {},
): Promise<RunResult> {
  const child = spawn(command, args, { cwd, env: { ...process.env, LC_ALL: 'C', ...environment } });
  const parts = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    parts.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    parts.stderr += text;
  });
  child.stdin.on('error', () => undefined).end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (status) => resolve({ status, ...parts }));
  });
}

/** The lines of a JSON Lines output, parsed. */
export function jsonLines(text: string): readonly Readonly<Record<string, unknown>>[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

/** The last line of a text that ends in a line end. */
export function lastLine(text: string): string | undefined {
  return text.trimEnd().split('\n').at(-1);
}

/**
 * A folder with the given files, for one test; its `remove` deletes it.
 * @param contents bytes or text by file name
 */
export function temporaryFolder(contents: Readonly<Record<string, string | Uint8Array>> = {}): {
  readonly path: string;
  readonly remove: () => void;
} {
  const path = mkdtempSync(join(tmpdir(), 'recoupe-test-'));
  for (const [name, content] of Object.entries(contents)) writeFileSync(join(path, name), content);
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
