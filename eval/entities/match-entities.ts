import type { QuantityMention, TimeMention } from '../../src/model/reading.ts';
import { type Span, spansOverlap } from '../../src/model/span.ts';
import type { ExpectedQuantity, ExpectedTime } from './entity-tables.ts';

/** Where the words stand in the sentence; the first place, since tables avoid repeated words. */
export function placeOf(sentence: string, words: string): Span {
  const start = sentence.indexOf(words);
  return { start, end: start + words.length };
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function lastDay(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : monthLengths[month - 1]!;
}

/** First and last day of a day, month or year. @example daysOf('2024-02') // ['2024-02-01', '2024-02-29'] */
export function daysOf(value: string): [string, string] {
  const [year, month, day] = value.split('-');
  if (day) return [value, value];
  if (!month) return [`${year}-01-01`, `${year}-12-31`];
  return [`${value}-01`, `${value}-${String(lastDay(Number(year), Number(month))).padStart(2, '0')}`];
}

/** True where a reading says what the table says: the same days, an open end as open, a repeated time as repeated. */
export function timeAgrees(expected: ExpectedTime['value'], found: TimeMention): boolean {
  if (expected === null) return found.from === undefined && found.to === undefined;
  if (expected === 'SET') return found.set === true;
  const [first = '', last = first] = expected.split('/');
  const from = first === '..' ? undefined : daysOf(first)[0];
  const to = last === '..' ? undefined : daysOf(last)[1];
  return found.from === from && found.to === to;
}

/** The same up to a rounding of bounds: "-aine" ranges are documented as about a fifth either way. */
function near(expected: number | undefined, found: number | undefined): boolean {
  if (expected === undefined) return true;
  return found !== undefined && Math.abs(found - expected) <= Math.max(1, Math.abs(expected) * 0.02);
}

const sameApprox: readonly (readonly string[])[] = [
  ['up-to', 'at-most'],
  ['nearly', 'about', 'less-than'],
  ['vague', 'dozens', 'hundreds', 'thousands'],
];

function approxAgrees(expected: string | undefined, found: string | undefined): boolean {
  if (expected === undefined || expected === found) return true;
  return sameApprox.some((group) => group.includes(expected) && found !== undefined && group.includes(found));
}

/** True where value, bounds, unit and what is counted agree; flags only where the table sets them. */
export function quantityAgrees(expected: ExpectedQuantity, found: QuantityMention): boolean {
  const numbers = expected.value === found.value || (expected.value === undefined && expected.min === found.value);
  const bounds = near(expected.min, found.min) && near(expected.max, found.max);
  const kind = expected.unit === found.unit && (expected.counts === undefined || expected.counts === found.counts);
  const flags = (['part', 'other', 'superseded'] as const).every((flag) => !expected[flag] || found[flag]);
  return numbers && bounds && kind && flags && approxAgrees(expected.approx, found.approx);
}

/** The reading that covers the words, if any. */
export function overlapping<Found extends Span>(place: Span, found: readonly Found[]): Found | undefined {
  return found.find((candidate) => spansOverlap(candidate, place));
}
