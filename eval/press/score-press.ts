import type { EventLine } from '../../src/model/crosscheck.ts';
import { type Count, countRight } from '../entities/count.ts';
import { type BCubed, bCubed } from './b-cubed.ts';
import { type MatchedEvent, matchEvents } from './match-events.ts';
import { claimsOf, type PlacedTelling, placeTellings, type ReadReport, type UnreadCause, unreadCauses } from './place-tellings.ts';
import type { LookAlike, PressTruth, ToldEvent } from './press-truth.ts';
import { type FieldScores, scoreFields } from './score-fields.ts';

/** An event whose number of origins is right or not. */
export interface OriginOutcome {
  readonly matched: MatchedEvent;
  readonly got: number | undefined;
  readonly right: boolean;
}

export interface LookAlikeOutcome {
  readonly pair: LookAlike;
  readonly merged: boolean;
  /** One names the other as similar; undefined where one of them has no line of its own. */
  readonly listed: boolean | undefined;
}

export interface PlanOutcome {
  readonly plan: ToldEvent;
  readonly matched: MatchedEvent;
  readonly linked: boolean;
  /** Stands among those that support the event. */
  readonly merged: boolean;
}

export interface PressScores {
  readonly placed: readonly PlacedTelling[];
  readonly unread: Readonly<Record<UnreadCause, number>>;
  readonly clusters: { readonly all: BCubed | undefined; readonly read: BCubed | undefined };
  readonly events: readonly MatchedEvent[];
  readonly whole: Count;
  readonly origins: readonly OriginOutcome[];
  readonly fields: FieldScores;
  /** The same of the events whose tellings are all in one line of their own. */
  readonly fieldsOfWhole: FieldScores;
  readonly lookAlikes: readonly LookAlikeOutcome[];
  readonly plans: readonly PlanOutcome[];
}

/** Scores the lines of a cross-check against what is known of the press. */
export function scorePress(truth: PressTruth, lines: readonly EventLine[], reports: ReadonlyMap<string, ReadReport>): PressScores {
  const placed = placeTellings(truth, lines, reports);
  const events = matchEvents(truth.events, placed, lines);
  return {
    placed,
    unread: Object.fromEntries(unreadCauses.map((cause) => [cause, placed.filter((one) => one.cause === cause).length])) as Record<
      UnreadCause,
      number
    >,
    clusters: { all: bCubed(placed.map(asItem)), read: bCubed(placed.filter(({ line }) => line !== undefined).map(asItem)) },
    events,
    whole: countRight(events.filter(({ placed: own }) => own.length > 0).map(({ isWhole }) => ({ right: isWhole }))),
    origins: events.filter(({ truth: { origins } }) => origins.most > 0).map(checkOrigins),
    fields: scoreFields(events),
    fieldsOfWhole: scoreFields(events.filter(({ isWhole }) => isWhole)),
    lookAlikes: checkLookAlikes(truth.lookAlikes, events, placed),
    plans: events
      .filter(({ placed: own }) => own.length > 0)
      .flatMap((matched) => matched.truth.plans.map((plan) => checkPlan(plan, matched, lines, reports.get(plan.report)!))),
  };
}

/** A telling that is in no line is a cluster of its own. */
function asItem({ told, line }: PlacedTelling): { truth: string; cluster: string } {
  return { truth: told.telling.event, cluster: line ?? `${told.report} ${told.index}` };
}

function checkOrigins(matched: MatchedEvent): OriginOutcome {
  const { least, most } = matched.truth.origins;
  const got = matched.isMerged ? undefined : matched.line?.independentOrigins;
  return { matched, got, right: got !== undefined && got >= least && got <= most };
}

function checkLookAlikes(
  pairs: readonly LookAlike[],
  events: readonly MatchedEvent[],
  placed: readonly PlacedTelling[],
): LookAlikeOutcome[] {
  const matchedOf = new Map(events.map((matched) => [matched.truth.event.id, matched]));
  const linesOf = new Map<string, Set<string>>();
  for (const { told, lines } of placed) linesOf.set(told.telling.event, new Set([...(linesOf.get(told.telling.event) ?? []), ...lines]));
  return pairs.map((pair) => {
    const [one, other] = pair.events.map((id) => matchedOf.get(id)?.line);
    const merged = [...(linesOf.get(pair.events[0]) ?? [])].some((line) => linesOf.get(pair.events[1])?.has(line));
    return { pair, merged, listed: one === undefined || other === undefined || one === other ? undefined : areListed(one, other) };
  });
}

function areListed(one: EventLine, other: EventLine): boolean {
  return one.similar.some(({ event }) => event === other.event.id) || other.similar.some(({ event }) => event === one.event.id);
}

function checkPlan(plan: ToldEvent, matched: MatchedEvent, lines: readonly EventLine[], report: ReadReport): PlanOutcome {
  const claims = new Set(claimsOf(plan, report).map(({ id }) => id));
  const isOfPlan = ({ document, claim }: { document: string; claim: string }): boolean => document === plan.report && claims.has(claim);
  const own = lines.find(({ event }) => event.id === matched.line?.event.id);
  return {
    plan,
    matched,
    linked: own?.plans.some(isOfPlan) ?? false,
    merged: own?.members.some((member) => isOfPlan(member) && member.relation === 'supports') ?? false,
  };
}
