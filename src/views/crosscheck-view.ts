import type { FieldVerdict } from '../model/crosscheck.ts';
import type { AddressedWords, DocumentEntry } from './addressed-words.ts';
import type { ListedSection } from './listing-view.ts';
import type { UiLanguage } from './ui-language.ts';

export type { AddressedWords, DocumentEntry } from './addressed-words.ts';

/** What one report says of a field, and whom it names for it. */
export interface ToldValue extends AddressedWords {
  readonly holder: string;
}

/** Bounds of a number, both included; `null` where nobody stated one. */
export interface ValueRange {
  readonly min: number | null;
  readonly max: number | null;
  /** Stated as about so many. */
  readonly isApproximate: boolean;
}

/** A value of a field, told by one origin in one or more reports. */
export interface ValueEntry {
  readonly value: string;
  readonly holder: string;
  readonly origin: string;
  /** How it is said where it is not simply asserted, and whether its origin has replaced it. */
  readonly marks: readonly string[];
  readonly isReplaced: boolean;
  /** `null` where it is no number. */
  readonly range: ValueRange | null;
  readonly told: readonly ToldValue[];
}

export interface FieldEntry {
  readonly field: string;
  readonly label: string;
  readonly verdict: FieldVerdict;
  readonly verdictLabel: string;
  readonly values: readonly ValueEntry[];
  /** Numbers of the reports of the event that do not speak of it. */
  readonly silent: readonly number[];
}

/** How a report comes to an origin: by itself, after somebody else, or (`copyOf`) with the words of another report. */
export interface OriginTie {
  readonly document: number;
  readonly kind: 'own' | 'relay' | 'copy';
  readonly copyOf: number | null;
}

export interface OriginEntry {
  readonly id: string;
  readonly holder: string;
  readonly documents: readonly number[];
  readonly ties: readonly OriginTie[];
  readonly isCounted: boolean;
}

/** What one report alone tells. */
export interface LoneEvent extends AddressedWords {
  readonly event: string;
}

/** An event that several reports tell. */
export interface EventEntry {
  readonly id: string;
  readonly title: string;
  readonly documents: readonly number[];
  readonly originsLine: string;
  readonly origins: readonly OriginEntry[];
  readonly fields: readonly FieldEntry[];
  readonly isDiffering: boolean;
  readonly plans: readonly AddressedWords[];
  /** Events of their own that are parts of this one. */
  readonly parts: readonly { readonly title: string; readonly event: string }[];
  readonly similar: readonly { readonly title: string; readonly why: string; readonly event: string }[];
}

/** Reports side by side, as a person sees them. */
export interface CrosscheckView {
  readonly ui: UiLanguage;
  readonly headline: readonly string[];
  readonly documents: readonly DocumentEntry[];
  readonly events: readonly EventEntry[];
  /** How actors are said to stand to each other over these reports. */
  readonly overTime: readonly ListedSection[];
  /** So many more are left out. */
  readonly moreOverTime: number;
  readonly alone: readonly LoneEvent[];
  readonly plans: readonly AddressedWords[];
  readonly denied: readonly AddressedWords[];
  readonly notes: readonly string[];
}
