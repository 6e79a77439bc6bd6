import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Reading } from '../../src/model/reading.ts';
import type { Span } from '../../src/model/span.ts';
import { type LanguageLibrary, readDocument } from '../../src/pipeline.ts';
import { readQuantityTable, readTimeTable } from './entity-tables.ts';
import { overlapping, placeOf, quantityAgrees, timeAgrees } from './match-entities.ts';

/** How a table came out. */
export interface TableScore {
  readonly table: string;
  readonly rows: number;
  readonly expected: number;
  readonly right: number;
  /** Readings in sentences that hold none. */
  readonly traps: number;
  readonly wrong: readonly string[];
}

export const parts = ['development', 'untouched'] as const;

async function readSentence(text: string, lang: string, date: string | undefined, library: LanguageLibrary): Promise<Reading> {
  const documentTime = date
    ? ({ from: date, to: date, basis: 'given', why: 'table' } as const)
    : ({ basis: 'none', why: 'table' } as const);
  const source = { sha256: '0'.repeat(64) };
  return readDocument({ id: 'row', source, statedLanguage: lang, text, documentTime, diagnostics: [] }, { library, ui: 'en' });
}

/** One sentence of a table: what it should hold, what was read in it, and how the two are compared and shown. */
interface Row<Wanted, Found> {
  readonly text: string;
  readonly wanted: readonly (Wanted & { readonly text: string })[];
  readonly found: readonly (Found & Span & { readonly text: string })[];
  readonly agrees: (wanted: Wanted, found: Found) => boolean;
}

/** Sums over the rows of a table. */
class Tally {
  rows = 0;
  expected = 0;
  right = 0;
  traps = 0;
  readonly wrong: string[] = [];

  add<Wanted, Found>({ text, wanted, found, agrees }: Row<Wanted, Found>): void {
    this.rows++;
    if (wanted.length === 0) this.#addTrap(text, found);
    for (const item of wanted) {
      const reading = overlapping(placeOf(text, item.text), found);
      this.expected++;
      if (reading && agrees(item, reading)) this.right++;
      else this.wrong.push(`${text} | ${JSON.stringify(item)}: ${reading ? JSON.stringify(reading) : 'not found'}`);
    }
  }

  #addTrap(text: string, found: readonly { readonly text: string }[]): void {
    this.traps += found.length;
    this.wrong.push(...found.map((reading) => `${text} | trap: ${reading.text}`));
  }
}

function scoreOf(table: string, { rows, expected, right, traps, wrong }: Tally): TableScore {
  return { table, rows, expected, right, traps, wrong };
}

async function scoreTimes(path: string, table: string, lang: string, library: LanguageLibrary): Promise<TableScore> {
  const tally = new Tally();
  for (const { text, date, expect } of readTimeTable(path)) {
    const { times } = await readSentence(text, lang, date, library);
    tally.add({ text, wanted: expect, found: times, agrees: ({ value }, found) => timeAgrees(value, found) });
  }
  return scoreOf(table, tally);
}

async function scoreQuantities(path: string, table: string, lang: string, library: LanguageLibrary): Promise<TableScore> {
  const tally = new Tally();
  for (const row of readQuantityTable(path)) {
    if (row.lang !== lang) continue;
    const { quantities } = await readSentence(row.text, lang, undefined, library);
    tally.add({ text: row.text, wanted: row.expect, found: quantities, agrees: quantityAgrees });
  }
  return scoreOf(table, tally);
}

/** Scores the tables of times and quantities of a folder, for each language. */
export async function evaluateEntities(folder: string, library: LanguageLibrary, languages: readonly string[]): Promise<TableScore[]> {
  const scores: TableScore[] = [];
  for (const part of parts) {
    for (const lang of languages) {
      const times = join(folder, part, `times.${lang}.yaml`);
      if (existsSync(times)) scores.push(await scoreTimes(times, `times ${lang}, ${part}`, lang, library));
      scores.push(await scoreQuantities(join(folder, part, 'quantities.yaml'), `quantities ${lang}, ${part}`, lang, library));
    }
  }
  return scores;
}

/** The scores as a table in 80 columns; with `details`, everything that is wrong in the development part. */
export function entitiesReport(scores: readonly TableScore[], details: boolean): string[] {
  const lines = [
    `${'times and quantities'.padEnd(34)}${'rows'.padStart(6)}${'expected'.padStart(10)}${'right'.padStart(8)}${'share'.padStart(8)}${'trap hits'.padStart(11)}`,
  ];
  for (const { table, rows, expected, right, traps, wrong } of scores) {
    const share = expected === 0 ? '–' : (right / expected).toFixed(3);
    lines.push(
      `${table.padEnd(34)}${String(rows).padStart(6)}${String(expected).padStart(10)}${String(right).padStart(8)}${share.padStart(8)}${String(traps).padStart(11)}`,
    );
    if (details && table.includes('development')) lines.push(...wrong.map((line) => `    ${line}`));
  }
  return lines;
}
