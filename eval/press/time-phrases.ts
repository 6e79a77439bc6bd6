import { type CalendarDay, dateParts, weekdayOf } from '../../src/util/calendar-day.ts';
import type { Random } from '../../src/util/random.ts';
import { pick } from './pick.ts';
import type { Wording } from './wording-file.ts';

type Times = Wording['times'];

/**
 * The words by which a report of one day tells another: a weekday within a week, a date, or a count of days.
 * @example timePhrase(day, day + 1, wording.times, wording.numbers, random) // 'on Tuesday'
 */
export function timePhrase(day: CalendarDay, told: CalendarDay, times: Times, { words }: Wording['numbers'], random: Random): string {
  const { month, day: dayOfMonth } = dateParts(day);
  const distance = told - day;
  return pick(pick(waysOf(distance, times), random), random)
    .replace('{weekday}', times.weekdays[weekdayOf(day) % 7]!)
    .replace('{day}', String(dayOfMonth))
    .replace('{month}', times.months[month - 1]!)
    .replace('{days}', words[String(distance)] ?? String(distance));
}

function waysOf(distance: number, times: Times): readonly (readonly string[])[] {
  if (distance < 0) return [times.nextWeekday, times.date, distance === -1 ? times.tomorrow : times.nextWeekday];
  if (distance > 6) return [times.date, times.weekdayDate];
  const relative = distance === 1 ? [times.yesterday] : distance > 2 ? [times.daysAgo] : [];
  return [times.weekday, times.weekday, times.weekday, times.weekday, times.weekdayDate, times.date, times.date, ...relative];
}
