import { type Span, spansOverlap } from '../../../model/span.ts';
import type { NumberSentence } from './number-sentence.ts';
import { matchPhrase } from './phrase-table.ts';
import { type Expression, readExpression } from './read-expression.ts';

/** Every expression of a sentence in text order, outside what is already read and outside idioms. */
export function findExpressions(sentence: NumberSentence, taken: readonly Span[]): readonly Expression[] {
  const { pieces, pack } = sentence;
  const found: Expression[] = [];
  let at = 0;
  while (at < pieces.length) {
    const idiom = matchPhrase(pack.idioms, pieces, at);
    const expression = idiom ? undefined : expressionAt(sentence, at, taken);
    if (expression) found.push(expression);
    at = idiom?.next ?? expression?.next ?? at + 1;
  }
  return found;
}

function expressionAt(sentence: NumberSentence, at: number, taken: readonly Span[]): Expression | undefined {
  const { pieces, pack } = sentence;
  const expression = readExpression(sentence, at);
  if (expression === undefined) return undefined;
  if (expression.low.kind === 'none' && matchPhrase(pack.before, pieces, at)) return undefined;
  const amount = { start: pieces[expression.low.first]!.start, end: pieces[(expression.high ?? expression.low).next - 1]!.end };
  return taken.some((span) => spansOverlap(span, amount)) ? undefined : expression;
}
