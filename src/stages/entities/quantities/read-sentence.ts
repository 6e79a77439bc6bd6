import type { Span } from '../../../model/span.ts';
import { boundsOf, scaledBounds } from './amount-bounds.ts';
import { type Counted, findCounted } from './counted-noun.ts';
import { findExpressions } from './find-expressions.ts';
import { findWrittenUnit, isTimeExpression, type WrittenUnit } from './find-unit.ts';
import { isNumberOfAName } from './is-number-of-a-name.ts';
import { type NumberSentence, wordAt } from './number-sentence.ts';
import { isIndefinite } from './one-and-none.ts';
import { matchPhrase } from './phrase-table.ts';
import { ofNoun, plainFlags, type QuantityDraft, spanOf } from './quantity-draft.ts';
import { isPart } from './quantity-flags.ts';
import { readCounted, type Surroundings } from './read-counted.ts';
import type { Expression } from './read-expression.ts';

/** The quantities of a sentence. `before` is the last thing counted before it: a number without a noun may go on from there. */
export function readSentence(
  sentence: NumberSentence,
  taken: readonly Span[],
  before: QuantityDraft | undefined,
): readonly QuantityDraft[] {
  const drafts: QuantityDraft[] = [];
  let from = 0;
  for (const expression of findExpressions(sentence, taken)) {
    const last = drafts.findLast((draft) => draft.isCountable);
    drafts.push(...readOne(sentence, expression, { last: last ?? before, isLastHere: last !== undefined, from }));
    from = expression.next;
  }
  return markSuperseded(drafts);
}

function readOne(sentence: NumberSentence, expression: Expression, around: Surroundings): readonly QuantityDraft[] {
  const counted = findCounted(sentence, expression);
  const written = isIndefinite(sentence, expression, counted) ? undefined : findWrittenUnit(sentence, expression);
  if (isNumberOfAName(sentence, expression, counted.noun)) return [];
  if (written) return readMeasured(sentence, expression, written);
  const { kind } = expression.low;
  if (kind === 'percent' || kind === 'share') return [readShare(sentence, expression, counted)];
  if (kind === 'occasions') return readOccasions(sentence, expression);
  return readCounted(sentence, expression, counted, around);
}

function readMeasured(sentence: NumberSentence, expression: Expression, written: WrittenUnit): readonly QuantityDraft[] {
  if (written.kind === 'duration' && isTimeExpression(sentence, written, expression.approx !== undefined)) return [];
  const span = spanOf(sentence, written.first, written.next);
  const head = wordAt(sentence.words, span.end - 1);
  const { start, end } = span;
  return [{ start, end, unit: written.unit, head, ...plainFlags, ...scaledBounds(boundsOf(expression), written.factor) }];
}

function readShare(sentence: NumberSentence, expression: Expression, counted: Counted): QuantityDraft {
  const span = spanOf(sentence, expression.first, expression.next);
  const head = counted.noun?.index ?? wordAt(sentence.words, span.end - 1);
  return {
    start: span.start,
    end: span.end,
    unit: expression.low.kind === 'percent' ? 'percent' : 'share',
    head,
    ...plainFlags,
    isPart: isPart(sentence, expression, counted),
    ...boundsOf(expression),
    ...ofNoun(sentence, counted),
  };
}

function readOccasions(sentence: NumberSentence, expression: Expression): readonly QuantityDraft[] {
  if (matchPhrase(sentence.pack.ratioAfter, sentence.pieces, expression.next)) return [];
  const span = spanOf(sentence, expression.first, expression.next);
  const head = wordAt(sentence.words, span.end - 1);
  const unit = isOfAttempts(sentence, head) ? 'attempt' : 'time';
  return [{ start: span.start, end: span.end, unit, head, ...plainFlags, ...boundsOf(expression) }];
}

/** "A tenté deux fois": how often something was tried. */
function isOfAttempts({ words, pack }: NumberSentence, head: number): boolean {
  const governor = words[words[head]?.head ?? -1];
  return governor !== undefined && pack.attempts.includes(governor.lemma.toLowerCase());
}

/** A figure given "first" is replaced if another of the same unit follows. */
function markSuperseded(drafts: readonly QuantityDraft[]): readonly QuantityDraft[] {
  return drafts.map((draft, index) => {
    const isReplacedLater = draft.isEarlier && drafts.slice(index + 1).some((later) => later.unit === draft.unit && !later.isPart);
    return isReplacedLater ? { ...draft, isSuperseded: true } : draft;
  });
}
