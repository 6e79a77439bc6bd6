import type { EventLine } from '../../../model/crosscheck.ts';
import type { EventIncidents } from '../event-line.ts';
import type { Incident } from '../incidents/incident.ts';
import { compareFillers, shareMeaning } from './compare-fillers.ts';
import { compareSpots } from './compare-spots.ts';
import { daysApart } from './days.ts';

/** A plan may be carried out this many days later than it says. */
const lateDays = 2;
/** A plan without a day is taken to be carried out within so many days of its report. */
const undatedDays = 30;

/** For each event the plans that it carries out, told before it: linked, never merged, no corroboration. */
export function linkPlans(events: readonly EventIncidents[], plans: readonly Incident[]): readonly EventLine['plans'][] {
  const byFamily = new Map<string, Incident[]>();
  for (const plan of plans) {
    const others = byFamily.get(plan.family);
    if (others) others.push(plan);
    else byFamily.set(plan.family, [plan]);
  }
  return events.map((incidents) =>
    incidents
      .flatMap(({ family }, at) => (incidents.findIndex((other) => other.family === family) === at ? (byFamily.get(family) ?? []) : []))
      .flatMap((plan) => {
        const executed = incidents.find((incident) => carriesOut(incident, plan));
        if (!executed) return [];
        const claim = plan.claims[0]!;
        const { start, end } = claim.trigger;
        return [{ document: plan.report.id, claim: claim.id, link: 'plan-of' as const, start, end, why: 'same act, announced before' }];
      }),
  );
}

/** The same act by the same actor, at a place and on a day that do not contradict the plan. */
function carriesOut(told: Incident, plan: Incident): boolean {
  const isSameAct = told.family !== 'other' && told.types.some((type) => plan.types.includes(type));
  const isDone = told.report.index >= plan.report.index && told.claims.some(({ polarity }) => polarity === 'positive');
  return isSameAct && isDone && isBound(told, plan) && inTime(told, plan);
}

/** Two of actor, place, day and target are the same, and none is another. */
function isBound(told: Incident, plan: Incident): boolean {
  const place = compareSpots(told.spots, plan.spots);
  const actor = compareFillers(told.actors, plan.actors);
  if (place === 'apart' || actor === 'other') return false;
  const isHere = place === 'same' || place === 'within';
  const isSameDay = told.days !== undefined && plan.days !== undefined && daysApart(told.days, plan.days) === 0;
  if (actor === 'same') return isHere || isSameDay;
  return isHere && (isSameDay || shareMeaning(told.recipients, plan.recipients));
}

function inTime(told: Incident, plan: Incident): boolean {
  if (told.days && plan.days) return daysApart(told.days, plan.days) <= lateDays;
  const day = told.days?.from ?? told.report.day;
  const planned = plan.days?.from ?? plan.report.day;
  if (day === undefined || planned === undefined) return false;
  return daysApart({ from: day, to: day }, { from: planned, to: planned }) <= undatedDays;
}
