import { flatMap } from '../../../../util/flat-map.ts';
import type { ClaimsLexicon } from '../../claims-lexicon.ts';
import type { Draft } from '../../draft.ts';
import { isPurpose } from '../../governors.ts';
import { excluderOf, negationOf } from '../../negation.ts';
import { phraseAt } from '../../phrase-table.ts';
import { asksSomebody } from '../../reports/raised-report.ts';
import { baseRelation, hasFeature, lowerForm, type SentenceTree } from '../../sentence-tree.ts';
import { verbVoice } from '../../voice.ts';
import { readDoubt } from './doubted-doer.ts';
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

/** Somebody who tells does not stand behind it: by verb, auxiliary, adverb, passive or form. */
export const readHedge: Reader = (draft, lexicon) =>
  notExcluded(draft, lexicon) ??
  unconfirmedReport(draft, lexicon) ??
  tentativeReport(draft, lexicon) ??
  openPredicate(draft, lexicon) ??
  openClause(draft, lexicon) ??
  hedgingVerb(draft, lexicon) ??
  hedgingAdverb(draft, lexicon) ??
  passiveReport(draft, lexicon) ??
  subjunctiveOfBelief(draft) ??
  pressConditional(draft, lexicon) ??
  readDoubt(draft, lexicon);

function hedgingVerb(draft: Draft, lexicon: ClaimsLexicon): Reason | undefined {
  // "so that the convoy could pass": what is meant to be possible is planned, not doubted.
  if (isPurpose(draft.tree, clauseHead(draft), lexicon)) return undefined;
  const governor = draft.governors.find(({ kind, word }) => kind === 'hedged' && !isInability(draft, word, word, lexicon));
  if (governor) return { modality: 'hedged', rule: 'modality.hedging-verb', at: governor.word };
  const auxiliary = finiteWords(draft).find(
    (word) => isModal(draft.tree, word, lexicon.sets.hedgedAuxiliaries) && !isInability(draft, word, draft.predicate, lexicon),
  );
  return auxiliary === undefined ? undefined : { modality: 'hedged', rule: 'modality.hedging-auxiliary', at: auxiliary };
}

/** "il se peut que …": a clause that an impersonal verb of guessing leaves open. */
function openClause({ tree, predicate }: Draft, lexicon: ClaimsLexicon): Reason | undefined {
  const { head, deprel } = tree.word(predicate);
  if (head < 0 || !['ccomp', 'csubj'].includes(baseRelation(deprel)) || lexicon.governor(tree.word(head).lemma) !== 'hedged')
    return undefined;
  const isImpersonal = tree.childrenBy(head, 'expl').length > 0 && tree.childrenBy(head, 'nsubj').length === 0;
  return isImpersonal && negationOf(tree, head, lexicon) === undefined
    ? { modality: 'hedged', rule: 'modality.hedging-verb', at: head }
    : undefined;
}

/** "could not be checked", "n'ont pu entrer": not possible, which is told as a fact; "could not have known" guesses. */
function isInability(draft: Draft, word: number, host: number, lexicon: ClaimsLexicon): boolean {
  const { tree } = draft;
  const { abilities } = lexicon.sets;
  if (!abilities.has(tree.word(word).lemma) && !abilities.has(lowerForm(tree.word(word)))) return false;
  const hosts = [host, ...tree.childrenBy(host, 'aux')].map((index) => tree.word(index));
  const isOpen = hosts.some(
    (other) =>
      hasFeature(other, 'Mood', 'Cnd') || (lexicon.sets.perfectAuxiliaries.has(other.lemma) && hasFeature(other, 'VerbForm', 'Inf')),
  );
  return !isOpen && negationOf(tree, host, lexicon) !== undefined;
}

function hedgingAdverb({ tree, governors, predicate }: Draft, lexicon: ClaimsLexicon): Reason | undefined {
  const hosts = [predicate, ...governors.map(({ word }) => word)];
  const adverb = flatMap(
    flatMap(hosts, (host) => tree.childrenBy(host, 'advmod', 'obl', 'discourse')),
    (index) => tree.subtree(index),
  ).find((index) => {
    // "abandoned all but the valley": a wording of "almost" is one right before its verb alone.
    return phraseAt(tree, index, lexicon.phrases.hedges) !== undefined && phraseAt(tree, index, lexicon.phrases.quasi) === undefined;
  });
  const at = adverb ?? hedgeBefore(tree, predicate, lexicon);
  return at === undefined ? undefined : { modality: 'hedged', rule: 'modality.hedging-adverb', at };
}

