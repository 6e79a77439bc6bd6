import type { ClaimsLexicon } from '../../claims-lexicon.ts';
import type { Draft } from '../../draft.ts';
import { type Governor, isPurpose } from '../../governors.ts';
import { openerOf } from '../../opened-act.ts';
import { baseRelation, hasFeature, lowerForm, type SentenceTree } from '../../sentence-tree.ts';
import { isTimeWord } from '../../time-word.ts';
import { verbVoice } from '../../voice.ts';
import { isAhead } from './limit.ts';
import {
  clauseHead,
  finiteWords,
  isConditionalPerfect,
  isFutureInPast,
  isModal,
  isPerfectInfinitive,
  type Reader,
  type Reason,
} from './reason.ts';

/** Wanted, ordered, promised or to come, and not done. */
export const readPlan: Reader = (draft, lexicon) => {
  const { tree, predicate, kind, governors } = draft;
  const reason = planningVerb(draft, lexicon) ?? futureReason(draft, lexicon) ?? arranged(draft, lexicon);
  if (reason) return reason;
  if (kind === 'noun') return plannedAct(tree, predicate, lexicon);
  if (kind !== 'verb') return undefined;
  if (isPurpose(tree, clauseHead(draft), lexicon) || (governors.length === 0 && isInfinitiveOfPurpose(tree, predicate, lexicon))) {
    return { modality: 'planned', rule: 'modality.purpose', at: predicate };
  }
  const awaited = awaitedParty(draft, lexicon);
  if (awaited !== undefined) return { modality: 'planned', rule: 'modality.awaited', at: awaited };
  return (
    plannedByNoun(tree, predicate, lexicon) ??
    plannedByObject(tree, predicate, lexicon) ??
    plannedByAdjective(tree, predicate, lexicon) ??
    wantedClause(tree, predicate, lexicon) ??
    plannedByOrder(draft, lexicon)
  );
};

/** "recommends that the embargo be extended", "demande que l'armée parte": the clause of a verb of wanting, in its own form. */
function wantedClause(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): Reason | undefined {
  const { head, deprel } = tree.word(index);
  const isJoined = head >= 0 && deprel === 'conj' && baseRelation(tree.word(head).deprel) === 'ccomp';
  if (isJoined && tree.childrenBy(index, 'mark').length > 0) return wantedForm(tree, index, tree.word(head).head, lexicon);
  return head >= 0 && ['ccomp', 'csubj'].includes(baseRelation(deprel)) ? wantedForm(tree, index, head, lexicon) : undefined;
}

function wantedForm(tree: SentenceTree, index: number, head: number, lexicon: ClaimsLexicon): Reason | undefined {
  if (lexicon.governor(tree.word(head).lemma) !== 'planned') return undefined;
  const { form, lemma, feats } = tree.word(tree.childrenBy(index, 'aux')[0] ?? index);
  const isBare = form.toLowerCase() === lemma && !feats.includes('Tense=Past') && tree.childrenBy(index, 'nsubj').length > 0;
  const isHomograph = feats.includes('Tense=Pres') && lexicon.sets.subjunctiveVerbs.has(tree.word(head).lemma);
  const isWanted = isHomograph || feats.includes('Mood=Sub') || (isBare && lexicon.stance(tree.word(head).lemma) !== undefined);
  return isWanted ? { modality: 'planned', rule: 'modality.wanted-clause', at: head } : undefined;
}

/** "cherche à déstabiliser", "seeks to retake": in the present an aim, in the past an attempt. */
function isAim(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  const word = tree.word(index);
  return lexicon.sets.aimVerbs.has(word.lemma) && hasFeature(word, 'VerbForm', 'Fin') && hasFeature(word, 'Tense', 'Pres');
}

function planningVerb({ tree, predicate, governors, class: found, polarity }: Draft, lexicon: ClaimsLexicon): Reason | undefined {
  if (isPerfectInfinitive(tree, predicate, lexicon)) return dueByDay(tree, predicate, governors, lexicon);
  // "n'a pas souhaité réagir", "a refusé de commenter": nothing was said, and nothing is planned.
  if (found === 'statement' && polarity === 'negative') return undefined;
  const governor = governors.find(({ word, kind }) => kind === 'planned' || kind === 'refused' || isAim(tree, word, lexicon));
  return governor && { modality: 'planned', rule: 'modality.planning-verb', at: governor.word };
}

/** "doivent avoir quitté Niamey avant le 31 mai": a guess at what is over names no day by which it has to be. */
function dueByDay(tree: SentenceTree, verb: number, governors: readonly Governor[], lexicon: ClaimsLexicon): Reason | undefined {
  const duty = governors.find(({ word, kind }) => kind === 'planned' && lexicon.sets.necessity.has(tree.word(word).lemma));
  if (duty === undefined) return undefined;
  const isDue = tree.childrenBy(verb, 'obl').some((day) => {
    if (day < verb || !isTimeWord(tree, day, lexicon)) return false;
    return tree.words.slice(verb, day).some((word) => lexicon.sets.deadlines.has(lowerForm(word)));
  });
  return isDue ? { modality: 'planned', rule: 'modality.due-by-day', at: duty.word } : undefined;
}

