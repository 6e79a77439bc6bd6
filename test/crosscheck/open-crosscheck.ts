import { loadLanguages, ownFolders } from '../../src/load.ts';
import { loadCrosscheck } from '../../src/load-crosscheck.ts';
import type { Crosscheck, EventField, EventLine } from '../../src/model/crosscheck.ts';
import type { Reading } from '../../src/model/reading.ts';
import { readDocument } from '../../src/pipeline.ts';
import { crosscheck } from '../../src/stages/crosscheck/index.ts';

/** A report as a test writes it. */
export interface ReportDraft {
  readonly outlet?: string;
  readonly day: string;
  readonly text: string;
  readonly lang?: string;
}

/** What the program makes of reports; they are called r1, r2 … in the order given. */
export interface OpenCrosscheck {
  readonly read: (drafts: readonly ReportDraft[]) => Promise<readonly Reading[]>;
  readonly check: (readings: readonly Reading[]) => Crosscheck;
  readonly knowledge: Awaited<ReturnType<typeof loadCrosscheck>>;
}

/** Opens languages and knowledge once for all tests of a file. */
export async function openCrosscheck(): Promise<OpenCrosscheck> {
  const library = loadLanguages();
  const knowledge = await loadCrosscheck(library, ownFolders().world);
  const readOne = ({ outlet, day, text, lang = 'en' }: ReportDraft, at: number): Promise<Reading> => {
    const source = { sha256: String(at).repeat(64), ...(outlet !== undefined && { outlet }) };
    const documentTime = { from: day, to: day, basis: 'given', why: 'given' } as const;
    return readDocument({ id: `r${at + 1}`, text, source, documentTime, statedLanguage: lang, diagnostics: [] }, { library, ui: 'en' });
  };
  return {
    read: (drafts) => Promise.all(drafts.map(readOne)),
    check: (readings) => crosscheck(readings, { knowledge }),
    knowledge,
  };
}

/** The only event that more than one report tells. */
export function sharedEvent({ events }: Pick<Crosscheck, 'events'>): EventLine {
  const shared = events.filter(({ members }) => new Set(members.map(({ document }) => document)).size > 1);
  if (shared.length !== 1) throw new Error(`${shared.length} shared events among ${events.map(({ event }) => event.title.en).join(', ')}`);
  return shared[0]!;
}

/** A field of an event by its name. */
export function fieldOf({ fields }: EventLine, name: string): EventField {
  const found = fields.find(({ field }) => field === name);
  if (!found) throw new Error(`no field "${name}" among ${fields.map(({ field }) => field).join(', ')}`);
  return found;
}
