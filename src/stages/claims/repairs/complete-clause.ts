import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { baseRelation, lowerForm, type SentenceTree } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

/** Words from the clause up to the verb that asks, at most. */
const mostSteps = 4;

/** True for a clause that hangs from a noun as its relative, though a conjunction opens it and its subject stands in it. */
function isComplete(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  const { head, deprel, upos } = tree.word(index);
  if (baseRelation(deprel) !== 'acl' || upos !== 'VERB' || head < 0 || lexicon.nounStance(tree.word(head).lemma) !== undefined)
    return false;
  const isMarked = tree
    .childrenBy(index, 'mark')
    .some((mark) => tree.word(mark).upos === 'SCONJ' && lexicon.sets.contentMarks.has(lowerForm(tree.word(mark))));
  return isMarked && tree.childrenBy(index, 'nsubj').length > 0;
}

/** The verb of wanting above, which has no clause yet. */
function askingVerb(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): number | undefined {
  const above = tree.ancestors(index).slice(0, mostSteps);
  const verb = above.find((at) => tree.word(at).upos === 'VERB');
  if (verb === undefined || verb > index || tree.childrenBy(verb, 'ccomp', 'xcomp').length > 0) return undefined;
  return lexicon.governor(tree.word(verb).lemma) === 'planned' && lexicon.stance(tree.word(verb).lemma) !== undefined ? verb : undefined;
}

/** "exigeons des parties au conflit qu'elles garantissent l'accès": a clause with its own subject behind those asked is what is asked. */
export const raiseCompleteClauses: Repair = (tree, lexicon) => {
  const changes = new Map<number, { head: number; deprel: string }>();
  for (const { index } of tree.words) {
    if (!isComplete(tree, index, lexicon)) continue;
    const verb = askingVerb(tree, index, lexicon);
    if (verb !== undefined) changes.set(index, { head: verb, deprel: 'ccomp' });
  }
  return changed(tree.words, changes);
};
