import type { DocumentTime } from '../../model/source-document.ts';
import type { AttachedMentions } from './attach-mentions.ts';
import { type Draft, evidenceAt, withEvidence } from './draft.ts';
import { clauseHead, finiteWords } from './refiners/modality/reason.ts';
import { hasFeature } from './sentence-tree.ts';

/**
 * "Le village commémore dimanche …", "talks open on Tuesday": an act in the present tense on a day that is still to come is planned.
 * Without the day of the document nothing is changed.
 */
export function withScheduledActs(
  drafts: readonly Draft[],
  attached: ReadonlyMap<Draft, AttachedMentions>,
  { to: today }: DocumentTime,
): { drafts: Draft[]; attached: Map<Draft, AttachedMentions> } {
  const moved = new Map<Draft, AttachedMentions>();
  const scheduled = drafts.map((draft) => {
    const mentions = attached.get(draft);
    const from = mentions?.times[0]?.from;
    const isToCome = today !== undefined && from !== undefined && from > today && isPresentAct(draft);
    const told = isToCome ? asPlanned(draft) : draft;
    if (mentions) moved.set(told, mentions);
    return told;
  });
  return { drafts: scheduled, attached: moved };
}

/** An act that is stated in the present tense of its own verb. */
function isPresentAct(draft: Draft): boolean {
  const { tree, kind, class: found, modality, polarity } = draft;
  if (kind !== 'verb' || modality !== 'asserted' || polarity !== 'positive' || (found !== 'event' && found !== 'flow')) return false;
  const [finite, ...others] = finiteWords(draft);
  if (finite === undefined || others.length > 0 || !hasFeature(tree.word(finite), 'Tense', 'Pres')) return false;
  return finite === clauseHead(draft);
}

function asPlanned(draft: Draft): Draft {
  const hasDoer = draft.roles.some(({ role, implicit }) => role === 'actor' || implicit === true);
  const planned = {
    ...draft,
    modality: 'planned',
    class: hasDoer ? 'intention' : 'prediction',
    outcome: hasDoer ? 'planned' : 'none',
  } as const;
  return withEvidence(planned, evidenceAt('modality.scheduled', draft.tree, draft.predicate));
}
