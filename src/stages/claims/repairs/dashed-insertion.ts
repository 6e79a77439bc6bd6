import type { Word } from '../../../model/tree.ts';
import { baseRelation, type SentenceTree } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

const dash = /^[-–—]$/u;

/** The verb right behind a dash that the tree sets beside a sentence of one noun, where another dash opens the insertion. */
function verbBehindDash(tree: SentenceTree, noun: number): number | undefined {
  const verb = tree.childrenBy(noun, 'parataxis', 'acl').find((child) => dash.test(tree.words[child - 1]?.form ?? ''));
  if (verb === undefined || tree.word(verb).upos !== 'VERB' || tree.childrenBy(verb, 'nsubj', 'aux').length > 0) return undefined;
  const opens = tree.words.slice(noun + 1, verb - 1).some(({ form }) => dash.test(form));
  return opens && tree.childrenBy(verb, 'obj', 'obl').length > 0 ? verb : undefined;
}

/** "Rebels — about forty — attacked X": what stands between dashes does not part the subject from its verb. */
export const readDashedInsertions: Repair = (tree) => {
  const noun = tree.word(tree.root);
  if (noun === undefined || !['NOUN', 'PROPN'].includes(noun.upos)) return undefined;
  const verb = verbBehindDash(tree, noun.index);
  if (verb === undefined) return undefined;
  const changes = new Map<number, Partial<Word>>([
    [verb, { head: -1, deprel: 'root', feats: 'Mood=Ind|Tense=Past|VerbForm=Fin' }],
    [noun.index, { head: verb, deprel: 'nsubj' }],
  ]);
  for (const child of tree.children(noun.index)) {
    if (child > verb && baseRelation(tree.word(child).deprel) === 'punct') changes.set(child, { head: verb });
  }
  return changed(tree.words, changes);
};
