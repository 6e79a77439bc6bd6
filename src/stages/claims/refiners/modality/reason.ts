import type { Modality } from '../../../../model/claim.ts';
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

/** The verb whose mood counts: the outermost governor, else the predicate, with their auxiliaries. */
export function finiteWords({ tree, predicate, governors }: Draft): number[] {
  const hosts = [predicate, ...governors.map(({ word }) => word)];
  return hosts.flatMap((host) => [host, ...tree.childrenBy(host, 'aux', 'cop')]);
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
