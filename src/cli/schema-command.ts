import { z } from 'zod';
import { eventLineSchema } from '../model/crosscheck.ts';
import { readingLineSchema } from '../model/reading.ts';
import type { SchemaName } from './schema-names.ts';

const schemas: Readonly<Record<SchemaName, { readonly schema: z.ZodType; readonly title: string }>> = {
  reading: { schema: readingLineSchema, title: 'A line of recoupe read --format jsonl: a reading, a duplicate or a failure' },
  crosscheck: { schema: eventLineSchema, title: 'A line of recoupe check --format jsonl: an event and everything reported of it' },
};

/** A schema as JSON Schema 2020-12; further fields are allowed everywhere. */
export function schemaText(name: SchemaName): string {
  const { schema, title } = schemas[name];
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input' });
  return `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`;
}
