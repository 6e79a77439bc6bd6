import { type Dirent, lstatSync, readFileSync, type Stats, statSync } from 'node:fs';
import { open, readdir, realpath } from 'node:fs/promises';
import { basename, extname, sep } from 'node:path';
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
  | { readonly kind: 'failed'; readonly path: string; readonly problem: IngestProblem }
  | { readonly kind: 'note'; readonly problem: IngestProblem };

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
  else if (found.isDirectory()) yield* walkNamedFolder(path.replace(/(?<=.)\/+$/u, ''));
  else if (path.endsWith(sidecarEnd)) yield failed(path, 'RC-INGEST-010');
  else
    yield { kind: 'file', file: { path, pathInside: basename(path), chunks: () => fileChunks(path, found), sidecar: sidecarBeside(path) } };
}

/** "report.txt.meta.yaml"; else "report.meta.yaml", if that is there. */
function sidecarBeside(path: string): string {
  const [whole, short] = [path + sidecarEnd, withoutEnding(path) + sidecarEnd];
  return !isThere(whole) && isThere(short) ? short : whole;
}

const withoutEnding = (name: string): string => name.slice(0, name.length - extname(name).length);

function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

async function* walkNamedFolder(folder: string): AsyncGenerator<WalkedInput> {
  let isEmpty = true;
  for await (const walked of walkFolder({ path: folder, inside: '', ancestors: [] })) {
    if (walked.kind !== 'note') isEmpty = false;
    yield walked;
  }
  if (isEmpty) yield note(folder, 'RC-INGEST-040');
}

interface Folder {
  readonly path: string;
  /** The path inside the input folder so far, empty or with a slash at its end. */
  readonly inside: string;
  /** Real paths of the folders above; the first is the input's own. */
  readonly ancestors: readonly string[];
}

/** A listed folder: its own real path stands last among `folders`. */
interface Listing {
  readonly entries: readonly Dirent[];
  readonly folders: readonly string[];
}

async function* walkFolder(folder: Folder): AsyncGenerator<WalkedInput> {
  const listed = await listFolder(folder);
  if ('kind' in listed) {
    yield listed;
    return;
  }
  const sidecars = new Map(listed.entries.filter(({ name }) => name.endsWith(sidecarEnd)).map((entry) => [entry.name, entry]));
  const reports = listed.entries.filter(({ name }) => !sidecars.has(name));
  const sidecarOf = sidecarsOf(
    reports.map(({ name }) => name),
    sidecars,
  );
  for (const entry of reports) yield* walkEntry(folder, entry, listed.folders, sidecarOf.get(entry.name));
  const used = new Set([...sidecarOf.values()].map(({ name }) => name));
  for (const name of sidecars.keys()) if (!used.has(name)) yield note(`${folder.path.replace(/\/$/u, '')}/${name}`, 'RC-INGEST-042');
}

/** The sidecar of each report: named like it, or like it without its ending where no other report has that name. */
function sidecarsOf(reports: readonly string[], sidecars: ReadonlyMap<string, Dirent>): ReadonlyMap<string, Dirent> {
  const found = new Map<string, Dirent>();
  const counts = new Map<string, number>();
  for (const name of reports) counts.set(withoutEnding(name), (counts.get(withoutEnding(name)) ?? 0) + 1);
  for (const name of reports) {
    const stem = withoutEnding(name);
    const sidecar = sidecars.get(name + sidecarEnd) ?? (counts.get(stem) === 1 ? sidecars.get(stem + sidecarEnd) : undefined);
    if (sidecar) found.set(name, sidecar);
  }
  return found;
}

async function* walkEntry(folder: Folder, entry: Dirent, folders: readonly string[], sidecar?: Dirent): AsyncGenerator<WalkedInput> {
  const path = `${folder.path.replace(/\/$/u, '')}/${entry.name}`;
  const inside = `${folder.inside}${entry.name}`;
  const found = statOrProblem(path);
  if ('kind' in found) {
    yield found;
    return;
  }
  const refused = await refusedLink(path, entry, found, folders);
  if (refused !== undefined) yield refused;
  else if (found.isDirectory()) yield* walkFolder({ path, inside: `${inside}/`, ancestors: folders });
  else if (!found.isFile()) yield failed(path, 'RC-INGEST-011');
  else {
    const file = { path, pathInside: inside, chunks: () => fileChunks(path, found) };
    const beside = sidecar && `${folder.path.replace(/\/$/u, '')}/${sidecar.name}`;
    const isRead = beside !== undefined && (await isOrdinaryFile(beside, sidecar!, folders));
    if (beside !== undefined && !isRead) yield note(beside, 'RC-INGEST-041');
    yield { kind: 'file', file: isRead ? { ...file, sidecar: beside } : file };
  }
}

/** Why a link inside a folder is not followed: it leads to a folder that is read in its own place, or out of the input. */
async function refusedLink(path: string, entry: Dirent, found: Stats, folders: readonly string[]): Promise<WalkedInput | undefined> {
  if (!entry.isSymbolicLink()) return undefined;
  try {
    const target = await realpath(path);
    if (folders.some((folder) => isWithin(folder, target))) return note(path, 'RC-INGEST-039');
    if (!isWithin(target, folders[0]!)) return failed(path, 'RC-INGEST-017');
    return found.isDirectory() ? note(path, 'RC-INGEST-039') : undefined;
  } catch (error) {
    return failedRead(path, error);
  }
}

async function isOrdinaryFile(path: string, entry: Dirent, folders: readonly string[]): Promise<boolean> {
  const found = statOrProblem(path);
  return 'isFile' in found && found.isFile() && (await refusedLink(path, entry, found, folders)) === undefined;
}

/** True where `path` is `folder` or stands in it; both real. */
function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

async function listFolder({ path, ancestors }: Folder): Promise<Listing | WalkedInput> {
  try {
    const entries = (await readdir(path, { withFileTypes: true })).filter(({ name }) => !name.startsWith('.'));
    return { entries: entries.sort((a, b) => compareCodePoints(a.name, b.name)), folders: [...ancestors, await realpath(path)] };
  } catch (error) {
    return failedRead(path, error);
  }
}

function statOrProblem(path: string): Stats | WalkedInput {
  try {
    return statSync(path);
  } catch (error) {
    return failedRead(path, error);
  }
}

function note(path: string, code: IngestCode): WalkedInput {
  return { kind: 'note', problem: { code, details: { file: path } } };
}

function failed(path: string, code: IngestCode): WalkedInput {
  return { kind: 'failed', path, problem: { code, details: { file: path } } };
}

function failedRead(path: string, error: unknown): WalkedInput {
  return { kind: 'failed', path, problem: readProblem(path, error) };
}

/** The problem behind an error: of the file system, or met while reading. */
export function readProblem(path: string, error: unknown): IngestProblem {
  const code = error instanceof Error && 'syscall' in error && 'code' in error ? String(error.code) : undefined;
  if (code === undefined) return { code: 'RC-INGEST-014', details: { file: path, value: String(error) } };
  if (code === 'ELOOP') return { code: 'RC-INGEST-016', details: { file: path } };
  if (code === 'ENOENT' || code === 'ENOTDIR') return { code: isLink(path) ? 'RC-INGEST-015' : 'RC-INGEST-001', details: { file: path } };
  return { code: 'RC-INGEST-002', details: { file: path, value: code } };
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
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
