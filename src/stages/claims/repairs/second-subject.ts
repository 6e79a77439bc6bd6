import type { Word } from '../../../model/tree.ts';
import { isArgument } from '../refiners/roles/filling.ts';
import { baseRelation, hasFeature } from '../sentence-tree.ts';
import { isRelativeWord } from '../subject.ts';
import { verbVoice } from '../voice.ts';
import { changed, type Repair } from './repair.ts';

/** "Le Front, dit « les Léopards », a attaqué Koro": a finite active verb with a subject before it has its object behind it. */
export const readSecondSubjects: Repair = (tree, lexicon) => {
  const changes = new Map<number, Partial<Word>>();
  for (const { index, upos } of tree.words) {
    if (upos !== 'VERB' || tree.childrenBy(index, 'obj', 'ccomp', 'xcomp').length > 0) continue;
    const subjects = tree.childrenBy(index, 'nsubj').filter((child) => isArgument(tree, child, lexicon));
    const [first, second] = subjects;
    if (subjects.length !== 2 || first! > index || second! < index || isRelativeWord(tree, first!, lexicon)) continue;
    const isBare = tree.childrenBy(second!, 'case').length === 0 && ['NOUN', 'PROPN'].includes(tree.word(second!).upos);
    if (isBare && tree.word(first!).upos !== 'PRON' && verbVoice(tree, index, lexicon) !== 'passive')
      changes.set(second!, { deprel: 'obj' });
  }
  return changed(tree.words, new Map([...changes].filter(([index]) => baseRelation(tree.word(index).deprel) === 'nsubj')));
};

/** "The guard answers to X": a noun before a finite verb is its subject, never a part of it. */
export const readCompoundSubjects: Repair = (tree) => {
  const changes = new Map<number, Partial<Word>>();
  for (const { index, head, deprel, upos } of tree.words) {
    if (deprel !== 'compound' || head < index || !['NOUN', 'PROPN'].includes(upos)) continue;
    const verb = tree.word(head);
    const isVerb = verb.upos === 'VERB' && hasFeature(verb, 'VerbForm', 'Fin');
    if (!isVerb || tree.childrenBy(head, 'nsubj', 'expl').length > 0) continue;
    changes.set(index, { deprel: 'nsubj' });
    for (const child of tree.childrenBy(head, 'det', 'amod').filter((other) => other < index)) changes.set(child, { head: index });
  }
  return changed(tree.words, changes);
};
