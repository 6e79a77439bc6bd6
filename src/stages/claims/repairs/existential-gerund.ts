import type { Word } from '../../../model/tree.ts';
import { baseRelation } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

/** "There was looting in Koro": what there was is an act by its name, whatever its form looks like. */
export const readExistentialGerunds: Repair = (tree, lexicon) => {
  const changes = new Map<number, Partial<Word>>();
  for (const { index, upos, head, deprel } of tree.words) {
    const { form } = tree.lowered[index]!;
    if (upos !== 'VERB' || head < 0 || !['nsubj', 'obj'].includes(baseRelation(deprel)) || head > index) continue;
    const isExistential = lexicon.sets.existential.has(tree.word(head).lemma) && tree.childrenBy(head, 'expl').length > 0;
    const isBare = tree.childrenBy(index, 'obj', 'nsubj', 'aux').length === 0;
    if (!isExistential || !isBare || lexicon.pack.predicates.gerunds[form] === undefined) continue;
    changes.set(index, { upos: 'NOUN', lemma: form, feats: '_' });
    for (const child of tree.childrenBy(index, 'obl')) changes.set(child, { deprel: 'nmod' });
  }
  return changed(tree.words, changes);
};
