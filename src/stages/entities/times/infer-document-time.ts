import type { DocumentTime } from '../../../model/source-document.ts';
import { isoDay, parseIsoDay } from '../../../util/calendar-day.ts';
import type { TimeReading } from './read-times.ts';

/** Reports tell of the week before them: a day that is told with its date lies at most so many days back. */
const daysTold = 6;

/** A day that the text states by itself, told as past. */
function isToldDay({ basis, precision, direction, set, from, to }: TimeReading): boolean {
  return basis === 'explicit' && precision === 'day' && direction !== 'future' && set === undefined && from !== undefined && from === to;
}

/**
 * The day that a document without a date speaks from, as far as its own words tell: not before the latest day that they date and
 * tell as past, and within the week from there. Nothing where no day is dated with its year, or the year of its weekday.
 * @param readings Read without a document time.
 * @param why Puts the words that it rests on into a sentence.
 * @example inferDocumentTime(readTimes(undated, trees, context), (words) => `told as past: ${words}`)
 *   // { from: '2018-11-03', to: '2018-11-09', basis: 'inferred', why: 'told as past: Samedi, 3 novembre' }
 */
export function inferDocumentTime(readings: readonly TimeReading[], why: (words: string) => string): DocumentTime | undefined {
  const told = readings.filter(isToldDay);
  const latest = told.reduce<TimeReading | undefined>((late, reading) => (late && late.from! >= reading.from! ? late : reading), undefined);
  const day = latest?.from === undefined ? undefined : parseIsoDay(latest.from);
  if (latest === undefined || day === undefined) return undefined;
  return { from: isoDay(day), to: isoDay(day + daysTold), basis: 'inferred', why: why(latest.text) };
}
