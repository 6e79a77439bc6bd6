import { baseRelation, type SentenceTree } from '../../sentence-tree.ts';
import { clauseHead, type Reader } from './reason.ts';

/** A clause of the main line: not inside a relative clause, participle or noun phrase. */
function isMainLine(tree: SentenceTree, index: number): boolean {
  const path = [index, ...tree.ancestors(index)];
  return path.every((step) => ['root', 'conj', 'ccomp', 'xcomp', 'parataxis'].includes(baseRelation(tree.word(step).deprel)));
}

/** A question mark closes the sentence, and the claim is on its main line. */
export const readQuestion: Reader = (draft) => {
  const { tree } = draft;
  const last = tree.words.at(-1);
  if ((draft.kind === 'noun' && draft.governors.length === 0) || !last || !tree.words.slice(-3).some((word) => word.form === '?'))
    return undefined;
  return isMainLine(tree, clauseHead(draft)) ? { modality: 'interrogative', rule: 'modality.question', at: last.index } : undefined;
};
