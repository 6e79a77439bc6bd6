import type { Word } from '../../../model/tree.ts';
import { baseRelation, type SentenceTree } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

/** A noun phrase with an article of its own, without a preposition, inside the object of a verb of naming. */
function nameBehind(tree: SentenceTree, object: number): number | undefined {
  return tree.childrenBy(object, 'nmod', 'obj', 'appos', 'compound', 'dep').find((child) => {
    if (child < object || tree.childrenBy(child, 'case').length > 0 || tree.childrenBy(child, 'det').length === 0) return false;
    return tree.words.slice(object + 1, child).every(({ form }) => form !== ',');
  });
}

/** 'called the blockade a "routine inspection"': two noun phrases side by side are the thing and the name for it. */
export const readNamedObjects: Repair = (tree, lexicon) => {
  const changes = new Map<number, Partial<Word>>();
  for (const { index, lemma, upos } of tree.words) {
    if (upos !== 'VERB' || !lexicon.sets.naming.has(lemma) || tree.childrenBy(index, 'xcomp').length > 0) continue;
    const object = tree.childrenBy(index, 'obj').find((child) => child > index && baseRelation(tree.word(child).deprel) === 'obj');
    const name = object === undefined ? undefined : nameBehind(tree, object);
    if (name !== undefined) changes.set(name, { head: index, deprel: 'xcomp' });
  }
  return changed(tree.words, changes);
};
