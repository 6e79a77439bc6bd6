import { z } from 'zod';
import { claimClasses, modalities, outcomes, polarities, quoteKinds, roleNames } from '../../src/model/claim.ts';

/** The types that annotations use: the sixteen of PLOVER, those beyond it, and "other". */
const plover = ['agree', 'consult', 'support', 'concede', 'cooperate', 'aid', 'retreat', 'request', 'accuse', 'reject', 'threaten'];
const armed = ['protest', 'sanction', 'mobilize', 'coerce', 'assault'];
const beyond = ['control', 'casualties', 'accident', 'presence', 'move', 'supply', 'route', 'alert', 'end', 'say', 'announce', 'deny'];
const ties = ['cause', 'evaluate', 'rank', 'office', 'same-as', 'part-of', 'proxy-of', 'supports', 'opposes', 'commands'];
export const goldTypes: readonly string[] = [...plover, ...armed, ...beyond, 'claim-responsibility', ...ties, 'other'];

const words = z.string().min(1);
const nth = z.number().int().positive().default(1);
const id = z.string().regex(/^[\p{L}\p{N}]+(?:[-_.][\p{L}\p{N}]+)*$/u, 'an id is made of letters, digits and hyphens');

function listOf<Item extends z.ZodType>(item: Item) {
  return z.union([item.transform((value) => [value]), z.array(item).min(1)]);
}

const type = z.string().refine((value) => goldTypes.includes(value), { error: ({ input }) => `no type "${input}"` });

/** Other entities that are right; null: that nothing is referred to is right as well. */
const alt = z.array(z.string().nullable()).default([]);

const statedRole = z.strictObject({
  role: z.enum(roleNames),
  text: words,
  nth,
  ref: z.string().nullable().default(null),
  alt,
  optional: z.boolean().default(false),
  implicit: z.literal(false).default(false),
});
const implicitRole = z.strictObject({
  role: z.enum(roleNames),
  implicit: z.literal(true),
  ref: z.string().nullable(),
  alt,
  optional: z.boolean().default(false),
});
/** A role has words, or it is implicit and has a ref or null: which of the two says whose errors are shown. */
const role = z.discriminatedUnion('implicit', [implicitRole, statedRole]);

/** A year, month or day, XXXX where the year is unknown; both ends included, ".." where one is open. */
const isoPart = String.raw`(?:\.\.|[\dX]{4}(?:-(?:\d{2}|W?XX|W\d{2})(?:-\d{1,2})?)?(?:T[\d:]+)?)`;
const iso = z
  .union([z.string(), z.number()])
  .transform(String)
  .pipe(z.string().regex(new RegExp(`^${isoPart}(?:/${isoPart})?$`, 'u'), 'iso is a day, month or year, or from/to'));
const time = z
  .strictObject({ text: words.optional(), nth, iso: iso.optional() })
  .refine(({ text, iso: days }) => text !== undefined || days !== undefined, 'a time has words, days or both');

const number = z.number();
/** "several" has no number; `part`, `other` and `superseded` are noted and not scored. */
const quantity = z.strictObject({
  text: words,
  nth,
  value: number.nullish().transform((value) => value ?? undefined),
  min: number.optional(),
  max: number.optional(),
  counts: z
    .union([words, z.number()])
    .optional()
    .transform((counts) => (typeof counts === 'string' ? counts : undefined)),
  ...{ part: z.boolean().optional(), other: z.boolean().optional(), superseded: z.boolean().optional() },
});

const holder = z.union([z.string(), z.strictObject({ text: words, nth })]);

const claim = z.strictObject({
  trigger: words,
  nth,
  extent: words.optional(),
  class: z.enum(claimClasses),
  tier: z.enum(['core', 'secondary']),
  types: listOf(type),
  acled: listOf(words).optional(),
  roles: z.array(z.preprocess(withImplicit, role)).default([]),
  time: time.optional(),
  quantities: z.array(quantity).default([]),
  polarity: z.enum(polarities),
  modality: z.enum(modalities),
  outcome: z.enum(outcomes),
  holder,
  quote: z.enum(quoteKinds),
  ambiguous: z.boolean().default(false),
});

function withImplicit(value: unknown): unknown {
  return typeof value === 'object' && value !== null && !('implicit' in value) ? { ...value, implicit: false } : value;
}

const quotation = z.strictObject({ content: words, nth, speaker: words.nullable().default(null), kind: z.enum(['direct', 'indirect']) });
const loaded = z.strictObject({ text: words, nth, technique: listOf(words), severity: z.number().int().min(1).max(3) });
const entity = z.strictObject({ id, name: words, mentions: z.array(words).default([]) });

/** One annotated report as its file writes it. */
export const goldSchema = z.strictObject({
  note: z.string(),
  lang: z.string().regex(/^[a-z]{2}$/u),
  title: z.string(),
  outlet: z.string().optional(),
  date: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/u)
    .optional(),
  text: words,
  entities: z.array(entity),
  claims: z.array(claim).min(1),
  quotations: z.array(quotation).default([]),
  loaded: z.array(loaded).default([]),
});

export type GoldFile = Readonly<z.infer<typeof goldSchema>>;
export type GoldFileClaim = GoldFile['claims'][number];
export type GoldFileRole = GoldFileClaim['roles'][number];
