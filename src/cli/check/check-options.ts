import type { ReadOptions } from '../read/read-options.ts';

/** Options of `recoupe check`: those of reading, which comes first. */
export type CheckOptions = ReadOptions;
