import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { type Draft, type DraftRole, wordSpan } from '../draft.ts';
import { fillerSpan, mentionForm } from '../noun-phrase.ts';
import type { Report } from '../reports/report.ts';

/** "L'attentat a été revendiqué par X": by X's own account, which is the claim's, X did it. */
export function claimActs(draft: Draft, lexicon: ClaimsLexicon, { reports }: { readonly reports: readonly Report[] }): Draft {
  if (draft.kind !== 'noun' || !draft.roles.some(({ role, implicit }) => role === 'actor' && implicit)) return draft;
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
  return { ...draft, roles: [...draft.roles.filter(({ role, implicit }) => role !== 'actor' || !implicit), actor] };
}

/** A verb by which somebody stands up for an act, with the act or the responsibility for it as its object. */
function isOwned({ tree }: Draft, { verb, stance }: Report, lexicon: ClaimsLexicon): boolean {
  return verb !== undefined && stance === 'claims' && lexicon.sets.acts.has(tree.word(verb).lemma);
}
