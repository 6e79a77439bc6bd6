import type { ClaimClass, Outcome } from '../../../model/claim.ts';
import type { Word } from '../../../model/tree.ts';
import { flatMap } from '../../../util/flat-map.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { type Draft, evidenceAt, withEvidence } from '../draft.ts';
import { foilerOf, stopperOf } from '../foiling.ts';
import { negationOf } from '../negation.ts';
import { phraseAt } from '../phrase-table.ts';
import { isNaming } from '../reports/naming.ts';
import { silencing } from '../reports/verb-report.ts';
import { hasFeature, lowerForm, type SentenceTree } from '../sentence-tree.ts';
import { verbVoice } from '../voice.ts';
import { isLastingResult } from './lasting-result.ts';
import { futureReason, readPlan } from './modality/plan.ts';
import { finiteWords, isConditionalPerfect, isPerfectInfinitive } from './modality/reason.ts';

/** Whose future it is: somebody's own act is an intention, what is said of others a prediction. */
function futureClass(draft: Draft, lexicon: ClaimsLexicon): ClaimClass {
  const { tree, roles } = draft;
  // "will probably abandon": a hedge makes it somebody's guess.
  if (draft.modality === 'hedged') return 'prediction';
  const actor = roles.find(({ role, implicit }) => role === 'actor' && !implicit);
  // "tens of thousands will be trapped": what befalls people is nobody's plan.
  if (isHarm(draft, lexicon)) return 'prediction';
  if (actor?.head === undefined) return roles.some(({ implicit }) => implicit) ? 'intention' : 'prediction';
  // "If X took the town, Y would lose the road": the narrator's own guess about what befalls others.
  const isGuess = draft.modality === 'conditional' && draft.attribution.length === 1;
  if (isGuess && lexicon.sets.unwilled.has(tree.word(draft.predicate).lemma)) return 'prediction';
  const word = tree.word(actor.head);
  const kind = lexicon.kind(word);
  // "Les camions partiront vendredi": those who drive them have planned it.
  const canPlan = ['person', 'group', 'name', 'vehicle'].includes(kind ?? '');
  return word.upos === 'PRON' || canPlan ? 'intention' : 'prediction';
}

/** In the passive, a harm that nobody is named for. */
function isHarm({ tree, predicate, roles, kind }: Draft, { sets }: ClaimsLexicon): boolean {
  if (kind !== 'verb' || roles.some(({ role, implicit }) => role === 'actor' && !implicit)) return false;
  const { lemma } = tree.word(predicate);
  return sets.unwilled.has(lemma) || sets.effectVerbs.has(lemma) || sets.undergoing.has(lemma);
}

/** A future, hedged or not, and what follows from a condition; the condition itself keeps the class of its act. */
function isToCome(draft: Draft, lexicon: ClaimsLexicon): boolean {
  if (isForeseen(draft, lexicon)) return true;
  if (draft.evidence.some(({ rule }) => rule.startsWith('modality.future'))) return true;
  if (draft.modality === 'conditional' && !draft.evidence.some(({ rule }) => rule === 'modality.consequence')) return false;
  if (draft.modality === 'conditional' && (isConditionalForm(draft, lexicon) || readPlan(draft, lexicon) !== undefined)) return true;
  const isOpen = draft.modality === 'conditional' || draft.modality === 'hedged';
  return isOpen && futureReason(draft, lexicon) !== undefined;
}

/** "is likely to worsen", "risque de manquer", "devrait arriver": open, and yet to come, unless the infinitive is a perfect. */
function isForeseen(draft: Draft, lexicon: ClaimsLexicon): boolean {
  const { tree, predicate, governors, modality } = draft;
  if (modality === 'hedged' && isExpected(draft, lexicon)) return true;
  if (modality !== 'hedged' || !governors.some(({ word }) => lexicon.sets.foreseeing.has(tree.word(word).lemma))) return false;
  return !tree.childrenBy(predicate, 'aux').some((aux) => lexicon.sets.perfectAuxiliaries.has(tree.word(aux).lemma));
}

/** "fears another influx", "could trigger an exodus": the noun of an act that somebody sees coming. */
function isForeseenAct({ modality, evidence }: Draft): boolean {
  if (modality !== 'hedged') return false;
  return evidence.some(({ rule }) => rule === 'modality.feared-act' || rule === 'modality.brought-about');
}

/** The conditional of a verb of what is to come or may come. */
function isExpected(draft: Draft, lexicon: ClaimsLexicon): boolean {
  const { tree, governors } = draft;
  return governors.some(({ word, kind }) => {
    // "pourrait s'effondrer", "devrait arriver"
    const isOpen = kind === 'planned' || (kind === 'hedged' && lexicon.sets.abilities.has(tree.word(word).lemma));
    return isOpen && hasFeature(tree.word(word), 'Mood', 'Cnd') && !isConditionalPerfect(draft, lexicon);
  });
}

