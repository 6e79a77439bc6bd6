import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readActorFiles } from '../../build/actor-files.ts';
import { loadActorRegistry, ownActorsPath } from '../../build/load-actors.ts';
import { addOwnActors } from '../../build/own-actors.ts';
import { ConfigurationError, programFolder } from '../../load.ts';
import { visibleText } from '../../render/visible-text.ts';
import { type ActorEntry, type ActorRegistry, actorEntrySchema, registryProblems } from '../../stages/entities/actors/pack.ts';
import type { UiLanguage } from '../../views/ui-language.ts';
import { CliError, exitStatus } from '../cli-error.ts';
import { oneLine, writeError } from '../inert-text.ts';
import { standardOutput } from '../output.ts';
import { aliasesByLanguage, isYaml, readActorRows } from './actor-rows.ts';
import { actorsWord } from './actors-words.ts';

/** What `recoupe actors add` was given. */
export interface AddFlags {
  readonly id: string;
  readonly labelFr: string;
  readonly labelEn: string;
  readonly type: string;
  readonly country?: string;
  readonly parent?: string;
  readonly alias?: readonly string[];
  readonly ambiguous?: readonly string[];
  readonly roleFr?: string;
  readonly roleEn?: string;
  readonly office?: string;
  readonly file?: string;
}

/** A path that does not exist: the registry as it is shipped, without one's own entries. */
const noFile = '';

async function shippedRegistry(own: string = noFile): Promise<ActorRegistry> {
  const path = join(programFolder, 'dist/data/actors/registry.json');
  if (!existsSync(path)) throw new ConfigurationError('RC-LOAD-001', path);
  return loadActorRegistry(path, own).catch((cause: unknown) => {
    throw own !== noFile && existsSync(own) ? new ConfigurationError('RC-LOAD-004', own, { cause }) : cause;
  });
}

async function print(text: string): Promise<number> {
  await standardOutput().write(`${visibleText(text)}\n`);
  return exitStatus.done;
}

/** How the command was called: the language, and whether errors are for programs. */
export interface ActorsCall {
  readonly ui: UiLanguage;
  readonly json: boolean;
}

/** People get a line for each problem and then the count; programs get one error with all of them. */
function wrong({ ui, json }: ActorsCall, problems: readonly string[], path: string, key: 'wrong' | 'found' = 'wrong'): CliError {
  if (!json) for (const problem of problems) writeError(`${oneLine(problem)}\n`);
  const list = json ? ` ${problems.join(' · ')}` : '';
  return new CliError('RC-ACT-001', `${actorsWord(ui, key, { count: problems.length })}${list}`, { path });
}

function textOf(path: string, ui: UiLanguage): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new CliError('RC-ACT-002', actorsWord(ui, 'unreadable', { path, why: error instanceof Error ? error.message : String(error) }), {
      path,
    });
  }
}

/**
 * `recoupe actors validate`: checks files and tables against the schema, each other and the registry.
 * @throws CliError with every problem
 */
export async function validateActors(paths: readonly string[], call: ActorsCall): Promise<number> {
  const own = ownActorsPath();
  if (paths.length === 0 && !existsSync(own)) return print(actorsWord(call.ui, 'none', { path: own }));
  const checked = paths.length === 0 ? [own] : paths;
  for (const path of checked) textOf(path, call.ui);
  const registry = await shippedRegistry();
  const { files: written, problems } = readActorFiles(checked.filter(isYaml));
  const tables = checked.filter((path) => !isYaml(path)).map((path) => ({ path, ...readActorRows(path, textOf(path, call.ui)) }));
  const files = [...written, ...tables.map(({ path, entries }) => ({ path, sources: [], countries: [], actors: entries }))];
  const all = [...problems, ...tables.flatMap((table) => table.problems), ...registryProblems(files, registry.bodies, registry)];
  if (all.length > 0) throw wrong(call, all, checked.join(', '), 'found');
  return print(
    actorsWord(call.ui, 'valid', { count: files.reduce((sum, { actors, countries }) => sum + actors.length + countries.length, 0) }),
  );
}

async function write(call: ActorsCall, path: string, entries: readonly ActorEntry[]): Promise<number> {
  const problems = addOwnActors(await shippedRegistry(), path, entries);
  if (problems.length > 0) throw wrong(call, problems, path);
  return print(actorsWord(call.ui, 'added', { count: entries.length, path }));
}

/**
 * `recoupe actors add`: one entry for one's own file.
 * @throws CliError where the entry is wrong; nothing is written then
 */
export function addActor(flags: AddFlags, call: ActorsCall): Promise<number> {
  const { id, labelFr, labelEn, type, country, parent, alias = [], ambiguous = [], roleFr, roleEn, office, file } = flags;
  const path = file ?? ownActorsPath();
  const result = actorEntrySchema.safeParse({
    ...{ id, label: { fr: labelFr, en: labelEn }, type },
    ...(country !== undefined && { country }),
    ...(parent !== undefined && { parent }),
    ...(alias.length > 0 && { aliases: aliasesByLanguage(alias) }),
    ...(ambiguous.length > 0 && { ambiguous }),
    ...(roleFr !== undefined && roleEn !== undefined && { role: { fr: roleFr, en: roleEn } }),
    ...(office !== undefined && { offices: [{ of: office, source: 'unverified' }] }),
    source: 'unverified',
  });
  if (result.success) return write(call, path, [result.data]);
  throw wrong(
    call,
    result.error.issues.map(({ path: key, message }) => `${id}: ${key.join('.')}: ${message}`),
    path,
  );
}

/**
 * `recoupe actors import`: the rows of a table, all or none.
 * @throws CliError naming every row that is wrong
 */
export function importActors(table: string, file: string | undefined, call: ActorsCall): Promise<number> {
  const { entries, problems } = readActorRows(table, textOf(table, call.ui));
  if (problems.length > 0) throw wrong(call, problems, table);
  return write(call, file ?? ownActorsPath(), entries);
}

/** `recoupe actors list`: id, label, type and country, a line for each entry. */
export async function listActors(country: string | undefined, { ui }: ActorsCall): Promise<number> {
  const registry = await shippedRegistry(ownActorsPath());
  const shown = registry.records.filter(
    (record) => country === undefined || record.country === country || record.theatres?.includes(country),
  );
  return print(shown.map(({ id, label, type, country: home }) => [id, label[ui], type, home ?? ''].join('\t')).join('\n'));
}
