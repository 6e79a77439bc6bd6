import type { ClaimsLexicon } from './claims-lexicon.ts';
import { baseRelation, hasFeature, lowerForm, type SentenceTree } from './sentence-tree.ts';

export type Voice = 'active' | 'passive' | 'reflexive';

/** Auxiliaries of a verb, nearest last, as they stand in the tree. */
export function auxiliaries(tree: SentenceTree, index: number): number[] {
  return tree.childrenBy(index, 'aux');
}

function isPastParticiple(tree: SentenceTree, index: number): boolean {
  const word = tree.word(index);
  return hasFeature(word, 'VerbForm', 'Part') && !hasFeature(word, 'Tense', 'Pres');
}

function isReflexive(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  return tree.children(index).some((child) => {
    const word = tree.word(child);
    if (!lexicon.sets.reflexives.has(lowerForm(word))) return false;
    return ['expl', 'obj', 'iobj', 'obl', 'dep'].includes(baseRelation(word.deprel));
  });
}

/**
 * The voice of a verb, from auxiliary, participle and reflexive; never from the label of the subject alone,
 * since a wrong label there would turn the attacked into the attacker.
 */
export function verbVoice(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): Voice {
  if (isReflexive(tree, index, lexicon)) return 'reflexive';
  if (!isPastParticiple(tree, index)) return 'active';
  const own = auxiliaries(tree, index);
  const auxiliary = own.at(-1) ?? sharedAuxiliary(tree, index);
  if (auxiliary !== undefined && !lexicon.sets.passiveAuxiliaries.has(tree.word(auxiliary).lemma)) return 'active';
  // "ont été sortis": a compound past of "be" with a participle is a passive of any verb.
  if (own.length > 1 && hasFeature(tree.word(own.at(-1)!), 'VerbForm', 'Part')) return 'passive';
  return lexicon.sets.activeParticiples.has(tree.word(index).lemma) ? 'active' : 'passive';
}

/** "ont attaqué et pillé", "were stopped and searched": the second participle shares the auxiliary of the first. */
function sharedAuxiliary(tree: SentenceTree, index: number): number | undefined {
  const { deprel, head } = tree.word(index);
  return deprel === 'conj' && isPastParticiple(tree, head) ? auxiliaries(tree, head).at(-1) : undefined;
}
