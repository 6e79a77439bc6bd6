import type { Mention, Reading } from '../../src/model/reading.ts';
import { type Span, spansOverlap } from '../../src/model/span.ts';
import { findString } from '../phenomena/find-string.ts';
import { bestOverlap } from './best-overlap.ts';
import type { ExpectedReference } from './entity-tables.ts';

/** What references are scored by. */
export const referenceGroups = ['antecedent', 'event', 'ambiguous', 'none'] as const;
export type ReferenceGroup = (typeof referenceGroups)[number];

/** The group of an expected reference. */
export function referenceGroup({ ambiguous, event, none }: ExpectedReference): ReferenceGroup {
  if (none) return 'none';
  if (ambiguous) return 'ambiguous';
  return event === undefined ? 'antecedent' : 'event';
}

/** What came of an expected reference. */
export interface ReferenceOutcome {
  readonly right: boolean;
  readonly found?: Mention | undefined;
}

/**
 * Judges the mention that is most like the referring words; one that covers the antecedent as well refers to nothing.
 * Words that take nothing up ("it is unclear") are right where they are no mention or one that is left open.
 * @throws RangeError where words do not stand in the text so often
 */
export function judgeReference(text: string, lang: string, expected: ExpectedReference, reading: Reading): ReferenceOutcome {
  const span = placesOf(text, expected.text)[expected.nth - 1];
  if (span === undefined) throw new RangeError(`words are not ${expected.nth} times in the sentence`);
  const found = bestOverlap(span, reading.mentions);
  if (expected.none) return { right: (found?.ref ?? null) === null, found };
  if (found === undefined) return { right: false };
  if (expected.ambiguous) return { right: found.ref === null, found };
  return { right: found.ref !== null && pointsRight(text, lang, expected, found, reading), found };
}

function pointsRight(text: string, lang: string, { antecedent, event }: ExpectedReference, found: Mention, reading: Reading): boolean {
  if (event !== undefined) {
    const told = placesOf(text, event);
    return isEvent(told, found, reading) || sharesReference(told, found, reading.mentions);
  }
  return placesOf(text, antecedent ?? '').some((place) => sharesReference(partsOf(text, lang, place), found, reading.mentions));
}

function isEvent(places: readonly Span[], { ref }: Mention, { claims }: Reading): boolean {
  if (ref?.startsWith('event:')) return true;
  return claims.some(({ id, trigger }) => id === ref && places.some((place) => spansOverlap(place, trigger)));
}

/** The ref of any part is right: the words stand for all of them together. */
function sharesReference(parts: readonly Span[], found: Mention, mentions: readonly Mention[]): boolean {
  if (parts.some((part) => spansOverlap(part, found))) return false;
  return parts.some((part) => bestOverlap(part, mentions)?.ref === found.ref);
}

/** The words as a whole and, where they are coordinated, each of them. */
function partsOf(text: string, lang: string, whole: Span): Span[] {
  const and = conjunction(lang);
  const words = text.slice(whole.start, whole.end);
  const at = words.indexOf(and);
  if (at < 0) return [whole];
  const first = { start: whole.start, end: whole.start + at };
  return [whole, first, ...partsOf(text, lang, { start: first.end + and.length, end: whole.end }).slice(-1)];
}

/** What stands between two things of a list (" et ", " and "). */
function conjunction(lang: string): string {
  return new Intl.ListFormat(lang, { type: 'conjunction' }).formatToParts(['a', 'b'])[1]!.value;
}

/** @throws RangeError where the words are not in the text: the table is wrong then, not the reading */
function placesOf(text: string, words: string): Span[] {
  const places = findString(text, words);
  if (places.length === 0) throw new RangeError('words of a reference are not in the sentence');
  return places;
}
