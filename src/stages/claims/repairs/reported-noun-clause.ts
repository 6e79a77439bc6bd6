import type { Word } from '../../../model/tree.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { lowerForm, type SentenceTree } from '../sentence-tree.ts';
import { verbVoice } from '../voice.ts';
import { changed, type Repair } from './repair.ts';

/** The word that a clause on a noun of saying calls its relative, though nothing is missing in the clause. */
function falseRelative(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): number | undefined {
  const { head, deprel } = tree.word(index);
  if (deprel !== 'acl:relcl' || lexicon.nounStance(tree.word(head).lemma) === undefined) return undefined;
  const mark = tree.childrenBy(index, 'obj', 'nsubj').find((child) => lexicon.sets.contentMarks.has(lowerForm(tree.word(child))));
  const arguments_ = tree.childrenBy(index, 'nsubj', 'obj').filter((child) => child !== mark);
  const needed = verbVoice(tree, index, lexicon) === 'passive' ? 1 : 2;
  return mark !== undefined && arguments_.length >= needed ? mark : undefined;
}

/** "a report that a helicopter was downed": with subject and object in place the word is a conjunction. */
export const readReportedNounClauses: Repair = (tree, lexicon) => {
  const changes = new Map<number, Partial<Word>>();
  for (const { index } of tree.words) {
    const mark = falseRelative(tree, index, lexicon);
    if (mark === undefined) continue;
    changes.set(mark, { upos: 'SCONJ', deprel: 'mark', feats: '_' });
    changes.set(index, { deprel: 'acl' });
  }
  return changed(tree.words, changes);
};
