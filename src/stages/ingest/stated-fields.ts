import { z } from 'zod';
import type { IngestCode, IngestProblem } from './messages.ts';
import { publicationDays } from './publication-date.ts';

/** What somebody states about a document. `date` and `retrievedAt` are ISO 8601, `lang` BCP 47, `url` absolute. */
export interface StatedFields {
  readonly date?: string;
  readonly outlet?: string;
  readonly title?: string;
  readonly url?: string;
  readonly author?: string;
  readonly lang?: string;
  readonly retrievedAt?: string;
}

export type FieldName = keyof StatedFields;

/** Who states it, strongest first: a weaker statement only fills what the stronger ones leave open. */
export const statementOrigins = ['record', 'sidecar', 'front-matter', 'page', 'options'] as const;
export type StatementOrigin = (typeof statementOrigins)[number];

export interface Statement {
  readonly origin: StatementOrigin;
  readonly fields: StatedFields;
}

const line = z.string().transform((value) => value.replace(/\s+/gu, ' ').trim());
const isoDate = z
  .union([z.number().int().transform(String), line])
  .refine((value) => publicationDays(value) !== undefined, { params: { code: 'RC-INGEST-033' satisfies IngestCode } });
const address = line.refine((value) => isWebAddress(value), { params: { code: 'RC-INGEST-034' satisfies IngestCode } });
const language = line.refine((value) => canonicalLanguage(value) !== undefined, { params: { code: 'RC-INGEST-035' satisfies IngestCode } });

/** Unknown keys (a `note`, for instance) are allowed and have no effect. */
const statedFieldSchemas = {
  date: isoDate,
  outlet: line,
  title: line,
  url: address,
  author: line,
  lang: language.transform((value) => canonicalLanguage(value) ?? value),
  retrievedAt: isoDate,
} satisfies Record<FieldName, z.ZodType<string>>;

const fieldNames = Object.keys(statedFieldSchemas) as readonly FieldName[];

/**
 * The usable fields of a mapping written by hand or by a program; each wrong value is left out and reported.
 * Null and empty strings count as not stated.
 * @param file how messages name the place, e.g. `report.txt.meta.yaml`
 */
export function readStatedFields(raw: object, file: string): { fields: StatedFields; problems: IngestProblem[] } {
  const fields: { -readonly [Name in FieldName]?: string } = {};
  const problems: IngestProblem[] = [];
  for (const key of fieldNames) {
    const value: unknown = Object.hasOwn(raw, key) ? (raw as Record<string, unknown>)[key] : undefined;
    if (value === undefined || value === null || (typeof value === 'string' && value.trim() === '')) continue;
    const parsed = statedFieldSchemas[key].safeParse(value);
    if (parsed.success) fields[key] = parsed.data;
    else problems.push({ code: issueCode(parsed.error), details: { file, key, value: shown(value) } });
  }
  return { fields, problems };
}

function issueCode(error: z.ZodError): IngestCode {
  const issue = error.issues[0];
  const code: unknown = issue?.code === 'custom' ? issue.params?.code : undefined;
  return typeof code === 'string' ? (code as IngestCode) : 'RC-INGEST-032';
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? typeof value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

/** True for an absolute http or https address. */
export function isWebAddress(value: string): boolean {
  return URL.canParse(value) && /^https?:$/u.test(new URL(value).protocol);
}

/** The BCP 47 tag in its canonical writing, or undefined where it is none. */
export function canonicalLanguage(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

/** The first statement, by strength of origin, that holds the field. */
export function strongestStatement(statements: readonly Statement[], name: FieldName): Statement | undefined {
  for (const origin of statementOrigins) {
    const statement = statements.find((candidate) => candidate.origin === origin && candidate.fields[name] !== undefined);
    if (statement) return statement;
  }
  return undefined;
}
