import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { baseRelation, hasFeature, type SentenceTree } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

/** The verb of saying above a word through nouns that stand between them. */
function speechAbove(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): number | undefined {
  const [noun, ...above] = tree.ancestors(index);
  if (noun === undefined || lexicon.nounStance(tree.word(noun).lemma) || tree.word(noun).upos === 'VERB') return undefined;
  const verb = above.find((ancestor) => ['VERB', 'AUX'].includes(tree.word(ancestor).upos));
  return verb !== undefined && verb < index && lexicon.stance(tree.word(verb).lemma) ? verb : undefined;
}

/** A clause behind the conjunction of content, without a relative word. */
function isContentClause(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  if (!['acl', 'advcl', 'ccomp'].includes(baseRelation(tree.word(index).deprel))) return false;
  const isRelative = tree.children(index).some((child) => hasFeature(tree.word(child), 'PronType', 'Rel'));
  const marks = tree.childrenBy(index, 'mark').map((mark) => tree.word(mark));
  return !isRelative && marks.some(({ upos, lemma }) => upos === 'SCONJ' && lexicon.sets.contentMarks.has(lemma));
}

/** "a déclaré lors d'un entretien à X que …": after a long adverbial the tree hangs the clause from its last noun. */
export const returnStrayedContent: Repair = (tree, lexicon) => {
  const changes = new Map<number, { head: number; deprel: string }>();
  for (const { index } of tree.words) {
    if (!isContentClause(tree, index, lexicon)) continue;
    const verb = speechAbove(tree, index, lexicon);
    if (verb !== undefined && tree.childrenBy(verb, 'ccomp').length === 0) changes.set(index, { head: verb, deprel: 'ccomp' });
  }
  return changed(tree.words, changes);
};
