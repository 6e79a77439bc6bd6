import type { ClaimsLexicon } from '../../claims-lexicon.ts';
import type { Draft } from '../../draft.ts';
import { governorsOf } from '../../governors.ts';
import { openerOf } from '../../opened-act.ts';
import { baseRelation, hasFeature, lowerForm, type SentenceTree } from '../../sentence-tree.ts';
import { readCondition } from './condition.ts';
import { readHedge } from './hedge.ts';
import { readPlan } from './plan.ts';
import { isConditionalPerfect, isPerfectInfinitive, type Reader, type Reason } from './reason.ts';

/** What talks turn on because it happened, not because it is to come. */
const fought: ReadonlySet<string> = new Set([
  ...['assault', 'attack', 'armed-clash', 'offensive', 'ambush', 'raid', 'attack-on-civilians', 'shooting', 'shelling', 'missile-strike'],
  ...['air-strike', 'drone-strike', 'bombing', 'killing', 'massacre', 'assassination', 'torture', 'abduction', 'siege', 'casualties'],
]);

/**
 * An act that a noun names is as open as what it hangs from: what somebody fears, what a deal or talks are about, and what a verb
 * of bringing about would bring about ("fears of a raid", "talks on the withdrawal", "could trigger an exodus").
 */
export const readActNoun: Reader = (draft, lexicon) => {
  if (draft.kind !== 'noun') return undefined;
  const act = standIn(draft.tree, draft.predicate, lexicon);
  return fearedAct(draft.tree, act, lexicon) ?? matterOfTalks(draft, act, lexicon) ?? broughtAbout(draft, act, lexicon);
};

/** The first of several acts, and the noun that opens it: "the end of the siege and the return of the displaced". */
function standIn(tree: SentenceTree, noun: number, lexicon: ClaimsLexicon): number {
  const { head, deprel } = tree.word(noun);
  if (head >= 0 && baseRelation(deprel) === 'conj' && tree.word(head).upos === 'NOUN') return standIn(tree, head, lexicon);
  const opener = openerOf(tree, noun, lexicon);
  return opener === noun ? noun : standIn(tree, opener, lexicon);
}

/** "craint une attaque", "fears of an attack": nobody says that it took place. */
function fearedAct(tree: SentenceTree, act: number, { sets }: ClaimsLexicon): Reason | undefined {
  const { head, deprel } = tree.word(act);
  if (head < 0) return undefined;
  const { lemma } = tree.word(head);
  const isFeared = deprel === 'obj' || deprel === 'nsubj:pass' ? sets.fearing.has(lemma) : deprel === 'nmod' && sets.fears.has(lemma);
  return isFeared ? { modality: 'hedged', rule: 'modality.feared-act', at: head } : undefined;
}

/** "un accord sur le retrait", "negotiations on a ceasefire": the matter is still to be done, unless it is the violence talked about. */
function matterOfTalks({ tree, type }: Draft, act: number, lexicon: ClaimsLexicon): Reason | undefined {
  const { head, deprel } = tree.word(act);
  if (head < 0 || fought.has(type)) return undefined;
  const talks = deprel === 'obj' ? discussedBy(tree, head, lexicon) : negotiationBefore(tree, act, lexicon);
  return talks === undefined ? undefined : { modality: 'planned', rule: 'modality.matter-of-talks', at: talks };
}

/** "are negotiating a withdrawal", "discussed the withdrawal"; what was negotiated may have been reached. */
function discussedBy(tree: SentenceTree, verb: number, { sets }: ClaimsLexicon): number | undefined {
  const { lemma, upos } = tree.word(verb);
  if (upos !== 'VERB') return undefined;
  if (sets.discussing.has(lemma)) return verb;
  const words = [verb, ...tree.childrenBy(verb, 'aux')].map((index) => tree.word(index));
  const isDone = words.some((word) => hasFeature(word, 'Tense', 'Past'));
  return sets.negotiations.has(lemma) && !isDone ? verb : undefined;
}

/** The word of talks that an act hangs from, or that stands right before its preposition wherever the tree hangs it. */
function negotiationBefore(tree: SentenceTree, act: number, lexicon: ClaimsLexicon): number | undefined {
  const { head, deprel } = tree.word(act);
  const mark = tree.childrenBy(act, 'case').find((child) => lexicon.sets.matterPrepositions.has(lowerForm(tree.word(child))));
  if (mark === undefined || !['nmod', 'obl'].includes(baseRelation(deprel))) return undefined;
  return [head, mark - 1].find((index) => {
    if (index < 0) return false;
    const { upos, lemma } = tree.word(index);
    // "talked about the withdrawal after it was completed"
    return upos === 'VERB' ? discussedBy(tree, index, lexicon) !== undefined : lexicon.sets.negotiations.has(lemma);
  });
}

/** "pourrait provoquer un exode", "will allow the return": as open as the verb that brings it about. */
function broughtAbout(draft: Draft, act: number, lexicon: ClaimsLexicon): Reason | undefined {
  const { tree } = draft;
  const { head, deprel } = tree.word(act);
  if (head < 0 || tree.word(head).upos !== 'VERB' || !lexicon.sets.bringing.has(tree.word(head).lemma)) return undefined;
  if (deprel !== 'obj' && deprel !== 'nsubj:pass' && baseRelation(deprel) !== 'obl') return undefined;
  const verb: Draft = {
    ...draft,
    predicate: head,
    trigger: head,
    kind: 'verb',
    governors: governorsOf(tree, head, lexicon),
    class: 'event',
  };
  const reason = readCondition(verb, lexicon) ?? readHedge(verb, lexicon) ?? readPlan(verb, lexicon);
  if (!reason) return undefined;
  const isPast = isPerfectInfinitive(tree, head, lexicon) || isConditionalPerfect(verb, lexicon);
  return { ...reason, rule: isPast ? 'modality.cause-of-act' : 'modality.brought-about' };
}
