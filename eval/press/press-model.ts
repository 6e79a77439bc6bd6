import type { CalendarDay } from '../../src/util/calendar-day.ts';

/** What is counted; `persons` are those arrested or abducted. */
export const figureNames = ['killed', 'wounded', 'displaced', 'persons'] as const;
export type FigureName = (typeof figureNames)[number];

/** An event of the invented world. */
export interface PressEvent {
  readonly id: string;
  readonly theatre: string;
  readonly type: string;
  /** Name by language. */
  readonly place: Readonly<Record<string, string>>;
  readonly day: CalendarDay;
  /** Ids of parties; an exodus has none. */
  readonly actor?: string;
  readonly target?: string;
  readonly figures: Partial<Readonly<Record<FigureName, number>>>;
  /** A number by which all reports choose the same detail: what was hit, or who was taken. */
  readonly scene: number;
  /** Days before the event on which its plan is told. */
  readonly plannedBefore?: number;
}

/** A figure as a report states it: bounds both included, one that is not stated left out. */
export interface StatedFigure {
  readonly name: FigureName;
  readonly min?: number;
  readonly max?: number;
  readonly isExact: boolean;
}

/** `claim` is a claim of responsibility; a plan is no telling of the event that carries it out. */
export type TellingKind = 'event' | 'claim' | 'denial' | 'plan';

/** What one report says of one event. */
export interface Telling {
  readonly event: string;
  readonly kind: TellingKind;
  /** Last identified holder of the chain; undefined where nobody is identified. */
  readonly origin: string | undefined;
  /** The party that is named as the doer. */
  readonly actor?: string;
  readonly figures: readonly StatedFigure[];
}

/** A sentence of a report and the telling that it belongs to, if any. */
export interface PressSentence {
  readonly text: string;
  /** Place in the report's tellings. */
  readonly telling?: number;
}

/** Where a sentence of a telling stands (UTF-16 offsets, half-open). */
export interface TellingSpan {
  readonly telling: number;
  readonly start: number;
  readonly end: number;
}

export const copyKinds = ['verbatim', 'edited', 'shortened', 're-headed'] as const;
export type CopyKind = (typeof copyKinds)[number];

export interface PressReport {
  readonly id: string;
  readonly outlet?: string;
  readonly title: string;
  readonly lang: string;
  /** Day of publication. */
  readonly day: CalendarDay;
  readonly paragraphs: readonly (readonly PressSentence[])[];
  readonly tellings: readonly Telling[];
  readonly copy?: { readonly of: string; readonly kind: CopyKind };
}

/** A press: what happened, and what was reported of it, in the order of publication. */
export interface Press {
  readonly events: readonly PressEvent[];
  readonly reports: readonly PressReport[];
}
