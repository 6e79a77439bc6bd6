import { ancestors } from '../../../model/event-type.ts';
import type { Incident } from '../incidents/incident.ts';
import type { CrosscheckKnowledge } from '../pack.ts';
import { compareFillers, shareMeaning } from './compare-fillers.ts';
import { compareSpots, type SpotRelation } from './compare-spots.ts';
import { daysApart, daysBefore, lengthInDays } from './days.ts';

/** What speaks for two incidents being one event, and what forbids it. */
export interface Comparison {
  /** At least `sameEvent` where they are taken for one. */
  readonly score: number;
  /** What they agree on, and the fields in which they cannot be one event. */
  readonly agrees: readonly string[];
  readonly differs: readonly ('time' | 'place' | 'actor')[];
  readonly days?: number;
}

/** From this score two incidents are one event: a place and a day, with the same kind of act. */
export const sameEvent = 5;

const points = {
  type: 1,
  'same place': 3,
  'place within': 2,
  'place near': 2,
  'place perhaps': 0.5,
  'same day': 2.5,
  'days overlap': 1.5,
  actor: 1.5,
  recipient: 1,
  target: 1,
  figure: 1.5,
} as const;
type Agreement = keyof typeof points;
/** Stretches of more days than this say little about the day. */
const shortStretch = 3;
/** A report of an undated event speaks of what lies at most so many days back. */
const freshDays = 7;

/** Acts of one family; an act that no type was found for can be any, if it is done to the same thing. */
function mayBeOne(one: Incident, other: Incident, knowledge: CrosscheckKnowledge): boolean {
  // Day and place of the attack are shared by all that it brought with it.
  if ((one.isAttendant || other.isAttendant) && !areKindred(one, other, knowledge)) return false;
  if (one.family === other.family && one.family !== 'other') return true;
  return (isOpenAct(one) || isOpenAct(other)) && shareMeaning(one.recipients, other.recipients);
}

/** No type was found for it, and it was done: what was not done ("left without defending the town") says nothing of another act. */
const isOpenAct = ({ family, claims }: Incident): boolean => family === 'other' && claims.every(({ polarity }) => polarity === 'positive');

/** Compares two incidents. */
export function compareIncidents(one: Incident, other: Incident, knowledge: CrosscheckKnowledge): Comparison {
  if (!mayBeOne(one, other, knowledge)) return { score: 0, agrees: [], differs: [] };
  const place = compareSpots(one.spots, other.spots);
  const time = compareDays(one, other);
  const actor = compareFillers(one.actors, other.actors);
  const differs = [
    ...(place === 'apart' ? (['place'] as const) : []),
    ...(time.relation === 'apart' ? (['time'] as const) : []),
    ...(actor === 'other' && isOfItsActor(one, other, knowledge) ? (['actor'] as const) : []),
  ];
  const agrees = [
    ...(areKindred(one, other, knowledge) ? (['type'] as const) : []),
    ...placeAgreements[place],
    ...dayAgreements[time.relation],
    ...(actor === 'same' ? (['actor'] as const) : []),
    ...targetAgreement(one, other),
    ...(shareFigure(one, other) ? (['figure'] as const) : []),
  ];
  return { score: scoreOf(agrees), agrees, differs, ...(time.days !== undefined && { days: time.days }) };
}

/** Whoever acts makes it: movements and the like, and what the one side held when the other took it. */
function isOfItsActor(one: Incident, other: Incident, { families }: CrosscheckKnowledge): boolean {
  return families.byActor.includes(one.family) || isState(one) !== isState(other);
}

const isState = ({ claims, types }: Incident): boolean => claims.find(({ type }) => type === (types[0] ?? 'other'))?.class === 'state';

/** One type, or one that is a kind of the other: an ambush is an attack. */
function areKindred(one: Incident, other: Incident, { eventTypes }: CrosscheckKnowledge): boolean {
  const isKind = (type: string, of: string): boolean => type === of || ancestors(eventTypes, type).includes(of);
  return one.types.some(
    (type) => type !== 'casualties' && other.types.some((kind) => kind !== 'casualties' && (isKind(type, kind) || isKind(kind, type))),
  );
}

const placeAgreements: Readonly<Record<SpotRelation, readonly Agreement[]>> = {
  same: ['same place'],
  within: ['place within'],
  near: ['place near'],
  perhaps: ['place perhaps'],
  unknown: [],
  apart: [],
};

const dayAgreements: Readonly<Record<DayRelation['relation'], readonly Agreement[]>> = {
  same: ['same day'],
  overlap: ['days overlap'],
  unknown: [],
  apart: [],
};

function targetAgreement(one: Incident, other: Incident): readonly Agreement[] {
  if (compareFillers(one.recipients, other.recipients) === 'same') return ['recipient'];
  return shareMeaning(one.recipients, other.recipients) ? ['target'] : [];
}

/** Kind, day and number alone are chance: somebody or some place must be the same. */
const groundless: ReadonlySet<Agreement> = new Set(['type', 'figure', 'days overlap', 'same day', 'place perhaps']);

function scoreOf(agrees: readonly Agreement[]): number {
  if (agrees.every((agreement) => groundless.has(agreement))) return 0;
  return agrees.reduce((sum, agreement) => sum + points[agreement], 0);
}

interface DayRelation {
  readonly relation: 'same' | 'overlap' | 'unknown' | 'apart';
  readonly days?: number;
}

function compareDays(one: Incident, other: Incident): DayRelation {
  if (one.days && other.days) {
    const days = daysApart(one.days, other.days);
    if (days > 0) return { relation: 'apart', days };
    const short = Math.max(lengthInDays(one.days), lengthInDays(other.days)) <= shortStretch;
    return { relation: short ? 'same' : 'overlap' };
  }
  return compareUndated(one, other);
}

/** An event without a day lies before its report, and not long before it. */
function compareUndated(one: Incident, other: Incident): DayRelation {
  const [left, right] = [stretchOf(one), stretchOf(other)];
  if (!left || !right) return { relation: 'unknown' };
  const days = daysApart(left, right);
  return days > 0 ? { relation: 'apart', days } : { relation: 'unknown' };
}

function stretchOf({ days, report }: Incident): { readonly from: string; readonly to: string } | undefined {
  if (days) return days;
  return report.day === undefined ? undefined : { from: daysBefore(report.day, freshDays), to: report.day };
}

/** The same number of the same thing, large enough not to be chance. */
function shareFigure(one: Incident, other: Incident): boolean {
  return one.figures.some(
    (figure) =>
      figure.min >= 3 && other.figures.some(({ field, min, max }) => field === figure.field && min === figure.min && max === figure.max),
  );
}
