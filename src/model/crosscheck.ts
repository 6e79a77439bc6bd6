import { z } from 'zod';
import { modalities } from './claim.ts';
import { schemaVersion } from './reading.ts';

const bilingual = z.object({ fr: z.string(), en: z.string() });
const offset = z.number().int().nonnegative();

export const fieldVerdicts = ['same', 'compatible', 'update', 'conflict', 'silent'] as const;
export const memberRelations = ['supports', 'contradicts', 'updates', 'repeats'] as const;

const fieldValueSchema = z.object({
  document: z.string(),
  claim: z.string(),
  /** As a person reads it: a label, a name, days ("2024-06-04"), or a number with its bounds ("≥ 9", "20–25"). */
  value: z.string(),
  /** Bounds of a number, both included; a bound that nobody stated is left out. */
  min: z.number().optional(),
  max: z.number().optional(),
  /** Days (ISO 8601), both included. */
  from: z.string().optional(),
  to: z.string().optional(),
  /** Who stands behind it, as in the event's origins. */
  holder: z.string(),
  /** As the report says it: what is hedged stays hedged. */
  modality: z.enum(modalities),
  origin: z.string(),
  /** The words, as offsets (UTF-16) into the document's text. */
  start: offset,
  end: offset,
  /** Set where a later value of the same origin stands in its place. */
  superseded: z.literal(true).optional(),
});

const fieldSchema = z.object({
  field: z.string(),
  verdict: z.enum(fieldVerdicts),
  values: z.array(fieldValueSchema),
  /** Documents of the event that do not speak of it. */
  silent: z.array(z.string()),
  why: z.string(),
});

const originSchema = z.object({
  id: z.string(),
  holder: z.string().optional(),
  documents: z.array(z.string()),
  why: z.string(),
  /** Set where nobody is identified: such an origin is never counted as independent. */
  unknown: z.literal(true).optional(),
});

const memberSchema = z.object({
  document: z.string(),
  claim: z.string(),
  relation: z.enum(memberRelations),
  origin: z.string(),
});

const placeSchema = z.object({
  name: z.string(),
  lat: z.number().optional(),
  lon: z.number().optional(),
  country: z.string().optional(),
  admin1: z.string().optional(),
  geonameId: z.number().int().optional(),
});

/** A plan that this event carries out: linked, never merged, no corroboration. */
const planSchema = z.object({
  document: z.string(),
  claim: z.string(),
  link: z.literal('plan-of'),
  start: offset,
  end: offset,
  why: z.string(),
});

const similarSchema = z.object({
  event: z.string(),
  why: z.string(),
  /** The fields in which the two differ. */
  differs: z.array(z.string()),
});

/** One event and everything reported of it: a line of `recoupe check --format jsonl` (contract, section 3). */
export const eventLineSchema = z.object({
  schemaVersion: z.literal(schemaVersion),
  event: z.object({
    id: z.string(),
    type: z.string(),
    codes: z.record(z.string(), z.unknown()),
    title: bilingual,
    from: z.string().optional(),
    to: z.string().optional(),
    place: placeSchema.optional(),
    parts: z.array(z.string()).optional(),
  }),
  /** Origins that are identified; the others are never counted. */
  independentOrigins: z.number().int().nonnegative(),
  members: z.array(memberSchema),
  origins: z.array(originSchema),
  fields: z.array(fieldSchema),
  plans: z.array(planSchema),
  similar: z.array(similarSchema),
});

/** Two documents of which one has words of the other. */
export interface CopyPair {
  /** Id of the document that has them later, and of the one that had them first. */
  readonly document: string;
  readonly of: string;
  /** Share of the copy's sentences (0 to 1) that stand in the other. */
  readonly share: number;
  readonly kind: 'whole' | 'part';
  /** Set where the two are in different languages. */
  readonly isTranslated?: true;
  readonly why: string;
}

export type EventLine = Readonly<z.infer<typeof eventLineSchema>>;
export type EventField = EventLine['fields'][number];
export type FieldValue = EventField['values'][number];
export type FieldVerdict = (typeof fieldVerdicts)[number];
export type EventOrigin = EventLine['origins'][number];
export type EventMember = EventLine['members'][number];
export type SimilarEvent = EventLine['similar'][number];

/** Reports set side by side. */
export interface Crosscheck {
  /** Every event told, those that most reports speak of first, then by day. */
  readonly events: readonly EventLine[];
  /** Documents in the order of time. */
  readonly documents: readonly string[];
  readonly copies: readonly CopyPair[];
  /** Plans that no report tells as carried out, and denials of what no report tells: claims that are no event, as `<document id> <claim id>`. */
  readonly openPlans: readonly (readonly [document: string, claim: string])[];
  readonly deniedOnly: readonly (readonly [document: string, claim: string])[];
  /** Blocking keys that too many incidents share. */
  readonly crowded: readonly string[];
}
