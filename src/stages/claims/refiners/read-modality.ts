import type { Modality } from '../../../model/claim.ts';
import { type ClaimsLexicon, matchesPhrase } from '../claims-lexicon.ts';
import { type Draft, evidenceAt, withEvidence } from '../draft.ts';
import { isPurpose } from '../governors.ts';
import { baseRelation, hasFeature, lowerForm, type SentenceTree } from '../sentence-tree.ts';
import { verbVoice } from '../voice.ts';
import { negationOf } from './read-polarity.ts';

interface Reason {
  readonly modality: Modality;
  readonly rule: string;
  readonly at: number;
}

type Reader = (draft: Draft, lexicon: ClaimsLexicon) => Reason | undefined;

/** The verb whose mood counts: the outermost governor, else the predicate, with their auxiliaries. */
function finiteWords({ tree, predicate, governors }: Draft): number[] {
  const hosts = [predicate, ...governors.map(({ word }) => word)];
  return hosts.flatMap((host) => [host, ...tree.childrenBy(host, 'aux', 'cop')]);
}

/** The clause that a predicate heads together with its governors. */
function clauseHead({ predicate, governors }: Draft): number {
  return governors.at(-1)?.word ?? predicate;
}

/** A clause of the main line: not inside a relative clause, participle or noun phrase. */
function isMainLine(tree: SentenceTree, index: number): boolean {
  const path = [index, ...tree.ancestors(index)];
  return path.every((step) => ['root', 'conj', 'ccomp', 'xcomp', 'parataxis'].includes(baseRelation(tree.word(step).deprel)));
}

const readQuestion: Reader = (draft) => {
  const { tree } = draft;
  const last = tree.words.at(-1);
  if (draft.kind === 'noun' || !last || !tree.words.slice(-3).some((word) => word.form === '?')) return undefined;
  return isMainLine(tree, clauseHead(draft)) ? { modality: 'interrogative', rule: 'modality.question', at: last.index } : undefined;
};

/** The conjunction of condition that opens a clause, if one does. */
function conditionOf(tree: SentenceTree, clause: number, lexicon: ClaimsLexicon): number | undefined {
  const { deprel, head } = tree.word(clause);
  // "demande si …" asks; elsewhere a clause with "si" is a condition, even where the tree makes it a complement.
  const isAsked =
    head >= 0 &&
    ['ask', 'demander', 'know', 'savoir', 'ignorer', 'wonder', 'see', 'voir', 'check', 'vérifier'].includes(tree.word(head).lemma);
  if (!['advcl', 'obl', 'acl', 'ccomp'].includes(baseRelation(deprel)) || isAsked) return undefined;
  const first = [...tree.subtree(clause)].find((index) => tree.word(index).upos !== 'PUNCT');
  const starts = [...tree.childrenBy(clause, 'mark', 'case', 'fixed', 'aux', 'advmod'), ...(first === undefined ? [] : [first])];
  return starts.find(
    (start) => !isConcession(tree, start) && lexicon.pack.modality.conditions.some((phrase) => matchesPhrase(tree, start, phrase)),
  );
}

/** "même si", "comme si", "even if", "as if": no condition. */
function isConcession(tree: SentenceTree, start: number): boolean {
  const before = tree.words[start - 1];
  return before !== undefined && ['même', 'comme', 'even', 'as'].includes(lowerForm(before)) && before.head === tree.word(start).head;
}

const readCondition: Reader = (draft, lexicon) => {
  if (draft.kind === 'noun') return undefined;
  const { tree } = draft;
  let head = clauseHead(draft);
  for (let step = 0; step < 4; step++) {
    const own = conditionOf(tree, head, lexicon);
    if (own !== undefined) return { modality: 'conditional', rule: 'modality.condition', at: own };
    const below = tree
      .childrenBy(head, 'advcl', 'obl', 'ccomp')
      .map((child) => conditionOf(tree, child, lexicon))
      .find((found) => found !== undefined);
    if (below !== undefined) return { modality: 'conditional', rule: 'modality.consequence', at: below };
    const { deprel, head: above } = tree.word(head);
    if (baseRelation(deprel) !== 'conj' || above < 0) return undefined;
    head = above;
  }
  return undefined;
};

const readHedge: Reader = (draft, lexicon) => {
  const { tree, governors, predicate } = draft;
  const unconfirmed = unconfirmedReport(draft, lexicon);
  if (unconfirmed) return unconfirmed;
  const governor = governors.find(({ kind }) => kind === 'hedged');
  if (governor) return { modality: 'hedged', rule: 'modality.hedging-verb', at: governor.word };
  const auxiliary = finiteWords(draft).find((word) => isModal(tree, word, lexicon.sets.hedgedAuxiliaries));
  if (auxiliary !== undefined) return { modality: 'hedged', rule: 'modality.hedging-auxiliary', at: auxiliary };
  const near = [predicate, ...governors.map(({ word }) => word)].flatMap((host) => tree.childrenBy(host, 'advmod', 'obl', 'discourse'));
  const adverb = near
    .flatMap((index) => tree.subtree(index))
    .find((index) => lexicon.pack.modality.hedges.some((phrase) => matchesPhrase(tree, index, phrase)));
  if (adverb !== undefined) return { modality: 'hedged', rule: 'modality.hedging-adverb', at: adverb };
  return passiveReport(draft, lexicon) ?? pressConditional(draft);
};

function isModal(tree: SentenceTree, index: number, lemmas: ReadonlySet<string>): boolean {
  const word = tree.word(index);
  return baseRelation(word.deprel) === 'aux' && (lemmas.has(word.lemma) || lemmas.has(lowerForm(word)));
}

