import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import {
  type ActorPack,
  actorsFileSchema,
  type BodyLabel,
  compileActorPack,
  countriesFileSchema,
  outletsFileSchema,
  type ReadActorFile,
} from '../stages/entities/actors/pack.ts';
import { packProblems } from './pack-problem.ts';

/** Files read, and what is wrong with those that could not be. */
export interface ActorFiles {
  readonly files: readonly ReadActorFile[];
  readonly problems: readonly string[];
}

/** The YAML files below a folder, in the order of their paths; none where there is no folder. */
export function actorFilesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(folder, name));
}

/** Reads and checks registry files, each by itself. */
export function readActorFiles(paths: readonly string[]): ActorFiles {
  const files: ReadActorFile[] = [];
  const problems: string[] = [];
  for (const path of paths) {
    try {
      files.push(readActorFile(path, parse(readFileSync(path, 'utf8'))));
    } catch (error) {
      problems.push(...packProblems(path, error));
    }
  }
  return { files, problems };
}

/**
 * A registry file by its content: states where it has `countries`, outlets where its folder is called so, else actors.
 * @throws ZodError where it does not fit
 */
function readActorFile(path: string, content: unknown): ReadActorFile {
  if (typeof content === 'object' && content !== null && 'countries' in content) {
    const { sources, countries } = countriesFileSchema.parse(content);
    return { path, sources: Object.keys(sources ?? {}), countries, actors: [] };
  }
  const schema = /[/\\]outlets[/\\]/u.test(path) ? outletsFileSchema : actorsFileSchema;
  const { sources, entries } = schema.parse(content);
  return { path, sources: Object.keys(sources ?? {}), countries: [], actors: entries };
}

/** How the languages call the bodies of states: those that French and English both name. */
export function readBodies(languages: string): {
  readonly bodies: Readonly<Record<string, BodyLabel>>;
  readonly problems: readonly string[];
} {
  const problems: string[] = [];
  const [french, english] = ['fr', 'en'].map((code) => {
    const path = join(languages, code, 'actors.yaml');
    try {
      return compileActorPack(parse(readFileSync(path, 'utf8'))).bodies;
    } catch (error) {
      problems.push(...packProblems(path, error));
      return {};
    }
  }) as [ActorPack['bodies'], ActorPack['bodies']];
  const lonely = [...Object.keys(french).filter((id) => !(id in english)), ...Object.keys(english).filter((id) => !(id in french))];
  problems.push(...lonely.map((id) => `${languages}: bodies.${id}: only one language names it. Add it to the other's actors.yaml.`));
  const bodies = Object.entries(french).flatMap(([id, { label, gender, type, title }]) => {
    const other = english[id];
    if (!other) return [];
    const titles = title !== undefined && other.title !== undefined ? { title: { fr: title, en: other.title } } : {};
    return [[id, { fr: label, gender, en: other.label, type, ...titles }] as const];
  });
  return { bodies: Object.fromEntries(bodies), problems };
}
