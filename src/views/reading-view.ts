import type { ClaimClass, Evidence, Modality, Outcome, Polarity, QuoteKind, RoleName, Stance } from '../model/claim.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Span, TextSpan } from '../model/span.ts';
import type { EntityGroupView, EntityKind } from './entities-view.ts';
import type { Piece } from './piece.ts';
import type { UiLanguage } from './ui-language.ts';

export type { Piece } from './piece.ts';

/** What a stretch of the text is for a claim, or on its own (`loaded`, `slip`, a quotation without a claim). */
export type MarkKind = 'trigger' | 'role' | 'holder' | 'cue' | 'time' | 'quantity' | 'loaded' | 'slip' | `entity-${EntityKind}`;

/** One reason to mark a stretch. `id` is the claim's id, the loaded word's id, a mention's `m0`, or `slip-N` and `attribution-N`. */
export interface Mark {
  readonly id: string;
  readonly kind: MarkKind;
}

/** A stretch between two neighbouring boundaries; the segments of a sentence join up to its text. */
export interface Segment extends TextSpan {
  readonly marks: readonly Mark[];
}

/**
 * How a claim is drawn, everywhere: by line, never by colour. `reported` is asserted by someone other than the outlet,
 * `negative` is negated or denied by anyone in the chain.
 */
export type ClaimLine = 'asserted' | 'reported' | 'negative' | 'hedged' | 'conditional' | 'planned' | 'interrogative';

export interface ParticipantView {
  readonly role: RoleName;
  readonly label: string;
  readonly pieces: readonly Piece[];
  readonly stated: boolean;
  readonly span: Span | null;
  readonly basis: string | null;
}

/** One link of the chain of those who say so, outermost first. */
export interface HolderView {
  readonly pieces: readonly Piece[];
  readonly stance: Stance;
  readonly stanceWords: string;
  /** What stands behind the name in brackets: a telling verb, the channel, that the source has no name; may be empty. */
  readonly details: string;
  readonly cue: TextSpan | null;
  readonly span: Span | null;
  readonly named: boolean;
}

export interface TimeView {
  readonly pieces: readonly Piece[];
  /** No words date the claim: it is told only where the claim is explained. */
  readonly isUndated: boolean;
  readonly basisWords: string;
  readonly span: Span | null;
}

export interface QuantityView {
  readonly id: string;
  readonly pieces: readonly Piece[];
  readonly span: Span;
}

export interface ClaimView {
  readonly id: string;
  readonly sentence: number;
  readonly trigger: TextSpan;
  readonly class: ClaimClass;
  readonly classWords: string;
  readonly type: string;
  /** The label of the type, or that it is not settled. */
  readonly typeWords: string;
  /** The same where it says more than the predicate does: acts, states and ties that have a type of their own. */
  readonly kindWords: string | null;
  /** Codes of other ontologies: "PLOVER assault/aerial", "ACLED Air/drone strike". */
  readonly codeWords: readonly string[];
  readonly modality: Modality;
  readonly polarity: Polarity;
  readonly outcome: Outcome;
  readonly line: ClaimLine;
  /** What no reader may miss, in words: modality, negation, outcome, denial, a source without a name. */
  readonly marks: readonly string[];
  /** Modality and outcome in words, the plain ones included. */
  readonly saidWords: string;
  readonly subjects: readonly ParticipantView[];
  readonly objects: readonly ParticipantView[];
  readonly circumstances: readonly ParticipantView[];
  readonly time: TimeView | null;
  readonly quantities: readonly QuantityView[];
  readonly chain: readonly HolderView[];
  /** The chain as one line of words, without its label: `Le Phare ← le gouverneur (dit)`. */
  readonly chainWords: string;
  readonly quote: QuoteKind;
  readonly quoteWords: string | null;
  readonly verification: readonly { readonly text: string; readonly words: string; readonly span: Span }[];
  readonly ambiguous: boolean;
  readonly alternative: { readonly chainWords: string | null; readonly participants: readonly ParticipantView[] } | null;
  readonly neutral: string;
  readonly links: readonly { readonly words: string; readonly to: string; readonly target: string | null }[];
  readonly loaded: readonly string[];
  readonly certainty: 'sure' | 'check';
  readonly certaintyWords: string;
  readonly readingConfidence: number;
  readonly evidence: readonly (Evidence & { readonly text: string })[];
  /** The claim in one line with its marks and its chain: for tooltips, lists and the index. */
  readonly summary: string;
}

export interface SentenceView extends Span {
  /** Position in the document from 0; `null` for text that stands outside every sentence. */
  readonly index: number | null;
  readonly startsParagraph: boolean;
  readonly segments: readonly Segment[];
  readonly claims: readonly ClaimView[];
  /** In words why no claim was read here, or `null` where there are claims. */
  readonly silent: string | null;
}

export interface HeaderView {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
  readonly url: string | null;
  /** `null` where the day is not known. */
  readonly date: string | null;
  readonly dateBasisWords: string;
  readonly dateWhy: string;
}

/** One document's reading, ready to be shown in one language of the interface; plain data, no markup. */
export interface ReadingView {
  readonly id: string;
  readonly ui: UiLanguage;
  /** BCP 47 tag of the report. */
  readonly lang: string;
  readonly header: HeaderView;
  readonly sentences: readonly SentenceView[];
  readonly counts: {
    readonly sentences: number;
    readonly claims: number;
    readonly check: number;
    readonly words: string;
    /** Without the sentences, for lists. */
    readonly shortWords: string;
  };
  /** What the report speaks of; kinds without an entity are left out. */
  readonly entities: readonly EntityGroupView[];
  readonly loaded: readonly { readonly id: string; readonly text: string; readonly words: string }[];
  readonly slips: readonly { readonly id: string; readonly text: string; readonly words: string }[];
  readonly diagnostics: readonly { readonly code: string; readonly severity: Diagnostic['severity']; readonly words: string }[];
}
