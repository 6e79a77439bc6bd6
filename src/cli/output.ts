import { createWriteStream, existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Writable } from 'node:stream';
import type { UiLanguage } from '../views/ui-language.ts';
import { CliError } from './cli-error.ts';
import { say } from './messages.ts';

/** Where lines go, one after the other; `write` waits while the receiver is slower. */
export interface Output {
  readonly write: (text: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Standard output; a reader that goes away (`| head`) ends the program quietly. */
export function standardOutput(): Output {
  return { write: (text) => writeTo(process.stdout, text), close: () => writeTo(process.stdout, '') };
}

/**
 * A file to write, its folders made where needed.
 * @param path of the file, or of a folder, in which `name` is written
 * @throws CliError where it cannot be written
 */
export async function fileOutput(path: string, name: string, ui: UiLanguage): Promise<Output & { readonly path: string }> {
  const target = isFolder(path) ? join(path, name) : path;
  const fail = (error: unknown): never => {
    throw cannotWrite(target, error, ui);
  };
  try {
    mkdirSync(dirname(target), { recursive: true });
  } catch (error) {
    fail(error);
  }
  const stream = createWriteStream(target);
  await new Promise((resolve, reject) => stream.once('open', resolve).once('error', reject)).catch(fail);
  return {
    path: target,
    write: (text) => writeTo(stream, text).catch(fail),
    close: () => new Promise((resolve) => stream.end(resolve)),
  };
}

/** The error of a place that cannot be written. */
export function cannotWrite(path: string, error: unknown, ui: UiLanguage): CliError {
  const why = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return new CliError('RC-CLI-002', say(ui, 'output.cannotWrite', { path, why }), { hint: say(ui, 'output.choose'), path });
}

function isFolder(path: string): boolean {
  return /[/\\]$/u.test(path) || (existsSync(path) && statSync(path).isDirectory());
}

function writeTo(stream: Writable, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => (error ? reject(error) : resolve()));
  });
}

/** Ends the program without a word where whoever reads its output has gone. */
export function endQuietlyOnClosedPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}
