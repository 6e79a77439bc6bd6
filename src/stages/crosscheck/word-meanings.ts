import { foldWords } from '../../util/fold-words.ts';
import type { CrosscheckKnowledge } from './pack.ts';

/** The words of a phrase by what they mean, two together where they mean one thing ("porte-parole"); numbers, elided articles and empty words are left out. */
export function meaningOf(text: string, { nouns, emptyWords }: CrosscheckKnowledge): ReadonlySet<string> {
  const words = foldWords(text);
  const meanings = new Set<string>();
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const pair = nouns.get(`${word} ${words[at + 1] ?? ''}`);
    if (pair !== undefined) at++;
    if (pair !== undefined) meanings.add(pair);
    else if (word.length > 1 && !emptyWords.has(word) && !/^\p{N}+$/u.test(word)) meanings.add(nouns.get(word) ?? word);
  }
  return meanings;
}

/** One key for a name in any order of its words and in any language that shares them: "l'agence d'État" and "the state agency". */
export function namedKey(meaning: ReadonlySet<string>): string {
  return `named:${[...meaning].sort().join(' ')}`;
}
