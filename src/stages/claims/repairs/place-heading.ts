import type { Word } from '../../../model/tree.ts';
import { baseRelation, type SentenceTree } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

/** True where a name stands alone at the beginning, before a colon. */
function isHeading(tree: SentenceTree, { index, upos }: Word): boolean {
  if (upos !== 'PROPN') return false;
  const words = tree.words.slice(0, index + 1);
  const opens = words.every((word) => word.index === index || word.head === index || baseRelation(word.deprel) === 'flat');
  const behind = tree.words.slice(index + 1).find(({ head }) => head !== index || tree.word(index).head === index);
  const colon = behind?.form === ':' ? behind : tree.words[index + 1];
  return opens && colon?.form === ':';
}

/** "Koro : les rebelles ont pris la caserne": a name before a colon heads what follows and is not its subject. */
export const readPlaceHeadings: Repair = (tree) => {
  const name = tree.words.find((word) => baseRelation(word.deprel) === 'nsubj' && isHeading(tree, word));
  if (name === undefined) return readRootHeading(tree);
  if (!tree.childrenBy(name.head, 'nsubj').some((other) => other > name.index)) return undefined;
  return changed(tree.words, new Map([[name.index, { deprel: 'dislocated:heading' }]]));
};

/** The same where the tree takes the name for the root and the sentence for a clause about it. */
function readRootHeading(tree: SentenceTree): Word[] | undefined {
  const name = tree.word(tree.root);
  if (!isHeading(tree, name)) return undefined;
  const [verb] = tree
    .childrenBy(tree.root, 'acl', 'parataxis', 'appos')
    .filter((child) => child > tree.root && tree.childrenBy(child, 'nsubj').length > 0);
  if (verb === undefined) return undefined;
  const { head, deprel } = name;
  const behind = tree.children(tree.root).filter((child) => child > tree.root && child !== verb);
  return changed(
    tree.words,
    new Map<number, Partial<Word>>([
      ...behind.map((child): [number, Partial<Word>] => [child, { head: verb }]),
      [verb, { head, deprel }],
      [name.index, { head: verb, deprel: 'dislocated:heading' }],
    ]),
  );
}
