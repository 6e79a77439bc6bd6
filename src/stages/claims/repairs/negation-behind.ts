import type { Word } from '../../../model/tree.ts';
import { lowerForm, type SentenceTree } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

/** The word that a run of adverbs and clitics leads to. */
function verbBehind(tree: SentenceTree, index: number): number | undefined {
  const next = tree.words.slice(index + 1).find((word) => !['ADV', 'PRON'].includes(word.upos));
  if (next === undefined || !['VERB', 'AUX'].includes(next.upos)) return undefined;
  return next.upos === 'AUX' && next.head > next.index ? next.head : next.index;
}

/** "affirme ne pas avoir tiré": such a negator stands before its verb, so what the tree hangs behind a verb is of the next. */
export const moveNegationsOn: Repair = (tree, lexicon) => {
  const changes = new Map<number, Partial<Word>>();
  for (const word of tree.words) {
    if (word.head < 0 || word.head > word.index || word.deprel !== 'advmod' || !lexicon.sets.looseNegators.has(lowerForm(word))) continue;
    const verb = verbBehind(tree, word.index);
    if (verb === undefined) continue;
    for (const part of tree.words.slice(word.index, verb)) {
      if (part.head === word.head && part.upos === 'ADV') changes.set(part.index, { head: verb });
    }
  }
  return changed(tree.words, changes);
};
