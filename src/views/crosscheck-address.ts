import type { Claim } from '../model/claim.ts';
import type { Reading } from '../model/reading.ts';
import type { AddressedWords } from './crosscheck-view.ts';
import type { UiLanguage } from './ui-language.ts';

/** What words of reports are looked up in. */
export interface AddressContext {
  readonly ui: UiLanguage;
  /** Number of each report, from 1. */
  readonly number: ReadonlyMap<string, number>;
  readonly readings: ReadonlyMap<string, Reading>;
  /** What readers know each report by. */
  readonly names: ReadonlyMap<string, string>;
  /** By `<document id> <claim id>`. */
  readonly claims: ReadonlyMap<string, Claim>;
}

interface Place {
  readonly document: string;
  readonly claim: string;
  readonly start: number;
  readonly end: number;
}

/** The words at a place of a report, their address and their sentence. */
export function addressed({ document, claim, start, end }: Place, context: AddressContext): AddressedWords {
  const { number, readings, claims } = context;
  const reading = readings.get(document)!;
  const { text } = reading.document;
  const around = sentenceAround(reading, start, claims.get(`${document} ${claim}`)?.sentence);
  return {
    document: number.get(document)!,
    words: text.slice(start, end),
    address: addressOf({ document, start, end }, context),
    claim,
    sentence: {
      before: text.slice(Math.min(around.start, start), start),
      marked: text.slice(start, end),
      after: text.slice(end, Math.max(around.end, end)),
    },
  };
}

/** "agency.txt#12-34": the report as readers know it, and the place in its text. */
export function addressOf({ document, start, end }: Omit<Place, 'claim'>, { names }: Pick<AddressContext, 'names'>): string {
  return `${names.get(document) ?? document}#${start}-${end}`;
}

/** The plain sentence of a claim, with the address of its trigger. */
export function told(document: string, id: string, context: AddressContext): AddressedWords {
  const { trigger, neutral } = context.claims.get(`${document} ${id}`)!;
  return { ...addressed({ document, claim: id, start: trigger.start, end: trigger.end }, context), words: neutral[context.ui] };
}

/** Mostly the sentence of the claim itself; else the one that the words stand in. */
function sentenceAround(
  { sentences }: Reading,
  start: number,
  expected: number | undefined,
): { readonly start: number; readonly end: number } {
  const holds = (sentence: { readonly start: number; readonly end: number } | undefined): boolean =>
    sentence !== undefined && sentence.start <= start && start < sentence.end;
  const own = expected === undefined ? undefined : sentences[expected];
  return (holds(own) ? own : sentences.find(holds)) ?? { start, end: start };
}