/** "L'émissaire est attendu lundi à Beyrouth": who is awaited somewhere is to come; in the past tense they were. */
function awaitedParty({ tree, predicate }: Draft, lexicon: ClaimsLexicon): number | undefined {
  if (!lexicon.sets.awaiting.has(tree.word(predicate).lemma) || verbVoice(tree, predicate, lexicon) !== 'passive') return undefined;
  const isPresent = tree.childrenBy(predicate, 'aux').some((aux) => hasFeature(tree.word(aux), 'Tense', 'Pres'));
  const isPlaced = tree.childrenBy(predicate, 'obl').length > 0 && tree.childrenBy(predicate, 'xcomp', 'ccomp').length === 0;
  return isPresent && isPlaced ? predicate : undefined;
}

/** "were to be handed in": a finite "be" before the mark of an infinitive says what is arranged. */
function arranged(draft: Draft, lexicon: ClaimsLexicon): Reason | undefined {
  const { tree } = draft;
  const verb = clauseHead(draft);
  const mark = tree.childrenBy(verb, 'mark').find((child) => lexicon.sets.infinitiveMarks.has(lowerForm(tree.word(child))));
  const auxiliary = tree.childrenBy(verb, 'aux', 'cop').find((child) => {
    const word = tree.word(child);
    return mark !== undefined && child < mark && lexicon.sets.progressiveAuxiliaries.has(word.lemma) && hasFeature(word, 'VerbForm', 'Fin');
  });
  return auxiliary === undefined ? undefined : { modality: 'planned', rule: 'modality.arranged', at: auxiliary };
}

/** A future form or auxiliary, or the conditional that is the future of a past report. */
export function futureReason(draft: Draft, lexicon: ClaimsLexicon): Reason | undefined {
  const { tree } = draft;
  const words = finiteWords(draft);
  const form = words.find((word) => hasFeature(tree.word(word), 'Tense', 'Fut') || isModal(tree, word, lexicon.sets.plannedAuxiliaries));
  if (form !== undefined && !isConditionalPerfect(draft, lexicon)) return { modality: 'planned', rule: 'modality.future', at: form };
  const conditional = words.find((word) => hasFeature(tree.word(word), 'Mood', 'Cnd'));
  if (conditional === undefined || !isFutureInPast(draft, lexicon)) return undefined;
  return { modality: 'planned', rule: 'modality.future-in-the-past', at: conditional };
}

/** An infinitive whose mark alone makes it a purpose where it is an adverbial: English "to". */
function isInfinitiveOfPurpose(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  const word = tree.word(index);
  // "sent to relieve X", "advanced to restore order": who moves does so for something.
  const above = word.head < 0 ? '' : tree.word(word.head).lemma;
  const isSent = baseRelation(word.deprel) === 'xcomp' && (lexicon.sets.purposeVerbs.has(above) || lexicon.verbClass(above) === 'flow');
  return (
    (baseRelation(word.deprel) === 'advcl' || isSent) &&
    hasFeature(word, 'VerbForm', 'Inf') &&
    tree.childrenBy(index, 'mark').some((mark) => lexicon.sets.infinitiveMarks.has(lowerForm(tree.word(mark))))
  );
}

/** "leur projet de reprendre …", "a plan to retake …". */
function plannedByNoun(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): Reason | undefined {
  const { head, deprel } = tree.word(index);
  // "an obligation to allow and facilitate passage"
  if (head >= 0 && head < index && baseRelation(deprel) === 'conj' && isInfinitiveBeside(tree, index, head))
    return plannedByNoun(tree, head, lexicon);
  if (head < 0 || baseRelation(deprel) !== 'acl' || !lexicon.sets.intentionNouns.has(tree.word(head).lemma)) return undefined;
  // "the mission, deployed in June": what was done to it is no part of the plan.
  if (!['Inf', 'Ger'].some((form) => hasFeature(tree.word(index), 'VerbForm', form))) return undefined;
  return { modality: 'planned', rule: 'modality.planning-noun', at: head };
}

/** "received orders to blow up the dam": the tree may hang the infinitive from the verb instead of the noun right before it. */
function plannedByObject(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): Reason | undefined {
  const { head, deprel } = tree.word(index);
  if (head < 0 || baseRelation(deprel) !== 'xcomp' || !hasFeature(tree.word(index), 'VerbForm', 'Inf')) return undefined;
  const [first] = tree.childrenBy(index, 'mark');
  const noun = tree.childrenBy(head, 'obj').find((object) => first !== undefined && object === first - 1);
  if (noun === undefined || !lexicon.sets.intentionNouns.has(tree.word(noun).lemma)) return undefined;
  return { modality: 'planned', rule: 'modality.planning-noun', at: noun };
}

/** "a force supposed to protect them", "un accord censé mettre fin": an adjective between the noun and the infinitive that hangs from it. */
function plannedByAdjective(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): Reason | undefined {
  const { head, deprel } = tree.word(index);
  if (head < 0 || baseRelation(deprel) !== 'acl' || !hasFeature(tree.word(index), 'VerbForm', 'Inf')) return undefined;
  const adjective = tree.childrenBy(head, 'amod').find((child) => child > head && child < index && child >= index - 2);
  if (adjective === undefined || lexicon.governor(tree.word(adjective).lemma) !== 'planned') return undefined;
  return { modality: 'planned', rule: 'modality.planning-adjective', at: adjective };
}

