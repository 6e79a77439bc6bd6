import { z } from 'zod';
import { textSpanSchema } from './span.ts';

export const claimClasses = [
  'event',
  'state',
  'relation',
  'flow',
  'statement',
  'intention',
  'assessment',
  'question',
  'prediction',
] as const;
export const roleNames = [
  'actor',
  'co-actor',
  'recipient',
  'theme',
  'instrument',
  'place',
  'from',
  'via',
  'to',
  'manner',
  'attribute',
  'content',
  'speaker',
  'addressee',
  'channel',
  'cause',
  'beneficiary',
  'principal',
  'part',
  'whole',
] as const;
export const polarities = ['positive', 'negative'] as const;
export const modalities = ['asserted', 'hedged', 'conditional', 'planned', 'interrogative'] as const;
export const outcomes = ['succeeded', 'failed', 'foiled', 'ongoing', 'planned', 'none'] as const;
export const stances = ['asserts', 'reports', 'says', 'announces', 'claims', 'denies', 'accuses', 'believes', 'shows'] as const;
export const quoteKinds = ['none', 'direct', 'indirect', 'scare'] as const;
export const linkTypes = [
  'same-event',
  'same-claim',
  'part-of',
  'outcome-of',
  'foils',
  'purpose-of',
  'purpose',
  'cause',
  'motive-of',
  'condition',
  'after',
  'reaction-to',
  'replaces',
  'content',
  'evaluates',
  'concerns',
  'contrasts',
  'answers',
  'compares',
  'parallel',
  'prepares',
  'plan-of',
  'instrument-of',
  'relates',
] as const;
export const mentionForms = ['name', 'nominal', 'pronoun', 'possessive', 'relative', 'demonym', 'capital'] as const;

const offset = z.number().int().nonnegative();

export const roleSchema = z.object({
  role: z.enum(roleNames),
  start: offset.optional(),
  end: offset.optional(),
  text: z.string().optional(),
  ref: z.string().nullable(),
  form: z.enum(mentionForms).optional(),
  implicit: z.literal(true).optional(),
  basis: z.string().optional(),
});

export const attributionLinkSchema = z.object({
  holder: z.string().nullable(),
  stance: z.enum(stances),
  start: offset.optional(),
  end: offset.optional(),
  text: z.string().optional(),
  cue: textSpanSchema.optional(),
  channel: z.string().optional(),
  unnamed: z.literal(true).optional(),
});

export const claimTimeSchema = z.object({
  from: z.string().optional(),
  to: z.string().optional(),
  precision: z.enum(['hour', 'day', 'week', 'month', 'season', 'year', 'decade', 'vague']),
  basis: z.enum(['explicit', 'relative', 'inherited', 'unknown']),
  mention: textSpanSchema.optional(),
});

export const claimLinkSchema = z.object({ type: z.enum(linkTypes), to: z.string(), cue: textSpanSchema.optional() });

export const evidenceSchema = z.object({ rule: z.string(), start: offset, end: offset });

/** One attributed claim: one predicate, its participants, and who stands behind it (contract, section 1). */
export const claimSchema = z.object({
  id: z.string().regex(/^[0-9a-f]{10}$/),
  order: offset,
  sentence: offset,
  trigger: textSpanSchema,
  extent: z.object({ start: offset, end: offset }).optional(),
  class: z.enum(claimClasses),
  type: z.string(),
  codes: z.object({
    plover: z.object({ type: z.string(), mode: z.string().optional() }).optional(),
    acled: z.object({ eventType: z.string(), subEventType: z.string() }).optional(),
    cameoRoot: z.string().optional(),
  }),
  roles: z.array(roleSchema),
  time: claimTimeSchema.nullable(),
  quantities: z.array(z.string()),
  polarity: z.enum(polarities),
  modality: z.enum(modalities),
  outcome: z.enum(outcomes),
  occurrence: z.enum(['once', 'habitual', 'anniversary']).optional(),
  attribution: z.array(attributionLinkSchema).min(1),
  quote: z.enum(quoteKinds),
  verification: z.array(textSpanSchema.extend({ says: z.enum(['verified', 'unverified', 'not-verifiable']) })).optional(),
  loaded: z.array(z.string()),
  links: z.array(claimLinkSchema),
  ambiguous: z.literal(true).optional(),
  alternative: z.object({ attribution: z.array(attributionLinkSchema).optional(), roles: z.array(roleSchema).optional() }).optional(),
  neutral: z.object({ fr: z.string(), en: z.string() }),
  readingConfidence: z.number().min(0).max(1),
  evidence: z.array(evidenceSchema),
});

export type Claim = Readonly<z.infer<typeof claimSchema>>;
/** A claim that has been read and not been told in a sentence yet. */
export type UntoldClaim = Omit<Claim, 'neutral'>;
export type ClaimClass = (typeof claimClasses)[number];
export type Role = Readonly<z.infer<typeof roleSchema>>;
export type RoleName = (typeof roleNames)[number];
export type AttributionLink = Readonly<z.infer<typeof attributionLinkSchema>>;
export type Stance = (typeof stances)[number];
export type Polarity = (typeof polarities)[number];
export type Modality = (typeof modalities)[number];
export type Outcome = (typeof outcomes)[number];
export type QuoteKind = (typeof quoteKinds)[number];
export type MentionForm = (typeof mentionForms)[number];
export type LinkType = (typeof linkTypes)[number];
export type ClaimLink = Readonly<z.infer<typeof claimLinkSchema>>;
export type Evidence = Readonly<z.infer<typeof evidenceSchema>>;
