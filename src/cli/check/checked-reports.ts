import type { Crosscheck } from '../../model/crosscheck.ts';
import type { RelationLine } from '../../model/over-time.ts';

/** A cross-check with how actors are said to stand to each other in the same reports. */
export interface CheckedReports extends Crosscheck {
  readonly relations: readonly RelationLine[];
}
