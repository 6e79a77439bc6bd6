import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const text = z.string().min(1);
const lang = z.enum(['fr', 'en']);
const pair = z.tuple([text, text]);

const partiesSchema = z.strictObject({
  sides: z.array(z.strictObject({ lang, forms: z.array(pair).min(1) })),
  groups: z.array(z.strictObject({ lang, id: text, pairs: z.array(pair).min(1) })),
  sentences: z.array(z.strictObject({ lang, group: text, text, triggers: z.array(text).min(1) })),
});

export type NamePair = readonly [string, string];
export type PartiesFile = Readonly<z.infer<typeof partiesSchema>>;

/**
 * The parties that change places, and the sentences that are made of them.
 * @throws Error naming the key that does not fit
 */
export function readParties(path: string): PartiesFile {
  return partiesSchema.parse(parse(readFileSync(path, 'utf8')));
}
