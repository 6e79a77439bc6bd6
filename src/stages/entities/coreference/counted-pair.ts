import type { Anaphor } from './anaphor.ts';
import type { Choice } from './choice.ts';
import type { Discourse } from './discourse.ts';
import type { Occurrence } from './occurrence.ts';
import type { ReferenceSentence } from './reference-sentence.ts';

/** Sentences that "the first" of two looks back. */
const reach = 2;

/** "two notebooks … the first …, the second": those that were counted as two last, each of which an ordinal stands for. */
export function countedPair({ occurrences, views }: Discourse, { sentence, first, wanted }: Anaphor): Choice | undefined {
  for (let at = sentence; at >= 0 && at >= sentence - reach; at--) {
    const view = views[at];
    const isBefore = ({ last }: Occurrence): boolean => at < sentence || last < first;
    const pairs = view ? occurrences[at]!.filter((each) => isBefore(each) && isPair(view, each) && fits(wanted.gender, each)) : [];
    const best = pairs[pairs.length - 1];
    if (best) return { best, rivals: [], reason: 'the two it is one of' };
  }
  return undefined;
}

function isPair({ pack, children, relations, lowered }: ReferenceSentence, { head, members, form }: Occurrence): boolean {
  if (members || form === 'pronoun' || form === 'relative') return false;
  return children[head]!.some((child) => relations[child] === 'nummod' && pack.two.has(lowered[child]!));
}

function fits(gender: 'masculine' | 'feminine' | undefined, { grammar }: Occurrence): boolean {
  return gender === undefined || grammar.gender === undefined || grammar.gender === gender;
}
