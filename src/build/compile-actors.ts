import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileRegistry, registryProblems } from '../stages/entities/actors/pack.ts';
import { actorFilesIn, readActorFiles, readBodies } from './actor-files.ts';
import { asciiJson } from './file-text.ts';

export interface ActorFolders {
  /** `data/actors` and `data/outlets`. */
  readonly sources: readonly string[];
  /** One folder for each language. */
  readonly languages: string;
  /** Where `registry.json` is written. */
  readonly output: string;
}

/**
 * Compiles the registry of actors; writes nothing where something is wrong.
 * @returns what is wrong, a line for each problem: file, entry, mend
 * @example compileActors({ sources: ['data/actors', 'data/outlets'], languages: 'data/languages', output: 'dist/data/actors' })
 */
export function compileActors({ sources, languages, output }: ActorFolders): readonly string[] {
  const { files, problems } = readActorFiles(sources.flatMap(actorFilesIn));
  const { bodies, problems: bodyProblems } = readBodies(languages);
  const all = [...bodyProblems, ...problems, ...(problems.length === 0 ? registryProblems(files, bodies) : [])];
  if (all.length > 0) return all;
  const registry = compileRegistry({
    countries: files.flatMap(({ countries }) => countries),
    actors: files.flatMap(({ actors }) => actors),
    bodies,
  });
  rmSync(output, { recursive: true, force: true });
  mkdirSync(output, { recursive: true });
  writeFileSync(join(output, 'registry.json'), asciiJson(registry));
  return [];
}