/** "passeraient", not "auraient passé": the conditional of what would come. */
function isConditionalForm(draft: Draft, lexicon: ClaimsLexicon): boolean {
  return finiteWords(draft).some((word) => hasFeature(draft.tree.word(word), 'Mood', 'Cnd')) && !isConditionalPerfect(draft, lexicon);
}

/** Who could not check or confirm judges; a party that does not confirm keeps silent: "could not be verified". */
function isUncheckable(draft: Draft, lexicon: ClaimsLexicon): boolean {
  const { tree, predicate, polarity, roles, kind } = draft;
  if (kind !== 'verb' || !lexicon.sets.verifying.has(tree.word(predicate).lemma)) return false;
  if (polarity !== 'negative') return draft.governors.some(({ kind: how }) => how === 'failed');
  // "could not verify", "n'a pas été en mesure de confirmer": who is not able to, observes.
  if (isBeyondReach(draft, lexicon)) return true;
  const doer = roles.find(({ role, head }) => (role === 'actor' || role === 'speaker') && head !== undefined)?.head;
  if (doer === undefined || verbVoice(tree, predicate, lexicon) === 'passive') return true;
  return [doer, ...tree.children(doer)].some((index) => lexicon.sets.negativeWords.has(lowerForm(tree.word(index))));
}

/** Said to be impossible, by an adjective above or by an auxiliary. */
function isBeyondReach({ tree, predicate, governors }: Draft, lexicon: ClaimsLexicon): boolean {
  if (governors.some(({ kind }) => kind === 'failed' || kind === 'neutral')) return true;
  const hosts = [predicate, ...governors.map(({ word }) => word)];
  return hosts.some((host) => [host, ...tree.childrenBy(host, 'aux')].some((word) => isAbility(tree, word, lexicon)));
}

function isAbility(tree: SentenceTree, auxiliary: number, { sets }: ClaimsLexicon): boolean {
  const { lemma } = tree.word(auxiliary);
  return sets.abilities.has(lemma) || sets.abilities.has(lowerForm(tree.word(auxiliary)));
}

/** "stopped short of calling it a crime": nothing was judged, somebody kept silent. */
function namingClass({ governors, tree, predicate, trigger }: Draft, lexicon: ClaimsLexicon): ClaimClass {
  // "dismissed the figure as a lie": beside the word for it an act of speech.
  const isDenied = trigger === predicate && lexicon.stance(tree.word(predicate).lemma) === 'denies';
  if (isDenied) return 'statement';
  return governors.some(({ kind }) => silencing.has(kind)) ? 'statement' : 'assessment';
}

function classOf(draft: Draft, lexicon: ClaimsLexicon): ClaimClass {
  if (draft.kind === 'verb' && isNaming(draft.tree, draft.predicate, lexicon)) return namingClass(draft, lexicon);
  if (isUncheckable(draft, lexicon)) return 'assessment';
  if (draft.modality === 'interrogative') return 'question';
  if (draft.class === 'statement' || draft.class === 'relation') return draft.class;
  if (draft.class === 'assessment') return isForeseen(draft, lexicon) ? 'prediction' : 'assessment';
  return classInTime(draft, lexicon);
}

/** What is to come or planned, else the class of the predicate. */
function classInTime(draft: Draft, lexicon: ClaimsLexicon): ClaimClass {
  // "n'exclut pas un retrait": an act that its doer leaves open.
  if (draft.kind === 'noun' && draft.evidence.some(({ rule }) => rule === 'modality.not-excluded')) return 'intention';
  if (isForeseenAct(draft)) return 'prediction';
  if (isToCome(draft, lexicon)) return futureClass(draft, lexicon);
  // "thwarted a plan to smuggle arms": what came to nothing by others' doing.
  if (draft.modality === 'planned') return foilerOf(draft, lexicon) === undefined ? 'intention' : draft.class;
  if (isLastingResult(draft, lexicon)) return 'state';
  // "geolocated six videos": who checks, judges.
  return draft.type === 'verification' && draft.class === 'event' ? 'assessment' : draft.class;
}

