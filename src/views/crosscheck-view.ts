import type { FieldVerdict } from '../model/crosscheck.ts';
import type { UiLanguage } from './ui-language.ts';

/** Words of a report with the place where they stand. */
export interface AddressedWords {
  /** Number of the report in `documents`, from 1. */
  readonly document: number;
  readonly words: string;
  /** `document id#start-end`, UTF-16 offsets into the document's text. */
  readonly address: string;
  /** Id of the claim that says so. */
  readonly claim: string;
  /** The words at the address, within their sentence. */
  readonly sentence: { readonly before: string; readonly marked: string; readonly after: string };
}

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

export interface DocumentEntry {
  readonly number: number;
  readonly id: string;
  readonly name: string;
  readonly title: string | null;
  readonly day: string | null;
  readonly lang: string;
  /** What it has copied, in words. */
  readonly copies: readonly string[];
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
  readonly similar: readonly { readonly title: string; readonly why: string; readonly event: string }[];
}

/** Reports side by side, as a person sees them. */
export interface CrosscheckView {
  readonly ui: UiLanguage;
  readonly headline: readonly string[];
  readonly documents: readonly DocumentEntry[];
  readonly events: readonly EventEntry[];
  readonly alone: readonly LoneEvent[];
  readonly plans: readonly AddressedWords[];
  readonly denied: readonly AddressedWords[];
  readonly notes: readonly string[];
}
