import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { type Draft, type DraftRole, evidenceAt, withEvidence } from '../draft.ts';
import { fillRoles } from '../refiners/fill-roles.ts';
import type { FrameRoles } from './frames-pack.ts';
import { functionOf, type KindOf, selectSense } from './select-sense.ts';

/** The role that a frame gives to what stands in a function. */
function roleIn(role: DraftRole, { prepositions = {}, ...roles }: FrameRoles): DraftRole['role'] {
  const found = functionOf(role);
  if (found === undefined) return role.role;
  if (found !== 'preposition') return roles[found] ?? role.role;
  const words = role.rule!.slice(role.rule!.indexOf('.') + 1);
  return prepositions[words] ?? role.role;
}

/**
 * Fills the roles of a claim, by its syntax and by the frame of its predicate, which also gives its type and may change its class.
 * A predicate without a frame keeps what syntax says; its type stays open.
 */
export function applyFrame(draft: Draft, lexicon: ClaimsLexicon, named: KindOf): Draft {
  if (draft.kind === 'tie') return draft;
  const filled = fillRoles(draft, lexicon);
  const sense = selectSense(filled, lexicon, named);
  if (sense === undefined) return filled;
  const again = sense.class === undefined || sense.class === draft.class ? filled : fillRoles({ ...draft, class: sense.class }, lexicon);
  const roles = again.roles.map((role) => ({ ...role, role: roleIn(role, sense.roles) }));
  return withEvidence({ ...again, type: sense.type, roles }, evidenceAt(`frame.${sense.frame}`, draft.tree, draft.predicate));
}