/** Present tense or progressive: still going on. */
function isOngoing({ tree, predicate, governors, kind, class: found }: Draft, lexicon: ClaimsLexicon): boolean {
  // A noun has no tense of its own, and who speaks in the present has spoken.
  if ((kind !== 'verb' && governors.length === 0) || found === 'statement' || isPerfectInfinitive(tree, predicate, lexicon)) return false;
  const host = governors.at(-1)?.word ?? predicate;
  const words = [host, ...tree.childrenBy(host, 'aux')].map((index) => tree.word(index));
  const finite = words.find((word) => hasFeature(word, 'VerbForm', 'Fin'));
  if (finite === undefined || !(hasFeature(finite, 'Tense', 'Pres') || hasFeature(finite, 'Tense', 'Imp')))
    return isProgressive(tree, host, lexicon);
  return !isCompoundPast(words, lexicon) || isLasting(tree, host, lexicon);
}

/** "ont pris", and "ont fait exploser", where an auxiliary is the participle. */
function isCompoundPast(words: readonly Word[], lexicon: ClaimsLexicon): boolean {
  const isParticiple = (word: Word): boolean => hasFeature(word, 'VerbForm', 'Part') && hasFeature(word, 'Tense', 'Past');
  const [host, ...auxiliaries] = words;
  const perfect = auxiliaries.some((word) => word.upos === 'AUX' && lexicon.sets.perfectAuxiliaries.has(word.lemma));
  const causative = auxiliaries.some((word) => word.deprel === 'aux:caus' && isParticiple(word));
  return perfect && (causative || isParticiple(host!));
}

/** "has levied taxes since June": a perfect with its beginning goes on; "have since died" only comes after. */
function isLasting(tree: SentenceTree, host: number, lexicon: ClaimsLexicon): boolean {
  return tree.childrenBy(host, 'obl', 'advcl', 'advmod').some((child) => {
    if (tree.word(child).deprel === 'advmod' && tree.children(child).length === 0) return false;
    const openers = [child, ...tree.childrenBy(child, 'case', 'mark')].map((index) => lowerForm(tree.word(index)));
    return openers.some((opener) => lexicon.sets.durative.has(opener));
  });
}

function isProgressive(tree: SentenceTree, host: number, lexicon: ClaimsLexicon): boolean {
  const word = tree.word(host);
  const present = hasFeature(word, 'Tense', 'Pres') && hasFeature(word, 'VerbForm', 'Part');
  return (
    (present || hasFeature(word, 'VerbForm', 'Ger')) &&
    tree.childrenBy(host, 'aux').some((aux) => lexicon.sets.progressiveAuxiliaries.has(tree.word(aux).lemma))
  );
}

const outcomeOfGovernor: Readonly<Record<string, Outcome>> = {
  attempted: 'ongoing',
  failed: 'failed',
  succeeded: 'succeeded',
  ongoing: 'ongoing',
  recent: 'succeeded',
  averted: 'none',
  ended: 'none',
  refused: 'planned',
};

/** Classes that have one outcome, whatever is said of them. */
const outcomeOfClass: Readonly<Partial<Record<ClaimClass, Outcome>>> = {
  state: 'ongoing',
  relation: 'none',
  assessment: 'none',
  question: 'none',
  prediction: 'none',
  intention: 'planned',
};

function outcomeOf(draft: Draft, lexicon: ClaimsLexicon): Outcome {
  if (draft.class === 'statement' && draft.polarity === 'negative') return 'none';
  const fixed = outcomeOfClass[draft.class];
  if (fixed) return fixed;
  if (draft.modality === 'planned' || draft.modality === 'conditional') return openOutcome(draft, lexicon);
  const told = stoppedOutcome(draft, lexicon) ?? (isOmission(draft) ? 'none' : governedOutcome(draft, lexicon));
  if (told) return told;
  const believed = believedOutcome(draft, lexicon);
  if (believed) return believed;
  if (draft.polarity === 'negative' || isOnlyFeared(draft)) return 'none';
  return isOngoing(draft, lexicon) ? 'ongoing' : 'succeeded';
}

/** What is planned or depends on something, unless somebody else kept it from coming about. */
function openOutcome(draft: Draft, lexicon: ClaimsLexicon): Outcome {
  if (draft.modality === 'conditional') return 'none';
  return foilerOf(draft, lexicon) === undefined ? 'planned' : 'foiled';
}

/** What was believed did not come about so; what the believers thought they had done themselves came to nothing. */
function believedOutcome(draft: Draft, lexicon: ClaimsLexicon): Outcome | undefined {
  if (!isPastBelief(draft)) return undefined;
  return isOwnDeed(draft, lexicon) ? 'failed' : 'none';
}

