import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const expectedTimeSchema = z.strictObject({ text: z.string(), value: z.string().nullable() });
const timeRowSchema = z.strictObject({ text: z.string(), date: z.string().optional(), expect: z.array(expectedTimeSchema) });

const expectedQuantitySchema = z.strictObject({
  text: z.string(),
  value: z.number().optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  unit: z.string(),
  approx: z.string().optional(),
  counts: z.string().optional(),
  part: z.boolean().optional(),
  other: z.boolean().optional(),
  superseded: z.boolean().optional(),
  of: z.string().optional(),
});
const quantityRowSchema = z.strictObject({ lang: z.string(), text: z.string(), expect: z.array(expectedQuantitySchema) });

/** ISO 3166-1 alpha-3. */
const country = z.string().regex(/^[A-Z]{3}$/u);
const nth = z.number().int().positive().default(1);
const expectedPlaceSchema = z.strictObject({
  text: z.string(),
  nth,
  kind: z.enum(['point', 'area', 'line', 'facility', 'unresolved', 'none']),
  name: z.string().optional(),
  country: country.optional(),
  admin1: z.string().optional(),
  lat: z.number().optional(),
  lon: z.number().optional(),
  anchor: z.string().optional(),
  bearing: z.string().optional(),
  distanceKm: z.number().optional(),
  ends: z.array(z.string()).optional(),
  within: country.optional(),
  inGazetteer: z.boolean().optional(),
  reason: z.string().optional(),
});
const placeRowSchema = z.strictObject({ lang: z.string(), text: z.string(), expect: z.array(expectedPlaceSchema) });

const expectedActorSchema = z.strictObject({
  text: z.string(),
  nth,
  type: z.enum(['state-force', 'militia', 'rebel', 'tribe', 'government', 'organisation', 'media', 'person', 'group', 'none']),
  name: z.string().optional(),
  country: country.optional(),
  role: z.string().optional(),
  of: z.string().optional(),
  form: z.string().optional(),
  composed: z.literal(true).optional(),
});
const expectedReferenceSchema = z.strictObject({
  text: z.string(),
  nth,
  antecedent: z.string().optional(),
  event: z.string().optional(),
  ambiguous: z.literal(true).optional(),
  between: z.array(z.string()).optional(),
  none: z.literal(true).optional(),
});
const actorRowSchema = z.strictObject({
  lang: z.string(),
  text: z.string(),
  actors: z.array(expectedActorSchema).optional(),
  references: z.array(expectedReferenceSchema).default([]),
});

export type PlaceRow = z.infer<typeof placeRowSchema>;
export type ExpectedPlace = z.infer<typeof expectedPlaceSchema>;
export type ActorRow = z.infer<typeof actorRowSchema>;
export type ExpectedActor = z.infer<typeof expectedActorSchema>;
export type ExpectedReference = z.infer<typeof expectedReferenceSchema>;
export type TimeRow = z.infer<typeof timeRowSchema>;
export type QuantityRow = z.infer<typeof quantityRowSchema>;
export type ExpectedTime = z.infer<typeof expectedTimeSchema>;
export type ExpectedQuantity = z.infer<typeof expectedQuantitySchema>;

function readTable<Row>(path: string, schema: z.ZodType<Row>): Row[] {
  const result = z.array(schema).safeParse(parse(readFileSync(path, 'utf8')));
  if (!result.success) throw new Error(`${path}: ${z.prettifyError(result.error)}`);
  return result.data;
}

/** Sentences with the times they hold. @throws Error naming the file and the row that does not fit. */
export function readTimeTable(path: string): TimeRow[] {
  return readTable(path, timeRowSchema);
}

/** Sentences with the quantities they hold. @throws Error naming the file and the row that does not fit. */
export function readQuantityTable(path: string): QuantityRow[] {
  return readTable(path, quantityRowSchema);
}

/** Sentences with the places they hold. @throws Error naming the file and the row that does not fit. */
export function readPlaceTable(path: string): PlaceRow[] {
  return readTable(path, placeRowSchema);
}

/** A row of a table, with where it stands. */
export interface PlacedActorRow {
  readonly row: ActorRow;
  /** "<path>, row <number>". */
  readonly where: string;
}

/**
 * Sentences with their actors and references: those of every `actors*.yaml` and `references*.yaml` of a folder, the tables in the
 * order of their names. A row without `actors` says nothing about them.
 * @throws Error naming the file and the row that does not fit
 */
export function readActorTables(folder: string): PlacedActorRow[] {
  const tables = readdirSync(folder).filter((name) => /^(?:actors|references).*\.yaml$/u.test(name));
  return tables
    .sort()
    .map((name) => join(folder, name))
    .flatMap((path) => readTable(path, actorRowSchema).map((row, index) => ({ row, where: `${path}, row ${index + 1}` })));
}
