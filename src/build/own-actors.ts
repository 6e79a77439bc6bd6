import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parse, stringify } from 'yaml';
import type { z } from 'zod';
import { type ActorEntry, type ActorRegistry, actorsFileSchema, addActors, registryProblems } from '../stages/entities/actors/pack.ts';
import { readActorFiles } from './actor-files.ts';
import { packProblems } from './pack-problem.ts';

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

type OwnFile = Pick<z.infer<typeof actorsFileSchema>, 'sources' | 'entries'>;

/** @throws YAMLParseError or ZodError where the file cannot be read */
function ownFile(path: string): OwnFile {
  if (!existsSync(path)) return { sources: undefined, entries: [] };
  return actorsFileSchema.parse(parse(readFileSync(path, 'utf8')) ?? { entries: [] });
}

/**
 * Adds entries to a file, all or none; the file is made where it is missing.
 * @returns what is wrong, a line for each problem; empty where the entries were written
 */
export function addOwnActors(registry: ActorRegistry, path: string, entries: readonly ActorEntry[]): readonly string[] {
  let before: OwnFile;
  try {
    before = ownFile(path);
  } catch (error) {
    return packProblems(path, error);
  }
  const { sources, entries: old } = before;
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
