import type { Claim } from '../../../model/claim.ts';
import { spanContains } from '../../../model/span.ts';
import type { CrosscheckKnowledge } from '../pack.ts';
import type { Report } from '../report.ts';
import { figuresOf } from './figures.ts';
import { statedDays } from './stated-days.ts';
import { isViolent } from './violent-claims.ts';

const longPrecisions: ReadonlySet<string> = new Set(['month', 'season', 'year', 'decade']);
const acts: ReadonlySet<string> = new Set(['quantity:strike', 'quantity:attempt']);

/** Several acts ("carried out several raids") and what is counted since a year or a month: no part of one attack. */
export function isBackground(claim: Claim, report: Report, knowledge: CrosscheckKnowledge): boolean {
  if (!isViolent(claim, knowledge)) return false;
  const isSeveral = figuresOf(claim, report, knowledge).some(({ field, min }) => acts.has(field) && min > 1);
  return isSeveral || (!statedDays([claim]) && isOfLongTime(claim, report));
}

/** Its sentence names a month or a year, and no day. */
function isOfLongTime({ sentence }: Claim, { reading }: Report): boolean {
  const span = reading.sentences[sentence]!;
  const times = reading.times.filter((time) => spanContains(span, time));
  return times.some(({ precision }) => longPrecisions.has(precision)) && times.every(({ precision }) => precision !== 'day');
}
