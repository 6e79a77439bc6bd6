import type { EventField, EventLine } from '../../src/model/crosscheck.ts';
import { type Count, countRight } from '../entities/count.ts';
import type { MatchedEvent } from './match-events.ts';
import type { FigureName } from './press-model.ts';

/** What can be contested: a figure, who did it, or whether it was so. */
export type ContestedField = FigureName | 'actor' | 'denial';

/** A field of an event, what it should have been and what the line says of it. */
export interface FieldOutcome {
  readonly matched: MatchedEvent;
  readonly field: ContestedField;
  readonly wanted: 'conflict' | 'update' | 'agrees';
  /** Verdicts of the line's fields that answer it; none where it has no such field. */
  readonly got: readonly string[];
}

export interface FieldScores {
  readonly outcomes: readonly FieldOutcome[];
  readonly conflicts: { readonly recall: Count; readonly precision: Count };
  /** Updates that the line calls updates, and those that it calls conflicts. */
  readonly updates: { readonly recall: Count; readonly asConflict: number };
  /** Fields on which all agree and the line says so. */
  readonly agreeing: Count;
}

/** Names of fields that say who acted or whether it was so. */
const answers: Readonly<Record<'actor' | 'denial', readonly string[]>> = { actor: ['actor'], denial: ['polarity', 'actor', 'outcome'] };
const countedByName: readonly string[] = ['killed', 'wounded', 'displaced'];

/**
 * Compares the verdicts of the lines with what the tellings amount to. Events whose line belongs to another event count as not answered.
 * A denial is answered by a conflict of polarity, of outcome or of the actor.
 */
export function scoreFields(events: readonly MatchedEvent[]): FieldScores {
  const outcomes = events.flatMap((matched) => outcomesOf(matched));
  const wanted = (verdict: FieldOutcome['wanted']): FieldOutcome[] => outcomes.filter((outcome) => outcome.wanted === verdict);
  const said = outcomes.filter(({ got }) => got.includes('conflict'));
  return {
    outcomes,
    conflicts: {
      recall: countRight(wanted('conflict').map(({ got }) => ({ right: got.includes('conflict') }))),
      precision: countRight(said.map((outcome) => ({ right: outcome.wanted === 'conflict' }))),
    },
    updates: {
      recall: countRight(wanted('update').map(({ got }) => ({ right: got.includes('update') && !got.includes('conflict') }))),
      asConflict: wanted('update').filter(({ got }) => got.includes('conflict')).length,
    },
    agreeing: countRight(
      wanted('agrees').map(({ got }) => ({ right: got.some((verdict) => verdict === 'same' || verdict === 'compatible') })),
    ),
  };
}

function outcomesOf(matched: MatchedEvent): FieldOutcome[] {
  const { truth, line, isMerged } = matched;
  const { isContested, isDenied } = truth.doer;
  const fields = isMerged ? [] : (line?.fields ?? []);
  const figures = (Object.entries(truth.figures) as [FigureName, string][]).flatMap(([field, verdict]): FieldOutcome[] => {
    if (verdict === 'single') return [];
    return [{ matched, field, wanted: verdict as FieldOutcome['wanted'], got: verdictsOf(fields, field) }];
  });
  const hasDoer = truth.told.filter(({ telling }) => telling.actor !== undefined).length > 1;
  // A denial can rightly be a conflict of the actor, so an event that is denied says nothing of the actor field alone.
  if (isDenied) return [...figures, { matched, field: 'denial', wanted: 'conflict', got: verdictsOf(fields, 'denial') }];
  if (!hasDoer) return figures;
  return [...figures, { matched, field: 'actor', wanted: isContested ? 'conflict' : 'agrees', got: verdictsOf(fields, 'actor') }];
}

function verdictsOf(fields: readonly EventField[], wanted: ContestedField): string[] {
  return fields.filter((field) => isAnswer(field, wanted)).map(({ verdict }) => verdict);
}

/** Whether a field of a line answers. Those arrested or abducted have no name of their own in the contract: any other field of numbers does. */
export function isAnswer({ field, values }: EventLine['fields'][number], wanted: ContestedField): boolean {
  if (wanted === 'actor' || wanted === 'denial') return answers[wanted].includes(field);
  if (wanted !== 'persons') return field === wanted;
  return !countedByName.includes(field) && values.some(({ min, max }) => min !== undefined || max !== undefined);
}
