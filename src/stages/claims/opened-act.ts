import type { ClaimsLexicon } from './claims-lexicon.ts';
import { baseRelation, lowerForm, type SentenceTree } from './sentence-tree.ts';

/** "l'ouverture d'une enquête", "the launch of an operation": the act whose beginning or doing the noun names. */
export function openedAct(tree: SentenceTree, noun: number, lexicon: ClaimsLexicon): number | undefined {
  if (!lexicon.pack.predicates.openingNouns.includes(tree.word(noun).lemma.toLowerCase())) return undefined;
  return tree.childrenBy(noun, 'nmod').find((child) => {
    const marker = tree.childrenBy(child, 'case')[0];
    const isGenitive = marker !== undefined && lexicon.sets.genitives.has(lowerForm(tree.word(marker)));
    return isGenitive && lexicon.predicateNoun(tree.word(child))?.class === 'event';
  });
}

/** The noun that stands for an act above: the one that opens it, else its own. */
export function openerOf(tree: SentenceTree, act: number, lexicon: ClaimsLexicon): number {
  const { head, deprel } = tree.word(act);
  return head >= 0 && baseRelation(deprel) === 'nmod' && openedAct(tree, head, lexicon) === act ? head : act;
}
