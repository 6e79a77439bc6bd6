import { type Span, spansOverlap } from '../../../model/span.ts';
import type { NumberSentence } from './number-sentence.ts';
import { matchPhrase } from './phrase-table.ts';
import { readAmount } from './read-amount.ts';
import { type Expression, readExpression } from './read-expression.ts';
import { canBegin } from './starts.ts';

/** Every expression of a sentence in text order, outside what is already read, idioms, and words like "a further". */
export function findExpressions(sentence: NumberSentence, taken: readonly Span[]): readonly Expression[] {
  const { pieces, pack } = sentence;
  const found: Expression[] = [];
  let at = 0;
  while (at < pieces.length) {
    if (!canBegin(pieces, at, pack.starts)) {
      at++;
      continue;
    }
    const idiom = matchPhrase(pack.idioms, pieces, at) ?? matchPhrase(pack.othersBefore, pieces, at);
    const expression = idiom ? undefined : expressionAt(sentence, at, taken);
    if (expression) found.push(expression);
    at = idiom?.next ?? expression?.next ?? at + 1;
  }
  return found;
}

/** "Quelques 20.000" and "no fewer than 24" begin with an approximator, which belongs to the amount after it. */
function expressionAt(sentence: NumberSentence, at: number, taken: readonly Span[]): Expression | undefined {
  const { pieces, pack } = sentence;
  const approximator = matchPhrase(pack.before, pieces, at);
  if (approximator && readAmount(sentence, approximator.next)) return undefined;
  const expression = readExpression(sentence, at);
  if (expression === undefined) return undefined;
  const amount = { start: pieces[expression.low.first]!.start, end: pieces[(expression.high ?? expression.low).next - 1]!.end };
  return taken.some((span) => spansOverlap(span, amount)) ? undefined : expression;
}
