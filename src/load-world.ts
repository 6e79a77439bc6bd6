import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBundledGazetteer } from './build/bundled-gazetteer.ts';
import { loadActorRegistry } from './build/load-actors.ts';
import { openFileSource } from './cli/gazetteer/file-source.ts';
import type { Gazetteer } from './model/gazetteer.ts';
import { combineGazetteers, openGazetteer, openPlaceTable, type PlacesPack } from './stages/entities/gazetteer/index.ts';
import { compileNations, type World } from './stages/entities/pack.ts';

export interface WorldFolders {
  /** `actors/registry.json`, `gazetteer/places.json` and `instruments/taxonomy.json`, as the build writes them. */
  readonly world: string;
  /** The big extracts; the bundled gazetteer lies there. */
  readonly resources: string;
  /** An index that `recoupe gazetteer import` made; looked up after the hand-kept table, before the bundled places. */
  readonly gazetteer?: string;
}

/**
 * Reads actors, places and instruments. One's own entries of the registry are added (see `ownActorsPath`).
 * @throws Error where a file is missing or broken; where one's own entries are wrong, it names the file
 */
export async function loadWorld(folders: WorldFolders): Promise<World> {
  const registry = await loadActorRegistry(join(folders.world, 'actors/registry.json'));
  return {
    registry,
    gazetteer: openGazetteers(folders),
    nations: compileNations(registry.countries),
    taxonomy: readJson<World['taxonomy']>(join(folders.world, 'instruments/taxonomy.json')),
  };
}

function openGazetteers({ world, resources, gazetteer }: WorldFolders): Gazetteer {
  const bundled = openBundledGazetteer(resources);
  const own = openPlaceTable(readJson<PlacesPack>(join(world, 'gazetteer/places.json')), bundled);
  const imported = gazetteer !== undefined && existsSync(gazetteer) ? [openGazetteer([openFileSource(gazetteer)])] : [];
  return combineGazetteers([own, ...imported, bundled]);
}

function readJson<Content>(path: string): Content {
  return JSON.parse(readFileSync(path, 'utf8')) as Content;
}
