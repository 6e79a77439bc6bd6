import type { FieldVerdict } from '../model/crosscheck.ts';
import type { UiLanguage } from './ui-language.ts';

/** Words of a report with the place where they stand. */
export interface AddressedWords {
  /** Number of the report in `documents`, from 1. */
  readonly document: number;
  readonly words: string;
  /** `document id#start-end`, UTF-16 offsets into the document's text. */
  readonly address: string;
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
  readonly told: readonly AddressedWords[];
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

export interface OriginEntry {
  readonly id: string;
  readonly holder: string;
  readonly documents: readonly number[];
  readonly isCounted: boolean;
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
  readonly alone: readonly AddressedWords[];
  readonly plans: readonly AddressedWords[];
  readonly denied: readonly AddressedWords[];
  readonly notes: readonly string[];
}
