import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DataFolders } from '../../src/load.ts';

/** The checkout that this file belongs to, whether it runs from its source or from dist. */
export const checkout = findCheckout(dirname(fileURLToPath(import.meta.url)));

function findCheckout(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error('no package.json above this file: run it from a checkout');
  return findCheckout(parent);
}

/** The data of the checkout, with its own models or those of another folder. */
export function dataFolders(models = join(checkout, 'data/models')): DataFolders {
  return {
    packs: join(checkout, 'dist/data/languages'),
    models,
    resources: join(checkout, 'data/compiled'),
    world: join(checkout, 'dist/data'),
    kernel: join(checkout, 'dist/neural/kernel/kernel.wasm'),
  };
}

/** Codes of the languages that have a pack. */
export function languageCodes(folders: DataFolders): readonly string[] {
  return readdirSync(folders.packs)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.replace('.json', ''))
    .sort();
}
