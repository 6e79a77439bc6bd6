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

/** The cells of a CSV text (RFC 4180: quotes, doubled quotes, line ends in quotes), row by row; empty rows are left out. */
export function csvRows(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.replace(/^\uFEFF/u, '').matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gu)) {
    row.push(quoted === undefined ? (plain ?? '').trim() : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
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
  const strange = header.filter((name) => !columns.some((column) => column === name));
  const missing = columns.slice(0, 4).filter((column) => !header.includes(column));
  if (strange.length + missing.length > 0) {
    return {
      entries: [],
      problems: [`${path}: row 1: columns must be ${columns.join(',')}; wrong: ${[...strange, ...missing].join(', ')}`],
    };
  }
  return joined(
    rows.map((row, at) => {
      const place = `${path}: row ${at + 2}`;
      if (row.length > header.length)
        return { entries: [], problems: [`${place}: more cells than columns. Quote cells that hold a comma.`] };
      return checked(place, entryOf(Object.fromEntries(header.map((column, cell) => [column, row[cell] ?? '']))));
    }),
  );
}

function fromYaml(path: string, text: string): ActorRows {
  const content: unknown = parse(text);
  const list = Array.isArray(content) ? content : (content as { entries?: unknown } | null)?.entries;
  if (!Array.isArray(list)) return { entries: [], problems: [`${path}: a list of entries is needed, or "entries:" with one.`] };
  return joined(list.map((entry, at) => checked(`${path}: row ${at + 1}`, entry)));
}

/**
 * Reads the entries of a CSV or YAML table.
 * @param path by whose ending the format is known; it is named in problems
 */
export function readActorRows(path: string, text: string): ActorRows {
  return /\.ya?ml$/iu.test(path) ? fromYaml(path, text) : fromCsv(path, text);
}
