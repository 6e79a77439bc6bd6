import { z } from 'zod';
import { linkTypes, stances } from '../../src/model/claim.ts';

const time = z.strictObject({ text: z.string().optional(), value: z.string().optional() });

const quantity = z.strictObject({
  text: z.string().optional(),
  value: z.number().optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  unit: z.string().optional(),
  of: z.string().optional(),
  approx: z.string().optional(),
  counts: z.string().optional(),
  per: z.string().optional(),
  part: z.literal(true).optional(),
  other: z.literal(true).optional(),
  superseded: z.literal(true).optional(),
});

const quantities = z.union([quantity, z.array(quantity)]).transform((value) => (Array.isArray(value) ? value : [value]));

const placeRelation = z.strictObject({
  kind: z.enum(['point', 'near', 'line', 'area', 'unresolved-within']).optional(),
  anchor: z.string().optional(),
  distanceKm: z.number().optional(),
  maxKm: z.number().optional(),
  bearing: z.string().optional(),
  approx: z.string().optional(),
  ends: z.array(z.string()).optional(),
  within: z.string().optional(),
});

const link = z.strictObject({ type: z.enum([...linkTypes, 'caused-by']), to: z.string(), cue: z.string().optional() });

const coreference = z.strictObject({ mention: z.string(), antecedent: z.string() });

const alias = z.strictObject({ name: z.string(), alias: z.string() });

const loaded = z.strictObject({ text: z.string(), technique: z.string(), severity: z.number() });

/** What readings list beside class, type, roles and axes: times, numbers, positions, ties to other claims and mentions. */
export const valueFields = {
  time: time.optional(),
  quantity: quantities.optional(),
  placeRelation: placeRelation.optional(),
  links: z.array(link).optional(),
  coreference: z.array(coreference).optional(),
  aliases: z.array(alias).optional(),
  loaded: z.array(loaded).optional(),
  stance: z.enum(stances).optional(),
  holderNamed: z.literal(false).optional(),
  verification: z.literal('not-verified').optional(),
  ambiguous: z.literal(true).optional(),
  attributionAlternative: z.array(z.string()).min(1).optional(),
};

const valuesSchema = z.object(valueFields);

/** The part of a reading that `valueFields` describes. */
export type ExpectedValues = Readonly<z.infer<typeof valuesSchema>>;
export type ExpectedTime = NonNullable<ExpectedValues['time']>;
export type ExpectedQuantity = NonNullable<ExpectedValues['quantity']>[number];
export type ExpectedPlaceRelation = NonNullable<ExpectedValues['placeRelation']>;
export type ExpectedLink = NonNullable<ExpectedValues['links']>[number];
