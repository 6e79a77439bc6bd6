import type { DocumentTime } from '../../../model/source-document.ts';
import { flatMap } from '../../../util/flat-map.ts';
import { anchorFromDocument } from './anchor.ts';
import { countFromEvent } from './anchor-length.ts';
import type { AnchorContext, Anchored } from './anchored.ts';
import type { Government } from './governing-verb.ts';
import type { Match } from './match-rules.ts';
import type { Piece } from './sentence-pieces.ts';
import type { TimeValue, ValueOf } from './time-value.ts';
import { toTimex } from './timex.ts';

/** An expression with where it was found and what governs it. */
export interface FoundExpression {
  readonly match: Match;
  /** Index of its sentence. */
  readonly sentence: number;
  readonly pieces: readonly Piece[];
  readonly government: Government;
}

export interface AnchoredExpression {
  readonly expression: FoundExpression;
  readonly anchored: Anchored;
  readonly timex: string;
}

type Frame = Pick<AnchorContext, 'yearFloor'> & { readonly documentTime: DocumentTime };

/** Anchors in text order, so that "the same day", "the next day" and "at 3 p.m." find the day before them. */
export function anchorReadings(found: readonly FoundExpression[], documentTime: DocumentTime): readonly AnchoredExpression[] {
  const yearFloor = latestYear(found);
  const frame: Frame = { documentTime, ...(yearFloor !== undefined && { yearFloor }) };
  let earlier: AnchoredExpression | undefined;
  return found.map((expression, index) => {
    const { value } = expression.match;
    const anchored =
      value.kind === 'event' ? anchorEvent(value, found, index, earlier, frame) : anchorFound(expression, found, earlier, frame);
    const timex = value.kind === 'same' && earlier ? earlier.timex : (dayBesideWeekday(value, expression, earlier) ?? toTimex(value));
    const read = { expression, anchored, timex };
    if (namesDay(value)) earlier = read;
    return read;
  });
}

/** "on Monday and left the next day", without a date: the day beside a weekday is a weekday. */
function dayBesideWeekday(value: TimeValue, expression: FoundExpression, earlier: AnchoredExpression | undefined): string | undefined {
  if (value.kind !== 'event' || !value.isAnaphoric || value.unit !== 'day' || value.amount !== 1) return undefined;
  const weekday = earlier && dayBefore(expression, earlier) && /^XXXX-WXX-([1-7])$/u.exec(earlier.timex)?.[1];
  return weekday && `XXXX-WXX-${((Number(weekday) + value.direction + 6) % 7) + 1}`;
}

function anchorFound(
  expression: FoundExpression,
  found: readonly FoundExpression[],
  earlier: AnchoredExpression | undefined,
  frame: Frame,
): Anchored {
  const sentenceDay = dayOfSentence(expression, found, frame) ?? dayGoneOn(expression, earlier);
  return anchorAlone(expression, frame, { ...(earlier && { earlier: earlier.anchored }), ...(sentenceDay && { sentenceDay }) });
}

function anchorAlone({ match, government }: FoundExpression, frame: Frame, more: Partial<AnchorContext> = {}): Anchored {
  const { documentTime, ...rest } = frame;
  return anchorFromDocument(match.value, documentTime, {
    direction: government.direction,
    ...(government.isComing && { isComing: true }),
    ...rest,
    ...more,
  });
}

/** Kinds that name a day or period which a later "same day" can mean. */
const namingKinds: ReadonlySet<TimeValue['kind']> = new Set(['calendar', 'weekday', 'shift', 'night', 'range', 'hours', 'event']);

function namesDay(value: TimeValue): boolean {
  return namingKinds.has(value.kind) && !(value.kind === 'hours' && value.on === undefined);
}

function isDate({ kind }: TimeValue): boolean {
  return kind === 'calendar' || kind === 'weekday' || kind === 'shift';
}

/** The day that another expression of the sentence names, for hours that name none. */
function dayOfSentence(expression: FoundExpression, found: readonly FoundExpression[], frame: Frame): Anchored | undefined {
  const { match, sentence } = expression;
  if (match.value.kind !== 'hours' || match.value.on) return undefined;
  const day = found.find((other) => other.sentence === sentence && other !== expression && isDate(other.match.value));
  const anchored = day && anchorAlone(day, frame);
  return anchored?.precision === 'day' ? anchored : undefined;
}

/** "They opened fire at about 9 a.m.", right behind a sentence that dates what happened: the hour is of that day. */
function dayGoneOn({ match, sentence, government }: FoundExpression, earlier: AnchoredExpression | undefined): Anchored | undefined {
  if (match.value.kind !== 'hours' || match.value.on || match.value.clock === undefined || !earlier) return undefined;
  const { expression, anchored } = earlier;
  const isTold = government.direction === 'past' && expression.government.direction === 'past';
  const isOneDay = anchored.precision === 'day' && anchored.from !== undefined && anchored.from === anchored.to;
  return isTold && isOneDay && sentence - expression.sentence === 1 ? anchored : undefined;
}

/** Counts from the day named before ("the next day") or in the complement ("a week before the vote on 15 October"). */
function anchorEvent(
  value: ValueOf<'event'>,
  found: readonly FoundExpression[],
  index: number,
  earlier: AnchoredExpression | undefined,
  frame: Frame,
): Anchored {
  const expression = found[index]!;
  const unresolved = anchorAlone(expression, frame);
  const origin = value.isAnaphoric ? dayBefore(expression, earlier) : dayInComplement(expression, found[index + 1], frame);
  if (origin?.from === undefined || origin.to === undefined) return unresolved;
  const days = countFromEvent(value, { from: origin.from, to: origin.to });
  return days ? { ...unresolved, ...days } : unresolved;
}

function dayBefore({ sentence }: FoundExpression, earlier: AnchoredExpression | undefined): Anchored | undefined {
  return earlier && sentence - earlier.expression.sentence <= 1 ? earlier.anchored : undefined;
}

function dayInComplement(
  { match, sentence, pieces }: FoundExpression,
  next: FoundExpression | undefined,
  frame: Frame,
): Anchored | undefined {
  if (!next || next.sentence !== sentence || !isDate(next.match.value)) return undefined;
  const between = pieces.slice(match.end, next.match.first);
  return between.some(({ form }) => /^[,;:–—]$/u.test(form)) ? undefined : anchorAlone(next, frame);
}

/** The latest year that the document states. */
function latestYear(found: readonly FoundExpression[]): number | undefined {
  const years = flatMap(found, ({ match }) => yearsIn(match.value));
  return years.length === 0 ? undefined : Math.max(...years);
}

function yearsIn(value: TimeValue): readonly number[] {
  const own = 'year' in value && value.year !== undefined ? [value.year] : [];
  const inner = Object.values(value).filter((part): part is TimeValue => typeof part === 'object' && part !== null && 'kind' in part);
  return [...own, ...flatMap(inner, yearsIn)];
}
