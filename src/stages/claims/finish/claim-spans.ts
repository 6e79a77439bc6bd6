import { type Span, type TextSpan, textSpan } from '../../../model/span.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import type { Draft } from '../draft.ts';

/** The trigger: the word, with a particle ("blown up") or the noun it only carries ("carried out strikes") right behind it. */
export function triggerSpan({ tree, trigger, carried }: Draft, text: string): TextSpan {
  const { start, end } = tree.word(trigger);
  if (carried !== undefined) return textSpan(text, start, tree.word(carried).end);
  const particle = tree
    .children(trigger)
    .map((child) => tree.word(child))
    .find((word) => word.deprel === 'compound:prt' && word.start > end);
  const joined = particle !== undefined && /^\s+$/u.test(text.slice(end, particle.start));
  return textSpan(text, start, joined ? particle.end : end);
}

/** The predicate phrase: auxiliaries, copula, governors, the noun that a support verb carries, and trigger. */
export function extentSpan(draft: Draft, lexicon: ClaimsLexicon | undefined): Span {
  const { tree, trigger, predicate, governors, kind } = draft;
  const isSupport = kind === 'verb' && lexicon?.sets.support.has(tree.word(predicate).lemma) === true;
  const nouns = isSupport ? tree.childrenBy(predicate, 'obj', 'nsubj') : [];
  const carried = nouns.filter((child) => tree.word(child).deprel !== 'nsubj' && lexicon?.predicateNoun(tree.word(child)) !== undefined);
  const parts = [...carried, trigger, predicate, ...tree.childrenBy(predicate, 'aux', 'cop'), ...governors.map(({ word }) => word)];
  const words = parts.map((index) => tree.word(index));
  return { start: Math.min(...words.map((word) => word.start)), end: Math.max(...words.map((word) => word.end)) };
}
