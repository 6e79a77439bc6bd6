import { readFileSync } from 'node:fs';
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
