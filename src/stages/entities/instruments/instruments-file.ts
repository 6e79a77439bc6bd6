import { z } from 'zod';

const text = z.string().min(1);
const lemmas = z.array(text);
const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'an id is kebab-case: small letters, figures, hyphens');
const byLanguage = <Value extends z.ZodType>(value: Value) => z.record(z.string().regex(/^[a-z]{2,3}$/u), value);

export const instrumentKinds = ['weapon', 'munition', 'vehicle', 'aircraft', 'vessel', 'device', 'agent'] as const;
export type InstrumentKind = (typeof instrumentKinds)[number];

/** A word or phrase with other meanings: what confirms it in the sentence (lemmas), and what speaks against it. */
const guardedTermSchema = z.strictObject({
  term: text,
  /** Counts only with a lemma of `with`, of the named context, or beside another instrument. */
  ambiguous: z.literal(true).optional(),
  with: lemmas.optional(),
  /** Name of a list of `contexts` in the language of the term. */
  context: text.optional(),
  not: lemmas.optional(),
});

export const termSchema = z.union([text, guardedTermSchema]);
export type InstrumentTerm = Readonly<z.infer<typeof termSchema>>;

const classSchema = z.strictObject({
  id,
  parent: id.optional(),
  label: z.strictObject({ fr: text, en: text }),
  kind: z.enum(instrumentKinds),
  /** Persons are aboard or serve it: it may stand for them as the one who acts. */
  crewed: z.boolean(),
  /** In daily use as well: it confirms no other reading. */
  civil: z.literal(true).optional(),
  terms: byLanguage(z.array(termSchema)),
});

const modelSchema = z.strictObject({
  name: text,
  class: id,
  aliases: z.array(text).optional(),
  /** Also a name of other things: counts beside a word for its class, or with a lemma of `with`. */
  ambiguous: z.literal(true).optional(),
  with: lemmas.optional(),
  /** May be written without a capital ("kalachnikov"). */
  lower: z.literal(true).optional(),
  source: text,
});

/** `data/instruments/classes.yaml`. */
export const instrumentClassesSchema = z.strictObject({
  /** Endings that may be cut off a word to find it in a term, and how many letters must remain. */
  endings: byLanguage(z.strictObject({ cut: z.array(text), keep: z.number().int().positive() })),
  contexts: byLanguage(z.record(z.string(), lemmas)),
  /** Phrases that hold a term and name no instrument. */
  notTerms: byLanguage(z.array(text)),
  classes: z.array(classSchema),
});

const sourceSchema = z.strictObject({ title: text, address: text, opened: z.union([text, z.date()]) });

/** `data/instruments/models.yaml`. */
export const instrumentModelsSchema = z.strictObject({
  sources: z.record(z.string(), sourceSchema),
  models: z.array(modelSchema),
});

export type InstrumentClassesFile = Readonly<z.infer<typeof instrumentClassesSchema>>;
export type InstrumentModelsFile = Readonly<z.infer<typeof instrumentModelsSchema>>;
export type InstrumentClassEntry = InstrumentClassesFile['classes'][number];
export type InstrumentModelEntry = InstrumentModelsFile['models'][number];
