import { resolve } from 'node:path';
import { openBundledGazetteer } from '../../build/bundled-gazetteer.ts';
import { ownFolders } from '../../load.ts';
import type { UiLanguage } from '../../views/ui-language.ts';
import { CliError, exitStatus } from '../cli-error.ts';
import { oneLine, writeError } from '../inert-text.ts';
import { cannotWrite } from '../output.ts';
import { defaultIndexPath } from './default-index-path.ts';
import { type ImportOptions, type ImportOutcome, importDump } from './import-dump.ts';
import { sayImport, sayProblem } from './import-messages.ts';

export interface ImportCommandOptions {
  readonly ui: UiLanguage;
  readonly out?: string;
  /** Of the process, for the default place. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

const backToStart = '\r\u001b[K';

/**
 * `recoupe gazetteer import`: makes an index of a GeoNames dump, and says what was read and which rows were refused.
 * @returns the exit status: 2 where rows were refused
 * @throws CliError where the dump cannot be read, holds no row, or the index cannot be written; the index that was there stays
 */
export async function importCommand(dump: string, { ui, out, environment = process.env }: ImportCommandOptions): Promise<number> {
  const path = resolve(out ?? defaultIndexPath(environment));
  const outcome = await importOrFail({ dump, out: path, bundled: bundledOf(ui), ...progress(ui) }, ui);
  if (outcome.rows === 0) {
    const hint = sayImport(ui, 'checkPath');
    throw new CliError('RC-GAZ-002', sayImport(ui, 'noRows', { path: dump, refused: outcome.refused }), { hint, path: dump });
  }
  writeError(
    refusals(outcome, dump, ui)
      .concat(summary(outcome, path, ui))
      .join('\n')
      .concat('\n'),
  );
  return outcome.refused === 0 ? exitStatus.done : exitStatus.someFailed;
}

function bundledOf(ui: UiLanguage): ImportOptions['bundled'] {
  const folder = ownFolders().resources;
  try {
    return openBundledGazetteer(folder).footer;
  } catch {
    throw new CliError('RC-GAZ-003', sayImport(ui, 'noBundled', { path: folder }), { hint: sayImport(ui, 'restore'), path: folder });
  }
}

async function importOrFail(options: ImportOptions, ui: UiLanguage): Promise<ImportOutcome> {
  try {
    return await importDump(options);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const { path: failed = options.dump, code = error.message } = error as NodeJS.ErrnoException;
    if (failed !== options.dump || code === 'ENOSPC') throw cannotWrite(options.out, error, ui);
    const message = sayImport(ui, 'unreadable', { path: options.dump, why: code });
    throw new CliError('RC-GAZ-001', message, { hint: sayImport(ui, 'checkPath'), path: options.dump });
  }
}

function progress(ui: UiLanguage): Pick<ImportOptions, 'onRows'> {
  if (!process.stderr.isTTY) return {};
  return { onRows: (rows) => process.stderr.write(`${backToStart}${sayImport(ui, 'progress', { rows: rows.toLocaleString(ui) })}`) };
}

function refusals({ refused, firstRefused }: ImportOutcome, dump: string, ui: UiLanguage): readonly string[] {
  if (refused === 0) return [];
  const rows = firstRefused.map(({ line, problem }) => sayImport(ui, 'refusedRow', { line, why: sayProblem(ui, problem) }));
  return [sayImport(ui, 'refused', { path: oneLine(dump), refused }), ...rows];
}

function summary({ rows, dataDate }: ImportOutcome, path: string, ui: UiLanguage): string {
  const clear = process.stderr.isTTY ? '\n' : '';
  const date = dataDate ?? sayImport(ui, 'unknownDate');
  return `${clear}${sayImport(ui, 'done', { rows: rows.toLocaleString(ui), date, path: oneLine(path) })}`;
}
