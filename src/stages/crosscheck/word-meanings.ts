import { foldWords } from '../../util/fold-words.ts';
import type { CrosscheckKnowledge } from './pack.ts';

/** The longest phrase with one meaning ("camp for displaced people"), in words. */
const longestPhrase = 4;

/** The words of a phrase by what they mean, several together where they mean one thing ("porte-parole"); numbers and empty words are left out. */
export function meaningOf(text: string, { nouns, emptyWords }: CrosscheckKnowledge): ReadonlySet<string> {
  const words = foldWords(text);
  const meanings = new Set<string>();
  for (let at = 0; at < words.length; ) {
    const length = phraseLength(words, at, nouns);
    const word = words.slice(at, at + Math.max(length, 1)).join(' ');
    if (length > 0) meanings.add(nouns.get(word)!);
    else if (word.length > 1 && !emptyWords.has(word) && !/^\p{N}+$/u.test(word)) meanings.add(word);
    at += Math.max(length, 1);
  }
  return meanings;
}

/** How many words from `at` on mean one thing; 0 where the first means nothing that is listed. */
function phraseLength(words: readonly string[], at: number, nouns: CrosscheckKnowledge['nouns']): number {
  for (let length = Math.min(longestPhrase, words.length - at); length > 0; length--) {
    if (nouns.has(words.slice(at, at + length).join(' '))) return length;
  }
  return 0;
}

/** One key for a name in any order of its words and in any language that shares them: "l'agence d'État" and "the state agency". */
export function namedKey(meaning: ReadonlySet<string>): string {
  return `named:${[...meaning].sort().join(' ')}`;
}
