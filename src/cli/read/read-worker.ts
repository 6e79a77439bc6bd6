import { type ConfigurationCode, ConfigurationError, loadLanguages } from '../../load.ts';
import type { IngestedItem } from '../../model/source-document.ts';
import { createItemReader, type ReadSettings } from './read-item.ts';
import type { ReadOutcome } from './read-outcome.ts';

export interface ReadTask {
  readonly items: readonly IngestedItem[];
  readonly settings: ReadSettings;
}

/** Errors lose their class between threads: a broken installation is a value. */
export type ReadTaskResult =
  | { readonly outcomes: readonly ReadOutcome[] }
  | { readonly configuration: { readonly code: ConfigurationCode; readonly path: string } };

/** One library for the life of the thread: languages stay open from batch to batch. */
const library = loadLanguages();

/** Reads a batch of items, in order. */
export async function readBatch({ items, settings }: ReadTask): Promise<ReadTaskResult> {
  const read = await createItemReader(library, settings);
  const outcomes: ReadOutcome[] = [];
  try {
    for (const item of items) outcomes.push(await read(item));
  } catch (error) {
    if (error instanceof ConfigurationError) return { configuration: { code: error.code, path: error.path } };
    throw error;
  }
  return { outcomes };
}
