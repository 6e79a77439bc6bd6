import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { type Draft, evidenceAt, withEvidence } from '../draft.ts';
import { readActNoun } from './modality/act-noun.ts';
import { readCondition } from './modality/condition.ts';
import { readHedge } from './modality/hedge.ts';
import { readLimit } from './modality/limit.ts';
import { readPlan } from './modality/plan.ts';
import { readQuestion } from './modality/question.ts';
import type { Reader } from './modality/reason.ts';

/** In the order in which they win: question, condition, limit, hedge, plan; then what the noun of an act hangs from. */
const readers: readonly Reader[] = [readQuestion, readCondition, readLimit, readHedge, readPlan, readActNoun];

/** Decides the modality of a claim: the first reader that finds a reason. */
export function readModality(draft: Draft, lexicon: ClaimsLexicon): Draft {
  for (const read of readers) {
    const reason = read(draft, lexicon);
    if (reason) return { ...withEvidence(draft, evidenceAt(reason.rule, draft.tree, reason.at)), modality: reason.modality };
  }
  return draft;
}
