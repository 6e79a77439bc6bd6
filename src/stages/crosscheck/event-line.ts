import type { EventLine, EventMember } from '../../model/crosscheck.ts';
import { schemaVersion } from '../../model/reading.ts';
import { sha256Hex } from '../../util/sha256.ts';
import type { CopySources } from './copies/copy-sources.ts';
import { eventFields } from './fields/event-fields.ts';
import type { Days, Incident } from './incidents/incident.ts';
import type { Spot } from './incidents/spots.ts';
import { isTakenForGranted } from './incidents/statements.ts';
import { lengthInDays } from './matching/days.ts';
import { eventOrigins, type Origins, originOf, type Told, toldKey } from './origins/event-origins.ts';
import type { CrosscheckKnowledge } from './pack.ts';
import type { Report } from './report.ts';

/** The incidents of one event, in the order of their reports. */
export type EventIncidents = readonly [Incident, ...Incident[]];

/** What all events of a run share. */
export interface EventContext {
  readonly reports: readonly Report[];
  readonly sources: CopySources;
  readonly knowledge: CrosscheckKnowledge;
}

/** Ten hexadecimal digits of sha256 over the event's claims: the same event of the same reports has the same id. */
export function eventId(incidents: EventIncidents): string {
  const members = incidents.flatMap(({ report, claims }) => claims.map(({ id }) => `${report.id} ${id}`));
  return sha256Hex([...members].sort().join('\n')).slice(0, 10);
}

/** An event as it is printed, without what it resembles and what it carries out. */
export function eventLine(incidents: EventIncidents, context: EventContext): EventLine {
  const told: readonly Told[] = incidents.flatMap(({ report, claims, statements, denials }) => [
    ...[...claims, ...statements].map((claim) => ({
      claim,
      report,
      affirms: claim.polarity === 'positive' && !isTakenForGranted(claim, denials, report),
    })),
    ...denials.map((claim) => ({ claim, report, affirms: false })),
  ]);
  const origins = eventOrigins(told, context.reports, context.sources, context.knowledge);
  const fields = eventFields({ incidents, origins });
  const stale = new Set(
    fields.flatMap(({ values }) => values.filter(({ superseded }) => superseded).map(({ document, origin }) => `${document} ${origin}`)),
  );
  return {
    schemaVersion,
    event: headOf(incidents, context.knowledge),
    independentOrigins: independentOrigins(told, origins),
    members: membersOf(told, origins, stale),
    origins: [...origins.list],
    fields: [...fields],
    plans: [],
    similar: [],
  };
}

/**
 * Origins that are identified and say that it happened; a denial is no second voice for it, nor is what a report tells in its own words beside
 * those whom it names for the same event.
 */
function independentOrigins(told: readonly Told[], origins: Origins): number {
  const affirming = told.filter(({ affirms }) => affirms);
  const isOwn = (member: Told): boolean => origins.holders.get(toldKey(member))?.isOwn === true;
  const citing = new Set(affirming.filter((member) => !isOwn(member)).map(({ report }) => report.id));
  const voices = new Set(
    affirming.filter((member) => !isOwn(member) || !citing.has(member.report.id)).map((member) => origins.of.get(toldKey(member))),
  );
  return origins.list.filter(({ id, unknown }) => !unknown && voices.has(id)).length;
}

/** The first claim of an origin supports, what the same origin says again repeats or, with another number, updates; who denies contradicts. */
function membersOf(told: readonly Told[], origins: Origins, stale: ReadonlySet<string>): EventMember[] {
  const heard = new Map<string, string>();
  return told.map((member) => {
    const { claim, report, affirms } = member;
    const origin = originOf(member, origins);
    const first = heard.get(origin);
    if (first === undefined) heard.set(origin, report.id);
    const isLater = first !== undefined && first !== report.id;
    const relation = !affirms ? 'contradicts' : isLater ? laterRelation(stale.has(`${first} ${origin}`)) : 'supports';
    return { document: report.id, claim: claim.id, relation, origin };
  });
}

const laterRelation = (isReplaced: boolean): EventMember['relation'] => (isReplaced ? 'updates' : 'repeats');

function headOf(incidents: EventIncidents, { eventTypes, families }: CrosscheckKnowledge): EventLine['event'] {
  const type = leadingType(incidents);
  const days = narrowest(incidents);
  const spot = finest(incidents);
  const codes = incidents.flatMap(({ claims }) => claims).find((claim) => claim.type === type)?.codes ?? {};
  const label = eventTypes[type]?.label ?? { fr: families.of[type] ?? type, en: families.of[type] ?? type };
  const around = [spot?.name, days && daysText(days)].filter((part) => part !== undefined).join(', ');
  return {
    id: eventId(incidents),
    type,
    codes: { ...codes },
    title: { fr: titled(label.fr, around), en: titled(label.en, around) },
    ...(days && { from: days.from, to: days.to }),
    ...(spot && { place: placeOf(spot) }),
  };
}

const daysText = ({ from, to }: Days): string => (from === to ? from : `${from} – ${to}`);

function titled(label: string, around: string): string {
  const head = `${label.charAt(0).toUpperCase()}${label.slice(1)}`;
  return around === '' ? head : `${head} (${around})`;
}

/** The type that most incidents lead with, of those that have one; of equals the first in the order of reports. */
function leadingType(incidents: EventIncidents): string {
  const counts = new Map<string, number>();
  for (const { types } of incidents)
    for (const type of types.slice(0, 1).filter((name) => name !== 'other')) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'other';
}

function narrowest(incidents: EventIncidents): Days | undefined {
  return incidents.flatMap(({ days }) => (days ? [days] : [])).sort((a, b) => lengthInDays(a) - lengthInDays(b))[0];
}

function finest(incidents: EventIncidents): Spot | undefined {
  const spots = incidents.flatMap((incident) => incident.spots);
  const towns = spots.filter(({ isArea, place }) => !isArea && place.lat !== undefined);
  return towns.find(({ place }) => place.geonameId !== undefined) ?? towns[0] ?? spots.find(({ isArea }) => !isArea) ?? spots[0];
}

function placeOf({ place, name }: Spot): NonNullable<EventLine['event']['place']> {
  const { lat, lon, country, admin1, geonameId } = place;
  return {
    name,
    ...(lat !== undefined && { lat }),
    ...(lon !== undefined && { lon }),
    ...(country !== undefined && { country }),
    ...(admin1 !== undefined && { admin1 }),
    ...(geonameId !== undefined && { geonameId }),
  };
}
