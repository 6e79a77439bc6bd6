import type { LedgerLine } from '../../../model/over-time.ts';
import type { Due } from './announcements.ts';
import type { ToldOutcome } from './evidence.ts';

type Standing = Pick<LedgerLine, 'status' | 'why'>;

const standing = (status: Standing['status'], why: string): Standing => ({ status, why });

/**
 * What later reports make of an announcement. It rests on what they tell and on the day named, on nothing else.
 * @param isWanted false where it was announced that something will not be done
 * @param lastDay of the latest report
 */
export function standingOf(isWanted: boolean, due: Due | undefined, told: readonly ToldOutcome[], lastDay: string | undefined): Standing {
  const done = told.find(({ says }) => says === 'done');
  const late = told.find(({ says }) => says === 'done-late');
  const not = told.filter(({ says }) => says === 'not-done');
  const first = done ?? late;
  if (first && not.some(({ report }) => report.index >= first.report.index))
    return standing('contradicted', 'one later report tells it as done, another as not done');
  if (!isWanted) return unwanted(first !== undefined, not, due);
  if (done) return standing('kept', 'a later report tells the act');
  if (late) return standing('missed', 'a later report tells the act, after the day named');
  if (not.length > 0) return notDone(not, due);
  return silent(told.length > 0, due, lastDay);
}

/** What was not to be done. */
function unwanted(isDone: boolean, not: readonly ToldOutcome[], due: Due | undefined): Standing {
  if (isDone) return standing('missed', 'a later report tells the act that was not to be done');
  if (not.some((outcome) => isPast(outcome, due))) return standing('kept', 'a later report says that the act has not been done');
  return not.length > 0 ? standing('open', 'not done by the last report') : standing('unknown', 'no later report speaks of the act');
}

function notDone(not: readonly ToldOutcome[], due: Due | undefined): Standing {
  if (due && not.some((outcome) => isPast(outcome, due)))
    return standing('missed', 'after the day named, a report says that it is not done');
  return standing('open', due ? 'not done, by a report before the day named' : 'not done by the last report, and no day is named');
}

/** The day of which it speaks, else that of its report, is not before the day named. */
function isPast({ days, report }: ToldOutcome, due: Due | undefined): boolean {
  const day = days.to ?? report.day;
  return due === undefined || (day !== undefined && day >= due.day);
}

function silent(isSpokenOf: boolean, due: Due | undefined, lastDay: string | undefined): Standing {
  if (due && lastDay !== undefined && due.day > lastDay) return standing('open', 'the day named lies after the last report');
  if (isSpokenOf) return standing('open', 'later reports speak of it, and tell it neither as done nor as not done');
  return standing('unknown', 'no later report speaks of the act');
}
