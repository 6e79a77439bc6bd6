import type { SimilarEvent } from '../../../model/crosscheck.ts';
import type { EventIncidents } from '../event-line.ts';
import type { Incident } from '../incidents/incident.ts';
import type { CrosscheckKnowledge } from '../pack.ts';
import { type Comparison, compareIncidents } from './compare-incidents.ts';

/** At most so many look-alikes of an event, those nearest in time. */
const mostShown = 3;

interface Neighbour {
  readonly at: number;
  readonly day: string;
}

/** For each event those that look like it and are not it: one place on other days, one day with another actor. */
export function lookAlikes(
  events: readonly EventIncidents[],
  ids: readonly string[],
  knowledge: CrosscheckKnowledge,
): readonly (readonly SimilarEvent[])[] {
  const groups = new Map<string, Neighbour[]>();
  events.forEach((incidents, at) => {
    for (const key of likenessKeys(incidents)) {
      const neighbours = groups.get(key);
      const entry = { at, day: dayOf(incidents) };
      if (neighbours) neighbours.push(entry);
      else groups.set(key, [entry]);
    }
  });
  const near = events.map(() => new Set<number>());
  for (const neighbours of groups.values()) {
    const ordered = [...neighbours].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.at - b.at));
    ordered.forEach(({ at }, position) => {
      for (const other of ordered.slice(Math.max(0, position - mostShown), position + mostShown + 1))
        if (other.at !== at) near[at]!.add(other.at);
    });
  }
  return events.map((incidents, at) =>
    [...near[at]!]
      .map((other) => ({ other, comparison: compareEvents(incidents, events[other]!, knowledge) }))
      .filter(({ comparison }) => comparison.differs.length > 0)
      .sort((a, b) => (a.comparison.days ?? 0) - (b.comparison.days ?? 0) || a.other - b.other)
      .slice(0, mostShown)
      .map(({ other, comparison }) => ({ event: ids[other]!, why: whyNot(comparison), differs: [...comparison.differs] })),
  );
}

/** One kind of act at one place, or one kind of act on one day with one number. */
function likenessKeys(incidents: EventIncidents): readonly string[] {
  return [
    ...new Set(
      incidents.flatMap(({ family, spots, figures, days, types }) => [
        ...spots.filter(({ isArea }) => !isArea).map(({ keys }) => `${family} ${keys[0]}`),
        ...(days && spots.length === 0 ? figures.filter(({ min }) => min >= 3).map(({ min }) => `${types[0]} ${days.from} ${min}`) : []),
      ]),
    ),
  ];
}

const dayOf = (incidents: EventIncidents): string => incidents.find(({ days }) => days)?.days?.from ?? incidents[0].report.day ?? '9999';

/** The pair of incidents that differs in least. */
function compareEvents(one: EventIncidents, other: EventIncidents, knowledge: CrosscheckKnowledge): Comparison {
  return compareIncidents(best(one), best(other), knowledge);
}

const best = (incidents: EventIncidents): Incident => incidents.find(({ days, spots }) => days && spots.length > 0) ?? incidents[0];

function whyNot({ agrees, differs, days }: Comparison): string {
  const alike = agrees.filter((agreement) => agreement !== 'type');
  const apart = differs.map((field) =>
    field === 'time' && days !== undefined ? apartBy(days) : field === 'place' ? 'another place' : 'another actor',
  );
  return `${[...alike, ...apart].join(', ')}: not merged`;
}

/** @example apartBy(150) // '5 months apart' */
function apartBy(days: number): string {
  const [count, unit] = days >= 60 ? [Math.round(days / 30), 'month'] : [days, 'day'];
  return `${count} ${unit}${count === 1 ? '' : 's'} apart`;
}
