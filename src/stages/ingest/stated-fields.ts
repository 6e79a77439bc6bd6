import type { IngestProblem } from './messages.ts';
import type { FieldName, StatedFields } from './statement.ts';

const fieldNames: readonly FieldName[] = ['date', 'outlet', 'title', 'url', 'author', 'lang', 'retrievedAt'];

/**
 * The usable fields of a mapping written by hand or by a program; each wrong value is left out and reported.
 * Null and empty strings count as not stated.
 * @param file how messages name the place, e.g. `report.txt.meta.yaml`
 */
export async function readStatedFields(raw: object, file: string): Promise<{ fields: StatedFields; problems: IngestProblem[] }> {
  const fields: { -readonly [Name in FieldName]?: string } = {};
  const problems: IngestProblem[] = [];
  const stated = fieldNames.flatMap((key) => (isStated(raw, key) ? [{ key, value: (raw as Record<string, unknown>)[key] }] : []));
  if (stated.length === 0) return { fields, problems };
  const { issueCode, statedFieldSchemas } = await import('./stated-field-schemas.ts');
  for (const { key, value } of stated) {
    const parsed = statedFieldSchemas[key].safeParse(value);
    if (parsed.success) fields[key] = parsed.data;
    else problems.push({ code: issueCode(parsed.error), details: { file, key, value: shown(value) } });
  }
  return { fields, problems };
}

function isStated(raw: object, key: FieldName): boolean {
  const value: unknown = Object.hasOwn(raw, key) ? (raw as Record<string, unknown>)[key] : undefined;
  return value !== undefined && value !== null && (typeof value !== 'string' || value.trim() !== '');
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? typeof value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
