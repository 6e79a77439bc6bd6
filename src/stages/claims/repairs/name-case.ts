import type { Word } from '../../../model/tree.ts';
import { baseRelation, type SentenceTree } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

const introducing: ReadonlySet<string> = new Set(['case', 'det']);

/** The first word of the name that a later one continues. */
function headOfName(tree: SentenceTree, index: number): number {
  let at = index;
  while (tree.word(at).deprel === 'flat' && tree.word(at).head < at) at = tree.word(at).head;
  return at;
}

/** "looted at Debre Tabor": a preposition or article before a name belongs to its head, not to the last of its words. */
export const raiseNameCases: Repair = (tree) => {
  const changes = new Map<number, Partial<Word>>();
  for (const { index, head, deprel } of tree.words) {
    if (head < 0 || !introducing.has(baseRelation(deprel)) || tree.word(head).deprel !== 'flat') continue;
    const name = headOfName(tree, head);
    if (index < name) changes.set(index, { head: name });
  }
  return changed(tree.words, changes);
};
