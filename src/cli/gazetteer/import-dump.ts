import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  createIndexWriter,
  entryOfRow,
  type GeonamesRow,
  type IndexAbout,
  type RowProblem,
  readGeonamesRow,
} from '../../stages/entities/gazetteer/index.ts';
import { createBufferedFile } from './buffered-file.ts';
import { createDiskSorter } from './disk-sorter.ts';
import { dumpChunks } from './dump-chunks.ts';

/** A line of the dump that is no row. */
export interface RefusedRow {
  readonly line: number;
  readonly problem: RowProblem;
}

/** What became of a dump. */
export interface ImportOutcome {
  readonly rows: number;
  readonly refused: number;
  /** The first of them. */
  readonly firstRefused: readonly RefusedRow[];
  /** The last day on which a row was changed, which dates the dump. */
  readonly dataDate: string | null;
}

export interface ImportOptions {
  readonly dump: string;
  readonly out: string;
  /** Rules and codes of the bundled gazetteer, which the index goes by. */
  readonly bundled: Pick<IndexAbout, 'rules' | 'admin1Codes' | 'alpha3'>;
  readonly onRows?: (rows: number) => void;
}

const refusedShown = 10;
const rowsBetweenReports = 50_000;
const longestLine = 1 << 22;
const coordinateSource = 'GeoNames';

/**
 * Makes an index of a GeoNames dump, in bounded memory: names are sorted on disk beside the index. The index appears under its
 * name only when it is whole; without a single row there is none.
 * @throws Error of the file system
 * @example await importDump({ dump: 'SY.txt', out: 'gazetteer.idx', bundled: bundled.footer })
 */
export async function importDump({ dump, out, bundled, onRows }: ImportOptions): Promise<ImportOutcome> {
  const workFolder = `${out}.work`;
  mkdirSync(dirname(out), { recursive: true });
  rmSync(workFolder, { recursive: true, force: true });
  mkdirSync(workFolder);
  const whole = join(workFolder, 'index');
  const file = createBufferedFile(whole);
  try {
    const { rules, admin1Codes, alpha3 } = bundled;
    const about = { source: 'GeoNames dump', dataDate: null, licence: 'CC BY 4.0' };
    const parts = { write: file.write, createSorter: (name: string) => createDiskSorter(join(workFolder, name)) };
    const writer = createIndexWriter(parts, { about, rules, admin1Codes, alpha3 });
    const outcome = await readRows(dump, (row) => writer.add(entryOfRow(row, { coordinateSource, alpha3, admin1Codes })), onRows);
    if (outcome.rows === 0) return outcome;
    writer.finish(outcome.dataDate ?? undefined);
    file.close();
    renameSync(whole, out);
    return outcome;
  } finally {
    file.close();
    rmSync(workFolder, { recursive: true, force: true });
  }
}

async function readRows(dump: string, take: (row: GeonamesRow) => void, onRows?: (rows: number) => void): Promise<ImportOutcome> {
  const firstRefused: RefusedRow[] = [];
  let [line, rows, refused, dataDate] = [0, 0, 0, ''];
  const refuse = (problem: RowProblem): void => {
    refused++;
    if (refused <= refusedShown) firstRefused.push({ line, problem });
  };
  const accept = (row: GeonamesRow): void => {
    take(row);
    if (row.modified > dataDate) dataDate = row.modified;
    rows++;
    if (rows % rowsBetweenReports === 0) onRows?.(rows);
  };
  const readLine = (text: string): void => {
    line++;
    if (text === '') return;
    const row = readGeonamesRow(text.endsWith('\r') ? text.slice(0, -1) : text);
    if (typeof row === 'string') refuse(row);
    else accept(row);
  };
  await forEachLine(dump, readLine);
  return { rows, refused, firstRefused, dataDate: dataDate === '' ? null : dataDate };
}

/** A line longer than any row is given in pieces: what is no dump must not fill the memory. */
async function forEachLine(dump: string, take: (line: string) => void): Promise<void> {
  let rest = '';
  for await (const chunk of dumpChunks(dump)) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop()!;
    for (const line of lines) take(line);
    if (rest.length <= longestLine) continue;
    take(rest);
    rest = '';
  }
  if (rest !== '') take(rest);
}
