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

/** A report as it stands in a list. */
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
