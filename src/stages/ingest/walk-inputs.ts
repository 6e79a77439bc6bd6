import { readFileSync, type Stats, statSync } from 'node:fs';
import { open, readdir, realpath } from 'node:fs/promises';
import { basename } from 'node:path';
import { compareCodePoints } from '../../util/code-point-order.ts';
import type { IngestCode, IngestProblem } from './messages.ts';

/** One file to read, or standard input. */
export interface InputFile {
  /** The path as the user gave it, or put together from it; `-` for standard input. */
  readonly path: string;
  /** The path inside the input folder with forward slashes; the file name for an input that is a file. */
  readonly pathInside: string;
  /** The content, to be read once. */
  readonly chunks: () => AsyncIterable<Uint8Array>;
  /** The path of its `.meta.yaml`, if there may be one. */
  readonly sidecar?: string;
}

type WalkedInput =
  | { readonly kind: 'file'; readonly file: InputFile }
  | { readonly kind: 'failed'; readonly path: string; readonly problem: IngestProblem };

const sidecarEnd = '.meta.yaml';
const chunkSize = 262_144;

/** Below this size reading at once is twenty times as fast as waiting for each call of the file system. */
const smallFile = 65_536;

/**
 * The files behind the inputs, in the order given; a folder's entries in code-point order of their names, folders in
 * their place among the files. Hidden entries and sidecars inside folders are left out.
 */
export async function* walkInputs(inputs: readonly string[], stdin: AsyncIterable<Uint8Array> | undefined): AsyncGenerator<WalkedInput> {
  let unread = stdin;
  for (const input of inputs) {
    if (input !== '-') {
      yield* walkPath(input);
      continue;
    }
    yield unread ? { kind: 'file', file: standardInput(unread) } : failed('-', 'RC-INGEST-012');
    unread = undefined;
  }
}

function standardInput(stdin: AsyncIterable<Uint8Array>): InputFile {
  return { path: '-', pathInside: '-', chunks: () => stdin };
}

async function* walkPath(path: string): AsyncGenerator<WalkedInput> {
  const found = statOrProblem(path);
  if ('kind' in found) yield found;
  else if (found.isDirectory()) yield* walkFolder(path.replace(/(?<=.)\/+$/u, ''), '', []);
  else if (path.endsWith(sidecarEnd)) yield failed(path, 'RC-INGEST-010');
  else
    yield { kind: 'file', file: { path, pathInside: basename(path), chunks: () => fileChunks(path, found), sidecar: path + sidecarEnd } };
}

/**
 * @param inside the path inside the input folder so far, empty or with a slash at its end
 * @param ancestors real paths of the folders above, against links that lead back to one of them
 */
async function* walkFolder(folder: string, inside: string, ancestors: readonly string[]): AsyncGenerator<WalkedInput> {
  const listed = await listFolder(folder);
  if ('kind' in listed) {
    yield listed;
    return;
  }
  if (ancestors.includes(listed.realPath)) return;
  const names = new Set(listed.names);
  for (const name of listed.names.filter((entry) => !entry.endsWith(sidecarEnd))) {
    const path = `${folder.replace(/\/$/u, '')}/${name}`;
    const pathInside = `${inside}${name}`;
    const found = statOrProblem(path);
    if ('isDirectory' in found && found.isDirectory()) yield* walkFolder(path, `${pathInside}/`, [...ancestors, listed.realPath]);
    else yield folderEntry(found, path, pathInside, names.has(name + sidecarEnd));
  }
}

function folderEntry(found: Stats | WalkedInput, path: string, pathInside: string, hasSidecar: boolean): WalkedInput {
  if ('kind' in found) return found;
  if (!found.isFile()) return failed(path, 'RC-INGEST-011');
  const file = { path, pathInside, chunks: () => fileChunks(path, found) };
  return { kind: 'file', file: hasSidecar ? { ...file, sidecar: path + sidecarEnd } : file };
}

async function listFolder(folder: string): Promise<{ names: string[]; realPath: string } | WalkedInput> {
  try {
    const names = (await readdir(folder)).filter((name) => !name.startsWith('.'));
    return { names: names.sort(compareCodePoints), realPath: await realpath(folder) };
  } catch (error) {
    return failedRead(folder, error);
  }
}

function statOrProblem(path: string): Stats | WalkedInput {
  try {
    return statSync(path);
  } catch (error) {
    return failedRead(path, error);
  }
}

function failed(path: string, code: IngestCode): WalkedInput {
  return { kind: 'failed', path, problem: { code, details: { file: path } } };
}

function failedRead(path: string, error: unknown): WalkedInput {
  return { kind: 'failed', path, problem: readProblem(path, error) };
}

/**
 * The problem behind an error of the file system.
 * @throws the error itself where it comes from anything else
 */
export function readProblem(path: string, error: unknown): IngestProblem {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  if (code === undefined || !('syscall' in (error as object))) throw error;
  if (code === 'ENOENT' || code === 'ENOTDIR') return { code: 'RC-INGEST-001', details: { file: path } };
  return { code: 'RC-INGEST-002', details: { file: path, value: code } };
}

async function* fileChunks(path: string, found: Stats): AsyncGenerator<Uint8Array> {
  if (found.isFile() && found.size > 0 && found.size <= smallFile) {
    yield readFileSync(path);
    return;
  }
  const handle = await open(path);
  try {
    for (;;) {
      const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(chunkSize), 0, chunkSize);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await handle.close();
  }
}
