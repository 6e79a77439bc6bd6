import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { claimClasses, modalities, outcomes, polarities, quoteKinds, roleNames } from '../../src/model/claim.ts';
import { valueFields } from './expected-values.ts';

const strings = z.union([z.string(), z.array(z.string())]).transform((value) => (typeof value === 'string' ? [value] : value));

const roles = z.record(z.string(), strings).superRefine((value, context) => {
  for (const role of Object.keys(value)) {
    if (!roleNames.some((name) => name === role)) context.addIssue({ code: 'custom', message: `no role "${role}"` });
  }
});

/** Fields that this program gives and that are compared; what else a reading lists is kept and left uncompared. */
const comparedFields = {
  trigger: z.string(),
  nth: z.number().int().positive().default(1),
  class: z.enum(claimClasses).optional(),
  type: z.string().optional(),
  roles: roles.default({}),
  polarity: z.enum(polarities).optional(),
  modality: z.enum(modalities).optional(),
  outcome: z.enum(outcomes).optional(),
  attribution: z.array(z.string()).min(1).optional(),
  quote: z.enum(quoteKinds).optional(),
  ...valueFields,
};

const expectedSchema = z.looseObject({ ...comparedFields, implicit: z.array(z.enum(roleNames)).default([]) });
const forbiddenSchema = z.looseObject({
  ...comparedFields,
  trigger: z.string().optional(),
  why: z.string(),
  check: z.literal('manual').optional(),
});

const sentenceSchema = z.looseObject({
  id: z.string(),
  lang: z.string(),
  text: z.string(),
  /** The day that the sentence was written, where its times count from it. */
  documentDate: z.string().optional(),
  expect: z.array(expectedSchema),
  forbid: z.array(forbiddenSchema).default([]),
});

const phenomenonSchema = z.looseObject({ id: z.string(), group: z.string(), title: z.string(), sentences: z.array(sentenceSchema) });

const fileSchema = z.looseObject({ schema: z.literal('recoupe-phenomena/1'), phenomena: z.array(phenomenonSchema) });

/** A reading that must come out. */
export type ExpectedReading = Readonly<z.infer<typeof expectedSchema>>;
/** A reading that must not come out. */
export type ForbiddenReading = Readonly<z.infer<typeof forbiddenSchema>>;
export type PhenomenonSentence = Readonly<z.infer<typeof sentenceSchema>>;
export type Phenomenon = Readonly<z.infer<typeof phenomenonSchema>>;

/**
 * Checks the content of a file of phenomena.
 * @throws ZodError naming the field that is wrong
 */
export function parsePhenomena(content: string): readonly Phenomenon[] {
  return fileSchema.parse(parse(content)).phenomena;
}

/** Reads eval/phenomena.yaml or another file of its form. */
export function readPhenomena(path: string): readonly Phenomenon[] {
  return parsePhenomena(readFileSync(path, 'utf8'));
}
