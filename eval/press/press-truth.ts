import type { FigureName, Press, PressEvent, StatedFigure, Telling } from './press-model.ts';

/** A telling and where it stands. */
export interface ToldEvent {
  readonly report: string;
  /** Place in the report's tellings. */
  readonly index: number;
  readonly telling: Telling;
}

/** `single`: one holder's one value, so that there is nothing to compare. */
export type TrueVerdict = 'conflict' | 'update' | 'agrees' | 'single';

/** What is known of an event and its tellings. */
export interface EventTruth {
  readonly event: PressEvent;
  /** All but those of its plan. */
  readonly told: readonly ToldEvent[];
  readonly plans: readonly ToldEvent[];
  /** Identified origins; whoever only denies it may be counted or not. */
  readonly origins: { readonly least: number; readonly most: number };
  readonly figures: Partial<Readonly<Record<FigureName, TrueVerdict>>>;
  /** Another doer is named than by the others, or the one who is named denies it. */
  readonly doer: { readonly isContested: boolean; readonly isDenied: boolean };
}

/** Two events that are easily taken for one. */
export interface LookAlike {
  readonly events: readonly [string, string];
  readonly alike: 'place' | 'day';
}

export interface PressTruth {
  readonly events: readonly EventTruth[];
  readonly lookAlikes: readonly LookAlike[];
}

const daysOfLookAlikes = 14;

/** What a scorer may expect of a press: from its tellings alone. */
export function knowPress({ events, reports }: Press): PressTruth {
  const told = new Map<string, ToldEvent[]>(events.map(({ id }) => [id, []]));
  for (const report of reports)
    for (const [index, telling] of report.tellings.entries()) told.get(telling.event)?.push({ report: report.id, index, telling });
  const outlets = new Map(reports.map(({ id, outlet }) => [id, outlet]));
  return { events: events.map((event) => knowEvent(event, told.get(event.id)!, outlets)), lookAlikes: findLookAlikes(events) };
}

/** The outlet of each report, by its id. */
type Outlets = ReadonlyMap<string, string | undefined>;

function knowEvent(event: PressEvent, all: readonly ToldEvent[], outlets: Outlets): EventTruth {
  const told = all.filter(({ telling }) => telling.kind !== 'plan');
  const asserted = told.filter(({ telling }) => telling.kind !== 'denial');
  const named = new Set(asserted.flatMap(({ telling }) => telling.actor ?? []));
  return {
    event,
    told,
    plans: all.filter(({ telling }) => telling.kind === 'plan'),
    origins: { least: countOrigins(asserted), most: countOrigins(told) + countUnsigned(told, outlets) },
    figures: Object.fromEntries(
      (Object.keys(event.figures) as FigureName[]).flatMap((name) => {
        const verdict = trueVerdict(asserted.map(({ telling }) => ({ origin: telling.origin, figure: figureOf(telling, name) })));
        return verdict === undefined ? [] : [[name, verdict] as const];
      }),
    ),
    doer: { isContested: named.size > 1, isDenied: told.length > asserted.length && asserted.length > 0 },
  };
}

function figureOf({ figures }: Telling, wanted: FigureName): StatedFigure | undefined {
  return figures.find(({ name }) => name === wanted);
}

/** A report that no outlet signs may stand for itself. */
function countUnsigned(told: readonly ToldEvent[], outlets: Outlets): number {
  return new Set(
    told.filter(({ report, telling }) => telling.origin === undefined && outlets.get(report) === undefined).map(({ report }) => report),
  ).size;
}

function countOrigins(told: readonly ToldEvent[]): number {
  return new Set(told.flatMap(({ telling }) => telling.origin ?? [])).size;
}

/**
 * What the figures of an event amount to (M4): conflict where two holders' latest cannot both hold, else update where one holder's own was replaced.
 * @param values in the order of publication
 * @returns undefined where none is stated
 */
export function trueVerdict(
  values: readonly { readonly origin: string | undefined; readonly figure: StatedFigure | undefined }[],
): TrueVerdict | undefined {
  const latest = new Map<string, StatedFigure>();
  let isReplaced = false;
  for (const [index, { origin, figure }] of values.entries()) {
    if (figure === undefined) continue;
    const holder = origin ?? `unknown ${index}`;
    const before = latest.get(holder);
    if (before !== undefined && !canBothHold(before, figure)) isReplaced = true;
    latest.set(holder, figure);
  }
  const last = [...latest.values()];
  if (last.length === 0) return undefined;
  if (last.some((one, index) => last.slice(index + 1).some((other) => !canBothHold(one, other)))) return 'conflict';
  if (isReplaced) return 'update';
  return values.filter(({ figure }) => figure !== undefined).length === 1 ? 'single' : 'agrees';
}

function canBothHold(one: StatedFigure, other: StatedFigure): boolean {
  return (one.min ?? 0) <= (other.max ?? Number.POSITIVE_INFINITY) && (other.min ?? 0) <= (one.max ?? Number.POSITIVE_INFINITY);
}

function findLookAlikes(events: readonly PressEvent[]): LookAlike[] {
  return events.flatMap((one, index) =>
    events.slice(index + 1).flatMap((other): LookAlike[] => {
      if (one.theatre !== other.theatre || one.type !== other.type) return [];
      const samePlace = one.place.en === other.place.en;
      if (samePlace && Math.abs(one.day - other.day) <= daysOfLookAlikes) return [{ events: [one.id, other.id], alike: 'place' }];
      return !samePlace && one.day === other.day ? [{ events: [one.id, other.id], alike: 'day' }] : [];
    }),
  );
}