/** What somebody foiled, called off, or what came to nothing. */
function stoppedOutcome(draft: Draft, lexicon: ClaimsLexicon): Outcome | undefined {
  if (foilerOf(draft, lexicon) !== undefined) return 'foiled';
  if (stopperOf(draft, lexicon, lexicon.sets.cancellingVerbs) !== undefined) return 'none';
  const isMiss = draft.kind === 'verb' && lexicon.sets.missing.has(draft.tree.word(draft.predicate).lemma) && draft.type !== 'other';
  return (draft.type === 'collapse' || isMiss) && draft.polarity === 'positive' ? 'failed' : undefined;
}

/** "officers who thought they had won", "persuadés que …": what was believed beside the story, which goes on otherwise, did not come about so. */
function isPastBelief({ tree, attribution }: Draft): boolean {
  const belief = attribution.at(-1);
  if (belief?.stance !== 'believes' || belief.home !== undefined) return false;
  const cue = tree.words.find(({ start }) => start === belief.cue?.start);
  if (cue === undefined || !['acl:relcl', 'acl', 'advcl'].includes(cue.deprel)) return false;
  return hasFeature(cue, 'Tense', 'Past') || hasFeature(cue, 'Tense', 'Imp');
}

/** "who thought they had sealed it": of what the believers did themselves the story tells that it did not come off. */
function isOwnDeed({ tree, predicate, roles, class: found }: Draft, { sets }: ClaimsLexicon): boolean {
  const isDone = tree.childrenBy(predicate, 'aux').some((aux) => {
    return sets.perfectAuxiliaries.has(tree.word(aux).lemma) && !hasFeature(tree.word(aux), 'Tense', 'Pres');
  });
  return found === 'event' && isDone && roles.some(({ role, form }) => role === 'actor' && form === 'pronoun');
}

/** "failed to mention": nothing was tried, so nothing failed. */
function isOmission({ evidence }: Draft): boolean {
  return evidence.some(({ rule }) => rule === 'polarity.omission');
}

/** "craint que …": open, whatever the tense. */
function isOnlyFeared({ evidence }: Draft): boolean {
  return evidence.some(({ rule }) => rule === 'modality.subjunctive' || rule === 'modality.open-predicate');
}

/** "tried to take the hill, but failed", "a tenté en vain de …": told beside the verb of trying, of the same subject. */
function comesToNothing(tree: SentenceTree, trying: number, lexicon: ClaimsLexicon): boolean {
  const { sets } = lexicon;
  const { upos, head, deprel } = tree.word(trying);
  // "Attempts to storm the post failed", "came to nothing": what is said of the noun itself.
  const said = upos === 'NOUN' && head >= 0 && deprel === 'nsubj' ? [head, ...tree.childrenBy(head, 'obl')] : [];
  if (said.some((word) => sets.failing.has(tree.word(word).lemma)) && negationOf(tree, head, lexicon) === undefined) return true;
  return tree.childrenBy(trying, 'conj', 'advmod', 'obl').some((child) => {
    const words = [child, ...tree.childrenBy(child, 'fixed')];
    return words.some((word) => sets.failing.has(tree.word(word).lemma)) && tree.childrenBy(child, 'nsubj', 'advmod').length === 0;
  });
}

/** What the verbs above say, the nearest that says anything. */
function governedOutcome({ tree, governors }: Draft, lexicon: ClaimsLexicon): Outcome | undefined {
  for (const { word, kind } of governors) {
    if (kind === 'succeeded' && negationOf(tree, word, lexicon) !== undefined) return 'failed';
    if (kind === 'attempted' && comesToNothing(tree, word, lexicon)) return 'failed';
    const outcome = outcomeOfGovernor[kind];
    if (outcome) return outcome;
  }
  return undefined;
}

function isHabitual({ tree, predicate }: Draft, lexicon: ClaimsLexicon): number | undefined {
  const near = flatMap(tree.childrenBy(predicate, 'advmod', 'obl'), (child) => tree.subtree(child));
  // "near a weekly market": the market is a habit, what happens there is none.
  return near.find((index) => tree.word(index).deprel !== 'amod' && phraseAt(tree, index, lexicon.phrases.habitual) !== undefined);
}

/** Decides class and outcome, which depend on modality and polarity, and whether the claim tells of a habit. */
export function classify(draft: Draft, lexicon: ClaimsLexicon): Draft {
  const classified = { ...draft, class: classOf(draft, lexicon) };
  const habit = isHabitual(draft, lexicon);
  const marked =
    habit === undefined ? classified : withEvidence({ ...classified, habitual: true }, evidenceAt('occurrence.habit', draft.tree, habit));
  const outcome = outcomeOf(marked, lexicon);
  const foiler = outcome === 'foiled' ? foilerOf(draft, lexicon) : undefined;
  const told = foiler === undefined ? marked : withEvidence(marked, evidenceAt('outcome.foiled', draft.tree, foiler));
  return { ...told, outcome };
}
