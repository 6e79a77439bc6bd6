import type { ClaimLink } from '../../../model/claim.ts';
import type { Draft } from '../draft.ts';

/**
 * Links an act of speech to what was said, and a purpose to the act it is the purpose of.
 * @param sentence The claims of the same sentence.
 */
export function linksOf(draft: Draft, sentence: readonly Draft[], ids: ReadonlyMap<Draft, string>): ClaimLink[] {
  const neighbours = sentence.filter((other) => other !== draft);
  return [...contentLinks(draft, neighbours, ids), ...purposeLinks(draft, neighbours, ids)];
}

/** True where a claim stands inside what the verb of an act of speech reports. */
function isSaidBy(claim: Draft, speech: Draft): boolean {
  return claim.attribution.at(-1)?.cue?.start === speech.tree.word(speech.predicate).start;
}

/** To the topmost claims of what was said: those below no other claim of the same speech. */
function contentLinks(draft: Draft, neighbours: readonly Draft[], ids: ReadonlyMap<Draft, string>): ClaimLink[] {
  if (draft.class !== 'statement') return [];
  const said = neighbours.filter((other) => isSaidBy(other, draft));
  const top = said.filter((other) => !said.some((third) => third !== other && draft.tree.isBelow(other.predicate, third.predicate)));
  return top.map((other) => ({ type: 'content', to: ids.get(other)! }));
}

function purposeLinks(draft: Draft, neighbours: readonly Draft[], ids: ReadonlyMap<Draft, string>): ClaimLink[] {
  if (!draft.evidence.some(({ rule }) => rule === 'modality.purpose')) return [];
  const { head } = draft.tree.word(draft.predicate);
  const above = neighbours.find((other) => other.predicate === head);
  return above ? [{ type: 'purpose-of', to: ids.get(above)! }] : [];
}
