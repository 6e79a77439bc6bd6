import type { Claim } from '../../../model/claim.ts';
import type { LedgerKind } from '../../../model/over-time.ts';
import { foldWords } from '../../../util/fold-words.ts';
import type { Report } from '../report.ts';
import type { AnnouncementKinds } from './announcement-kinds.ts';

/** A day by which something is to be done, as the report's words give it. */
export interface Due {
  readonly day: string;
  readonly basis: 'explicit' | 'relative' | 'inherited' | 'unknown';
  readonly text?: string;
}

/** What is announced in a report. */
export interface Announcement {
  readonly claim: Claim;
  readonly report: Report;
  readonly kind: LedgerKind;
  readonly due?: Due;
}

/** What a report foresees, promises, threatens, or sets a day for; a purpose or a condition of something else is none of it. */
export function announcementsOf(report: Report, kinds: AnnouncementKinds): readonly Announcement[] {
  return report.reading.claims.flatMap((claim) => {
    if (claim.modality === 'interrogative' || claim.occurrence === 'habitual') return [];
    if (claim.links.some(({ type }) => kinds.dependent.includes(type))) return [];
    const due = dueOf(claim, report) ?? dueOfCondition(claim, report);
    const kind = kindOf(claim, due, report, kinds);
    return kind === undefined ? [] : [{ claim, report, kind, ...(due && { due }) }];
  });
}

/** A last day that the words name and that has not passed on the day of the report. */
function dueOf({ time }: Claim, { day }: Report): Due | undefined {
  if (time?.to === undefined || time.precision === 'vague' || (time.basis !== 'explicit' && time.basis !== 'relative')) return undefined;
  const last = time.to.slice(0, 10);
  if (day !== undefined && last < day) return undefined;
  return { day: last, basis: time.basis, ...(time.mention && { text: time.mention.text }) };
}

/** "unless talks open within ten days": the day of the condition. */
function dueOfCondition({ links }: Claim, report: Report): Due | undefined {
  const conditions = links.flatMap(({ type, to }) => (type === 'condition' ? (report.claims.get(to) ?? []) : []));
  return conditions.flatMap((claim) => dueOf(claim, report) ?? [])[0];
}

function kindOf(claim: Claim, due: Due | undefined, report: Report, kinds: AnnouncementKinds): LedgerKind | undefined {
  const own = kinds.of[claim.type];
  if (own !== undefined) return claim.polarity === 'positive' ? own : undefined;
  if (claim.class === 'prediction') return 'prediction';
  if (claim.class !== 'intention' || (claim.modality !== 'planned' && claim.modality !== 'conditional')) return undefined;
  if (claim.attribution.length === 1) return due && claim.modality === 'planned' ? 'deadline' : undefined;
  return isThreatened(claim, report, kinds) ? 'threat' : 'promise';
}

function isThreatened({ attribution }: Claim, { reading }: Report, { threateningCues }: AnnouncementKinds): boolean {
  const cue = foldWords(attribution.at(-1)?.cue?.text ?? '').join(' ');
  return (threateningCues[reading.document.lang.slice(0, 2)] ?? []).some((beginning) => cue.startsWith(beginning));
}
