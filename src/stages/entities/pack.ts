import { compileNumberPack, type NumberPack } from './quantities/number-pack.ts';
import { compileTimePack, type TimePack } from './times/time-pack.ts';

/** What the stage reads of a language; a part without a file is not read in that language. */
export interface EntitiesPack {
  readonly time?: TimePack;
  readonly numbers?: NumberPack;
}

/** Files that a language folder may hold for this stage, without their `.yaml`. */
export const entitiesFiles = ['time', 'numbers'] as const;

/**
 * Validates the entity data of a language.
 * @param files Parsed YAML by file name without extension.
 * @throws Error naming the key that does not fit.
 */
export function compileEntitiesPack(files: Readonly<Record<string, unknown>>): EntitiesPack {
  return {
    ...(files.time !== undefined && { time: compileTimePack(files.time) }),
    ...(files.numbers !== undefined && { numbers: compileNumberPack(files.numbers) }),
  };
}
