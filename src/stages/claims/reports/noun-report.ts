import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { wordSpan } from '../draft.ts';
import { baseRelation, hasFeature, lowerForm, type SentenceTree } from '../sentence-tree.ts';
import { findSubject } from '../subject.ts';
import { type Report, withHolder } from './report.ts';

/** "l'annonce par X que …", "the claim that …": a noun of saying with a clause. */
export function nounReport(tree: SentenceTree, noun: number, lexicon: ClaimsLexicon): Report | undefined {
  const word = tree.word(noun);
  const stance = word.upos === 'NOUN' ? lexicon.nounStance(word.lemma) : undefined;
  if (!stance || isAddressed(tree, noun, lexicon)) return undefined;
  const clause = tree.childrenBy(noun, 'acl', 'ccomp').find((child) => {
    const marked = tree.childrenBy(child, 'mark').some((mark) => lexicon.sets.contentMarks.has(lowerForm(tree.word(mark))));
    return marked && !tree.subtree(child).some((index) => hasFeature(tree.word(index), 'PronType', 'Rel'));
  });
  if (clause === undefined) return undefined;
  const owner = tree
    .children(noun)
    .find((child) => baseRelation(tree.word(child).deprel) === 'nmod' || hasFeature(tree.word(child), 'Poss', 'Yes'));
  const holder = owner ?? bearerOf(tree, noun, lexicon);
  return {
    rule: 'attribution.noun',
    stance,
    cue: wordSpan(tree, noun),
    content: new Set(tree.subtree(clause)),
    ...withHolder(tree, holder, lexicon),
  };
}

/** "Researchers found no evidence that …": whoever has what the noun names. */
function bearerOf(tree: SentenceTree, noun: number, lexicon: ClaimsLexicon): number | undefined {
  const { head, deprel } = tree.word(noun);
  if (head < 0 || deprel !== 'obj' || !lexicon.sets.bearing.has(tree.word(head).lemma)) return undefined;
  return findSubject(tree, head, lexicon)?.head;
}

/** "informs international opinion that …": whoever is told holds nothing. */
function isAddressed(tree: SentenceTree, noun: number, lexicon: ClaimsLexicon): boolean {
  const { head, deprel } = tree.word(noun);
  return head >= 0 && deprel === 'obj' && lexicon.sets.informing.has(tree.word(head).lemma);
}
