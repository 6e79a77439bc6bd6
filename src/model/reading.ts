import { z } from 'zod';
import { actorTypes } from './actor-types.ts';
import { claimSchema, mentionForms } from './claim.ts';
import { diagnosticSchema } from './diagnostic.ts';
import { documentSourceSchema, documentTimeSchema } from './source-document.ts';
import { spanSchema, textSpanSchema } from './span.ts';

/** Raised when a field of the output changes its meaning; every line carries it. */
export const schemaVersion = 1;

const bilingual = z.object({ fr: z.string(), en: z.string() });

const mentionSchema = textSpanSchema.extend({
  id: z.string(),
  /**
   * "event": words that point to an act told elsewhere ("this attack"); `ref` is the id of its claim, or `event:<start>-<end>`.
   * "thing": a noun that is neither actor, place nor instrument, and the words that stand for it; `ref` is `thing:<start>-<end>`.
   */
  kind: z.enum(['actor', 'place', 'time', 'quantity', 'instrument', 'event', 'thing']),
  ref: z.string().nullable(),
  form: z.enum(mentionForms),
  /** Id of the rule that read it, and in a sentence why so and not otherwise. */
  rule: z.string().optional(),
  why: z.string().optional(),
  /** What it may stand for where the text does not decide; `ref` is null then. */
  rivals: z.array(z.string()).optional(),
});

const actorSchema = z.object({
  ref: z.string(),
  label: bilingual,
  type: z.enum(actorTypes),
  country: z.string().optional(),
  parent: z.string().optional(),
  role: z.string().optional(),
  nearIdentity: z.array(z.string()).optional(),
  aliases: z.array(z.string()),
});

const placeSchema = z.object({
  ref: z.string(),
  name: z.string(),
  kind: z.enum(['point', 'area', 'line', 'facility', 'unresolved']),
  lat: z.number().optional(),
  lon: z.number().optional(),
  radiusKm: z.number().optional(),
  geometry: z.unknown().optional(),
  country: z.string().optional(),
  admin1: z.string().optional(),
  geonameId: z.number().int().optional(),
  within: z.string().optional(),
  anchor: z.string().optional(),
  bearing: z.union([z.number(), z.string()]).optional(),
  distanceKm: z.number().optional(),
  coordinateSource: z.string().optional(),
  candidates: z
    .array(
      z.object({
        geonameId: z.number().int(),
        name: z.string(),
        score: z.number(),
        country: z.string().optional(),
        admin1: z.string().optional(),
      }),
    )
    .optional(),
  why: z.string(),
});

const instrumentSchema = z.object({ ref: z.string(), label: bilingual, class: z.string() });

const timeSchema = textSpanSchema.extend({
  timex: z.string(),
  from: z.string().optional(),
  to: z.string().optional(),
  precision: z.enum(['hour', 'day', 'week', 'month', 'season', 'year', 'decade', 'vague']),
  basis: z.enum(['explicit', 'relative', 'inherited', 'unknown']),
  set: z.literal(true).optional(),
  /** Why it has these days, or none. */
  why: z.string().optional(),
});

const quantitySchema = textSpanSchema.extend({
  id: z.string(),
  value: z.number().optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  unit: z.string(),
  of: z.string().optional(),
  approx: z.string().optional(),
  counts: z.string().optional(),
  part: z.literal(true).optional(),
  other: z.literal(true).optional(),
  superseded: z.literal(true).optional(),
});

const loadedSchema = textSpanSchema.extend({
  id: z.string(),
  technique: z.string(),
  neutral: bilingual,
  severity: z.number().int().min(1).max(3),
});

/** A stretch of the text that is quoted or reported, whether or not a claim was read in it. */
export const attributionSpanSchema = z.object({
  source: z.array(spanSchema),
  cue: z.array(spanSchema),
  content: z.array(spanSchema),
  quote: z.enum(['none', 'direct', 'indirect', 'scare']),
});

/** One document read: the line that `recoupe read --format jsonl` prints (contract, section 1). */
export const readingSchema = z.object({
  schemaVersion: z.literal(schemaVersion),
  document: z.object({
    id: z.string(),
    source: documentSourceSchema,
    lang: z.string(),
    text: z.string(),
    documentTime: documentTimeSchema,
  }),
  sentences: z.array(spanSchema),
  mentions: z.array(mentionSchema),
  actors: z.array(actorSchema),
  places: z.array(placeSchema),
  instruments: z.array(instrumentSchema),
  times: z.array(timeSchema),
  quantities: z.array(quantitySchema),
  claims: z.array(claimSchema),
  tensions: z.array(z.object({ claims: z.array(z.string()), field: z.string(), why: z.string() })),
  loaded: z.array(loadedSchema),
  attributions: z.array(attributionSpanSchema),
  slips: z.array(spanSchema.extend({ read: z.string(), why: z.string() })),
  coverage: z.object({
    sentences: z.number().int().nonnegative(),
    withClaims: z.number().int().nonnegative(),
    silent: z.array(z.object({ sentence: z.number().int().nonnegative(), why: z.string() })),
  }),
  diagnostics: z.array(diagnosticSchema),
});

/** A repeated text from the same address or outlet. */
export const duplicateLineSchema = z.object({
  schemaVersion: z.literal(schemaVersion),
  document: z.object({ id: z.string(), source: z.object({ path: z.string().optional() }).optional() }),
  duplicateOf: z.string(),
});

/** A document that could not be read. */
export const failureLineSchema = z.object({
  schemaVersion: z.literal(schemaVersion),
  document: z.object({ id: z.string(), source: z.object({ path: z.string().optional() }).optional() }),
  error: z.object({ code: z.string(), message: z.string() }),
});

export const readingLineSchema = z.union([readingSchema, duplicateLineSchema, failureLineSchema]);

/** A stretch of the text that names or points to something. */
export type Mention = Readonly<z.infer<typeof mentionSchema>>;
/** An actor of the document. */
export type Actor = Readonly<z.infer<typeof actorSchema>>;
/** A place of the document. */
export type Place = Readonly<z.infer<typeof placeSchema>>;
/** A weapon, munition, vehicle or device of the document. */
export type Instrument = Readonly<z.infer<typeof instrumentSchema>>;
/** A time as read in the text, anchored where that is possible. */
export type TimeMention = Readonly<z.infer<typeof timeSchema>>;
/** A loaded wording of the text. */
export type LoadedWords = Readonly<z.infer<typeof loadedSchema>>;
/** A number of something as read in the text. */
export type QuantityMention = Readonly<z.infer<typeof quantitySchema>>;
export type Reading = Readonly<z.infer<typeof readingSchema>>;
export type AttributionSpan = Readonly<z.infer<typeof attributionSpanSchema>>;
export type ReadingLine = z.infer<typeof readingLineSchema>;
