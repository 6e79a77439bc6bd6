import type { Span } from '../../../model/span.ts';
import { boundsOf } from './amount-bounds.ts';
import type { Counted } from './counted-noun.ts';
import { type Count, findCount } from './find-count.ts';
import { listedUnit, unitOfNoun } from './find-unit.ts';
import { type NumberSentence, nameOf, relationOf, wordAt } from './number-sentence.ts';
import { type CountedFacts, isCountedOne, isIndefinite, isStatedZero } from './one-and-none.ts';
import { ofNoun, type QuantityDraft, spanOf, unbounded } from './quantity-draft.ts';
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
  const placed = withoutPlace(sentence, expression, facts.unit);
  const isPartOfLast = isPart(sentence, expression, counted);
  const counts = countsOf(sentence, facts, counted, { ...around, isPartOfLast });
  const { start, end, isOther } = spanWithOthers(sentence, placed, counted);
  const draft: QuantityDraft = {
    start,
    end,
    unit: facts.unit,
    head: facts.head,
    isPart: isPartOfLast,
    isOther,
    isSuperseded: around.last !== undefined && isReplaced(sentence, expression, counted.noun === undefined),
    isEarlier: isEarlierFigure(sentence, around.from, expression),
    isCountable: true,
    ...boundsOf(placed),
    ...ofNoun(sentence, counted),
    ...(counts !== undefined && { counts }),
  };
  return isChange(sentence, expression) ? changeDrafts(sentence, expression, draft) : [draft];
}

/** The span with "another" before it or "autres" after it. */
function spanWithOthers(sentence: NumberSentence, expression: Expression, { othersEnd }: Counted): Span & { readonly isOther: boolean } {
  const before = otherBefore(sentence, expression);
  const { start, end } = spanOf(sentence, before ?? expression.first, expression.next);
  return { start, end: othersEnd ?? end, isOther: before !== undefined || othersEnd !== undefined };
}

/** What is said of persons: here, or of the whole that this is a part of, or of those counted just before. */
function countsOf(
  sentence: NumberSentence,
  { unit, count, head }: CountedFacts,
  counted: Counted,
  { last, isLastHere, isPartOfLast }: Surroundings & { readonly isPartOfLast: boolean },
): string | undefined {
  if (unit !== 'person') return undefined;
  const inherits = isPartOfLast || (isLastHere && isAnaphoric(sentence, counted, head));
  return count?.name ?? (inherits ? last?.counts : undefined);
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
  const isPartOfPersons = last?.unit === 'person' && isPart(sentence, expression, counted);
  const unit = counted.noun
    ? unitOfCounted(sentence, counted.noun, isSaidOfPersonsOnly(sentence, count) || isPartOfPersons)
    : unitWithoutNoun(sentence, expression, count, head, antecedent);
  return unit === undefined ? undefined : { count, unit, last: isLastHere ? last : undefined, numberWord, head };
}

function isSaidOfPersonsOnly({ pack }: NumberSentence, count: Count | undefined): boolean {
  return count?.isPredicate === true && pack.personCounts.includes(count.name);
}

/** An unknown noun is a person where something is said of it that is said of persons only, and as a part of persons counted. */
function unitOfCounted(sentence: NumberSentence, noun: NonNullable<Counted['noun']>, isOfPersons: boolean): string {
  const isUnknown = listedUnit(sentence, noun) === undefined && !sentence.pack.notPersons.includes(noun.lemma.toLowerCase());
  return isUnknown && isOfPersons ? 'person' : unitOfNoun(sentence, noun);
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

/** A number without a noun that no verb of its own governs ("95 prisoners for 92"): what was said last holds for it too. */
function isAnaphoric({ words }: NumberSentence, { noun, isPartitive }: Counted, head: number): boolean {
  const word = words[head];
  const isGoverned = word !== undefined && ['nsubj', 'obj'].includes(relationOf(word)) && words[word.head]?.upos === 'VERB';
  return (noun === undefined || isPartitive) && !isGoverned;
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
