import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { fieldVerdicts } from '../../src/model/crosscheck.ts';

const report = z.strictObject({
  lang: z.string().regex(/^[a-z]{2}$/u, 'a language is two letters'),
  date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/u, 'a date is a day: 2024-05-13'),
  text: z.string().min(1),
});

/** Fields that say what the event is like; further ones are numbers, under the name of what is counted, or acts. */
const fields = z.record(z.string(), z.string()).superRefine((value, context) => {
  for (const [field, verdict] of Object.entries(value)) {
    if (field !== 'modality' && !fieldVerdicts.some((known) => known === verdict))
      context.addIssue({ code: 'custom', message: `no verdict "${verdict}"`, path: [field] });
  }
});

const pairSchema = z.strictObject({
  id: z.string(),
  rule: z.string(),
  a: report,
  b: report,
  sameEvent: z.boolean(),
  copy: z.boolean().default(false),
  link: z.literal('plan-of').optional(),
  independentOrigins: z.number().int().nonnegative().optional(),
  fields,
  note: z.string().optional(),
});

const fileSchema = z.looseObject({ schema: z.literal('recoupe-phenomena/1'), pairs: z.array(pairSchema).min(1) });

/** Two reports of one sentence each, and what setting them side by side must come to. */
export type ReportPair = Readonly<z.infer<typeof pairSchema>>;
export type PairReport = ReportPair['a'];

/**
 * Checks the pairs in the content of a file of phenomena.
 * @throws Error naming the file and the field that is wrong
 * @example parsePairs('phenomena.yaml', content)[0].fields // { killed: 'update', … }
 */
export function parsePairs(name: string, content: string): readonly ReportPair[] {
  const result = fileSchema.safeParse(parse(content));
  if (!result.success) throw new Error(`${name}: ${z.prettifyError(result.error)}`);
  return result.data.pairs;
}

/** Reads the pairs of eval/phenomena.yaml or another file of its form. */
export function readPairs(path: string): readonly ReportPair[] {
  return parsePairs(path, readFileSync(path, 'utf8'));
}
