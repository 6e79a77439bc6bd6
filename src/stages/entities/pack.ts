import type { z } from 'zod';
import type { Gazetteer } from '../../model/gazetteer.ts';
import { type ActorPack, compileActorPack } from './actors/actor-pack.ts';
import type { ActorRegistry } from './actors/registry.ts';
import { openReferencePack, type ReferencePack } from './coreference/reference-pack.ts';
import { referencesFileSchema } from './coreference/references-file.ts';
import type { InstrumentTaxonomy } from './instruments/instrument-taxonomy.ts';
import type { Nations } from './places/nations.ts';
import { compilePlacePack, type PlacePack } from './places/place-pack.ts';
import { compileNumberPack, type NumberPack } from './quantities/number-pack.ts';
import { compileTimePack, type TimePack } from './times/time-pack.ts';
import type { WordMemories } from './word-memories.ts';

/** What the stage reads of a language; a part without a file is not read in that language. */
export interface EntitiesPack {
  readonly time?: TimePack;
  readonly numbers?: NumberPack;
  readonly actors?: ActorPack;
  readonly places?: PlacePack;
  readonly references?: z.infer<typeof referencesFileSchema>;
}

/** A language opened for the stage. */
export interface EntitiesLanguage extends Omit<EntitiesPack, 'references'> {
  readonly references?: ReferencePack;
}

/** What the stage knows of the world, whatever the language. */
export interface World {
  readonly registry: ActorRegistry;
  /** Shared by all documents; each has its own where they are missing. */
  readonly words?: WordMemories;
  readonly gazetteer: Gazetteer;
  /** Adjectives and capitals of countries. */
  readonly nations: Nations;
  readonly taxonomy: InstrumentTaxonomy;
}

/** Files that a language folder may hold for this stage, without their `.yaml`. */
export const entitiesFiles = ['time', 'numbers', 'actors', 'places', 'references'] as const;

/**
 * Validates the entity data of a language.
 * @param files Parsed YAML by file name without extension.
 * @throws Error naming the key that does not fit.
 */
export function compileEntitiesPack(files: Readonly<Record<string, unknown>>): EntitiesPack {
  return {
    ...(files.time !== undefined && { time: compileTimePack(files.time) }),
    ...(files.numbers !== undefined && { numbers: compileNumberPack(files.numbers) }),
    ...(files.actors !== undefined && { actors: compileActorPack(files.actors) }),
    ...(files.places !== undefined && { places: compilePlacePack(files.places) }),
    ...(files.references !== undefined && { references: referencesFileSchema.parse(files.references) }),
  };
}

/** Opens the entity data of a language: its word lists become tables. */
export function openEntitiesLanguage({ references, ...rest }: EntitiesPack): EntitiesLanguage {
  return { ...rest, ...(references && { references: openReferencePack(references) }) };
}

export { compileInstruments } from './instruments/instrument-taxonomy.ts';
export { compileNations } from './places/nations.ts';
export { openWordMemories } from './word-memories.ts';
