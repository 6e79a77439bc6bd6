import type { Span } from '../model/span.ts';
import type { Piece } from './piece.ts';

/** Kinds of entities, in the order in which they are listed. */
export const entityKinds = ['actor', 'place', 'time', 'quantity', 'instrument'] as const;
export type EntityKind = (typeof entityKinds)[number];

/** One thing that is said of an entity or a mention: `country: Mali`. */
export interface FieldView {
  readonly label: string;
  readonly pieces: readonly Piece[];
}

/** Words of the report that stand for an entity, and why they were read so. */
export interface EntityMentionView extends Span {
  /** Unique in the reading, fit for an address within a page: `m3`. */
  readonly id: string;
  /** Position of its sentence from 0; `null` where it stands outside every sentence. */
  readonly sentence: number | null;
  readonly text: string;
  /** Form, rule, reason, and between what the text does not decide. */
  readonly fields: readonly FieldView[];
}

/** An actor, place, time, figure or instrument of a document, or words that stand for none that is known. */
export interface EntityView {
  /** Unique in the reading, fit for an address within a page: `actor-3`. */
  readonly id: string;
  readonly kind: EntityKind;
  readonly title: readonly Piece[];
  /** What to know of it, in one line behind its title; may be empty. */
  readonly summary: readonly Piece[];
  readonly fields: readonly FieldView[];
  readonly mentions: readonly EntityMentionView[];
}

/** The entities of one kind, those that are spoken of most first; times and figures as they stand in the text. */
export interface EntityGroupView {
  readonly kind: EntityKind;
  /** `Actors (7)`. */
  readonly title: string;
  readonly entities: readonly EntityView[];
}
