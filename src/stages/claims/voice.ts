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
  if (sharesPassive(tree, index, lexicon)) return 'passive';
  if (!isPastParticiple(tree, index) || isPastBesidePast(tree, index)) return 'active';
  const own = auxiliaries(tree, index);
  const auxiliary = own.at(-1) ?? sharedAuxiliary(tree, index);
  if (auxiliary === undefined && isActiveAlone(tree, index, lexicon)) return 'active';
  if (auxiliary !== undefined && !lexicon.sets.passiveAuxiliaries.has(tree.word(auxiliary).lemma)) return 'active';
  // "ont été sortis": a compound past of "be" with a participle is a passive of any verb.
  if (own.length > 1 && hasFeature(tree.word(own.at(-1)!), 'VerbForm', 'Part')) return 'passive';
  return lexicon.sets.activeParticiples.has(tree.word(index).lemma) ? 'active' : 'passive';
}

/** "was stopped and searched": behind a passive, a past form of a transitive verb with neither subject nor object shares it. */
function sharesPassive(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  const { head, deprel, lemma } = tree.word(index);
  if (deprel !== 'conj' || !hasFeature(tree.word(index), 'Tense', 'Past') || isPastParticiple(tree, index)) return false;
  if (tree.childrenBy(index, 'nsubj', 'obj', 'ccomp', 'xcomp', 'aux', 'advmod').length > 0) return false;
  const { activeParticiples, undergoing, passiveAuxiliaries } = lexicon.sets;
  if (activeParticiples.has(lemma) || undergoing.has(lemma) || lexicon.verbClass(lemma) !== undefined) return false;
  const auxiliary = auxiliaries(tree, head).at(-1);
  return isPastParticiple(tree, head) && auxiliary !== undefined && passiveAuxiliaries.has(tree.word(auxiliary).lemma);
}

/** "ont attaqué et pillé", "were stopped and searched": the second participle shares the auxiliary of the first. */
function sharedAuxiliary(tree: SentenceTree, index: number): number | undefined {
  for (let at = index; isCoordinated(tree, at) && isPastParticiple(tree, tree.word(at).head); at = tree.word(at).head) {
    const auxiliary = auxiliaries(tree, tree.word(at).head).at(-1);
    if (auxiliary !== undefined) return auxiliary;
  }
  return undefined;
}

/** "a franchi la rivière, pris le pont": a participle with an object is no passive, whatever it is said to hang by. */
function isCoordinated(tree: SentenceTree, index: number): boolean {
  const { deprel } = tree.word(index);
  return deprel === 'conj' || (deprel === 'advcl' && tree.childrenBy(index, 'obj').length > 0);
}

/** "officials … said the base had fallen": a past form with a subject and a complement of its own is finite. */
function isClause(tree: SentenceTree, index: number): boolean {
  return tree.childrenBy(index, 'nsubj').length > 0 && tree.childrenBy(index, 'ccomp', 'obj').length > 0;
}

function isActiveAlone(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  return isClause(tree, index) || isPlainPast(tree, index, lexicon);
}

/** "refugees crossed at Koro": a form of going somewhere with a subject and no auxiliary is a past, however it is tagged. */
function isPlainPast(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  const { deprel, lemma } = tree.word(index);
  const isMain = deprel === 'root' || deprel === 'ccomp' || deprel === 'parataxis';
  return (
    isMain && lexicon.sets.intransitive.has(lemma) && tree.childrenBy(index, 'nsubj').some((child) => tree.word(child).deprel === 'nsubj')
  );
}

/** "stormed the barracks, freed forty detainees": beside a finite past, a form that could be a participle is one too. */
function isPastBesidePast(tree: SentenceTree, index: number): boolean {
  let at = index;
  while (tree.word(at).deprel === 'conj') at = tree.word(at).head;
  const first = tree.word(at);
  const hasAgent = tree.children(index).some((child) => tree.word(child).deprel === 'obl:agent');
  return (
    at !== index &&
    auxiliaries(tree, index).length === 0 &&
    hasFeature(first, 'Tense', 'Past') &&
    hasFeature(first, 'VerbForm', 'Fin') &&
    !hasAgent
  );
}
