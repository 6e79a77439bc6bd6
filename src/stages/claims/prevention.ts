import type { ClaimsLexicon } from './claims-lexicon.ts';
import { negationOf } from './negation.ts';
import { baseRelation, hasFeature, lowerForm, type SentenceTree } from './sentence-tree.ts';

/** True for the infinitive or gerund behind a verb of preventing: "prevented X from leaving", "empêche X de partir". */
export function isPreventedClause(tree: SentenceTree, clause: number, verb: number, lexicon: ClaimsLexicon): boolean {
  const isNonFinite = ['Inf', 'Ger', 'Part'].some((form) => hasFeature(tree.word(clause), 'VerbForm', form));
  if (verb < 0 || verb > clause || !isNonFinite || !lexicon.sets.preventing.has(tree.word(verb).lemma)) return false;
  const marks = tree.childrenBy(clause, 'mark', 'case').map((mark) => lowerForm(tree.word(mark)));
  return marks.some((mark) => lexicon.sets.preventionMarks.has(mark));
}

/** The verb by which an act did not come about, unless it is negated itself: "did not stop X from leaving". */
export function preventerOf(tree: SentenceTree, clause: number, lexicon: ClaimsLexicon): number | undefined {
  const { head, deprel } = tree.word(clause);
  if (!['xcomp', 'advcl', 'ccomp', 'obl'].includes(baseRelation(deprel))) return undefined;
  const isPrevented = isPreventedClause(tree, clause, head, lexicon) && negationOf(tree, head, lexicon) === undefined;
  return isPrevented ? head : undefined;
}
