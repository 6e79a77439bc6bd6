import type { Word } from '../model/tree.ts';

const none: readonly number[] = [];

/**
 * For each word the words that hang from it, in text order. Words without any share one empty list: most have none.
 * @example dependentsOf(wordsOf('Le chat dort')) // [[], [0], [1]]
 */
export function dependentsOf(words: readonly Word[]): readonly (readonly number[])[] {
  const found: (readonly number[])[] = [];
  for (let at = 0; at < words.length; at++) found.push(none);
  for (const { head, index } of words) {
    if (head < 0) continue;
    const own = found[head]!;
    if (own === none) found[head] = [index];
    else (own as number[]).push(index);
  }
  return found;
}
