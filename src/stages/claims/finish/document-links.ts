import type { ClaimLink, LinkType, UntoldClaim } from '../../../model/claim.ts';
import { ancestors, type EventTypes } from '../../../model/event-type.ts';
import { flatMap } from '../../../util/flat-map.ts';

/** What an assessment, a denial or a count that points to a told act is to it ("this attack is the third"). */
function pointingLink({ type, class: kind }: UntoldClaim, types: EventTypes): LinkType | undefined {
  const kinds = [type, ...ancestors(types, type)];
  if (kinds.includes('deny') || kinds.includes('reject')) return 'contrasts';
  if (kinds.includes('casualties')) return 'part-of';
  if (kinds.includes('evaluate')) return 'evaluates';
  if (kind === 'statement') return 'content';
  return kind === 'assessment' || kind === 'state' ? 'same-event' : undefined;
}

/** Links to the acts that words of a claim stand for: roles whose ref is the id of a claim. */
function pointingLinks(claim: UntoldClaim, byId: ReadonlyMap<string, UntoldClaim>, types: EventTypes): ClaimLink[] {
  const type = pointingLink(claim, types);
  const told = flatMap(claim.roles, ({ ref }) => (ref !== null && ref !== claim.id && byId.has(ref) ? [ref] : []));
  return type === undefined ? [] : [...new Set(told)].map((to) => ({ type, to }));
}

const unreal: ReadonlySet<string> = new Set(['conditional', 'interrogative', 'planned']);

/** Words of a role as they can be compared: its ref, else its words. */
export function fillersOf({ roles }: UntoldClaim, ...names: readonly string[]): ReadonlySet<string> {
  const own = roles.filter(({ role }) => names.includes(role));
  return new Set(flatMap(own, ({ ref, text }) => (ref ?? text?.toLowerCase()) || []));
}

function share(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].some((filler) => other.has(filler));
}

/** True where one of them is silent or they share a filler. */
function agrees(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === 0 || other.size === 0 || share(one, other);
}

/** True where the days that the words themselves give can be the same. */
function agreesInTime({ time: one }: UntoldClaim, { time: other }: UntoldClaim): boolean {
  if (!one?.mention || !other?.mention) return true;
  if (one.from === undefined || other.from === undefined || one.to === undefined || other.to === undefined) return true;
  return one.from <= other.to && other.from <= one.to;
}

/** True where a claim tells an act or a state of the world: no plan, no question, no judgement. */
export function tellsAct({ class: kind, modality, outcome }: UntoldClaim): boolean {
  return (kind === 'event' || kind === 'flow' || kind === 'state') && !unreal.has(modality) && outcome !== 'planned';
}

/**
 * True where two claims of one document tell one act: the same type and the same target, no other doer, no other place or day.
 * Polarity, holders and figures may differ.
 */
export function tellSameAct(one: UntoldClaim, other: UntoldClaim): boolean {
  if (one.type !== other.type || one.type === 'other') return false;
  const [target, otherTarget] = [fillersOf(one, 'recipient', 'theme'), fillersOf(other, 'recipient', 'theme')];
  const hasTarget = target.size > 0 && share(target, otherTarget);
  const [doer, otherDoer] = [fillersOf(one, 'actor'), fillersOf(other, 'actor')];
  return hasTarget && agrees(doer, otherDoer) && agrees(fillersOf(one, 'place'), fillersOf(other, 'place')) && agreesInTime(one, other);
}

/** Groups of claims that could tell one act: of one type, told as acts. */
export function actsByType(claims: readonly UntoldClaim[]): ReadonlyMap<string, readonly UntoldClaim[]> {
  const groups = new Map<string, UntoldClaim[]>();
  for (const claim of claims) {
    if (!tellsAct(claim)) continue;
    const group = groups.get(claim.type);
    if (group) group.push(claim);
    else groups.set(claim.type, [claim]);
  }
  return groups;
}

function holderOf({ attribution }: UntoldClaim): string {
  const last = attribution.at(-1)!;
  return last.holder ?? last.text?.toLowerCase() ?? '';
}

/** A later telling of an act is tied to the first one: the same claim where the same holder says it, else the same event. */
function repeatLinks(claims: readonly UntoldClaim[]): ReadonlyMap<string, ClaimLink> {
  const links = new Map<string, ClaimLink>();
  for (const group of actsByType(claims).values()) {
    for (const [index, claim] of group.entries()) {
      const first = group.slice(0, index).find((earlier) => earlier.sentence < claim.sentence && tellSameAct(earlier, claim));
      if (!first || first.polarity !== claim.polarity) continue;
      links.set(claim.id, { type: holderOf(first) === holderOf(claim) ? 'same-claim' : 'same-event', to: first.id });
    }
  }
  return links;
}

/** The claims with the links that go beyond a sentence: to acts that words point to, and to earlier tellings of the same act. */
export function withDocumentLinks(claims: readonly UntoldClaim[], types: EventTypes): UntoldClaim[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const repeats = repeatLinks(claims);
  return claims.map((claim) => {
    const repeat = repeats.get(claim.id);
    const found = [...pointingLinks(claim, byId, types), ...(repeat ? [repeat] : [])];
    const fresh = found.filter(({ type, to }) => !claim.links.some((link) => link.type === type && link.to === to));
    return fresh.length === 0 ? claim : { ...claim, links: [...claim.links, ...fresh] };
  });
}
