import type { Word } from '../../../model/tree.ts';
import { baseRelation, hasFeature, type SentenceTree } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

/** A finite clause with its own subject that begins right behind a semicolon, and not with "that". */
function standsAlone(tree: SentenceTree, { index, upos, deprel, head }: Word): boolean {
  if (upos !== 'VERB' || head < 0 || !['ccomp', 'conj', 'advcl', 'xcomp'].includes(baseRelation(deprel))) return false;
  if (tree.childrenBy(index, 'nsubj').length === 0 || tree.childrenBy(index, 'mark').length > 0) return false;
  if (![index, ...tree.childrenBy(index, 'aux')].some((word) => hasFeature(tree.word(word), 'VerbForm', 'Fin'))) return false;
  const first = tree.subtree(index).find((part) => tree.word(part).upos !== 'PUNCT');
  return first !== undefined && head < first && tree.words[first - 1]?.form === ';';
}

/** "X affirme que A ; Y parle de B": behind a semicolon a clause with a subject of its own is not what X affirms. */
export const freeClausesBehindSemicolons: Repair = (tree) => {
  const changes = new Map<number, Partial<Word>>();
  for (const word of tree.words) {
    if (standsAlone(tree, word) && !tree.isBelow(tree.root, word.index)) changes.set(word.index, { head: tree.root, deprel: 'parataxis' });
  }
  return changed(tree.words, changes);
};
