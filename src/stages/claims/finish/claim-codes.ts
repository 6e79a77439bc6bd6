import type { ActorType } from '../../../model/actor-types.ts';
import type { Claim, ClaimClass } from '../../../model/claim.ts';
import { codesOf, type EventTypes } from '../../../model/event-type.ts';
import type { Draft } from '../draft.ts';

/** ACLED codes what happened: no ties, states of mind or plans. */
const happening: ReadonlySet<ClaimClass> = new Set(['event', 'state', 'flow', 'statement']);

/** True where the text tells of something that took place, and has named a place: no plan, no hypothesis, no attempt that is yet to come. */
function tookPlace({ class: found, modality, outcome, tree }: Draft, firstPlace: number | undefined): boolean {
  if (!happening.has(found) || outcome === 'planned') return false;
  if (modality !== 'asserted' && modality !== 'hedged') return false;
  return firstPlace !== undefined && firstPlace < tree.sentence.end;
}

/**
 * The codes of a claim's type in other ontologies. PLOVER and CAMEO say what was done or spoken of; ACLED's codes are given only
 * to what is told as having happened, once a place is named.
 * @param actor what kind of actor does it: some codes depend on it
 */
export function claimCodes(
  draft: Draft,
  { eventTypes, firstPlace }: { readonly eventTypes: EventTypes; readonly firstPlace: number | undefined },
  actor: ActorType | undefined,
): Claim['codes'] {
  const { plover, acled, cameoRoot } = codesOf(eventTypes, draft.type, actor);
  const codes: { -readonly [Key in keyof Claim['codes']]: Claim['codes'][Key] } = {};
  if (plover) codes.plover = { type: plover.type, ...(plover.mode !== undefined && { mode: plover.mode }) };
  if (acled && tookPlace(draft, firstPlace)) codes.acled = acled;
  if (cameoRoot !== undefined) codes.cameoRoot = cameoRoot;
  return codes;
}
