import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ancestors, type EventTypes } from '../../src/model/event-type.ts';
import type { Lineage } from './type-agrees.ts';

/**
 * Opens the program's event types, as the build writes them.
 * @param world the folder that holds `event-types.json`
 * @returns types without ancestors where the file is not there
 * @example openLineage('dist/data')('ambush') // ['attack', 'assault']
 */
export function openLineage(world: string): Lineage {
  const path = join(world, 'event-types.json');
  if (!existsSync(path)) return () => [];
  const types = JSON.parse(readFileSync(path, 'utf8')) as EventTypes;
  return (type) => ancestors(types, type);
}
