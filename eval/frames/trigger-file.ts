import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { NewsDraw } from './draw-news.ts';

/** By language and identifier of a sentence, the numbers of the words that carry a claim; drawn sentences that are not named have none. */
const triggersByLanguage = z.record(z.string(), z.record(z.string(), z.array(z.number().int().positive()).min(1)));

const triggerFileSchema = z.strictObject({
  draw: z.strictObject({
    seed: z.string(),
    skip: z.number().int().nonnegative().default(0),
    sentences: z.number().int().positive(),
    parts: z.record(z.string(), z.record(z.string(), z.string())),
  }),
  triggers: triggersByLanguage,
});

/** Words that carry a claim, found by reading, and the draw of the sentences that were read. */
export interface TriggerFile {
  readonly draw: NewsDraw;
  readonly triggers: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
}

/** Reads and validates the file of triggers. @throws Error naming what does not fit */
export function readTriggers(path: string): TriggerFile {
  const result = triggerFileSchema.safeParse(parse(readFileSync(path, 'utf8')));
  if (!result.success) throw new Error(`${path}: ${z.prettifyError(result.error)}`);
  return result.data;
}
