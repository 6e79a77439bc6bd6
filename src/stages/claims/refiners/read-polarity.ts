import { flatMap } from '../../../util/flat-map.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { type Draft, evidenceAt, withEvidence } from '../draft.ts';
import { excluderOf, negationOf } from '../negation.ts';
import { openerOf } from '../opened-act.ts';
import { preventerOf } from '../prevention.ts';
import { baseRelation, hasFeature, lowerForm, type SentenceTree } from '../sentence-tree.ts';
import { survivedThreat } from '../survival.ts';
import { clauseHead } from './modality/reason.ts';

/** Governors that say that the act did not come about. */
const undoing = new Set(['averted', 'ended', 'refused']);

/** A relative clause or participle says what a denial takes for granted: "the raid, which killed nine, was not theirs", "the civilians found on Monday". */
function isPresupposed(tree: SentenceTree, predicate: number, lexicon: ClaimsLexicon): boolean {
  const path = [predicate, ...tree.ancestors(predicate)];
  const denial = path.findIndex((index) => index !== predicate && lexicon.stance(tree.word(index).lemma) === 'denies');
  return path.slice(0, denial < 0 ? path.length : denial).some((index) => isDescribing(tree, index));
}

function isDescribing(tree: SentenceTree, index: number): boolean {
  const word = tree.word(index);
  if (word.deprel === 'acl:relcl' || baseRelation(word.deprel) === 'amod') return true;
  return baseRelation(word.deprel) === 'acl' && hasFeature(word, 'VerbForm', 'Part') && tree.childrenBy(index, 'mark').length === 0;
}

/** What a denial denies: the clause, or the noun that is its object; other nouns in it are only spoken of. */
function isDenied({ tree, kind, predicate }: Draft, lexicon: ClaimsLexicon): boolean {
  // "dément l'existence de négociations": what the noun before it opens.
  const { head, deprel } = tree.word(openerOf(tree, predicate, lexicon));
  if (kind !== 'noun' || head < 0) return kind !== 'noun';
  if (deprel === 'obj') return lexicon.stance(tree.word(head).lemma) === 'denies';
  // "dismissed reports of a landing": the act that a noun of saying tells of.
  return baseRelation(deprel) === 'nmod' && lexicon.nounStance(tree.word(head).lemma) !== undefined;
}

interface PolarityReason {
  readonly rule: string;
  readonly at: number;
}

/** What the verbs above say: negated, undone, or silent where they govern a verb of saying. */
function governorReasons({ tree, predicate, governors }: Draft, lexicon: ClaimsLexicon): PolarityReason[] {
  return flatMap(governors, ({ word, kind }) => {
    const negation = kind === 'succeeded' || kind === 'failed' ? undefined : negationOf(tree, word, lexicon);
    // "failed to mention": where the verb is one of saying, there was no attempt, only silence.
    const isOmission = kind === 'failed' && lexicon.stance(tree.word(predicate).lemma) !== undefined;
    return [
      ...(negation === undefined ? [] : [{ rule: 'polarity.governor-negated', at: negation }]),
      ...(isOmission ? [{ rule: 'polarity.omission', at: word }] : []),
      ...(undoing.has(kind) ? [{ rule: `polarity.${kind}`, at: word }] : []),
    ];
  });
}

/** "nearly hit the ward": right before the verb, the adverb says that it did not come to that. */
function nearMiss({ tree, predicate, kind }: Draft, lexicon: ClaimsLexicon): PolarityReason[] {
  if (lexicon.sets.multiplying.has(tree.word(predicate).lemma)) return [];
  const before = tree.words[predicate - 1];
  const isNear = kind === 'verb' && before?.head === predicate && lexicon.sets.nearMisses.has(lowerForm(before));
  return isNear ? [{ rule: 'polarity.near-miss', at: before.index }] : [];
}

/** "escaped an attack": whoever came off alive was not harmed. */
function survival({ tree, predicate, kind }: Draft, lexicon: ClaimsLexicon): PolarityReason[] {
  const isUnharmed = kind === 'verb' && survivedThreat(tree, predicate, lexicon) !== undefined;
  return isUnharmed ? [{ rule: 'polarity.survived', at: predicate }] : [];
}

