import type { Word } from '../../../model/tree.ts';
import { baseRelation, lowerForm, type SentenceTree } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

/** "un présumé chef rebelle", "bombed suspected rebel hideouts": a word of doubt right before a noun describes it. */
export const readDoubtingAdjectives: Repair = (tree, lexicon) => {
  for (const { index } of tree.words) {
    if (!lexicon.sets.doubting.has(lowerForm(tree.word(index)))) continue;
    const changes = besideNoun(tree, index) ?? aboveObject(tree, index);
    if (changes !== undefined) return changed(tree.words, changes);
  }
  return undefined;
};

/** Read as the noun itself: the noun behind it takes its place and all that hangs from it. */
function besideNoun(tree: SentenceTree, index: number): Map<number, Partial<Word>> | undefined {
  const { upos, head, deprel } = tree.word(index);
  const next = tree.words[index + 1];
  if (upos !== 'NOUN' || next === undefined || !['NOUN', 'ADJ', 'PROPN'].includes(next.upos)) return undefined;
  const isBehind = next.head === index ? ['nmod', 'amod', 'appos', 'compound'].includes(baseRelation(next.deprel)) : next.head === head;
  if (!isBehind || tree.childrenBy(next.index, 'case', 'det').length > 0) return undefined;
  const changes = new Map<number, Partial<Word>>([
    [index, { upos: 'ADJ', head: next.index, deprel: 'amod' }],
    [next.index, { upos: next.upos === 'ADJ' ? 'NOUN' : next.upos, head, deprel }],
  ]);
  for (const child of tree.children(index)) if (child !== next.index) changes.set(child, { head: next.index });
  return changes;
}

/** Read as a second verb between a verb and its object: the object is the first one's. */
function aboveObject(tree: SentenceTree, index: number): Map<number, Partial<Word>> | undefined {
  const { upos, head, deprel } = tree.word(index);
  if (upos !== 'VERB' || head !== index - 1 || tree.word(head).upos !== 'VERB' || baseRelation(deprel) === 'amod') return undefined;
  const [object] = tree.childrenBy(index, 'obj');
  if (object === undefined || tree.childrenBy(index, 'nsubj', 'aux', 'mark').length > 0) return undefined;
  if (tree.subtree(object)[0] !== index + 1 || tree.childrenBy(object, 'det').length > 0) return undefined;
  const changes = new Map<number, Partial<Word>>([
    [index, { head: object, deprel: 'amod' }],
    [object, { head }],
  ]);
  for (const child of tree.children(index)) if (child !== object) changes.set(child, { head });
  return changes;
}