/** Another infinitive of the same noun, with no subject or auxiliary of its own. */
function isInfinitiveBeside(tree: SentenceTree, index: number, first: number): boolean {
  const areInfinitives = [index, first].every((verb) => hasFeature(tree.word(verb), 'VerbForm', 'Inf'));
  return areInfinitives && tree.childrenBy(index, 'nsubj', 'aux').length === 0;
}

/** "plans an attack", "called for the withdrawal", "an order of closure": the act that a noun names is wanted, not done. */
function plannedAct(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): Reason | undefined {
  const coming = comingAt(tree, index, lexicon);
  if (coming !== undefined) return { modality: 'planned', rule: 'modality.coming', at: coming };
  const { head, deprel } = tree.word(index);
  if (head < 0) return undefined;
  if (baseRelation(deprel) === 'conj') return plannedAct(tree, head, lexicon);
  const opener = openerOf(tree, index, lexicon);
  if (opener !== index) return plannedAct(tree, opener, lexicon);
  return isPlannedBy(tree, index, lexicon) || isPriceAhead(tree, index, lexicon)
    ? { modality: 'planned', rule: 'modality.planned-act', at: head }
    : undefined;
}

/** "sa réouverture prochaine", "an upcoming offensive", "l'assaut est imminent": what is still to come. */
function comingAt(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): number | undefined {
  const { coming } = lexicon.pack.modality;
  const { head, deprel } = tree.word(index);
  const isSubject = head >= 0 && baseRelation(deprel) === 'nsubj' && tree.childrenBy(head, 'cop').length > 0;
  const words = isSubject ? [...tree.childrenBy(index, 'amod'), head] : tree.childrenBy(index, 'amod');
  return words.find((word) => coming.includes(tree.word(word).lemma.toLowerCase()));
}

/** "ready to free them in exchange for the withdrawal of X": the price of what has not come has not been paid either. */
function isPriceAhead(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  const [mark] = tree.childrenBy(index, 'case');
  const before = mark === undefined ? undefined : tree.words[mark - 1];
  if (before === undefined || !lexicon.sets.exchangeNouns.has(before.lemma)) return false;
  const verb = tree.ancestors(index).find((above) => tree.word(above).upos === 'VERB');
  return verb !== undefined && (isAhead(tree, verb, lexicon) || lexicon.sets.plannedObjects.has(tree.word(verb).lemma));
}

function isPlannedBy(tree: SentenceTree, index: number, { sets }: ClaimsLexicon): boolean {
  const { head, deprel } = tree.word(index);
  const { lemma } = tree.word(head);
  const prepositions = tree.childrenBy(index, 'case').map((child) => tree.word(child).lemma);
  const isCalledFor = (verb: string): boolean => prepositions.some((preposition) => sets.plannedComplements.has(`${verb} ${preposition}`));
  // "exige une rançon contre leur libération": the tree may hang the price from what is paid.
  const above = tree.word(head).head;
  if (baseRelation(deprel) === 'nmod') return sets.intentionNouns.has(lemma) || (above >= 0 && isCalledFor(tree.word(above).lemma));
  if (baseRelation(deprel) === 'obj' || deprel === 'nsubj:pass') return sets.plannedObjects.has(lemma);
  return baseRelation(deprel) === 'obl' && isCalledFor(lemma);
}

/** "threatened them with flattening the town": the gerund behind a verb of promising or threatening. */
function isThreatened(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  const { head, deprel, feats } = tree.word(index);
  if (baseRelation(deprel) !== 'advcl' || head > index || !/VerbForm=Ger|Tense=Pres\|VerbForm=Part/u.test(feats)) return false;
  const isMarked = tree.childrenBy(index, 'mark').some((mark) => lexicon.sets.chargeMarks.has(lowerForm(tree.word(mark))));
  return isMarked && lexicon.stance(tree.word(head).lemma) === 'announces' && lexicon.sets.objectIsPerson.has(tree.word(head).lemma);
}

/** An infinitive under a verb of saying that asks or promises rather than tells: "jure de tenir", "demande à X de partir". */
function plannedByOrder({ tree, predicate, attribution }: Draft, lexicon: ClaimsLexicon): Reason | undefined {
  const word = tree.word(predicate);
  if (word.head < 0) return undefined;
  if (isThreatened(tree, predicate, lexicon)) return { modality: 'planned', rule: 'modality.threatened', at: word.head };
  if (!hasFeature(word, 'VerbForm', 'Inf')) return undefined;
  if (tree.childrenBy(predicate, 'aux').length > 0 || !['xcomp', 'ccomp'].includes(baseRelation(word.deprel))) return undefined;
  return attribution.at(-1)?.stance === 'announces'
    ? { modality: 'planned', rule: 'modality.announced-infinitive', at: word.head }
    : undefined;
}
