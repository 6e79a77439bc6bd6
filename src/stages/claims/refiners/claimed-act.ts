import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { type Draft, type DraftRole, wordSpan } from '../draft.ts';
import { fillerSpan, mentionForm } from '../noun-phrase.ts';
import { standsUpForAct } from '../owned-act.ts';
import type { Report } from '../reports/report.ts';

/** "L'attentat a été revendiqué par X": by X's own account, which is the claim's, X did it. */
export function claimActs(draft: Draft, lexicon: ClaimsLexicon, { reports }: { readonly reports: readonly Report[] }): Draft {
  if (draft.kind !== 'noun' || draft.roles.some(({ role, implicit }) => role === 'actor' && !implicit)) return draft;
  const report = reports.find((one) => one.content.has(draft.predicate) && isOwned(draft, one, lexicon));
  const { tree } = draft;
  if (report?.holder === undefined) return draft;
  const actor: DraftRole = {
    role: 'actor',
    head: report.holder,
    rule: 'agent.claimed',
    span: report.holderSpan ?? fillerSpan(tree, report.holder, lexicon) ?? wordSpan(tree, report.holder),
    form: mentionForm(tree, report.holder),
  };
  // "a annoncé un couvre-feu": by being announced what lasts begins.
  const found = draft.class === 'state' ? 'event' : draft.class;
  return { ...draft, class: found, roles: [...draft.roles.filter(({ role, implicit }) => role !== 'actor' || !implicit), actor] };
}

/** Types of acts that nobody announces but whoever does them. */
const ownActs: ReadonlySet<string> = new Set([
  ...['curfew', 'martial-law', 'ceasefire-agreement', 'declared-halt', 'halt-of-operations', 'withdrawal', 'release', 'amnesty'],
  ...['banning', 'recruitment', 'mobilize', 'deployment', 'reinforcement', 'economic-sanctions', 'expulsion'],
  ...['recall', 'break-of-relations', 'end-of-support', 'offensive', 'military-exercise', 'election', 'lifting-of-blockade'],
]);

/** A verb by which somebody stands up for an act, with the act or the responsibility for it as its object. */
function isOwned({ tree, predicate, type, modality }: Draft, { verb, stance }: Report, lexicon: ClaimsLexicon): boolean {
  // "a annoncé un couvre-feu": who announces such an act does it; a death or a loss is only news.
  const isOwnAct = (stance === 'announces' || stance === 'says') && ownActs.has(type) && modality === 'asserted';
  if (isOwnAct && verb !== undefined && tree.word(predicate).head === verb && tree.word(predicate).deprel === 'obj') return true;
  return verb !== undefined && stance === 'claims' && (lexicon.sets.acts.has(tree.word(verb).lemma) || standsUpForAct(tree, verb, lexicon));
}
