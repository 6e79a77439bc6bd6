import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { baseRelation, hasFeature, type SentenceTree } from '../sentence-tree.ts';

/** "Soigner n'est pas un crime", "négocier reviendrait à céder": what is judged in general was done by nobody. */
export function isGenericInfinitive(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  const { deprel, head } = tree.word(index);
  if (!['csubj', 'nsubj'].includes(baseRelation(deprel)) || head < index || !hasFeature(tree.word(index), 'VerbForm', 'Inf')) return false;
  const isJudged = tree.childrenBy(head, 'cop').length > 0 || tree.childrenBy(index, 'obj', 'obl').length === 0;
  return isJudged && tree.childrenBy(index, 'aux').length === 0 && isTimeless(tree, head, lexicon);
}

/** No past and no perfect: "n'est pas", "reviendrait". */
function isTimeless(tree: SentenceTree, head: number, { sets }: ClaimsLexicon): boolean {
  const verbs = [head, ...tree.childrenBy(head, 'cop', 'aux')];
  const isPast = verbs.some((verb) => hasFeature(tree.word(verb), 'Tense', 'Imp') || isSimplePast(tree, verb));
  const isCompound = tree.childrenBy(head, 'aux').some((aux) => sets.perfectAuxiliaries.has(tree.word(aux).lemma));
  return !isPast && !isCompound;
}

function isSimplePast(tree: SentenceTree, verb: number): boolean {
  return hasFeature(tree.word(verb), 'Tense', 'Past') && hasFeature(tree.word(verb), 'VerbForm', 'Fin');
}
