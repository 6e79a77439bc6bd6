import { z } from 'zod';
import type { IngestCode } from './messages.ts';
import { publicationDays } from './publication-date.ts';
import type { FieldName } from './statement.ts';
import { canonicalLanguage, isWebAddress } from './value-checks.ts';

const line = z.string().transform((value) => value.replace(/\s+/gu, ' ').trim());
const isoDate = z
  .union([z.number().int().transform(String), line])
  .refine((value) => publicationDays(value) !== undefined, { params: { code: 'RC-INGEST-033' satisfies IngestCode } });
const address = line.refine((value) => isWebAddress(value), { params: { code: 'RC-INGEST-034' satisfies IngestCode } });
const language = line.refine((value) => canonicalLanguage(value) !== undefined, { params: { code: 'RC-INGEST-035' satisfies IngestCode } });

/** Unknown keys (a `note`, for instance) are allowed and have no effect. */
export const statedFieldSchemas = {
  date: isoDate,
  outlet: line,
  title: line,
  url: address,
  author: line,
  lang: language.transform((value) => canonicalLanguage(value) ?? value),
  retrievedAt: isoDate,
} satisfies Record<FieldName, z.ZodType<string>>;

/** The code of what a value fails by. */
export function issueCode(error: z.ZodError): IngestCode {
  const issue = error.issues[0];
  const code: unknown = issue?.code === 'custom' ? issue.params?.code : undefined;
  return typeof code === 'string' ? (code as IngestCode) : 'RC-INGEST-032';
}
