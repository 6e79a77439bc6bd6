import type { ClaimsLexicon } from './claims-lexicon.ts';
import type { SentenceTree } from './sentence-tree.ts';

/** True of a word of time, and of the number of a day that hangs above its month ("until *15* December"). */
export function isTimeWord(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  const word = tree.word(index);
  if (lexicon.kind(word) === 'time') return true;
  return word.upos === 'NUM' && tree.children(index).some((child) => lexicon.kind(tree.word(child)) === 'time');
}
