import type { Claim } from '../../../model/claim.ts';
import type { Report } from '../report.ts';
import type { Figure } from './figures.ts';
import type { Filler } from './fillers.ts';
import type { Spot } from './spots.ts';

/** Days (ISO 8601), both included. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** Days with the claim that states them. */
export interface StatedDays extends Days {
  readonly claim: Claim;
}

/**
 * What one report tells of one event: claims that its own links hold together, an attack with its dead.
 * `told`: it is said to have happened, or to have not; `planned`: it is wanted, ordered or announced.
 */
export interface Incident {
  readonly report: Report;
  readonly standing: 'told' | 'planned';
  readonly claims: readonly Claim[];
  /** Statements by which somebody claims it or lays it at somebody's door: they speak of the event and are none themselves. */
  readonly statements: readonly Claim[];
  /** Statements by which somebody denies a part in it. */
  readonly denials: readonly Claim[];
  readonly family: string;
  /** Types of its claims without "other", the leading one first. */
  readonly types: readonly string[];
  readonly days?: StatedDays;
  readonly spots: readonly Spot[];
  readonly actors: readonly Filler[];
  /** Those who say that they did not do it. */
  readonly deniers: readonly Filler[];
  readonly recipients: readonly Filler[];
  readonly figures: readonly Figure[];
  /** Somebody denies that it happened, whatever the words say that he denies. */
  readonly isRefuted?: true;
  /** Its day or its place is that of an attack which brought it with it. */
  readonly isAttendant?: true;
}
