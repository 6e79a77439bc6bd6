import type { Word } from '../../../model/tree.ts';
import { hasFeature } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

/** "N'Djamena": no negation stands before a proper name; what looks like one is a part of the name. */
export const readNameClitics: Repair = (tree) => {
  const changes = new Map<number, Partial<Word>>();
  for (const word of tree.words) {
    const next = tree.words[word.index + 1];
    if (!hasFeature(word, 'Polarity', 'Neg') || next?.upos !== 'PROPN' || word.end !== next.start) continue;
    changes.set(word.index, { upos: 'PROPN', feats: '_', head: next.index, deprel: 'flat' });
  }
  return changed(tree.words, changes);
};
