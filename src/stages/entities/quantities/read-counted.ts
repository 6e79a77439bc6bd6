import type { Span } from '../../../model/span.ts';
import { boundsOf } from './amount-bounds.ts';
import type { Counted } from './counted-noun.ts';
import { type Count, findCount } from './find-count.ts';
import { listedUnit, unitOfNoun } from './find-unit.ts';
import { type NumberSentence, nameOf, wordAt } from './number-sentence.ts';
import { type CountedFacts, isCountedOne, isIndefinite, isStatedZero } from './one-and-none.ts';
import { ofNoun, plainFlags, type QuantityDraft, spanOf, unbounded } from './quantity-draft.ts';
import { isChange, isEarlierFigure, isPart, isReplaced, otherBefore } from './quantity-flags.ts';
import type { Expression } from './read-expression.ts';

/** What stands before an expression. */
export interface Surroundings {
  /** The last thing counted: a number without a noun may go on from there. */
  readonly last: QuantityDraft | undefined;
  /** That was in this sentence. */
  readonly isLastHere: boolean;
  /** The piece after the expression before. */
  readonly from: number;
}

/** A number of persons or things, or the old and the new number where it changed. */
export function readCounted(
  sentence: NumberSentence,
  expression: Expression,
  counted: Counted,
  around: Surroundings,
): readonly QuantityDraft[] {
  const facts = countedFacts(sentence, expression, counted, around);
  if (facts === undefined || !isCounting(sentence, expression, counted, facts)) return [];
  const other = otherBefore(sentence, expression);
  const placed = withoutPlace(sentence, expression, facts.unit);
  const span = spanOf(sentence, other ?? placed.first, placed.next);
  const isPartOfLast = isPart(sentence, expression, counted);
  const counts = countsOf(facts, counted, isPartOfLast, around);
  const draft: QuantityDraft = {
    ...plainFlags,
    ...{ start: span.start, end: counted.othersEnd ?? span.end },
    ...boundsOf(placed),
    ...ofNoun(sentence, counted),
    ...{ unit: facts.unit, head: facts.head, isPart: isPartOfLast, isCountable: true },
    ...(counts !== undefined && { counts }),
    isOther: other !== undefined || counted.othersEnd !== undefined,
    isSuperseded: around.last !== undefined && isReplaced(sentence, expression, counted.noun === undefined),
    isEarlier: isEarlierFigure(sentence, around.from, expression),
  };
  return isChange(sentence, expression) ? changeDrafts(sentence, expression, draft) : [draft];
}

function countedFacts(
  sentence: NumberSentence,
  expression: Expression,
  counted: Counted,
  { last, isLastHere }: Surroundings,
): CountedFacts | undefined {
  const { pieces, words } = sentence;
  const numberWord = wordAt(words, pieces[expression.next - 1]!.start);
  const head = counted.noun?.index ?? numberWord;
  const word = words[head];
  if (word === undefined) return undefined;
  const count = findCount(sentence, word, spanOf(sentence, expression.first, expression.next));
  const isBareCode = expression.low.isPlainDigits && expression.approx === undefined;
  const antecedent = isLastHere || !isBareCode ? last : undefined;
  const unit = counted.noun ? unitOfCounted(sentence, counted.noun, count) : unitWithoutNoun(sentence, expression, count, head, antecedent);
  return unit === undefined ? undefined : { count, unit, last: isLastHere ? last : undefined, numberWord, head };
}

/** An unknown noun is a person where something is said of it that is said of persons only. */
function unitOfCounted(sentence: NumberSentence, noun: NonNullable<Counted['noun']>, count: Count | undefined): string {
  const isUnknown = listedUnit(sentence, noun) === undefined && !sentence.pack.notPersons.includes(noun.lemma.toLowerCase());
  return isUnknown && count?.isPredicate ? 'person' : unitOfNoun(sentence, noun);
}

/** A number without a noun counts persons where something happened to them, else what was counted last. */
function unitWithoutNoun(
  sentence: NumberSentence,
  { low }: Expression,
  count: Count | undefined,
  head: number,
  last: QuantityDraft | undefined,
): string | undefined {
  if (count !== undefined || isSaidOfPersons(sentence, head)) return 'person';
  const isCrowd = low.kind === 'collective' || (low.kind === 'vague' && (low.min ?? 0) >= 10);
  return last?.unit ?? (isCrowd ? 'person' : undefined);
}

/** "Six held after the blast": only persons are held. */
function isSaidOfPersons(sentence: NumberSentence, at: number): boolean {
  const { words, pack } = sentence;
  const near = [words[at + 1], words[words[at]?.head ?? -1]];
  return near.some((predicate) => predicate?.feats.includes('VerbForm=Part') && nameOf(sentence, pack.personal, predicate));
}

/** Whether the wording counts at all: articles and "no" only where something is counted by them. */
function isCounting(sentence: NumberSentence, expression: Expression, counted: Counted, facts: CountedFacts): boolean {
  if (expression.low.kind === 'none' || expression.low.value === 0) return isStatedZero(sentence, expression, counted, facts.count);
  return !isIndefinite(sentence, expression, counted) || isCountedOne(sentence, counted, facts);
}

/** What is counted of persons: said here, or of the whole that this is a part of, or of those counted just before. */
function countsOf({ unit, count }: CountedFacts, counted: Counted, isPartOfLast: boolean, around: Surroundings): string | undefined {
  if (unit !== 'person') return undefined;
  const isAnaphoric = counted.noun === undefined || counted.isPartitive;
  const inherits = isPartOfLast || (isAnaphoric && around.isLastHere);
  return count?.name ?? (inherits ? around.last?.counts : undefined);
}

/** "Around two villages": before a place the approximator is a preposition. */
function withoutPlace({ pack }: NumberSentence, expression: Expression, unit: string): Expression {
  if (!expression.isSpatial || !pack.placeUnits.includes(unit)) return expression;
  const { approx, ...rest } = expression;
  return { ...rest, first: expression.amountFirst };
}

/** "De 8 à 12 morts" after a verb of change: the old figure and the new one. */
function changeDrafts(sentence: NumberSentence, { low, high }: Expression, draft: QuantityDraft): readonly QuantityDraft[] {
  const figure = (amount: Expression['low']): QuantityDraft => ({
    ...unbounded(draft),
    ...(spanOf(sentence, amount.first, amount.next) satisfies Span),
    ...boundsOf({ low: amount }),
  });
  return [{ ...figure(low), isSuperseded: true }, figure(high ?? low)];
}
