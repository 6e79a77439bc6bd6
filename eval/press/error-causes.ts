import type { MatchedEvent } from './match-events.ts';
import { type FieldOutcome, isAnswer } from './score-fields.ts';
import type { PressScores } from './score-press.ts';

/** Where an error comes from: the first of these that holds. */
export const errorCauses = ['not read', 'clustering', 'value not read', 'value misread or judged wrong'] as const;
export type ErrorCause = (typeof errorCauses)[number];

/** What is counted wrong, and how often from which cause. */
export interface CausesOf {
  readonly what: string;
  readonly counts: Readonly<Record<ErrorCause, number>>;
}

/** Tells errors of reading, of clustering and of the comparison apart. */
export function countCauses({ origins, fields }: PressScores): CausesOf[] {
  const wrong = fields.outcomes.filter(isWrong);
  const ofFields = (what: string, isMeant: (outcome: FieldOutcome) => boolean): CausesOf =>
    countOf(what, wrong.filter(isMeant).map(fieldCause));
  return [
    countOf(
      'origins',
      origins.filter(({ right }) => !right).map(({ matched }) => clusterCause(matched) ?? 'value misread or judged wrong'),
    ),
    ofFields('conflicts not said', ({ wanted, got }) => wanted === 'conflict' && !got.includes('conflict')),
    ofFields('conflicts said that are none', ({ wanted, got }) => wanted !== 'conflict' && got.includes('conflict')),
    ofFields('updates not said', ({ wanted, got }) => wanted === 'update' && !got.includes('conflict')),
    ofFields('agreement not said', ({ wanted, got }) => wanted === 'agrees' && !got.includes('conflict')),
  ];
}

/** Whether a field came out otherwise than its tellings have it. */
export function isWrong({ wanted, got }: FieldOutcome): boolean {
  if (wanted === 'agrees') return got.length === 0 || got.includes('conflict') || got.includes('update');
  return !got.includes(wanted) || (wanted === 'update' && got.includes('conflict'));
}

function clusterCause({ placed, isWhole }: MatchedEvent): ErrorCause | undefined {
  if (placed.some(({ line }) => line === undefined)) return 'not read';
  return isWhole ? undefined : 'clustering';
}

/** Why a field is wrong. */
export function fieldCause(outcome: FieldOutcome): ErrorCause {
  const { matched, field } = outcome;
  const cause = clusterCause(matched);
  if (cause !== undefined) return cause;
  const given = new Set(
    matched.line!.fields.filter((one) => isAnswer(one, field)).flatMap(({ values }) => values.map(({ document }) => document)),
  );
  const stated = matched.truth.told.filter(({ telling }) => {
    if (field === 'actor') return telling.actor !== undefined;
    return field === 'denial' ? telling.kind === 'denial' : telling.figures.some(({ name }) => name === field);
  });
  return stated.every(({ report }) => given.has(report)) ? 'value misread or judged wrong' : 'value not read';
}

function countOf(what: string, causes: readonly ErrorCause[]): CausesOf {
  const counts = Object.fromEntries(errorCauses.map((cause) => [cause, causes.filter((one) => one === cause).length]));
  return { what, counts: counts as Record<ErrorCause, number> };
}
