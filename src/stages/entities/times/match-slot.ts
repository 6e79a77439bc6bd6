import { calendarDay } from '../../../util/calendar-day.ts';
import { entriesFor, type Lexicon } from './lexicon.ts';
import type { MatchedSentence, Taken } from './matched-sentence.ts';
import type { SlotKind } from './pattern.ts';
import type { Piece } from './sentence-pieces.ts';
import type { TimePack } from './time-pack.ts';
import { isDayOrMonthName, isStatedYear, isYear } from './word-guards.ts';

/** All ways in which a list or lexicon matches at a piece, the longest first. */
export function matchLexicon<Value>(lexicon: Lexicon<Value>, pieces: readonly Piece[], at: number): readonly Taken<Value>[] {
  const first = pieces[at];
  if (!first) return [];
  return entriesFor(lexicon, first.form)
    .filter((entry) => entry.pieces.every((form, offset) => pieces[at + offset]?.form === form))
    .map(({ pieces: { length }, value }) => ({ end: at + length, value }));
}

/** What a slot takes at a piece; several where it can end at several places. */
export function matchSlot(slot: SlotKind, sentence: MatchedSentence, at: number): readonly Taken<unknown>[] {
  const { pieces, pack } = sentence;
  switch (slot) {
    case 'weekday':
    case 'month':
    case 'season':
      return matchLexicon<unknown>(pack.slots[slot], pieces, at).filter(({ end }) => isDayOrMonthName(slot, sentence, at, end));
    case 'amount':
      return matchAmount(sentence, at);
    case 'day':
      return matchDay(sentence, at);
    case 'year':
      return matchYear(sentence, at);
    case 'statedYear':
      return matchFigures(pieces, at, /^(?:19|20)\d\d$/u).filter(() => isStatedYear(sentence, at));
    case 'shortYear':
      return matchFigures(pieces, at, /^\d0$/u);
    case 'decade':
      return matchFigures(pieces, at, /^(?:1[5-9]|20)\d0$/u);
    case 'hour':
      return matchFigures(pieces, at, /^(?:[01]?\d|2[0-4])$/u);
    case 'minute':
      return matchFigures(pieces, at, /^[0-5]\d$/u);
    case 'numericDate':
      return matchNumericDate(pieces, at, pack.numericOrder);
    default:
      return matchLexicon<unknown>(pack.slots[slot], pieces, at);
  }
}

function matchFigures(pieces: readonly Piece[], at: number, figures: RegExp): readonly Taken<number>[] {
  const piece = pieces[at];
  return piece && figures.test(piece.form) ? [{ end: at + 1, value: Number(piece.form) }] : [];
}

/** Four figures; where no month stands before them they must not count what follows. */
function matchYear(sentence: MatchedSentence, at: number): readonly Taken<number>[] {
  const { pieces, pack } = sentence;
  const isAfterMonth = at > 0 && entriesFor(pack.slots.month, pieces[at - 1]!.form).length > 0;
  const taken = matchFigures(pieces, at, isAfterMonth ? /^(?:1[5-9]|20)\d\d$/u : /^(?:19|20)\d\d$/u);
  return isAfterMonth || taken.length === 0 || isYear(sentence, at) ? taken : [];
}

function matchDay({ pieces, pack }: MatchedSentence, at: number): readonly Taken<number>[] {
  const [figures] = matchFigures(pieces, at, /^(?:0?[1-9]|[12]\d|3[01])$/u);
  if (!figures) return matchLexicon(pack.slots.ordinal, pieces, at).filter(({ value }) => value <= 31);
  const mark = pieces[at + 1];
  const isMarked = mark !== undefined && mark.start === pieces[at]!.end && pack.ordinalMarks.includes(mark.form);
  return [isMarked ? { ...figures, end: at + 2 } : figures];
}

/** Figures, number words (joined by hyphens or joiners, they add up), or another count. */
function matchAmount({ pieces, pack }: MatchedSentence, at: number): readonly Taken<number | 'some'>[] {
  const figures = matchFigures(pieces, at, /^\d{1,4}$/u);
  if (figures.length > 0) return figures;
  return matchLexicon(pack.slots.amount, pieces, at).map((taken) => addNumbers(pieces, pack, taken));
}

function addNumbers(pieces: readonly Piece[], pack: TimePack, taken: Taken<number | 'some'>): Taken<number | 'some'> {
  const joiner = pieces[taken.end]?.form ?? '';
  if (typeof taken.value !== 'number' || taken.value < 20 || !(joiner === '-' || pack.numberJoiners.includes(joiner))) return taken;
  const [next] = matchAmount({ pieces, pack, words: [] }, taken.end + 1);
  const isSmaller = typeof next?.value === 'number' && next.value > 0 && next.value < 20;
  return next && isSmaller ? { end: next.end, value: taken.value + Number(next.value) } : taken;
}

/** A date in figures; undefined days are left out, and an order that nothing decides gives no day. */
function matchNumericDate(pieces: readonly Piece[], at: number, order: TimePack['numericOrder']): readonly Taken<NumericDate>[] {
  const form = pieces[at]?.form ?? '';
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u.exec(form)?.slice(1).map(Number);
  const other = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/u.exec(form)?.slice(1).map(Number);
  const date = iso ? { year: iso[0]!, month: iso[1]!, day: iso[2]! } : other && numericDate(other, order);
  if (!date) return [];
  const exists = date.month === undefined || calendarDay(date.year, date.month, date.day!) !== undefined;
  return exists ? [{ end: at + 1, value: date }] : [];
}

/** What figures state of a date. */
export interface NumericDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** Month and day where the order, or a number above 12, decides which is which; else the year alone. */
function numericDate(numbers: readonly number[], order: TimePack['numericOrder']): NumericDate {
  const [first, second, year] = numbers as [number, number, number];
  const dayFirst = { year, month: second, day: first };
  const monthFirst = { year, month: first, day: second };
  if (second > 12) return monthFirst;
  if (first > 12 || first === second || order === 'day-month') return dayFirst;
  return order === 'month-day' ? monthFirst : { year };
}
