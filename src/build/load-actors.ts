import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { ActorRegistry } from '../stages/entities/actors/pack.ts';
import { fileText } from './file-text.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Where one's own entries lie: `RECOUPE_ACTORS`, else `actors.yaml` in the folder for settings. */
export function ownActorsPath(environment: Environment = process.env): string {
  return environment.RECOUPE_ACTORS || join(environment.XDG_CONFIG_HOME || join(homedir(), '.config'), 'recoupe/actors.yaml');
}

/**
 * The compiled registry, with one's own entries where there are any.
 * @param path of `registry.json`
 * @throws Error naming the file where one's own entries are wrong; whatever reading and parsing throw
 * @example await loadActorRegistry('dist/data/actors/registry.json')
 */
export async function loadActorRegistry(path: string, own: string = ownActorsPath()): Promise<ActorRegistry> {
  const registry = JSON.parse(fileText(readFileSync(path))) as ActorRegistry;
  if (!existsSync(own)) return registry;
  const { withOwnActors } = await import('./own-actors.ts');
  return withOwnActors(registry, own);
}
