import type { EventIncidents } from '../event-line.ts';
import type { Incident } from '../incidents/incident.ts';
import type { CrosscheckKnowledge } from '../pack.ts';
import { compareFillers } from './compare-fillers.ts';
import { compareSpots } from './compare-spots.ts';
import { daysApart, lengthInDays } from './days.ts';

/**
 * For each event the ids of those that are parts of it: what the side that leads an operation did where and while it went on, told apart.
 * A part stays an event of its own, with its own origins.
 * @example eventParts(events, ids, knowledge)[0] // ['3f0c…', 'a81b…'] for an offensive with two towns taken in it
 */
export function eventParts(
  events: readonly EventIncidents[],
  ids: readonly string[],
  { families }: Pick<CrosscheckKnowledge, 'families'>,
): readonly (readonly string[])[] {
  const isOperation = (incident: Incident): boolean => families.operations.includes(incident.types[0] ?? '') && isWide(incident);
  const byActor = new Map<string, number[]>();
  events.forEach((incidents, at) => {
    if (incidents.some(isOperation)) return;
    for (const ref of actorsOf(incidents)) byActor.set(ref, [...(byActor.get(ref) ?? []), at]);
  });
  return events.map((incidents) => {
    const operations = incidents.filter(isOperation);
    if (operations.length === 0) return [];
    const candidates = new Set(actorsOf(operations).flatMap((ref) => byActor.get(ref) ?? []));
    return [...candidates]
      .filter((at) => operations.some((operation) => events[at]!.some((incident) => isPart(incident, operation))))
      .sort((a, b) => a - b)
      .map((at) => ids[at]!);
  });
}

/** It covers ground or lasts: a single act at one place has no parts. */
function isWide({ spots, days }: Incident): boolean {
  return spots.some(({ isArea }) => isArea) || (days !== undefined && lengthInDays(days) > 1);
}

function actorsOf(incidents: readonly Incident[]): readonly string[] {
  return [
    ...new Set(incidents.flatMap(({ actors }) => actors.flatMap(({ ref, parents }) => (ref === undefined ? [] : [ref, ...parents])))),
  ];
}

/** The same side, on ground that the operation covers, on a day of it. */
function isPart(incident: Incident, operation: Incident): boolean {
  if (!incident.days || !operation.days || daysApart(incident.days, operation.days) > 0) return false;
  const place = compareSpots(operation.spots, incident.spots);
  const actor = compareFillers(operation.actors, incident.actors);
  return (place === 'within' || place === 'same') && (actor === 'same' || actor === 'compatible');
}