/** "was reported killed", "is said to have": said by nobody in particular. */
function passiveReport({ tree, predicate }: Draft, lexicon: ClaimsLexicon): Reason | undefined {
  const { head, deprel } = tree.word(predicate);
  if (head < 0 || baseRelation(deprel) !== 'xcomp' || !lexicon.stance(tree.word(head).lemma)) return undefined;
  return verbVoice(tree, head, lexicon) === 'passive' ? { modality: 'hedged', rule: 'modality.passive-report', at: head } : undefined;
}

/** "n'a pas confirmé que …", "did not say whether …": nobody stands behind the content. */
function unconfirmedReport({ tree, predicate }: Draft, lexicon: ClaimsLexicon): Reason | undefined {
  const { head, deprel } = tree.word(predicate);
  if (head < 0 || !['ccomp', 'obj', 'xcomp'].includes(baseRelation(deprel)) || !lexicon.stance(tree.word(head).lemma)) return undefined;
  const negation = negationOf(tree, head, lexicon);
  return negation === undefined ? undefined : { modality: 'hedged', rule: 'modality.unconfirmed', at: negation };
}

/** The French press conditional: a conditional form without a condition and not after a past announcement. */
function pressConditional(draft: Draft): Reason | undefined {
  const { tree } = draft;
  const form = finiteWords(draft).find((word) => hasFeature(tree.word(word), 'Mood', 'Cnd'));
  if (form === undefined || isFutureInPast(draft)) return undefined;
  return { modality: 'hedged', rule: 'modality.conditional-form', at: form };
}

/** "avait promis que … rentreraient", "said it would hold": the conditional of a reported clause is its future. */
function isFutureInPast(draft: Draft): boolean {
  const { tree } = draft;
  let head = clauseHead(draft);
  while (baseRelation(tree.word(head).deprel) === 'conj') head = tree.word(head).head;
  const auxiliaries = tree.childrenBy(clauseHead(draft), 'aux');
  if (
    auxiliaries.some((index) => hasFeature(tree.word(index), 'Mood', 'Cnd')) &&
    auxiliaries.some((index) => tree.word(index).lemma === 'avoir')
  )
    return false;
  return baseRelation(tree.word(head).deprel) === 'ccomp' && tree.word(head).head >= 0;
}

const readPlan: Reader = (draft, lexicon) => {
  const { tree, governors, predicate } = draft;
  const governor = governors.find(({ kind }) => kind === 'planned' || kind === 'refused');
  if (governor) return { modality: 'planned', rule: 'modality.planning-verb', at: governor.word };
  const words = finiteWords(draft);
  const future = words.find((word) => hasFeature(tree.word(word), 'Tense', 'Fut') || isModal(tree, word, lexicon.sets.plannedAuxiliaries));
  if (future !== undefined) return { modality: 'planned', rule: 'modality.future', at: future };
  const conditional = words.find((word) => hasFeature(tree.word(word), 'Mood', 'Cnd'));
  if (conditional !== undefined && isFutureInPast(draft))
    return { modality: 'planned', rule: 'modality.future-in-the-past', at: conditional };
  if (draft.kind !== 'verb') return undefined;
  if (isPurpose(tree, predicate, lexicon) || isInfinitiveOfPurpose(tree, predicate))
    return { modality: 'planned', rule: 'modality.purpose', at: predicate };
  return plannedByNoun(tree, predicate, lexicon) ?? plannedByOrder(draft);
};

/** English "to" before an infinitive that is an adverbial: a purpose. */
function isInfinitiveOfPurpose(tree: SentenceTree, index: number): boolean {
  const word = tree.word(index);
  return (
    baseRelation(word.deprel) === 'advcl' &&
    hasFeature(word, 'VerbForm', 'Inf') &&
    tree.childrenBy(index, 'mark').some((mark) => lowerForm(tree.word(mark)) === 'to')
  );
}

/** "leur projet de reprendre …", "a plan to retake …". */
function plannedByNoun(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): Reason | undefined {
  const { head, deprel } = tree.word(index);
  if (head < 0 || baseRelation(deprel) !== 'acl' || !lexicon.sets.intentionNouns.has(tree.word(head).lemma)) return undefined;
  return { modality: 'planned', rule: 'modality.planning-noun', at: head };
}

/** An infinitive under a verb of saying that asks or promises rather than tells: "jure de tenir", "demande à X de partir". */
function plannedByOrder({ tree, predicate, attribution }: Draft): Reason | undefined {
  const word = tree.word(predicate);
  if (!hasFeature(word, 'VerbForm', 'Inf') || word.head < 0) return undefined;
  if (tree.childrenBy(predicate, 'aux').length > 0 || !['xcomp', 'ccomp'].includes(baseRelation(word.deprel))) return undefined;
  return attribution.at(-1)?.stance === 'announces'
    ? { modality: 'planned', rule: 'modality.announced-infinitive', at: word.head }
    : undefined;
}

/** In the order in which they win: question, condition, hedge, plan. */
const readers: readonly Reader[] = [readQuestion, readCondition, readHedge, readPlan];

/** Decides the modality of a claim: the first reader that finds a reason. */
export function readModality(draft: Draft, lexicon: ClaimsLexicon): Draft {
  for (const read of readers) {
    const reason = read(draft, lexicon);
    if (reason) return { ...withEvidence(draft, evidenceAt(reason.rule, draft.tree, reason.at)), modality: reason.modality };
  }
  return draft;
}
