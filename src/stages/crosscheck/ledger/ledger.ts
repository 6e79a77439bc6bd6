import type { LedgerEvidence, LedgerLine } from '../../../model/over-time.ts';
import { schemaVersion } from '../../../model/reading.ts';
import type { CopySources } from '../copies/copy-sources.ts';
import { holderOf } from '../origins/holder.ts';
import type { OverTimeKnowledge } from '../pack.ts';
import type { Report } from '../report.ts';
import { type Announcement, announcementsOf } from './announcements.ts';
import { evidenceFor, type ToldOutcome } from './evidence.ts';
import { isSameMatter, type Matter, matterOf, sidesOf } from './matters.ts';
import { standingOf } from './standing.ts';

interface LedgerContext {
  readonly reports: readonly Report[];
  readonly sources: CopySources;
  readonly knowledge: OverTimeKnowledge;
}

/** What is foreseen, promised, threatened or due, in the order of the reports, each with what later reports say of the same act. */
export function ledgerLines({ reports, sources, knowledge }: LedgerContext): readonly LedgerLine[] {
  const sides = sidesOf(reports, knowledge);
  const announced = reports.flatMap((report) => announcementsOf(report, knowledge.announcements));
  const matters = reports.flatMap((report) => report.reading.claims.flatMap((claim) => matterOf(claim, report, sides, knowledge) ?? []));
  const byKey = indexed(matters);
  const byClaim = new Map(matters.map((matter) => [matter.claim, matter]));
  const lastDay = reports
    .flatMap(({ day }) => day ?? [])
    .sort()
    .at(-1);
  return announced
    .filter(({ claim, report }) => !sources.has(`${report.index} ${claim.sentence}`))
    .map((announcement) => {
      const matter = byClaim.get(announcement.claim);
      const later = matter === undefined ? [] : laterOn(matter, byKey);
      const told = later.flatMap((other) => evidenceFor(announcement, other));
      return lineOf(announcement, told, lastDay, knowledge);
    });
}

/** Matters by their kind and each of whom and what they are about. */
function indexed(matters: readonly Matter[]): ReadonlyMap<string, readonly Matter[]> {
  const index = new Map<string, Matter[]>();
  for (const matter of matters)
    for (const key of keysOf(matter)) {
      const others = index.get(key);
      if (others) others.push(matter);
      else index.set(key, [matter]);
    }
  return index;
}

const keysOf = ({ family, actors, objects }: Matter): readonly string[] =>
  (objects.length > 0 ? objects : actors).map((key) => `${family}\n${key}`);

/** What later reports tell of the same act, not of one that they date before it was announced. */
function laterOn(matter: Matter, index: ReadonlyMap<string, readonly Matter[]>): readonly Matter[] {
  const found = new Set(keysOf(matter).flatMap((key) => index.get(key) ?? []));
  const { report } = matter;
  return [...found]
    .filter((other) => other.report.index > report.index && other.report.id !== report.id && isSameMatter(matter, other))
    .filter(
      ({ claim: { time } }) => time?.to === undefined || time.precision === 'vague' || report.day === undefined || time.to >= report.day,
    )
    .sort((a, b) => a.report.index - b.report.index || a.claim.trigger.start - b.claim.trigger.start);
}

function lineOf(
  { claim, report, kind, due }: Announcement,
  told: readonly ToldOutcome[],
  lastDay: string | undefined,
  knowledge: OverTimeKnowledge,
): LedgerLine {
  const holder = holderOf(claim, report, knowledge);
  const { start, end } = claim.trigger;
  return {
    schemaVersion,
    kind,
    document: report.id,
    claim: claim.id,
    start,
    end,
    holder: holder.label,
    ...(holder.isUnknown && { unnamed: true as const }),
    polarity: claim.polarity,
    modality: claim.modality,
    ...(report.day !== undefined && { reported: report.day }),
    ...(due && { due: due.day, dueBasis: due.basis, ...(due.text !== undefined && { dueText: due.text }) }),
    ...standingOf(claim.polarity === 'positive', due, told, lastDay),
    evidence: told.map((outcome) => evidenceLine(outcome, knowledge)),
  };
}

function evidenceLine({ claim, report, says, days, why }: ToldOutcome, knowledge: OverTimeKnowledge): LedgerEvidence {
  const { start, end } = claim.trigger;
  return {
    document: report.id,
    claim: claim.id,
    start,
    end,
    holder: holderOf(claim, report, knowledge).label,
    polarity: claim.polarity,
    modality: claim.modality,
    says,
    ...days,
    ...(report.day !== undefined && { reported: report.day }),
    why,
  };
}
