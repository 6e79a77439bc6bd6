import type { Span } from '../../../model/span.ts';
import type { Word } from '../../../model/tree.ts';
import type { Counted } from './counted-noun.ts';
import type { NumberSentence } from './number-sentence.ts';
import type { QuantityReading } from './quantity-reading.ts';

/** A quantity while its sentence is read. */
export interface QuantityDraft extends Pick<QuantityReading, 'value' | 'min' | 'max' | 'approx'> {
  readonly start: number;
  readonly end: number;
  readonly unit: string;
  readonly counts?: string;
  readonly isPart: boolean;
  readonly isOther: boolean;
  readonly isSuperseded: boolean;
  /** Replaced if another figure of the same thing follows in the sentence ("d'abord"). */
  readonly isEarlier: boolean;
  /** Counts things that a later number without a noun may count too. */
  readonly isCountable: boolean;
  readonly noun?: Word;
  /** Offsets of the counted words. */
  readonly of?: { readonly start: number; readonly end: number };
  readonly head: number;
}

/** No flag set. */
export const plainFlags = { isPart: false, isOther: false, isSuperseded: false, isEarlier: false, isCountable: false } as const;

/** The offsets of pieces, half-open. */
export function spanOf({ pieces }: NumberSentence, first: number, next: number): Span {
  return { start: pieces[first]!.start, end: pieces[next - 1]!.end };
}

/** The counted words, as fields of a draft. */
export function ofNoun({ words }: NumberSentence, { noun, from }: Counted): Pick<QuantityDraft, 'of' | 'noun'> {
  return noun === undefined ? {} : { noun, of: { start: words[from ?? noun.index]!.start, end: noun.end } };
}

/** A draft without its figures. */
export function unbounded(draft: QuantityDraft): Omit<QuantityDraft, 'value' | 'min' | 'max' | 'approx'> {
  const { value, min, max, approx, ...rest } = draft;
  return rest;
}
