import { type Span, spansOverlap } from '../../model/span.ts';
import type { SentenceState } from './sentence-state.ts';

/** The word of a span that the others hang from; undefined where the span covers no word of the sentence. */
export function headOf({ tree }: Pick<SentenceState, 'tree'>, span: Span): number | undefined {
  const inside = new Set(tree.words.filter((word) => spansOverlap(word, span)).map(({ index }) => index));
  return [...inside].find((index) => !inside.has(tree.word(index).head));
}
