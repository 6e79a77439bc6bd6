import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const span = z.object({ start: z.number().int(), end: z.number().int(), text: z.string() });

const goldRoleSchema = z.object({
  role: z.string(),
  start: z.number().int().nullish(),
  end: z.number().int().nullish(),
  text: z.string().nullish(),
  ref: z.string().nullable(),
  alt: z.array(z.string()).optional(),
  implicit: z.boolean().optional(),
});
const goldTimeSchema = z.object({
  span: span.nullable(),
  timex: z.string().nullish(),
  iso: z.string().nullish(),
  tolerance: z.string().optional(),
});
const goldQuantitySchema = span.extend({
  value: z.number().nullish(),
  min: z.number().nullish(),
  max: z.number().nullish(),
  unit: z.string().nullish(),
});
const goldClaimSchema = z.object({
  id: z.string(),
  tier: z.string(),
  class: z.string(),
  trigger: span,
  triggerExtent: span.optional(),
  roles: z.array(goldRoleSchema),
  time: goldTimeSchema.nullish(),
  quantities: z.array(goldQuantitySchema).default([]),
});
const goldEntitySchema = z.object({ id: z.string(), canonical: z.string(), type: z.string(), aliases: z.array(z.string()).default([]) });
const goldPlaceSchema = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.string(),
  within: z.string().nullish(),
  lat: z.number().nullish(),
  lon: z.number().nullish(),
  precisionKm: z.number().optional(),
  aliases: z.array(z.string()).default([]),
});
const goldSchema = z.object({
  doc: z.object({ id: z.string(), language: z.string(), dct: z.object({ value: z.string() }) }),
  entities: z.array(goldEntitySchema),
  places: z.array(goldPlaceSchema),
  claims: z.array(goldClaimSchema),
});

export type GoldRole = z.infer<typeof goldRoleSchema>;
export type GoldTime = z.infer<typeof goldTimeSchema>;
export type GoldQuantity = z.infer<typeof goldQuantitySchema>;
export type GoldClaim = z.infer<typeof goldClaimSchema>;
export type GoldEntity = z.infer<typeof goldEntitySchema>;
export type GoldPlace = z.infer<typeof goldPlaceSchema>;
/** An annotated report with its text. */
export type GoldDocument = z.infer<typeof goldSchema> & { readonly text: string };

const suffix = '.gold.json';

/**
 * The annotated reports of a folder: `<id>.gold.json` beside `<id>.txt`.
 * @returns none where the folder is not there
 * @throws Error naming the file that does not fit, or whose offsets are not those of its text
 */
export function readGold(folder: string): GoldDocument[] {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(suffix)) : [];
  return names.sort().map((name) => readOne(join(folder, name)));
}

function readOne(path: string): GoldDocument {
  const result = goldSchema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (!result.success) throw new Error(`${path}: ${z.prettifyError(result.error)}`);
  const text = readFileSync(path.replace(suffix, '.txt'), 'utf8');
  const shifted = result.data.claims.find(({ trigger }) => text.slice(trigger.start, trigger.end) !== trigger.text);
  if (shifted) throw new Error(`${path}: ${shifted.id} does not stand where it says`);
  return { ...result.data, text };
}
