import type { Word } from '../../../model/tree.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import type { SentenceTree } from '../sentence-tree.ts';

/** Mends one kind of mistake of the parser: the words with other arcs, or undefined where there is nothing to mend. */
export type Repair = (tree: SentenceTree, lexicon: ClaimsLexicon) => Word[] | undefined;

type Change = Partial<Pick<Word, 'head' | 'deprel' | 'upos' | 'feats' | 'lemma'>>;

/** The words with changes at some indices. */
export function changed(words: readonly Word[], changes: ReadonlyMap<number, Change>): Word[] | undefined {
  if (changes.size === 0) return undefined;
  return words.map((word) => {
    const change = changes.get(word.index);
    return change === undefined ? word : withChange(word, change);
  });
}

/** A changed word, its fields in the order in which the parser writes them: words of one shape are read fastest. */
export function withChange(word: Word, change: Change): Word {
  const { start, end, index, token, form, labelProbability, arcProbability } = word;
  const { upos = word.upos, feats = word.feats, head = word.head, deprel = word.deprel, lemma = word.lemma } = change;
  return { start, end, index, token, form, upos, feats, head, deprel, labelProbability, arcProbability, lemma };
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
