import { parse } from 'yaml';
import type { z } from 'zod';
import { type ActorEntry, actorEntrySchema } from '../../stages/entities/actors/pack.ts';

/** Entries read from a table, or what is wrong with its rows. */
export interface ActorRows {
  readonly entries: readonly ActorEntry[];
  readonly problems: readonly string[];
}

const columns = ['id', 'label_fr', 'label_en', 'type', 'country', 'parent', 'aliases'] as const;
type Column = (typeof columns)[number];

const cells = {
  ',': /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gu,
  ';': /(?:"((?:[^"]|"")*)"|([^";\r\n]*))(;|\r?\n|$)/gu,
  '\t': /(?:"((?:[^"]|"")*)"|([^"\t\r\n]*))(\t|\r?\n|$)/gu,
} as const;

/** Spreadsheets part cells by what their language leaves free: the first row tells. */
function separatorOf(text: string): keyof typeof cells {
  const [header = ''] = text.split(/\r?\n/u, 1);
  if (header.includes(',')) return ',';
  return header.includes(';') ? ';' : header.includes('\t') ? '\t' : ',';
}

/**
 * The cells of a CSV text (RFC 4180: quotes, doubled quotes, line ends in quotes), row by row; empty rows are left out. Cells are
 * parted by commas, or by semicolons or tabs where the first row has no comma.
 */
export function csvRows(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  const plainText = text.replace(/^\uFEFF/u, '');
  const separator = separatorOf(plainText);
  for (const [, quoted, plain, end] of plainText.matchAll(cells[separator])) {
    row.push(quoted === undefined ? (plain ?? '').trim() : quoted.replaceAll('""', '"'));
    if (end === separator) continue;
    if (row.some((cell) => cell !== '')) rows.push(row);
    row = [];
  }
  return rows;
}

/** An alias with its language in front ("fr:Front du Nord"), else one that holds in all. */
export function aliasesByLanguage(aliases: readonly string[]): NonNullable<ActorEntry['aliases']> {
  const lists: Record<string, string[]> = {};
  for (const alias of aliases) {
    const [, lang = 'any', name = alias] = /^([a-z]{2}):(.+)$/u.exec(alias) ?? [];
    lists[lang] = [...(lists[lang] ?? []), name.trim()];
  }
  return lists;
}

function issuesOf(place: string, { issues }: z.ZodError): readonly string[] {
  return issues.map(({ path, message }) => `${place}: ${path.length > 0 ? `${path.join('.')}: ` : ''}${message}`);
}

function checked(place: string, content: unknown): ActorRows {
  const result = actorEntrySchema.safeParse(content);
  return result.success ? { entries: [result.data], problems: [] } : { entries: [], problems: issuesOf(place, result.error) };
}

function joined(parts: readonly ActorRows[]): ActorRows {
  return { entries: parts.flatMap(({ entries }) => entries), problems: parts.flatMap(({ problems }) => problems) };
}

/** Columns without which there is no entry. */
const required = columns.slice(0, 4);

function rowEntry(place: string, header: readonly string[], row: readonly string[]): ActorRows {
  if (row.length > header.length) return { entries: [], problems: [`${place}: more cells than columns. Quote cells that hold a comma.`] };
  const content: Readonly<Partial<Record<Column, string>>> = Object.fromEntries(header.map((column, cell) => [column, row[cell] ?? '']));
  const empty = required.filter((column) => !content[column]);
  if (empty.length > 0) return { entries: [], problems: [`${place}: ${empty.join(', ')}: empty. Fill it in.`] };
  return checked(place, entryOf(content));
}

function entryOf(cells: Readonly<Partial<Record<Column, string>>>): unknown {
  const aliases = (cells.aliases ?? '').split('|').flatMap((alias) => (alias.trim() === '' ? [] : [alias.trim()]));
  return {
    id: cells.id ?? '',
    label: { fr: cells.label_fr ?? '', en: cells.label_en ?? '' },
    type: cells.type ?? '',
    ...(cells.country && { country: cells.country }),
    ...(cells.parent && { parent: cells.parent }),
    ...(aliases.length > 0 && { aliases: aliasesByLanguage(aliases) }),
    source: 'unverified',
  };
}

function fromCsv(path: string, text: string): ActorRows {
  const [header = [], ...rows] = csvRows(text);
  const problems = headerProblems(`${path}: row 1`, header);
  if (problems.length > 0) return { entries: [], problems };
  if (rows.length === 0) return { entries: [], problems: [`${path}: no rows below the names of the columns.`] };
  return joined(rows.map((row, at) => rowEntry(`${path}: row ${at + 2}`, header, row)));
}

function headerProblems(place: string, header: readonly string[]): readonly string[] {
  const strange = header.filter((name) => !columns.some((column) => column === name));
  const missing = required.filter((column) => !header.includes(column));
  return [
    ...(missing.length > 0 ? [`${place}: no column ${missing.join(', ')}. The first row names the columns: ${columns.join(',')}.`] : []),
    ...(strange.length > 0 ? [`${place}: unknown column ${strange.join(', ')}. Columns are ${columns.join(',')}.`] : []),
  ];
}

function fromYaml(path: string, text: string): ActorRows {
  let content: unknown;
  try {
    content = parse(text);
  } catch (error) {
    return { entries: [], problems: [`${path}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`] };
  }
  const list = Array.isArray(content) ? content : (content as { entries?: unknown } | null)?.entries;
  if (!Array.isArray(list)) return { entries: [], problems: [`${path}: a list of entries is needed, or "entries:" with one.`] };
  return joined(list.map((entry, at) => checked(`${path}: row ${at + 1}`, entry)));
}

/**
 * Reads the entries of a CSV or YAML table.
 * @param path by whose ending the format is known; it is named in problems
 */
export function readActorRows(path: string, text: string): ActorRows {
  return isYaml(path) ? fromYaml(path, text) : fromCsv(path, text);
}

/** True for the path of a YAML file; anything else is read as a table. */
export function isYaml(path: string): boolean {
  return /\.ya?ml$/iu.test(path);
}