/** "all but abandoned": a wording right before the verb, whatever the tree makes of its words. */
function hedgeBefore(tree: SentenceTree, verb: number, lexicon: ClaimsLexicon): number | undefined {
  return [verb - 3, verb - 2].find((start) => {
    const phrase = start < 0 ? undefined : phraseAt(tree, start, lexicon.phrases.hedges);
    return phrase !== undefined && start + phrase.split(' ').length === verb;
  });
}

/** "was reported killed", "is said to have", "est signalée à X": said by nobody in particular. */
function passiveReport({ tree, predicate, kind, class: found }: Draft, lexicon: ClaimsLexicon): Reason | undefined {
  const { head, deprel, lemma } = tree.word(predicate);
  const isTold = kind === 'verb' && found !== 'statement' && lexicon.sets.perceived.has(lemma) && lexicon.stance(lemma) !== undefined;
  if (isTold && verbVoice(tree, predicate, lexicon) === 'passive')
    return { modality: 'hedged', rule: 'modality.passive-report', at: predicate };
  if (head < 0 || baseRelation(deprel) !== 'xcomp' || !lexicon.stance(tree.word(head).lemma)) return undefined;
  if (lexicon.sets.directives.has(tree.word(head).lemma) || asksSomebody(tree, head, lexicon)) return undefined;
  // "was supposed to withdraw": what was arranged, where "is supposed to have withdrawn" is a guess.
  if (lexicon.governor(tree.word(head).lemma) === 'planned' && !isPerfectInfinitive(tree, predicate, lexicon)) return undefined;
  return verbVoice(tree, head, lexicon) === 'passive' ? { modality: 'hedged', rule: 'modality.passive-report', at: head } : undefined;
}

/** "n'a pas confirmé que …", "did not say whether …": nobody stands behind the content. */
function unconfirmedReport(draft: Draft, lexicon: ClaimsLexicon, predicate = draft.predicate): Reason | undefined {
  const { tree } = draft;
  const { head, deprel } = tree.word(predicate);
  // "a report that … could not be confirmed": what is not confirmed stands in a noun.
  if (head >= 0 && deprel === 'acl' && lexicon.nounStance(tree.word(head).lemma)) return unconfirmedReport(draft, lexicon, head);
  const unchecked = uncheckedCount(draft, lexicon);
  if (unchecked !== undefined) return { modality: 'hedged', rule: 'modality.unconfirmed', at: unchecked };
  if (head < 0 || !['ccomp', 'obj', 'xcomp', 'nsubj'].includes(baseRelation(deprel)) || !lexicon.stance(tree.word(head).lemma))
    return undefined;
  // "nobody claimed the attack": that there was one stays.
  const isUnclaimed = baseRelation(deprel) !== 'ccomp' && lexicon.stance(tree.word(head).lemma) === 'claims';
  const negation = isUnclaimed ? undefined : negationOf(tree, head, lexicon);
  return negation === undefined ? undefined : { modality: 'hedged', rule: 'modality.unconfirmed', at: negation };
}

/** "impossible to confirm the number of wounded": the verb by which nobody could count them. */
function uncheckedCount({ tree, predicate, kind }: Draft, lexicon: ClaimsLexicon): number | undefined {
  const { head, deprel } = tree.word(predicate);
  if (kind !== 'noun' || head < 0 || baseRelation(deprel) !== 'nmod') return undefined;
  const verb = tree.word(head).head;
  const isCount = lexicon.pack.predicates.countNouns.includes(tree.word(head).lemma);
  return isCount && verb >= 0 && lexicon.sets.verifying.has(tree.word(verb).lemma) ? verb : undefined;
}

/** "The intercepts suggest that …": who says it leaves it open. */
function tentativeReport({ tree, attribution }: Draft, lexicon: ClaimsLexicon): Reason | undefined {
  const cue = attribution.at(-1)?.cue;
  const verb = cue && tree.words.find(({ start, lemma }) => start === cue.start && lexicon.sets.tentative.has(lemma));
  return verb && { modality: 'hedged', rule: 'modality.tentative-report', at: verb.index };
}

