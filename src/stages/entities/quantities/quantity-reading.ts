import type { TextSpan } from '../../../model/span.ts';

/** A quantity as the contract prints it, with its place in the sentence. Offsets are UTF-16 code units of the document. */
export interface QuantityReading extends TextSpan {
  readonly id: string;
  readonly value?: number;
  /** Bounds, included unless `approx` says otherwise; for a vague word the range it stands for. */
  readonly min?: number;
  readonly max?: number;
  /** "person", "vehicle", "km", "percent", "share" …; else the lemma of the counted noun. */
  readonly unit: string;
  /** The counted words as they stand. */
  readonly of?: string;
  /** Absent where the number is exact. */
  readonly approx?: 'about' | 'nearly' | 'at-least' | 'at-most' | 'more-than' | 'less-than' | 'up-to' | 'range' | 'vague';
  /** What is said of the persons counted: "killed", "wounded", "missing", "captured", "displaced" … */
  readonly counts?: string;
  /** Included in a total. */
  readonly part?: true;
  /** Beside others that are not counted here. */
  readonly other?: true;
  /** An older figure that another replaces. */
  readonly superseded?: true;
  /** Index of the sentence. */
  readonly sentence: number;
  /** Index in the sentence of the counted noun, else of the number. */
  readonly head: number;
}