/** "Que X ait été prévenu, rien n'est moins sûr": what nothing is less certain than is doubted, not sure. */
function leastCertain(draft: Draft, lexicon: ClaimsLexicon): PolarityReason[] {
  const { tree } = draft;
  const { head, deprel } = tree.word(clauseHead(draft));
  if (head < 0 || !['csubj', 'ccomp', 'advcl'].includes(baseRelation(deprel)) || !lexicon.sets.sureness.has(tree.word(head).lemma))
    return [];
  const less = tree.children(head).find((child) => lexicon.sets.lessWords.has(lowerForm(tree.word(child))));
  const isNothing = tree.childrenBy(head, 'nsubj').some((child) => lexicon.sets.negativeWords.has(lowerForm(tree.word(child))));
  return less !== undefined && isNothing ? [{ rule: 'polarity.least-certain', at: less }] : [];
}

/**
 * Decides polarity. A negated governor denies the act ("n'ont pas voulu attaquer"), except where it tells of an
 * attempt: "n'ont pas réussi à" is a failure, not a negation. A denial gives its content as the one who denies states it.
 */
export function readPolarity(draft: Draft, lexicon: ClaimsLexicon): Draft {
  // "No water.": what the finder saw.
  if (draft.kind === 'tie' && draft.polarity === 'negative') return draft;
  const { tree, predicate, governors } = draft;
  const own = negationOf(tree, predicate, lexicon);
  const preventer = preventerOf(tree, governors.at(-1)?.word ?? predicate, lexicon);
  const excluder = excluderOf(tree, draft.kind === 'noun' ? predicate : clauseHead(draft), lexicon);
  const isExcluded = excluder !== undefined && negationOf(tree, excluder, lexicon) === undefined;
  const reasons: readonly PolarityReason[] = [
    ...(isExcluded ? [{ rule: 'polarity.excluded', at: excluder }] : []),
    ...(own === undefined ? [] : [{ rule: 'polarity.negation', at: own }]),
    ...(preventer === undefined ? [] : [{ rule: 'polarity.prevented', at: preventer }]),
    ...governorReasons(draft, lexicon),
    ...nearMiss(draft, lexicon),
    ...survival(draft, lexicon),
    ...leastCertain(draft, lexicon),
  ];
  const marked = reasons.reduce((result, { rule, at }) => withEvidence(result, evidenceAt(rule, tree, at)), draft);
  return underDenial(marked, reasons.length > 0, lexicon);
}

/** A denial turns what it denies; what it takes for granted is no part of it: whoever tells of the denial tells that. */
function underDenial(draft: Draft, isNegated: boolean, lexicon: ClaimsLexicon): Draft {
  const polarity = isNegated ? 'negative' : 'positive';
  if (draft.attribution.at(-1)?.stance !== 'denies') return { ...draft, polarity };
  const isGiven = isPresupposed(draft.tree, draft.predicate, lexicon);
  if (isUndenied(draft, lexicon)) return { ...draft, polarity };
  if (!isGiven && isDenied(draft, lexicon)) return { ...draft, polarity: isNegated ? 'positive' : 'negative' };
  // "denies having taken part in the attack": the attack itself is not denied.
  return isGiven || draft.kind === 'noun' ? withoutDenial({ ...draft, polarity }) : { ...draft, polarity };
}

/** "did not dispute that …": who denies nothing turns nothing. */
function isUndenied({ tree, attribution }: Draft, lexicon: ClaimsLexicon): boolean {
  const cue = attribution.at(-1)?.cue;
  const verb = cue && tree.words.find(({ start, lemma }) => start === cue.start && lexicon.stance(lemma) === 'denies');
  return verb !== undefined && negationOf(tree, verb.index, lexicon) !== undefined;
}

function withoutDenial(draft: Draft): Draft {
  const attribution = draft.attribution.slice(0, -1);
  return { ...draft, attribution, quote: attribution.length <= 1 && draft.quote === 'indirect' ? 'none' : draft.quote };
}
