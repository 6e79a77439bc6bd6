import type { Days, ReadTime } from '../../../model/event-time.ts';
import { isoDay, parseIsoDay } from '../../../util/calendar-day.ts';
import { countFromEvent } from './anchor-length.ts';
import type { TimeReading } from './read-times.ts';

type Count = NonNullable<TimeReading['fromEvent']>;

function countDays(count: Count, event: Days): Days | undefined {
  const [from, to] = [parseIsoDay(event.from), parseIsoDay(event.to)];
  const days = from === undefined || to === undefined ? undefined : countFromEvent(count, { from, to });
  return days && { from: isoDay(days.from), to: isoDay(days.to) };
}

/** The times as later stages take them: with the reason, and with a way to count where they follow an event. */
export function timeMentions(readings: readonly TimeReading[]): ReadTime[] {
  return readings.map(({ sentence: _sentence, direction: _direction, fromEvent, ...time }) => ({
    ...time,
    ...(fromEvent && { countFrom: (event: Days) => countDays(fromEvent, event) }),
  }));
}
