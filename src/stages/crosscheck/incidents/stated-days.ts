import type { Claim } from '../../../model/claim.ts';
import { type Span, spanContains } from '../../../model/span.ts';
import { lengthInDays } from '../matching/days.ts';
import type { Report } from '../report.ts';
import type { StatedDays } from './incident.ts';

/** The first days that a claim states with both bounds, a day before a week and so on. */
export function statedDays(claims: readonly Claim[]): StatedDays | undefined {
  const stated = claims.flatMap((claim) => {
    const { time } = claim;
    if (!time || time.precision === 'vague' || time.basis === 'unknown' || time.from === undefined || time.to === undefined) return [];
    return [{ from: time.from.slice(0, 10), to: time.to.slice(0, 10), claim }];
  });
  return stated.sort((a, b) => lengthInDays(a) - lengthInDays(b))[0];
}

/** The only day, not after the report, that the sentence of an undated act names, unless it is the day on which somebody said so. */
export function nearbyDays(claim: Claim, report: Report): StatedDays | undefined {
  const sentence = report.reading.sentences[claim.sentence];
  if (!sentence) return undefined;
  const days = report.reading.times.filter(
    (time) =>
      spanContains(sentence, time) &&
      time.precision === 'day' &&
      !time.set &&
      time.from !== undefined &&
      (report.day === undefined || time.from <= report.day),
  );
  const [day] = days;
  if (day?.from === undefined || days.length > 1 || isDayOfSaying(day, claim) || isTaken(day, claim, report)) return undefined;
  return { from: day.from, to: day.to ?? day.from, claim };
}

/** A day that stands nearer to the words of saying than to the act. */
function isDayOfSaying(day: Span, claim: Claim): boolean {
  const distance = (span: Span): number => Math.abs(span.start - day.start);
  return claim.attribution.some(({ cue }) => cue !== undefined && distance(cue) < distance(claim.trigger));
}

/**
 * A day that another act of the sentence has for its own, unless one of the two does the other ("fire trapped a convoy in an ambush on Monday",
 * "the flight on Monday has emptied the town"); a day that stands nearer to the act than to words of saying is the act's.
 */
function isTaken(day: Span, claim: Claim, report: Report): boolean {
  const { id, class: kind, sentence, trigger, roles } = claim;
  const { reading } = report;
  // "took the town on Monday, which the rebels had held for months": how it was then.
  if (kind === 'state' || isScene(day, claim, report)) return false;
  const distance = (span: Span): number => Math.abs(span.start - day.start);
  return reading.claims.some(
    (other) =>
      other.id !== id &&
      other.sentence === sentence &&
      other.time?.mention?.start === day.start &&
      !holds(other.roles, trigger) &&
      !holds(roles, other.trigger) &&
      (other.class !== 'statement' || distance(other.trigger) < distance(trigger)),
  );
}

/** A day that opens the sentence, set off by a comma, is that of all that it tells ("On Thursday, the town emptied as thousands fled"), unless one came after the other. */
function isScene(day: Span, { sentence, links }: Claim, { reading, claims }: Report): boolean {
  if (!/^\s*,/u.test(reading.document.text.slice(day.end, day.end + 2))) return false;
  const isLater = (to: string): boolean => claims.get(to)?.sentence === sentence;
  if (links.some(({ type, to }) => type === 'after' && isLater(to))) return false;
  const told = reading.claims.filter((other) => other.sentence === sentence && other.class !== 'statement');
  return told.every(({ trigger }) => trigger.start > day.start);
}

const holds = (roles: Claim['roles'], trigger: Span): boolean =>
  roles.some(({ start, end }) => start !== undefined && end !== undefined && spanContains({ start, end }, trigger));

/** An open day ("from Saturday on") of what is planned. */
export function plannedDays(claims: readonly Claim[]): StatedDays | undefined {
  const claim = claims.find(({ time }) => time?.precision === 'day' && time.from !== undefined && time.basis !== 'unknown');
  const from = claim?.time?.from?.slice(0, 10);
  return claim && from !== undefined ? { from, to: from, claim } : undefined;
}
