import type { Word } from '../../../model/tree.ts';
import { baseRelation, lowerForm } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

const argumentRelations: ReadonlySet<string> = new Set(['obj', 'nsubj', 'obl', 'iobj']);

/** "boarded the dhow": an article cannot be what is boarded; the word behind it that hangs from the same verb is, whatever it looks like. */
export const joinLoneArticles: Repair = (tree, lexicon) => {
  const changes = new Map<number, Partial<Word>>();
  for (const { index, upos, head, deprel } of tree.words) {
    const next = tree.words[index + 1];
    if (upos !== 'DET' || head < 0 || next?.head !== head || !argumentRelations.has(baseRelation(deprel))) continue;
    const isThing = ['NOUN', 'PROPN', 'ADV', 'ADJ', 'X'].includes(next.upos) && argumentRelations.has(baseRelation(next.deprel));
    if (!isThing || !lexicon.sets.articles.has(lowerForm(tree.word(index)))) continue;
    changes.set(index, { head: next.index, deprel: 'det' });
    if (next.upos !== 'NOUN' && next.upos !== 'PROPN') changes.set(next.index, { upos: 'NOUN' });
  }
  return changed(tree.words, changes);
};
