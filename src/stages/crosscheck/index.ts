import type { CandidateIndex } from '../../model/candidate-index.ts';
import type { Crosscheck, EventLine } from '../../model/crosscheck.ts';
import type { FramingLine, LedgerLine, OverTime, RelationLine } from '../../model/over-time.ts';
import type { Reading } from '../../model/reading.ts';
import { copyPairs } from './copies/copy-pairs.ts';
import { copySources } from './copies/copy-sources.ts';
import { dateAsCopied } from './copies/date-as-copied.ts';
import { takenSentences } from './copies/taken-sentences.ts';
import { type EventIncidents, eventLine } from './event-line.ts';
import { gatherIncidents } from './incidents/gather-incidents.ts';
import type { Incident } from './incidents/incident.ts';
import { ledgerLines } from './ledger/ledger.ts';
import { type Cluster, clusterIncidents } from './matching/cluster-incidents.ts';
import { eventParts } from './matching/event-parts.ts';
import { linkPlans } from './matching/link-plans.ts';
import { lookAlikes } from './matching/look-alikes.ts';
import { createMemoryIndex } from './matching/memory-index.ts';
import { framingLines } from './namings/namings.ts';
import type { CrosscheckKnowledge, OverTimeKnowledge } from './pack.ts';
import { relationLines } from './relations/relations.ts';
import { orderReports } from './report.ts';

export interface CrosscheckContext {
  readonly knowledge: CrosscheckKnowledge;
  /** Where candidates are looked for; one in memory where it is not given. */
  readonly index?: CandidateIndex;
}

export interface OverTimeContext {
  readonly knowledge: OverTimeKnowledge;
}

/**
 * Sets readings side by side: which claims are about one event, how many independent origins stand behind it, and field by field where they
 * agree, differ or replace each other. The order of the readings does not matter.
 * @example crosscheck(readings, { knowledge }).events[0].fields
 */
export function crosscheck(readings: readonly Reading[], { knowledge, index = createMemoryIndex() }: CrosscheckContext): Crosscheck {
  const reports = orderReports(readings, knowledge);
  const copied = takenSentences(reports, knowledge);
  const sources = copySources(copied);
  const context = { reports, sources, knowledge };
  const incidents = dateAsCopied(
    reports.flatMap((report) => gatherIncidents(report, knowledge)),
    sources,
  );
  const told = incidents.filter(({ standing }) => standing === 'told');
  const plans = incidents.filter(({ standing }) => standing === 'planned');
  const groups = clusterIncidents(told, index, knowledge).map((cluster) => incidentsOf(cluster, told));
  const affirmed = groups.filter(isAffirmed);
  const lines = affirmed.map((group) => eventLine(group, context));
  const similar = lookAlikes(
    affirmed,
    lines.map(({ event }) => event.id),
    knowledge,
  );
  const parts = eventParts(
    affirmed,
    lines.map(({ event }) => event.id),
    knowledge,
  );
  const linked = linkPlans(affirmed, plans);
  const carriedOut = new Set(linked.flat().map(({ document, claim }) => `${document} ${claim}`));
  return {
    events: lines.map((line, at) => withParts({ ...line, similar: [...similar[at]!], plans: linked[at]! }, parts[at]!)).sort(byWeight),
    documents: reports.map(({ id }) => id),
    copies: copyPairs(reports, copied),
    openPlans: plans.map(address).filter(([document, claim]) => !carriedOut.has(`${document} ${claim}`)),
    deniedOnly: groups.filter((group) => !isAffirmed(group)).flatMap((group) => group.map(address)),
    crowded: index.crowded(),
  };
}

/**
 * How actors are said to stand to each other over the reports: who supports, commands, supplies, opposes, fights whom, is part of what,
 * talks with whom; since when, by whose word, and what changed. The order of the readings does not matter.
 * @example relations(readings, { knowledge }).lines[0].spells
 */
export function relations(readings: readonly Reading[], { knowledge }: OverTimeContext): OverTime<RelationLine> {
  const reports = orderReports(readings, knowledge);
  const lines = relationLines({ reports, sources: copySources(takenSentences(reports, knowledge)), knowledge });
  return { documents: reports.map(({ id }) => id), lines };
}

/**
 * How each outlet names each actor: names, labels and loaded words, in its own voice or somebody else's. Nothing is added up by side or outlet.
 * @example namings(readings, { knowledge }).lines[0].terms
 */
export function namings(readings: readonly Reading[], { knowledge }: CrosscheckContext): OverTime<FramingLine> {
  const reports = orderReports(readings, knowledge);
  return { documents: reports.map(({ id }) => id), lines: framingLines(reports, knowledge) };
}

/**
 * What is foreseen, promised, threatened or due, and what later reports say of the same act; nothing is forecast.
 * @example ledger(readings, { knowledge }).lines[0].status
 */
export function ledger(readings: readonly Reading[], { knowledge }: OverTimeContext): OverTime<LedgerLine> {
  const reports = orderReports(readings, knowledge);
  const lines = ledgerLines({ reports, sources: copySources(takenSentences(reports, knowledge)), knowledge });
  return { documents: reports.map(({ id }) => id), lines };
}

function withParts(line: EventLine, parts: readonly string[]): EventLine {
  return parts.length === 0 ? line : { ...line, event: { ...line.event, parts: [...parts] } };
}

function incidentsOf([first, ...rest]: Cluster, told: readonly Incident[]): EventIncidents {
  return [told[first]!, ...rest.map((at) => told[at]!)];
}

/** An event is told by somebody; what is only denied is none. */
function isAffirmed(incidents: EventIncidents): boolean {
  return incidents.some(({ claims, isRefuted }) => !isRefuted && claims.some(({ polarity }) => polarity === 'positive'));
}

const address = ({ report, claims }: Incident): readonly [string, string] => [report.id, claims[0]!.id];

function byWeight(one: EventLine, other: EventLine): number {
  const documents = ({ members }: EventLine): number => new Set(members.map(({ document }) => document)).size;
  const [from, otherFrom] = [one.event.from ?? '9999', other.event.from ?? '9999'];
  return documents(other) - documents(one) || (from < otherFrom ? -1 : from > otherFrom ? 1 : one.event.id < other.event.id ? -1 : 1);
}
