import { foldWords } from '../../util/fold-words.ts';
import type { CrosscheckKnowledge } from './pack.ts';

/** The words of a phrase by what they mean, numbers, elided articles and words without a meaning of their own left out. */
export function meaningOf(text: string, { nouns, emptyWords }: CrosscheckKnowledge): ReadonlySet<string> {
  const words = foldWords(text).filter((word) => word.length > 1 && !emptyWords.has(word) && !/^\p{N}+$/u.test(word));
  return new Set(words.map((word) => nouns.get(word) ?? word));
}

/** One key for a name in any order of its words and in any language that shares them: "l'agence d'État" and "the state agency". */
export function namedKey(meaning: ReadonlySet<string>): string {
  return `named:${[...meaning].sort().join(' ')}`;
}
