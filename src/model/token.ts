import type { Span } from './span.ts';

/**
 * A surface token: what stands between two boundaries in the text. It holds one syntactic word,
 * or several where the writing contracts them (French "du" = "de" + "le"): all share its span.
 */
export interface Token extends Span {
  /** The forms of its syntactic words, normalised for analysis (U+2019 as U+0027, slips read through). */
  readonly words: readonly string[];
  /** Set where a name, date or number was known before parsing and is kept as one unit. */
  readonly unit?: 'name' | 'date' | 'number';
}

/** A sentence: its span, the paragraph it stands in, its tokens in text order. */
export interface Sentence extends Span {
  /** Index of its paragraph in the document, 0-based. */
  readonly paragraph: number;
  /** BCP 47 language of its paragraph. */
  readonly lang: string;
  readonly tokens: readonly Token[];
}

/** A reading of a typing slip: the text is untouched, `read` is what the stages worked with. */
export interface Slip extends Span {
  readonly read: string;
  readonly why: string;
}
