import { z } from 'zod';
import { eventLineSchema } from '../model/crosscheck.ts';
import { framingLineSchema, ledgerLineSchema, relationLineSchema } from '../model/over-time.ts';
import { readingLineSchema } from '../model/reading.ts';
import type { SchemaName } from './schema-names.ts';

const schemas: Readonly<Record<SchemaName, { readonly schema: z.ZodType; readonly title: string }>> = {
  reading: { schema: readingLineSchema, title: 'A line of recoupe read --format jsonl: a reading, a duplicate or a failure' },
  crosscheck: { schema: eventLineSchema, title: 'A line of recoupe check --format jsonl: an event and everything reported of it' },
  relations: { schema: relationLineSchema, title: 'A line of recoupe relations --format jsonl: how one actor is said to stand to another' },
  framing: { schema: framingLineSchema, title: 'A line of recoupe framing --format jsonl: how one outlet names one actor' },
  ledger: {
    schema: ledgerLineSchema,
    title: 'A line of recoupe ledger --format jsonl: what is foreseen, promised or threatened, and what came of it',
  },
};

/** A schema as JSON Schema 2020-12; further fields are allowed everywhere. */
export function schemaText(name: SchemaName): string {
  const { schema, title } = schemas[name];
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input' });
  return `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`;
}
