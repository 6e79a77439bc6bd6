import type { FieldValue } from '../../../model/crosscheck.ts';

/** A value of a field with what the comparison needs: the order of its report, and whether it says so or denies it. */
export interface StatedValue<Content> {
  readonly shown: FieldValue;
  readonly content: Content;
  /** Position of its report in time. */
  readonly order: number;
}
