import type { Claim } from '../../src/model/claim.ts';
import type { EventLine } from '../../src/model/crosscheck.ts';
import type { LaidOutReport } from './lay-out-report.ts';
import type { PressTruth, ToldEvent } from './press-truth.ts';

/** A report laid out, and the claims that were read in it. */
export interface ReadReport {
  readonly laidOut: LaidOutReport;
  readonly claims: readonly Claim[];
}

/** Why a telling is in no line: nothing was read in its sentences, nothing that happened, or what was read is in no line. */
export const unreadCauses = ['no claim', 'no event among the claims', 'claims in no line'] as const;
export type UnreadCause = (typeof unreadCauses)[number];

/** A telling and the line that holds most of its claims. */
export interface PlacedTelling {
  readonly told: ToldEvent;
  /** Id of the line's event. */
  readonly line?: string;
  readonly cause?: UnreadCause;
  /** All lines that hold a claim of it. */
  readonly lines: readonly string[];
}

/** Puts every telling of every event into the line that has most of the claims whose triggers lie in its sentences; the first of those alike. */
export function placeTellings(
  { events }: PressTruth,
  lines: readonly EventLine[],
  reports: ReadonlyMap<string, ReadReport>,
): PlacedTelling[] {
  const lineOf = new Map(
    lines.flatMap(({ event, members }) => members.map(({ document, claim }) => [`${document} ${claim}`, event.id] as const)),
  );
  return events.flatMap(({ told }) => told.map((one) => placeTelling(one, lineOf, reports.get(one.report)!)));
}

function placeTelling(told: ToldEvent, lineOf: ReadonlyMap<string, string>, report: ReadReport): PlacedTelling {
  const claims = claimsOf(told, report);
  const counts = new Map<string, number>();
  for (const { id } of claims) {
    const line = lineOf.get(`${told.report} ${id}`);
    if (line !== undefined) counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  const lines = [...counts.keys()];
  const [line] = [...lines].sort((a, b) => counts.get(b)! - counts.get(a)!);
  return line === undefined ? { told, lines, cause: causeOf(claims) } : { told, lines, line };
}

/** Claims whose triggers lie in the sentences of a telling, in the order of the text. */
export function claimsOf({ index }: ToldEvent, { laidOut, claims }: ReadReport): Claim[] {
  const spans = laidOut.spans.filter(({ telling }) => telling === index);
  return claims.filter(({ trigger }) => spans.some(({ start, end }) => trigger.start >= start && trigger.end <= end));
}

function causeOf(claims: readonly Claim[]): UnreadCause {
  if (claims.length === 0) return 'no claim';
  return claims.some((claim) => claim.class === 'event' || claim.class === 'flow') ? 'claims in no line' : 'no event among the claims';
}
