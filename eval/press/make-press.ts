import { join } from 'node:path';
import { createRandom, type Random } from '../../src/util/random.ts';
import { copyReport } from './copy-report.ts';
import { drawEvents } from './draw-events.ts';
import { type Draft, draftTellings } from './draw-tellings.ts';
import { happens, pick } from './pick.ts';
import type { Press, PressReport } from './press-model.ts';
import { readWording, type Wording } from './wording-file.ts';
import { type PressLanguage, readWorld, type Theatre, type World } from './world-file.ts';
import { writeReport } from './write-report.ts';

const copiesShare = 0.16;
/** More than this is another report of the same outlet and day. */
const tellingsInReport = 4;

/** The world and how it is told, as the files of a folder give them. */
export interface PressMaterial {
  readonly world: World;
  readonly wordings: Readonly<Record<PressLanguage, Wording>>;
}

/** Reads `world.yaml` and `wording.<code>.yaml`. @throws Error naming what does not fit */
export function readMaterial(folder: string): PressMaterial {
  const wording = (lang: PressLanguage): Wording => readWording(join(folder, `wording.${lang}.yaml`));
  return { world: readWorld(join(folder, 'world.yaml')), wordings: { fr: wording('fr'), en: wording('en') } };
}

/**
 * Invents events and what a press reports of them: the same seed gives the same press.
 * @returns exactly `count` reports, in the order of publication; events of which none of them tells are left out
 * @example makePress(readMaterial('eval/press'), 50, 1).reports.length // 50
 */
export function makePress(material: PressMaterial, count: number, seed: number): Press {
  const random = createRandom(seed * 7919 + 17);
  const events = drawEvents(material.world, Math.ceil(count * 0.75) + 8, random);
  const theatreOf = new Map(material.world.theatres.map((theatre) => [theatre.id, theatre]));
  const drafts = events.flatMap((event) => draftTellings(event, theatreOf.get(event.theatre)!, material.world, random));
  const reports: PressReport[] = [];
  const used = new Set<string>();
  for (const group of groupDrafts(drafts)) {
    const theatre = theatreOf.get(group[0]!.event.theatre)!;
    const wording = material.wordings[group[0]!.lang];
    const report = writeReport(`r${reports.length}`, group, { world: material.world, theatre, wording, random, used });
    reports.push(report);
    const copy = drawCopy(report, theatre, { ...material, random }, reports.length, wording);
    if (copy !== undefined) reports.push(copy);
    if (reports.length >= count) break;
  }
  return published(events, reports.slice(0, count));
}

/** Tellings of one outlet, language and day stand in one report. */
function groupDrafts(drafts: readonly Draft[]): Draft[][] {
  const groups = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const key = [draft.event.theatre, draft.outlet.id, draft.lang, draft.day].join(' ');
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    if (group.every(({ event }) => event.id !== draft.event.id)) group.push(draft);
  }
  const parts = [...groups.values()].flatMap((group) =>
    Array.from({ length: Math.ceil(group.length / tellingsInReport) }, (_, part) =>
      group.slice(part * tellingsInReport, (part + 1) * tellingsInReport),
    ),
  );
  return parts.sort((a, b) => a[0]!.day - b[0]!.day);
}

function drawCopy(
  report: PressReport,
  theatre: Theatre,
  { world, random }: PressMaterial & { readonly random: Random },
  number: number,
  wording: Wording,
): PressReport | undefined {
  if (report.outlet === undefined || !happens(copiesShare, random)) return undefined;
  const others = [...world.agencies, ...theatre.outlets].filter(
    ({ name, languages }) => name !== report.outlet && languages.some((lang) => lang === report.lang),
  );
  return copyReport(report, `r${number}`, pick(others, random).name, wording, random);
}

/** Reports numbered as they appear, and the events that they tell. */
function published(events: Press['events'], reports: readonly PressReport[]): Press {
  const ordered = [...reports].sort((a, b) => a.day - b.day || reports.indexOf(a) - reports.indexOf(b));
  const width = String(ordered.length).length;
  const numbers = new Map(ordered.map(({ id }, index) => [id, `report-${String(index + 1).padStart(width, '0')}`]));
  const told = new Set(reports.flatMap(({ tellings }) => tellings.map(({ event }) => event)));
  return {
    events: events.filter(({ id }) => told.has(id)),
    reports: ordered.map((report) => ({
      ...report,
      id: numbers.get(report.id)!,
      ...(report.copy && { copy: { ...report.copy, of: numbers.get(report.copy.of)! } }),
    })),
  };
}
