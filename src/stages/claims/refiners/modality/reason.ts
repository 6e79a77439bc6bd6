import type { Modality } from '../../../../model/claim.ts';
import { flatMap } from '../../../../util/flat-map.ts';
import type { ClaimsLexicon } from '../../claims-lexicon.ts';
import type { Draft } from '../../draft.ts';
import { baseRelation, hasFeature, lowerForm, type SentenceTree } from '../../sentence-tree.ts';

/** Why a claim has a modality: the rule and the word it looked at. */
export interface Reason {
  readonly modality: Modality;
  readonly rule: string;
  readonly at: number;
}

/** Looks for one kind of reason. */
export type Reader = (draft: Draft, lexicon: ClaimsLexicon) => Reason | undefined;

/** The verbs whose mood counts: governors, the predicate, and the verbs above whose auxiliaries it shares, with their auxiliaries. */
export function finiteWords(draft: Draft): number[] {
  const { tree, predicate, governors } = draft;
  const hosts = [predicate, ...governors.map(({ word }) => word), ...sharedVerbs(draft)];
  return flatMap(hosts, (host) => [host, ...tree.childrenBy(host, 'aux', 'cop')]);
}

/** Verbs above are looked at no further than this. */
const mostShared = 3;

/** The verbs whose auxiliaries hold for the predicate too: "may have killed two and wounded three, destroying a depot". */
export function sharedVerbs(draft: Draft): number[] {
  const { tree, kind } = draft;
  if (kind !== 'verb') return [];
  const found: number[] = [];
  for (let at = clauseHead(draft); found.length < mostShared && sharesWithAbove(tree, at); at = found.at(-1)!)
    found.push(tree.word(at).head);
  return found;
}

/** A verb without tense of its own that is joined to another, a complement of it, or its consequence behind a comma. */
function sharesWithAbove(tree: SentenceTree, index: number): boolean {
  const { head, deprel, form, lemma } = tree.word(index);
  if (head < 0 || head > index || tree.word(head).upos !== 'VERB') return false;
  if (tree.childrenBy(index, 'nsubj', 'aux', 'cop').length > 0) return false;
  // "may have killed two and wounded three": beside a participle a past form is one.
  const isParticiple = hasFeature(tree.word(head), 'VerbForm', 'Part') && hasFeature(tree.word(index), 'Tense', 'Past');
  const hasTense = hasFeature(tree.word(index), 'VerbForm', 'Fin') && form.toLowerCase() !== lemma && !isParticiple;
  const relation = baseRelation(deprel);
  if (relation === 'conj' || relation === 'xcomp') return !hasTense;
  return relation === 'advcl' && !hasTense && isConsequence(tree, index);
}

function isConsequence(tree: SentenceTree, index: number): boolean {
  if (tree.childrenBy(index, 'mark', 'case').length > 0) return false;
  const isPresent = hasFeature(tree.word(index), 'Tense', 'Pres') || hasFeature(tree.word(index), 'VerbForm', 'Ger');
  return isPresent && tree.words[tree.subtree(index).find((part) => tree.word(part).upos !== 'PUNCT')! - 1]?.form === ',';
}

/** The clause that a predicate heads together with its governors. */
export function clauseHead({ predicate, governors }: Draft): number {
  return governors.at(-1)?.word ?? predicate;
}

/** True where a word is an auxiliary with one of these lemmas or forms. */
export function isModal(tree: SentenceTree, index: number, lemmas: ReadonlySet<string>): boolean {
  const word = tree.word(index);
  return baseRelation(word.deprel) === 'aux' && (lemmas.has(word.lemma) || lemmas.has(lowerForm(word)));
}

/** "avait promis que … rentreraient", "said it would hold": the conditional of a reported clause is its future. */
export function isFutureInPast(draft: Draft, lexicon: ClaimsLexicon): boolean {
  const { tree } = draft;
  let head = clauseHead(draft);
  while (baseRelation(tree.word(head).deprel) === 'conj') head = tree.word(head).head;
  if (isConditionalPerfect(draft, lexicon)) return false;
  return baseRelation(tree.word(head).deprel) === 'ccomp' && tree.word(head).head >= 0;
}

/** "aurait pris", "serait parti": the conditional of what is over tells no future. */
export function isConditionalPerfect(draft: Draft, lexicon: ClaimsLexicon): boolean {
  const { tree } = draft;
  const auxiliaries = tree.childrenBy(clauseHead(draft), 'aux').map((index) => tree.word(index));
  const { conditionalForms, perfectAuxiliaries, passiveAuxiliaries } = lexicon.sets;
  const isConditional = auxiliaries.some((word) => hasFeature(word, 'Mood', 'Cnd') || conditionalForms.has(lowerForm(word)));
  return isConditional && auxiliaries.some(({ lemma }) => perfectAuxiliaries.has(lemma) && !passiveAuxiliaries.has(lemma));
}

/** "jure avoir visé un dépôt": what somebody vows to have done is over. */
export function isPerfectInfinitive(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  return tree.childrenBy(index, 'aux').some((aux) => {
    return (
      hasFeature(tree.word(aux), 'VerbForm', 'Inf') &&
      lexicon.sets.perfectAuxiliaries.has(tree.word(aux).lemma) &&
      !isPassiveOnly(tree, index, aux, lexicon)
    );
  });
}

/** "être tué": no perfect. */
function isPassiveOnly(tree: SentenceTree, index: number, aux: number, lexicon: ClaimsLexicon): boolean {
  return lexicon.sets.passiveAuxiliaries.has(tree.word(aux).lemma) && !lexicon.sets.activeParticiples.has(tree.word(index).lemma);
}
