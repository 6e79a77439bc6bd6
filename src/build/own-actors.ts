import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parse, stringify } from 'yaml';
import { type ActorEntry, type ActorRegistry, actorsFileSchema, addActors, registryProblems } from '../stages/entities/actors/pack.ts';
import { readActorFiles } from './actor-files.ts';

/**
 * A registry with the entries of a file added.
 * @throws Error with every problem of the file, a line for each
 */
export function withOwnActors(registry: ActorRegistry, path: string): ActorRegistry {
  const { files, problems } = readActorFiles([path]);
  const all = problems.length > 0 ? problems : registryProblems(files, registry.bodies, registry);
  if (all.length > 0) throw new Error(all.join('\n'));
  return addActors(
    registry,
    files.flatMap(({ actors }) => actors),
  );
}

/**
 * Adds entries to a file, all or none; the file is made where it is missing.
 * @returns what is wrong, a line for each problem; empty where the entries were written
 */
export function addOwnActors(registry: ActorRegistry, path: string, entries: readonly ActorEntry[]): readonly string[] {
  const before = existsSync(path) ? actorsFileSchema.safeParse(parse(readFileSync(path, 'utf8')) ?? { entries: [] }) : undefined;
  if (before && !before.success) return before.error.issues.map(({ path: key, message }) => `${path}: ${key.join('.')}: ${message}`);
  const { sources, entries: old } = before?.data ?? { sources: undefined, entries: [] };
  const file = { path, sources: Object.keys(sources ?? {}), countries: [], actors: [...old, ...entries] };
  const taken = entries.filter(({ id }) => Object.hasOwn(registry.ids, id));
  const problems = [
    ...taken.map(({ id }) => `${path}: ${id}: the id is in the registry already. Choose another id.`),
    ...registryProblems([file], registry.bodies, registry),
  ];
  if (problems.length > 0) return problems;
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.new`;
  writeFileSync(draft, stringify({ ...(sources && { sources }), entries: file.actors }));
  renameSync(draft, path);
  return [];
}
