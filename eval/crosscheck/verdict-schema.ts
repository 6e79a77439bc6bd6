import { z } from 'zod';
import { fieldVerdicts } from '../../src/model/crosscheck.ts';

const words = z.string().min(1);
const why = z.string().optional();
const report = z.number().int().positive();
/** The words stand in the report exactly so. */
const quoted = { report, words };

const notCoded = 'no such field';
const isVerdict = (value: string): boolean => fieldVerdicts.some((verdict) => verdict === value);

/** Another verdict that a second reader could give; `no such field …`: that the field is not there. */
const alsoDefensible = z
  .string()
  .refine((value) => isVerdict(value) || value.startsWith(notCoded), {
    error: ({ input }) => `"${input}" is neither a verdict (${fieldVerdicts.join(', ')}) nor "${notCoded} …"`,
  })
  .transform((value) => (isVerdict(value) ? value : notCoded))
  .optional();

const pair = z.strictObject({ a: report, b: report, verdict: z.enum(fieldVerdicts), why });
const field = z.strictObject({
  field: words,
  verdict: z.enum(fieldVerdicts),
  alsoDefensible,
  pairs: z.array(pair).default([]),
  /** A report in which the accounts already differ. */
  alsoWithin: z.strictObject({ report, why }).optional(),
  why,
});

const origin = z.strictObject({
  holder: words,
  alsoNamed: z.array(words).default([]),
  reports: z.array(report).min(1),
  why,
});

const event = z.strictObject({
  id: words,
  what: words,
  type: words,
  told: z.array(z.strictObject({ ...quoted, again: z.boolean().default(false) })).min(1),
  independentOrigins: z.number().int().nonnegative(),
  origins: z.array(origin),
  /** Reports that could have told it; noted, not scored. */
  omittedBy: z.array(report).default([]),
  fields: z.array(field),
});

/** What a second reader says of a set of reports: the file `verdicts.yaml` beside them. */
export const verdictSchema = z.strictObject({
  schema: z.literal('recoupe-crosscheck/1'),
  documents: z.array(z.strictObject({ document: report, file: words, outlet: words, date: words, lang: words })).min(1),
  events: z.array(event).min(1),
  copies: z
    .array(
      z.strictObject({
        document: report,
        of: report,
        kind: z.enum(['whole', 'part']),
        why,
        /** Words that the copy has of its own; noted, not scored. */
        own: words.optional(),
      }),
    )
    .default([]),
  notMerged: z.array(z.strictObject({ a: words, b: words, why })).default([]),
  plans: z.array(z.strictObject({ plan: z.strictObject(quoted), event: words, why })).default([]),
  traps: z.array(z.strictObject({ ...quoted, why })).default([]),
});

export type VerdictFile = Readonly<z.infer<typeof verdictSchema>>;
export type ListedEvent = VerdictFile['events'][number];
export type ListedField = ListedEvent['fields'][number];
export type ListedOrigin = ListedEvent['origins'][number];
/** Words of a report, by its number. */
export interface QuotedWords {
  readonly report: number;
  readonly words: string;
}
