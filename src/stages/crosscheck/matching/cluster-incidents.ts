import type { CandidateIndex } from '../../../model/candidate-index.ts';
import type { Incident } from '../incidents/incident.ts';
import type { CrosscheckKnowledge } from '../pack.ts';
import { type Comparison, compareIncidents, sameEvent } from './compare-incidents.ts';
import { eachDay } from './days.ts';

/** Incidents taken for one event, as indexes in order. */
export type Cluster = readonly [number, ...number[]];

/** An event without a day may be compared with events of the week before its report. */
const weekBack = 7;
const mostDays = 16;

/**
 * Groups incidents of one standing into events. Pairs are joined from the most alike down, and never against a pair that cannot be one event;
 * ties are broken by position, so the order of input does not matter as long as incidents come in the order of `orderReports`.
 */
export function clusterIncidents(
  incidents: readonly Incident[],
  index: CandidateIndex,
  knowledge: CrosscheckKnowledge,
): readonly Cluster[] {
  incidents.forEach((incident, at) => {
    index.add(at, blockingKeys(incident));
  });
  const compared = new Map<string, Comparison>();
  const compare = (one: number, other: number): Comparison => {
    const key = `${one} ${other}`;
    const known = compared.get(key) ?? compareIncidents(incidents[one]!, incidents[other]!, knowledge);
    compared.set(key, known);
    return known;
  };
  const alike = index
    .pairs()
    .map(([one, other]) => ({ one, other, comparison: compare(one, other) }))
    .filter(({ comparison }) => comparison.differs.length === 0 && comparison.score >= sameEvent)
    .sort((a, b) => b.comparison.score - a.comparison.score || a.one - b.one || a.other - b.other);
  const clusterOf: Cluster[] = incidents.map((_, at) => [at]);
  for (const { one, other } of alike) {
    const [left, right] = [clusterOf[one]!, clusterOf[other]!];
    if (left === right || left.some((a) => right.some((b) => compare(Math.min(a, b), Math.max(a, b)).differs.length > 0))) continue;
    const [first, ...rest] = [...left, ...right].sort((a, b) => a - b);
    const joined: Cluster = [first!, ...rest];
    for (const member of joined) clusterOf[member] = joined;
  }
  return [...new Set(clusterOf)];
}

/** Place with day, and actor with day; areas block what lies in them where one report names the area alone; so does what was struck where nothing is known of the place. */
function blockingKeys(incident: Incident): readonly string[] {
  const days = daysOf(incident);
  const where = incident.spots.flatMap(({ keys, areas }) => [...keys, ...areas.filter((area) => area.startsWith('adm:'))]);
  const who = [...incident.actors, ...incident.recipients].flatMap(({ ref }) => (ref === undefined ? [] : [`who:${ref}`]));
  const target = incident.spots.some(({ isArea, areas }) => isArea || areas.length === 0)
    ? incident.recipients.flatMap(({ meaning }) => [...meaning].map((word) => `${incident.family} ${word}`))
    : [];
  const what = incident.spots.length > 0 ? [] : incident.figures.filter(({ min }) => min >= 3).map(({ field, min }) => `${field}:${min}`);
  const months = new Set(days.map((day) => day.slice(0, 7)));
  const byDay = [...where, ...who, ...what, ...target].flatMap((key) => days.map((day) => `${key} ${day}`));
  return [...byDay, ...where.flatMap((key) => [...months].map((month) => `${key} ${month}`))];
}

function daysOf({ days, report }: Incident): readonly string[] {
  if (days) {
    const each = eachDay(days, 0, mostDays);
    return each.length > 0 ? each : [`${days.from.slice(0, 7)}`];
  }
  if (report.day === undefined) return ['undated'];
  return eachDay({ from: report.day, to: report.day }, 0, 1).flatMap((day) =>
    eachDay({ from: day, to: day }, weekBack, 2 * weekBack + 1).slice(0, weekBack + 1),
  );
}
