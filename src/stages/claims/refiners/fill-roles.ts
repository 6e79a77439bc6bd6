import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { type Draft, type DraftEvidence, type DraftRole, evidenceAt } from '../draft.ts';
import { coordinated, fillerSpan, mentionForm } from '../noun-phrase.ts';
import type { Filling } from './roles/filling.ts';
import { implicitActor } from './roles/implicit-actor.ts';
import { nestedPlaces } from './roles/nested-places.ts';
import { nonverbalFillings } from './roles/nonverbal-roles.ts';
import { nounFillings } from './roles/noun-roles.ts';
import { objectFillings } from './roles/object-roles.ts';
import { obliqueFillings, relativePlace, supportedFillings } from './roles/oblique-roles.ts';
import { subjectFilling } from './roles/subject-role.ts';

type Filler = (draft: Draft, lexicon: ClaimsLexicon) => Filling[];

/** In this order: of two roles of one word the first counts. */
const fillers: Readonly<Record<Exclude<Draft['kind'], 'tie'>, readonly Filler[]>> = {
  verb: [subjectFilling, objectFillings, obliqueFillings, relativePlace, supportedFillings],
  nonverbal: [nonverbalFillings],
  noun: [nounFillings],
  apposition: [(draft) => draft.roles.map(({ role, head }) => ({ role, head: head!, rule: 'apposition' }))],
};

/** Fills the roles of a claim from its syntax. Coordinated fillers become several roles. */
export function fillRoles(draft: Draft, lexicon: ClaimsLexicon): Draft {
  // A tie has its roles from the phrase that it was found in.
  if (draft.kind === 'tie') return draft;
  const { tree } = draft;
  const roles: DraftRole[] = [];
  const evidence: DraftEvidence[] = [];
  const seen = new Set<number>();
  for (const { role, head, rule, relative } of fillers[draft.kind].flatMap((fill) => fill(draft, lexicon))) {
    for (const filler of coordinated(tree, head)) {
      if (seen.has(filler) || filler === draft.predicate) continue;
      seen.add(filler);
      const form = relative ? 'relative' : mentionForm(tree, filler);
      roles.push({ role, head: filler, rule, span: fillerSpan(tree, filler, lexicon), form });
      evidence.push(evidenceAt(`roles.${rule.replaceAll(' ', '-')}`, tree, filler));
    }
  }
  for (const { head, rule } of nestedPlaces(tree, roles, lexicon)) {
    roles.push({ role: 'place', head, span: fillerSpan(tree, head, lexicon), form: mentionForm(tree, head) });
    evidence.push(evidenceAt(rule, tree, head));
  }
  const filled = { ...draft, roles, evidence: [...draft.evidence, ...evidence] };
  return { ...filled, roles: [...roles, ...implicitActor(filled, lexicon)] };
}
