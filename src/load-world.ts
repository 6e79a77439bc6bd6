import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBundledGazetteer } from './build/bundled-gazetteer.ts';
import { fileText } from './build/file-text.ts';
import { loadActorRegistry, ownActorsPath } from './build/load-actors.ts';
import { openFileSource } from './cli/gazetteer/file-source.ts';
import type { Gazetteer } from './model/gazetteer.ts';
import { combineGazetteers, openGazetteer, openPlaceTable, type PlacesPack } from './stages/entities/gazetteer/index.ts';
import { compileNations, openWordMemories, type World } from './stages/entities/pack.ts';

export interface WorldFolders {
  /** `actors/registry.json`, `gazetteer/places.json` and `instruments/taxonomy.json`, as the build writes them. */
  readonly world: string;
  /** The big extracts; the bundled gazetteer lies there. */
  readonly resources: string;
  /** An index that `recoupe gazetteer import` made; looked up after the hand-kept table, before the bundled places. */
  readonly gazetteer?: string;
}

/** A file of the user's own that cannot be used: entries of the registry, or an imported gazetteer. */
export class OwnFileError extends Error {
  readonly path: string;

  constructor(path: string, cause: unknown) {
    super(`${path}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.name = 'OwnFileError';
    this.path = path;
  }
}

function orBlame<Result>(path: string, work: () => Result): Result {
  try {
    return work();
  } catch (cause) {
    throw new OwnFileError(path, cause);
  }
}

/**
 * Reads actors, places and instruments. One's own entries of the registry are added (see `ownActorsPath`).
 * @throws OwnFileError where a file of the user's own is wrong
 * @throws Error where a file of the program is missing or broken
 */
export async function loadWorld(folders: WorldFolders): Promise<World> {
  const path = join(folders.world, 'actors/registry.json');
  const own = ownActorsPath();
  const registry = await loadActorRegistry(path, own).catch((cause: unknown) => {
    throw existsSync(path) && existsSync(own) ? new OwnFileError(own, cause) : cause;
  });
  const nations = compileNations(registry.countries);
  return {
    registry,
    gazetteer: openGazetteers(folders),
    nations,
    words: openWordMemories(registry, nations),
    taxonomy: readJson<World['taxonomy']>(join(folders.world, 'instruments/taxonomy.json')),
  };
}

function openGazetteers({ world, resources, gazetteer }: WorldFolders): Gazetteer {
  const bundled = openBundledGazetteer(resources);
  const own = openPlaceTable(readJson<PlacesPack>(join(world, 'gazetteer/places.json')), bundled);
  const imported = gazetteer === undefined ? [] : [orBlame(gazetteer, () => openGazetteer([openFileSource(gazetteer)]))];
  return combineGazetteers([own, ...imported, bundled]);
}

function readJson<Content>(path: string): Content {
  return JSON.parse(fileText(readFileSync(path))) as Content;
}