/** "n'exclut pas un retrait": neither planned nor denied. */
function notExcluded(draft: Draft, lexicon: ClaimsLexicon): Reason | undefined {
  const { tree } = draft;
  const verb = excluderOf(tree, draft.kind === 'noun' ? draft.predicate : clauseHead(draft), lexicon);
  const negation = verb === undefined ? undefined : negationOf(tree, verb, lexicon);
  return negation === undefined ? undefined : { modality: 'hedged', rule: 'modality.not-excluded', at: negation };
}

/** "il est peu probable que …", "it is unlikely that …", "il n'est pas certain que …": the predicate leaves its clause open. */
function openPredicate(draft: Draft, lexicon: ClaimsLexicon): Reason | undefined {
  const { tree } = draft;
  const clause = clauseHead(draft);
  const unproven = stillToProve(tree, clause, lexicon);
  if (unproven !== undefined) return { modality: 'hedged', rule: 'modality.still-to-prove', at: unproven };
  const { head, deprel } = tree.word(clause);
  if (head < 0 || !['csubj', 'ccomp', 'advcl', 'xcomp'].includes(baseRelation(deprel))) return undefined;
  if (tree.childrenBy(head, 'cop').length === 0 && verbVoice(tree, head, lexicon) !== 'passive') return undefined;
  const marks = tree.childrenBy(clause, 'mark').map((mark) => lowerForm(tree.word(mark)));
  if (baseRelation(deprel) === 'advcl' && !marks.some((mark) => lexicon.sets.contentMarks.has(mark))) return undefined;
  const { lemma } = tree.word(head);
  const { openPredicates, sureness } = lexicon.sets;
  const isOpen = openPredicates.has(lemma) || (sureness.has(lemma) && negationOf(tree, head, lexicon) !== undefined);
  return isOpen ? { modality: 'hedged', rule: 'modality.open-predicate', at: head } : undefined;
}

/** "il reste à prouver que …", "that …, remains to be established": the verb of what nobody has shown yet. */
function stillToProve(tree: SentenceTree, clause: number, { sets }: ClaimsLexicon): number | undefined {
  const { head, deprel } = tree.word(clause);
  if (head < 0 || !['csubj', 'ccomp', 'advcl', 'xcomp'].includes(baseRelation(deprel))) return undefined;
  const first = tree.subtree(clause)[0]!;
  if (!sets.contentMarks.has(lowerForm(tree.word(first)))) return undefined;
  const isProof = (word: number): boolean => sets.verifying.has(tree.word(word).lemma) || sets.proving.has(tree.word(word).lemma);
  const remains = isProof(head) ? tree.word(head).head : head;
  if (remains < 0 || !sets.remaining.has(tree.word(remains).lemma)) return undefined;
  return tree.childrenBy(remains, 'xcomp', 'advcl').some(isProof) ? remains : undefined;
}

/** "craint que la trêve ne soit rompue", "doute que …": the subjunctive under a belief leaves it open. */
function subjunctiveOfBelief(draft: Draft): Reason | undefined {
  const { tree, predicate, attribution } = draft;
  if (attribution.at(-1)?.stance !== 'believes' || baseRelation(tree.word(predicate).deprel) !== 'ccomp') return undefined;
  const form = finiteWords(draft).find((word) => hasFeature(tree.word(word), 'Mood', 'Sub'));
  return form === undefined ? undefined : { modality: 'hedged', rule: 'modality.subjunctive', at: form };
}

/** "would have taken": what did not come about. */
function isUnreal(draft: Draft, word: number, lexicon: ClaimsLexicon): boolean {
  return isModal(draft.tree, word, lexicon.sets.conditionalForms) && isConditionalPerfect(draft, lexicon);
}

/** The French press conditional: a conditional form without a condition and not after a past announcement. */
function pressConditional(draft: Draft, lexicon: ClaimsLexicon): Reason | undefined {
  const { tree } = draft;
  const form = finiteWords(draft).find((word) => hasFeature(tree.word(word), 'Mood', 'Cnd') || isUnreal(draft, word, lexicon));
  if (form === undefined || isFutureInPast(draft, lexicon)) return undefined;
  return { modality: 'hedged', rule: 'modality.conditional-form', at: form };
}
