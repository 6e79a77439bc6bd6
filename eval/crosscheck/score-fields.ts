import type { EventLine } from '../../src/model/crosscheck.ts';
import { type MatchedListed, matchListed } from './match-listed.ts';
import { claimKey, documentId, type ReadReports } from './read-report.ts';
import type { ListedEvent, ListedField } from './verdict-schema.ts';

/** A verdict as it is written and as it came out. */
export interface VerdictOutcome {
  readonly event: string;
  readonly field: string;
  /** The two reports, where it is between two only, or the one within which accounts differ. */
  readonly between?: readonly number[];
  readonly wanted: string;
  readonly alsoDefensible?: string;
  /** `no line`: the event has none; `no such field`: its line does not speak of it. */
  readonly got: string;
  /** As it is written. */
  readonly right: boolean;
  /** As it is written, or as a second reader could give it. */
  readonly isDefensible: boolean;
}

/** Sets the reports with these numbers side by side. */
export type CheckReports = (reports: readonly number[]) => readonly EventLine[];

const noField = 'no such field';

/** The verdicts over all reports. */
export function scoreVerdicts(matched: readonly MatchedListed[]): VerdictOutcome[] {
  return matched.flatMap(({ event, line }) =>
    event.fields.map((field) => outcomeOf(event, field, field.verdict, saidIn(line, field.field))),
  );
}

/** The verdicts between two reports, which are set side by side alone; no line of both is no verdict, unless only one tells the event. */
export function scorePairs(events: readonly ListedEvent[], reports: ReadReports, check: CheckReports): VerdictOutcome[] {
  return events.flatMap((event) =>
    event.fields.flatMap((field) =>
      field.pairs.map(({ a, b, verdict }) => {
        const two: ReadReports = new Map([a, b].map((number) => [number, reports.get(number)!]));
        const matched = matchListed(events, two, check([a, b])).find(({ event: { id } }) => id === event.id)!;
        const got = matched.line && !matched.hasItsDocuments ? 'other documents in the line' : saidIn(matched.line, field.field);
        return { ...outcomeOf(event, { field: field.field }, verdict, got), between: [a, b] };
      }),
    ),
  );
}

/** Accounts that differ within one report: its reading notes the tension, at a claim of the event. */
export function scoreTensions(matched: readonly MatchedListed[], reports: ReadReports): VerdictOutcome[] {
  return matched.flatMap(({ event, line }) =>
    event.fields.flatMap((field) => {
      if (!field.alsoWithin) return [];
      const { report } = field.alsoWithin;
      const members = new Set(line?.members.map(({ document, claim }) => claimKey(document, claim)));
      const { tensions } = reports.get(report)!.reading;
      const isNoted = tensions.some(
        (tension) =>
          tension.field === field.field && tension.claims.some((claim) => members.has(claimKey(documentId(report, reports), claim))),
      );
      const outcome = outcomeOf(event, { field: field.field }, 'tension', isNoted ? 'tension' : line ? 'no tension' : 'no line');
      return [{ ...outcome, between: [report] }];
    }),
  );
}

function saidIn(line: EventLine | undefined, name: string): string {
  if (!line) return 'no line';
  return line.fields.find(({ field }) => field === name)?.verdict ?? noField;
}

function outcomeOf(
  { id }: ListedEvent,
  { field, alsoDefensible }: Pick<ListedField, 'field' | 'alsoDefensible'>,
  wanted: string,
  got: string,
): VerdictOutcome {
  return {
    event: id,
    field,
    wanted,
    ...(alsoDefensible !== undefined && { alsoDefensible }),
    got,
    right: got === wanted,
    isDefensible: got === wanted || got === alsoDefensible,
  };
}
