import type { Word } from '../../../model/tree.ts';
import { baseRelation, type SentenceTree } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

/** The noun before a comma that the tree makes the subject of what is inserted between commas behind it. */
function subjectBefore(tree: SentenceTree, inserted: Word): number | undefined {
  const subject = tree.childrenBy(inserted.index, 'nsubj').find((child) => child < inserted.index);
  if (subject === undefined) return undefined;
  const behind = tree.words.slice(subject + 1, inserted.index).filter(({ head, deprel }) => head === subject || deprel === 'punct');
  return behind.at(-1)?.form === ',' && behind.at(-1)!.index === inserted.index - 1 ? subject : undefined;
}

/** "Le Front, dit « les Loups », a attaqué X": between commas a participle describes the subject of the verb behind it. */
export const readInsertedParticiples: Repair = (tree) => {
  for (const inserted of tree.words) {
    const { index, head, deprel, upos } = inserted;
    if (upos !== 'VERB' || baseRelation(deprel) !== 'parataxis' || head < index || tree.childrenBy(index, 'aux').length > 0) continue;
    const subject = tree.childrenBy(head, 'nsubj').length > 0 ? undefined : subjectBefore(tree, inserted);
    if (subject === undefined) continue;
    return changed(
      tree.words,
      new Map<number, Partial<Word>>([
        [subject, { head, deprel: 'nsubj' }],
        [index, { head: subject, deprel: 'acl', feats: 'Tense=Past|VerbForm=Part' }],
      ]),
    );
  }
  return undefined;
};
