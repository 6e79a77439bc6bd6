import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../src/model/span.ts';
import type { LanguageLibrary } from '../../src/pipeline.ts';
import { readQuantityTable, readTimeTable } from './entity-tables.ts';
import { overlapping, placeOf, quantityAgrees, timeAgrees } from './match-entities.ts';
import { type Part, readSentence } from './read-sentence.ts';

/** How a table of times or quantities came out. */
export interface ValuesScore {
  readonly table: 'times' | 'quantities';
  readonly lang: string;
  readonly part: Part;
  readonly rows: number;
  readonly expected: number;
  readonly right: number;
  /** Readings in sentences that hold none. */
  readonly traps: number;
  readonly wrong: readonly string[];
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

function scoreOf(about: Pick<ValuesScore, 'table' | 'lang' | 'part'>, { rows, expected, right, traps, wrong }: Tally): ValuesScore {
  return { ...about, rows, expected, right, traps, wrong };
}

/** Scores the times of a part; undefined where it has no table for the language. */
export async function scoreTimes(folder: string, part: Part, lang: string, library: LanguageLibrary): Promise<ValuesScore | undefined> {
  const path = join(folder, part, `times.${lang}.yaml`);
  if (!existsSync(path)) return undefined;
  const tally = new Tally();
  for (const { text, date, expect } of readTimeTable(path)) {
    const { times } = await readSentence(text, lang, date, library);
    tally.add({ text, wanted: expect, found: times, agrees: ({ value }, found) => timeAgrees(value, found) });
  }
  return scoreOf({ table: 'times', lang, part }, tally);
}

/** Scores the quantities of a part in one language. */
export async function scoreQuantities(folder: string, part: Part, lang: string, library: LanguageLibrary): Promise<ValuesScore> {
  const tally = new Tally();
  for (const row of readQuantityTable(join(folder, part, 'quantities.yaml'))) {
    if (row.lang !== lang) continue;
    const { quantities } = await readSentence(row.text, lang, undefined, library);
    tally.add({ text: row.text, wanted: row.expect, found: quantities, agrees: quantityAgrees });
  }
  return scoreOf({ table: 'quantities', lang, part }, tally);
}
