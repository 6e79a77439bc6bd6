import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { LanguageLibrary } from '../../src/pipeline.ts';
import { bestOverlap } from './best-overlap.ts';
import { type FoundDays, loadChrono, type TimeFinder } from './chrono-times.ts';
import type { Count } from './count.ts';
import { readTimeTable, type TimeRow } from './entity-tables.ts';
import { daysOf, placeOf } from './match-entities.ts';
import { type Part, readSentence } from './read-sentence.ts';

/** The times of a part read by this program and by chrono-node, both compared in the same lenient way. */
export interface PeersScore {
  readonly lang: string;
  readonly part: Part;
  readonly own: PeerScore;
  /** Missing where chrono-node is not installed. */
  readonly chrono?: PeerScore;
}

export interface PeerScore {
  /** Of those that have days in the table. */
  readonly dated: Count;
  /** Of those that have none, anchored nowhere or repeated: right where no days are given. */
  readonly undated: Count;
  /** Readings in sentences that hold no time. */
  readonly traps: number;
}

/** Scores both on the times of a part; undefined where it has no table for the language. */
export async function scorePeers(folder: string, part: Part, lang: string, library: LanguageLibrary): Promise<PeersScore | undefined> {
  const path = join(folder, part, `times.${lang}.yaml`);
  if (!existsSync(path)) return undefined;
  const rows = readTimeTable(path);
  const own: (readonly FoundDays[])[] = [];
  for (const { text, date } of rows) own.push((await readSentence(text, lang, date, library)).times);
  const chrono = await loadChrono(lang);
  return { lang, part, own: scorePeer(rows, own), ...(chrono && { chrono: scorePeer(rows, readAll(rows, chrono)) }) };
}

function readAll(rows: readonly TimeRow[], find: TimeFinder): (readonly FoundDays[])[] {
  return rows.map(({ text, date }) => find(text, date));
}

function scorePeer(rows: readonly TimeRow[], found: readonly (readonly FoundDays[])[]): PeerScore {
  const count = { dated: { right: 0, expected: 0 }, undated: { right: 0, expected: 0 } };
  let traps = 0;
  for (const [index, { text, expect }] of rows.entries()) {
    const own = found[index]!;
    if (expect.length === 0) traps += own.length;
    for (const expected of expect) {
      const group = hasDays(expected.value) ? count.dated : count.undated;
      group.expected++;
      if (daysAgree(expected.value, bestOverlap(placeOf(text, expected.text), own))) group.right++;
    }
  }
  return { ...count, traps };
}

function hasDays(value: string | null): value is string {
  return value !== null && value !== 'SET';
}

/**
 * True where the days that were read lie among those expected; of an open interval the end that is stated must be given.
 * What has no days must have none.
 * @example daysAgree('2020-12', { start: 0, end: 1, from: '2020-12-13', to: '2020-12-13' }) // true
 */
export function daysAgree(expected: string | null, found: FoundDays | undefined): boolean {
  if (!hasDays(expected)) return found?.from === undefined && found?.to === undefined;
  const [first = '', last = first] = expected.split('/');
  if (found === undefined) return false;
  if (first === '..') return among(found.to, last);
  if (last === '..') return among(found.from, first);
  return among(found.from, `${first}/${last}`) && among(found.to, `${first}/${last}`);
}

function among(day: string | undefined, value: string): boolean {
  const [first = '', last = first] = value.split('/');
  return day !== undefined && day >= daysOf(first)[0] && day <= daysOf(last)[1];
}
