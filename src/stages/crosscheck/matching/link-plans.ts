import type { EventLine } from '../../../model/crosscheck.ts';
import type { EventIncidents } from '../event-line.ts';
import type { Incident } from '../incidents/incident.ts';
import { compareFillers, shareMeaning } from './compare-fillers.ts';
import { compareSpots } from './compare-spots.ts';
import { daysApart, lengthInDays } from './days.ts';

/** A plan may be carried out this many days later than it says. */
const lateDays = 2;
/** A plan without a day is taken to be carried out within so many days of its report. */
const undatedDays = 30;

/** For each event the plans that it carries out, told before it: linked, never merged, no corroboration. */
export function linkPlans(events: readonly EventIncidents[], plans: readonly Incident[]): readonly EventLine['plans'][] {
  const byPlace = new Map<string, Incident[]>();
  const add = (key: string, plan: Incident): void => {
    const others = byPlace.get(key);
    if (others) others.push(plan);
    else byPlace.set(key, [plan]);
  };
  for (const plan of plans) for (const key of keysOf(plan)) add(key, plan);
  return events.map((incidents) => {
    const candidates = new Set(incidents.flatMap((incident) => keysOf(incident).flatMap((key) => byPlace.get(key) ?? [])));
    return [...candidates]
      .sort((a, b) => a.report.index - b.report.index || a.claims[0]!.trigger.start - b.claims[0]!.trigger.start)
      .flatMap((plan) => {
        const executed = incidents.find((incident) => carriesOut(incident, plan));
        if (!executed) return [];
        const claim = plan.claims[0]!;
        const { start, end } = claim.trigger;
        return [{ document: plan.report.id, claim: claim.id, link: 'plan-of' as const, start, end, why: 'same act, announced before' }];
      });
  });
}

/** What an act and its plan share at least: a place, or who acts. */
function keysOf({ spots, actors }: Incident): readonly string[] {
  return [
    ...spots.flatMap(({ keys, areas }) => [...keys, ...areas]),
    ...actors.flatMap(({ ref }) => (ref === undefined ? [] : [`who:${ref}`])),
  ];
}

/** The same act by the same actor, at a place and on a day that do not contradict the plan. */
function carriesOut(told: Incident, plan: Incident): boolean {
  const isSameAct = told.family !== 'other' && told.family === plan.family;
  const isDone = told.report.index >= plan.report.index && told.claims.some(({ polarity }) => polarity === 'positive');
  return isDone && ((isSameAct && isBound(told, plan) && inTime(told, plan)) || isFullyBound(told, plan));
}

/** "will enter the town on Friday", "the town was taken on Friday": whatever the words for it, the same actor, place and day. */
function isFullyBound(told: Incident, plan: Incident): boolean {
  if (!told.days || !plan.days || daysApart(told.days, plan.days) !== 0 || lengthInDays(plan.days) > 1 || told.family === 'other')
    return false;
  return (
    compareSpots(told.spots, plan.spots) === 'same' && (compareFillers(told.actors, plan.actors) === 'same' || shareVehicle(told, plan))
  );
}

/** "A helicopter is to land", "a helicopter landed". */
function shareVehicle(told: Incident, plan: Incident): boolean {
  const vehicles = ({ claims }: Incident): readonly string[] =>
    claims.flatMap(({ roles }) => roles.flatMap(({ ref }) => (ref?.startsWith('instrument:') ? [ref] : [])));
  return vehicles(told).some((ref) => vehicles(plan).includes(ref));
}

/** Two of actor, place, day and target are the same, and none is another. */
function isBound(told: Incident, plan: Incident): boolean {
  const place = compareSpots(told.spots, plan.spots);
  const actor = compareFillers(told.actors, plan.actors);
  if (place === 'apart' || actor === 'other') return false;
  const isHere = place === 'same' || place === 'within';
  const isSameDay = told.days !== undefined && plan.days !== undefined && daysApart(told.days, plan.days) === 0;
  if (actor === 'same') return isHere || isSameDay;
  // Who is sent arrives, and so does "a convoy" that was to leave.
  const isSameMover = shareMeaning(told.actors, plan.recipients) || shareMeaning(told.actors, plan.actors) || shareVehicle(told, plan);
  return isHere && (isSameDay || isSameMover || shareMeaning(told.recipients, plan.recipients));
}

function inTime(told: Incident, plan: Incident): boolean {
  if (told.days && plan.days) return daysApart(told.days, plan.days) <= lateDays;
  const day = told.days?.from ?? told.report.day;
  const planned = plan.days?.from ?? plan.report.day;
  if (day === undefined || planned === undefined) return false;
  return daysApart({ from: day, to: day }, { from: planned, to: planned }) <= undatedDays;
}
