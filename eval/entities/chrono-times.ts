import { z } from 'zod';
import type { Span } from '../../src/model/span.ts';

/** Days that a time expression stands for; neither where it was given none. */
export interface FoundDays extends Span {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Finds time expressions in a text; `date` is the day of the document. */
export type TimeFinder = (text: string, date: string | undefined) => readonly FoundDays[];

/** What is used of chrono-node 2.10: `parse` of a language's module. */
interface ChronoComponents {
  isCertain(component: 'year' | 'month' | 'day' | 'weekday'): boolean;
  get(component: 'year' | 'month' | 'day'): number | null;
}
interface ChronoResult {
  readonly index: number;
  readonly text: string;
  readonly start: ChronoComponents;
  readonly end?: ChronoComponents;
}
type ChronoParse = (text: string, reference: Date) => readonly ChronoResult[];

const isParse = (value: unknown): value is ChronoParse => typeof value === 'function';
const chronoSchema = z.looseObject({ parse: z.custom<ChronoParse>(isParse) });

/** chrono-node needs a day to count from; sentences without one are read from here, and only their certain parts count. */
const noDate = new Date(2001, 0, 1, 12);

/** chrono-node for a language; undefined where it is not installed or does not have the language. */
export async function loadChrono(lang: string): Promise<TimeFinder | undefined> {
  const language = chronoSchema.safeParse((await importChrono())?.[lang]);
  return language.success ? (text, date) => findTimes(language.data.parse, text, date) : undefined;
}

/** The other scores come out where it is not installed. */
async function importChrono(): Promise<Readonly<Record<string, unknown>> | undefined> {
  try {
    return await import('chrono-node');
  } catch {
    return undefined;
  }
}

function findTimes(parse: ChronoParse, text: string, date: string | undefined): FoundDays[] {
  const [year = 0, month = 1, day = 1] = (date ?? '').split('-').map(Number);
  const reference = date === undefined ? noDate : new Date(year, month - 1, day, 12);
  return parse(text, reference).map((result) => ({
    start: result.index,
    end: result.index + result.text.length,
    ...(isAnchored(result.start, date) && { from: dayOf(result.start), to: dayOf(result.end ?? result.start) }),
  }));
}

/** Without a day to count from, only what states its year has days. */
function isAnchored(start: ChronoComponents, date: string | undefined): boolean {
  return date !== undefined || start.isCertain('year');
}

function dayOf(components: ChronoComponents): string {
  const pad = (value: number | null, length: number): string => String(value ?? 0).padStart(length, '0');
  return [pad(components.get('year'), 4), pad(components.get('month'), 2), pad(components.get('day'), 2)].join('-');
}
