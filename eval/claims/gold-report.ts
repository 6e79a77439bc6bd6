import type { ClaimClass, Modality, Outcome, Polarity, QuoteKind, RoleName } from '../../src/model/claim.ts';
import type { Span, TextSpan } from '../../src/model/span.ts';

/** An actor or place that roles and holders refer to. */
export interface GoldEntity {
  readonly id: string;
  /** Its name and the names and nouns used for it. */
  readonly names: readonly string[];
}

/** What a role or holder refers to: one of these entities, or none of any. */
interface Referring {
  /** The entity and those as good. */
  readonly refs: readonly string[];
  /** Whether no reference is right: where it has none, where the context gives none, or as well as another. */
  readonly orNone: boolean;
}

/** A role with its words, or an implicit one without. */
export interface GoldRole extends Referring {
  readonly role: RoleName;
  readonly span?: TextSpan;
  readonly optional: boolean;
}

/** Words, days (ISO 8601, `from/to`, ".." for an open end) or both. */
export interface GoldTime {
  readonly span?: TextSpan;
  readonly iso?: string;
}

export interface GoldQuantity {
  readonly span: TextSpan;
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
  readonly counts?: string;
}

/** The last holder of the chain: the outlet, an entity, or the words for somebody unnamed. */
export type GoldHolder = { readonly kind: 'narrator' } | { readonly kind: 'entity'; readonly id: string } | HolderWords;
interface HolderWords {
  readonly kind: 'words';
  readonly span: TextSpan;
}

export interface GoldClaim {
  /** Its place in the list of the file, from 1. */
  readonly number: number;
  readonly trigger: TextSpan;
  readonly extent?: Span;
  readonly class: ClaimClass;
  readonly isCore: boolean;
  readonly types: readonly string[];
  /** ACLED sub-event types that are right; empty where the annotation gives no code. */
  readonly acled: readonly string[];
  readonly roles: readonly GoldRole[];
  readonly time?: GoldTime;
  readonly quantities: readonly GoldQuantity[];
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly outcome: Outcome;
  readonly holder: GoldHolder;
  readonly quote: QuoteKind;
  readonly ambiguous: boolean;
}

export interface GoldQuotation {
  readonly content: TextSpan;
  readonly kind: 'direct' | 'indirect';
  /** Where the words for the speaker stand, all of them; empty where nobody is named. */
  readonly speaker: readonly TextSpan[];
  /** The speaker where the annotation names an entity. */
  readonly speakerRefs: readonly string[];
}

export interface GoldLoaded {
  readonly span: TextSpan;
  readonly techniques: readonly string[];
  readonly severity: number;
}

/** An annotated report: every quoted word with its place (UTF-16 offsets of `text`). */
export interface GoldReport {
  readonly name: string;
  readonly lang: string;
  readonly outlet?: string;
  readonly date?: string;
  readonly text: string;
  readonly entities: readonly GoldEntity[];
  readonly claims: readonly GoldClaim[];
  readonly quotations: readonly GoldQuotation[];
  readonly loaded: readonly GoldLoaded[];
}
