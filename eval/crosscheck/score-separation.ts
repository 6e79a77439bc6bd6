import type { CopyPair, EventLine } from '../../src/model/crosscheck.ts';
import { linesOfClaims, type MatchedListed } from './match-listed.ts';
import { claimKey, claimsIn, documentId, type ReadReports } from './read-report.ts';
import type { VerdictFile } from './verdict-schema.ts';

/** A copy that is listed or was said to be one. */
export interface CopyOutcome {
  readonly document: string;
  readonly of: string;
  readonly listed?: 'whole' | 'part';
  readonly got?: 'whole' | 'part';
}

/** Two events that must not be one line. */
export interface ApartOutcome {
  readonly events: readonly [string, string];
  readonly right: boolean;
  /** One names the other as similar. */
  readonly isListed: boolean;
}

/** Words that must not come out as an event, or a plan and the event that carries it out. */
export interface WordsOutcome {
  readonly report: number;
  readonly words: string;
  readonly right: boolean;
  readonly why: string;
}

/** Copies by report numbers; what is no report of the list keeps its id. */
export function scoreCopies({ copies }: VerdictFile, found: readonly CopyPair[], reports: ReadReports): CopyOutcome[] {
  const names = new Map([...reports.keys()].map((number) => [documentId(number, reports), String(number)]));
  const nameOf = (id: string): string => names.get(id) ?? id;
  const said = found.map(({ document, of, kind }) => ({ document: nameOf(document), of: nameOf(of), got: kind }));
  const isOne = (one: { document: string; of: string }, listed: VerdictFile['copies'][number]): boolean =>
    one.document === String(listed.document) && one.of === String(listed.of);
  return [
    ...copies.map((listed) => ({
      document: String(listed.document),
      of: String(listed.of),
      listed: listed.kind,
      ...definedKind(said.find((one) => isOne(one, listed))?.got),
    })),
    ...said.filter((one) => !copies.some((listed) => isOne(one, listed))),
  ];
}

const definedKind = (got: CopyPair['kind'] | undefined): Pick<CopyOutcome, 'got'> => (got === undefined ? {} : { got });

/** Look-alikes: no telling of the one in a line with one of the other. */
export function scoreApart({ notMerged }: VerdictFile, matched: readonly MatchedListed[]): ApartOutcome[] {
  const byId = new Map(matched.map((one) => [one.event.id, one]));
  return notMerged.map(({ a, b }) => {
    const [one, other] = [byId.get(a)!, byId.get(b)!];
    const lines = new Set(one.told.flatMap(({ line }) => line ?? []));
    const isMerged = other.told.some(({ line }) => line !== undefined && lines.has(line));
    return { events: [a, b], right: !isMerged, isListed: names(one.line, other.line) || names(other.line, one.line) };
  });
}

function names(one: EventLine | undefined, other: EventLine | undefined): boolean {
  return one?.similar.some(({ event }) => event === other?.event.id) ?? false;
}

/** Plans: linked with the event that carries them out, and no voice for it. */
export function scorePlans({ plans }: VerdictFile, matched: readonly MatchedListed[], reports: ReadReports): WordsOutcome[] {
  return plans.map(({ plan, event }) => {
    const claims = new Set(claimsIn(plan, reports));
    const line = matched.find((one) => one.event.id === event)?.line;
    const isLinked = line?.plans.some(({ document, claim }) => claims.has(claimKey(document, claim))) ?? false;
    const isVoice = line?.members.some((one) => claims.has(claimKey(one.document, one.claim)) && one.relation !== 'contradicts') ?? false;
    const why = isVoice ? 'is a member' : isLinked ? 'linked' : line ? 'not linked' : 'the event has no line';
    return { report: plan.report, words: plan.words, right: isLinked && !isVoice, why: `${event}: ${why}` };
  });
}

/**
 * Words that must come out neither as an event of their own nor as an origin: no claim in them is a member of a line that tells none of the
 * listed events, and none is the only thing that an origin says for the event.
 */
export function scoreTraps(
  { traps }: VerdictFile,
  lines: readonly EventLine[],
  matched: readonly MatchedListed[],
  reports: ReadReports,
): WordsOutcome[] {
  const lineOf = linesOfClaims(lines);
  const telling = new Set(matched.flatMap(({ told }) => told.flatMap(({ line }) => line ?? [])));
  return traps.map(({ report, words }) => {
    const claims = new Set(claimsIn({ report, words }, reports));
    const isEvent = [...claims].some((claim) => lineOf.has(claim) && !telling.has(lineOf.get(claim)!));
    const isOrigin = lines.some((line) => hasOriginOnlyIn(line, claims));
    const why = isEvent ? 'an event of its own' : isOrigin ? 'an origin of its own' : 'neither event nor origin';
    return { report, words, right: !isEvent && !isOrigin, why };
  });
}

/** Whether an origin of the line rests on these claims alone; what contradicts is no origin of the event. */
function hasOriginOnlyIn({ members }: EventLine, claims: ReadonlySet<string>): boolean {
  const isThere = ({ document, claim }: EventLine['members'][number]): boolean => claims.has(claimKey(document, claim));
  const voices = members.filter(({ relation }) => relation !== 'contradicts');
  return voices.some((one) => isThere(one) && voices.every((other) => other.origin !== one.origin || isThere(other)));
}

/** Lines that hold no telling of a listed event. */
export function linesBeside(lines: readonly EventLine[], matched: readonly MatchedListed[]): readonly EventLine[] {
  const telling = new Set(matched.flatMap(({ told }) => told.flatMap(({ line }) => line ?? [])));
  return lines.filter(({ event }) => !telling.has(event.id));
}
