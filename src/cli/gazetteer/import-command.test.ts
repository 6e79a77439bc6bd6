import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CliError } from '../cli-error.ts';
import { gazetteerCommand } from './gazetteer-command.ts';
import { importCommand } from './import-command.ts';

const row = (id: string, name: string): string =>
  [id, name, name, '', '33.5', '36.25', 'P', 'PPL', 'SY', '', '11', '', '', '', '5', '', '600', 'Asia/Damascus', '2020-01-01'].join('\t');

let folder: string;
let said: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recoupe-import-command-'));
  said = '';
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

function dumpOf(...lines: readonly string[]): string {
  const path = join(folder, 'dump.txt');
  writeFileSync(path, lines.join('\n'));
  return path;
}

async function problemOf(run: Promise<unknown>): Promise<CliError> {
  const error = await run.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof CliError)) throw error;
  return error;
}

describe('importCommand', () => {
  test('writes the index in the default place, and says how many places of which day', async () => {
    const environment = { XDG_DATA_HOME: folder };
    expect(await importCommand(dumpOf(row('1', 'Marouq'), row('2', 'Nord')), { ui: 'en', environment })).toBe(0);
    expect(existsSync(join(folder, 'recoupe/gazetteer.idx'))).toBe(true);
    expect(said).toMatch(
      /^Places: 2, GeoNames of 2020-01-01 \(CC BY 4\.0\)\. Written: .*gazetteer\.idx\n.*--gazetteer .*gazetteer\.idx\n$/u,
    );
  });

  test.each([
    ['fr', /2 lignes refusées.*\n {2}ligne 2 : .*19 colonnes.*\n {2}ligne 3 : .*numéro\nLieux : 1,/u],
    ['en', /2 rows refused.*\n {2}line 2: .*19 columns.*\n {2}line 3: .*no number\nPlaces: 1,/u],
  ] as const)('names refused rows, in %s', async (ui, expected) => {
    const dump = dumpOf(row('1', 'Marouq'), 'Marouq', row('x', 'Nord'));
    expect(await importCommand(dump, { ui, out: join(folder, 'a.idx') })).toBe(2);
    expect(said).toMatch(expected);
  });

  test('a file without rows is an error with a hint', async () => {
    const problem = await problemOf(importCommand(dumpOf('a,b', 'c,d'), { ui: 'en', out: join(folder, 'a.idx') }));
    expect([problem.code, problem.hint?.includes('allCountries.txt')]).toEqual(['RC-GAZ-002', true]);
  });

  test('a file that is not there is an error that names it', async () => {
    const problem = await problemOf(importCommand(join(folder, 'none.txt'), { ui: 'fr', out: join(folder, 'a.idx') }));
    expect([problem.code, problem.path, problem.message.includes('ENOENT')]).toEqual(['RC-GAZ-001', join(folder, 'none.txt'), true]);
  });

  test('a place that cannot be written is an error that names it', async () => {
    writeFileSync(join(folder, 'file'), '');
    const problem = await problemOf(importCommand(dumpOf(row('1', 'Marouq')), { ui: 'en', out: join(folder, 'file/a.idx') }));
    expect([problem.code, problem.path]).toEqual(['RC-CLI-002', join(folder, 'file/a.idx')]);
  });

  test('a folder in the place of the index is an error, and stays', async () => {
    mkdirSync(join(folder, 'a.idx'));
    const problem = await problemOf(importCommand(dumpOf(row('1', 'Marouq')), { ui: 'en', out: join(folder, 'a.idx') }));
    expect([problem.code, existsSync(join(folder, 'a.idx.work'))]).toEqual(['RC-CLI-002', false]);
  });
});

describe('gazetteerCommand', () => {
  test.each([
    ['nothing', [], 'commander.help'],
    ['another command', ['improt', 'x'], 'commander.unknownCommand'],
    ['no path', ['import'], 'commander.missingArgument'],
  ])('%s is a usage error or the help', async (_, args, code) => {
    const quiet = (command: Command): Command =>
      command.exitOverride().configureOutput({ writeOut: () => undefined, writeErr: () => undefined });
    const program = quiet(new Command('recoupe')).addCommand(gazetteerCommand('en', quiet, () => undefined));
    await expect(program.parseAsync(['gazetteer', ...args], { from: 'user' })).rejects.toMatchObject({ code });
  });

  test('runs the import with path and place', async () => {
    const statuses: number[] = [];
    const program = new Command('recoupe').addCommand(
      gazetteerCommand(
        'en',
        (command) => command,
        (status) => statuses.push(status),
      ),
    );
    await program.parseAsync(['gazetteer', 'import', dumpOf(row('1', 'Marouq')), '--out', join(folder, 'b.idx')], { from: 'user' });
    expect([statuses, existsSync(join(folder, 'b.idx'))]).toEqual([[0], true]);
  });
});
