import type { EventLine } from '../../src/model/crosscheck.ts';
import { claimKey, claimsIn, documentId, type ReadReports } from './read-report.ts';
import type { ListedEvent, QuotedWords } from './verdict-schema.ts';

/** A telling and the line that most of its claims are in; none where nothing of it is in a line. */
export interface ToldIn {
  readonly quoted: QuotedWords;
  readonly line?: string;
}

/** A listed event and the line that stands for it: the one that has it from most reports, then most of its tellings. */
export interface MatchedListed {
  readonly event: ListedEvent;
  readonly told: readonly ToldIn[];
  /** None as well where another event has more tellings in that line. */
  readonly line?: EventLine;
  /** The line is of exactly the documents that tell the event. */
  readonly hasItsDocuments: boolean;
  /** All tellings are in the line, and no other event's. */
  readonly isWhole: boolean;
}

/** Which line holds each claim that is a member of one, as `<document id> <claim id>`. */
export function linesOfClaims(lines: readonly EventLine[]): ReadonlyMap<string, string> {
  return new Map(
    lines.flatMap(({ event, members }) => members.map(({ document, claim }) => [claimKey(document, claim), event.id] as const)),
  );
}

/** Finds the line of every event that the reports tell. */
export function matchListed(events: readonly ListedEvent[], reports: ReadReports, lines: readonly EventLine[]): MatchedListed[] {
  const lineOf = linesOfClaims(lines);
  const all = events.map((event) => ({
    event,
    told: event.told.filter(({ report }) => reports.has(report)).map((quoted) => toldIn(quoted, reports, lineOf)),
  }));
  return all.map(({ event, told }) => {
    const id = leadingLine(told);
    const inLine = all.flatMap((other) => other.told.filter(({ line }) => line === id).map(() => other.event.id));
    const line = id === undefined || mostOften(inLine) !== event.id ? undefined : lines.find((one) => one.event.id === id);
    const own = told.filter(({ line: one }) => one === id).length;
    return {
      event,
      told,
      ...(line && { line }),
      hasItsDocuments: line !== undefined && areDocumentsOf(line, told, reports),
      isWhole: line !== undefined && own === told.length && inLine.length === own,
    };
  });
}

function toldIn(quoted: QuotedWords, reports: ReadReports, lineOf: ReadonlyMap<string, string>): ToldIn {
  const line = mostOften(claimsIn(quoted, reports).flatMap((claim) => lineOf.get(claim) ?? []));
  return { quoted, ...(line !== undefined && { line }) };
}

function leadingLine(told: readonly ToldIn[]): string | undefined {
  const placed = told.flatMap(({ quoted, line }) => (line === undefined ? [] : [{ report: quoted.report, line }]));
  const reportsOf = (line: string): number => new Set(placed.filter((one) => one.line === line).map(({ report }) => report)).size;
  const byTellings = inOrderOfCount(placed.map(({ line }) => line));
  return [...byTellings].sort((a, b) => reportsOf(b) - reportsOf(a))[0];
}

function areDocumentsOf({ members }: EventLine, told: readonly ToldIn[], reports: ReadReports): boolean {
  const got = new Set(members.map(({ document }) => document));
  const wanted = new Set(told.map(({ quoted }) => documentId(quoted.report, reports)));
  return got.size === wanted.size && [...got].every((document) => wanted.has(document));
}

const mostOften = (values: readonly string[]): string | undefined => inOrderOfCount(values)[0];

/** The different values, the most frequent first, then the first. */
function inOrderOfCount(values: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([value]) => value);
}
