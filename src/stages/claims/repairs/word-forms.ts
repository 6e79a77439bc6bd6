import type { Word } from '../../../model/tree.ts';
import { baseRelation, hasFeature } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

/** "the dam, shelled twice, …": a past form on a noun, without subject or auxiliary, is a participle. */
export const readParticiples: Repair = (tree) => {
  const changes = new Map<number, Partial<Word>>();
  for (const word of tree.words) {
    const isPast = word.upos === 'VERB' && hasFeature(word, 'VerbForm', 'Fin') && hasFeature(word, 'Tense', 'Past');
    if (!isPast || word.deprel !== 'acl' || tree.childrenBy(word.index, 'nsubj', 'aux', 'mark').length > 0) continue;
    changes.set(word.index, { feats: 'Tense=Past|VerbForm=Part' });
  }
  return changed(tree.words, changes);
};

/** "seven died and 29 were injured": a number right before a verb without subject is its subject. */
export const readNumberSubjects: Repair = (tree) => {
  const changes = new Map<number, Partial<Word>>();
  for (const word of tree.words) {
    const next = tree.words[word.index + 1];
    if (word.upos !== 'NUM' || word.deprel !== 'conj' || !next || !['AUX', 'VERB'].includes(next.upos)) continue;
    const verb = baseRelation(next.deprel) === 'aux' ? next.head : next.index;
    const isVerb = word.head >= 0 && tree.word(word.head).upos === 'VERB';
    if (!isVerb || tree.childrenBy(verb, 'nsubj').length > 0) continue;
    changes.set(word.index, { head: verb, deprel: 'nsubj' });
  }
  return changed(tree.words, changes);
};
