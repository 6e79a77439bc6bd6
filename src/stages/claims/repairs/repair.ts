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

/** True where every word hangs from the one root, so that rules may climb. */
export function isTree(words: readonly Word[]): boolean {
  if (words.filter(({ head }) => head < 0).length !== 1) return false;
  return words.every(({ index }) => {
    let at = index;
    for (let step = 0; at >= 0; step++) {
      if (step > words.length) return false;
      at = words[at]!.head;
    }
    return true;
  });
}
