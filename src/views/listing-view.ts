import type { AddressedWords, DocumentEntry } from './addressed-words.ts';
import type { UiLanguage } from './ui-language.ts';

/** What one claim says, by whose word, with the place where it stands. */
export interface ListedItem extends AddressedWords {
  /** What it says of the matter: "says so", "denies it". */
  readonly says: string;
  readonly holder: string;
  /** Day of the report. */
  readonly day: string | null;
  /** How it is said: hedged, as an act, a copy. */
  readonly marks: readonly string[];
}

/** Items on one matter. */
export interface ListedGroup {
  readonly label: string;
  /** How the items stand to each other, in words. */
  readonly verdict: string | null;
  /** True where a reader should look: disputed, over, missed. */
  readonly isOpen: boolean;
  readonly items: readonly ListedItem[];
}

export interface ListedSection {
  readonly id: string;
  readonly title: string;
  /** What changed, in words. */
  readonly changes: readonly string[];
  readonly groups: readonly ListedGroup[];
}

/** What reports say over time, as a person sees it. */
export interface ListingView {
  readonly ui: UiLanguage;
  readonly title: string;
  readonly headline: readonly string[];
  /** How it is to be read. */
  readonly principle: string;
  readonly documents: readonly DocumentEntry[];
  readonly sections: readonly ListedSection[];
  /** What is said where there is no section. */
  readonly empty: string;
}
