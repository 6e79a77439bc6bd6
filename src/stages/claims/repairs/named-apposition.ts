import type { Word } from '../../../model/tree.ts';
import { baseRelation, type SentenceTree } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

/** The noun before the comma that a name follows, where another comma closes the name. */
function nounBefore(tree: SentenceTree, name: number): number | undefined {
  const words = tree.subtree(name).filter((index) => tree.word(index).upos !== 'PUNCT');
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined || tree.words[first - 1]?.form !== ',' || tree.words[last + 1]?.form !== ',')
    return undefined;
  // "the mayor of Koro, Idi Kané": the noun that the nearest one belongs to.
  let noun = tree.words[first - 2];
  while (noun && ['nmod', 'flat'].includes(baseRelation(noun.deprel))) noun = tree.words[noun.head];
  return noun?.upos === 'NOUN' ? noun.index : undefined;
}

/** "According to the mayor, Idi Kané, the bridge fell": of two subjects, a name set off behind a noun is its apposition. */
export const readNamedAppositions: Repair = (tree) => {
  const changes = new Map<number, Partial<Word>>();
  for (const { index, head, deprel, upos } of tree.words) {
    if (upos !== 'PROPN' || baseRelation(deprel) !== 'nsubj') continue;
    const hasOther = tree.childrenBy(head, 'nsubj').some((other) => other > index);
    const noun = hasOther ? nounBefore(tree, index) : undefined;
    if (noun !== undefined) changes.set(index, { head: noun, deprel: 'appos' });
  }
  return changed(tree.words, changes);
};
