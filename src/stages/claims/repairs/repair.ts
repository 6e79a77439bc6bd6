import type { Word } from '../../../model/tree.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import type { SentenceTree } from '../sentence-tree.ts';

/** Mends one kind of mistake of the parser: the words with other arcs, or undefined where there is nothing to mend. */
export type Repair = (tree: SentenceTree, lexicon: ClaimsLexicon) => Word[] | undefined;

type Change = Partial<Pick<Word, 'head' | 'deprel' | 'upos' | 'feats' | 'lemma'>>;

/** The words with changes at some indices. */
export function changed(words: readonly Word[], changes: ReadonlyMap<number, Change>): Word[] | undefined {
  return changes.size === 0 ? undefined : words.map((word) => ({ ...word, ...changes.get(word.index) }));
}
