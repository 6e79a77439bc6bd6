import type { LinkType, Role, UntoldClaim } from '../../../model/claim.ts';
import { tellsAct } from './document-links.ts';

const locating: ReadonlySet<string> = new Set(['place', 'from', 'to', 'via']);
/** What was done of one act: it happened where that act did. */
const within: ReadonlySet<LinkType> = new Set<LinkType>(['part-of', 'outcome-of', 'same-event', 'same-claim']);

/** What the places of a document's claims are read from. */
export interface PlaceSources {
  /** The refs that stand for places. */
  readonly places: ReadonlySet<string>;
  /** The paragraph of each sentence. */
  readonly paragraphs: readonly number[];
}

/** The refs of where a claim says that it happened: what was taken or hit there and its place, else where a movement ended. */
function whereabouts({ roles, class: kind }: UntoldClaim, places: ReadonlySet<string>): readonly string[] {
  const refs = (...names: readonly string[]): string[] => {
    return roles.flatMap(({ role, ref }) => (names.includes(role) && ref !== null && places.has(ref) ? [ref] : []));
  };
  const done = refs('theme', 'recipient', 'place');
  return done.length > 0 || kind !== 'flow' ? done : refs('to');
}

function isNowhere(claim: UntoldClaim, places: ReadonlySet<string>): boolean {
  if (claim.class !== 'event' || !tellsAct(claim)) return false;
  return !claim.roles.some(({ role }) => locating.has(role)) && whereabouts(claim, places).length === 0;
}

const taken: ReadonlySet<Role['form']> = new Set<Role['form']>(['pronoun', 'relative', 'nominal']);

/** Who does it, or to whom as a pronoun it is done, where words that take up a name say who: "they", "the attackers". */
function takenUp({ roles }: UntoldClaim): ReadonlySet<string> {
  const isTaken = ({ role, form }: Role): boolean => (role === 'actor' ? taken.has(form) : role === 'recipient' && form === 'pronoun');
  return new Set(roles.flatMap((role) => (role.ref !== null && isTaken(role) ? [role.ref] : [])));
}

/** The act of the sentence before whose doer goes on or is acted on: "attacked the post at Koro. The attackers burned two cars." */
function goesOnFrom(claim: UntoldClaim, before: readonly UntoldClaim[]): UntoldClaim | undefined {
  const refs = takenUp(claim);
  if (refs.size === 0) return undefined;
  const acts = before.filter(
    (other) => tellsAct(other) && other.class !== 'state' && other.polarity === 'positive' && hasDoer(other, refs),
  );
  return acts.at(-1);
}

function hasDoer({ roles }: UntoldClaim, doers: ReadonlySet<string>): boolean {
  return roles.some(({ role, ref }) => role === 'actor' && ref !== null && doers.has(ref));
}

/**
 * Gives an act that no words locate the place of the act that it is part of or goes on from, as an implicit role with its basis.
 * An act that belongs to no other stays without a place.
 * @param claims In text order, with their links.
 */
export function inheritPlaces(claims: readonly UntoldClaim[], { places, paragraphs }: PlaceSources): UntoldClaim[] {
  const settled = new Map<string, UntoldClaim>();
  const bySentence = new Map<number, UntoldClaim[]>();
  return claims.map((claim) => {
    const before = paragraphs[claim.sentence - 1] === paragraphs[claim.sentence] ? (bySentence.get(claim.sentence - 1) ?? []) : [];
    const located = isNowhere(claim, places) ? withPlaces(claim, before, { settled, claims, places }) : claim;
    settled.set(claim.id, located);
    const own = bySentence.get(claim.sentence);
    if (own) own.push(located);
    else bySentence.set(claim.sentence, [located]);
    return located;
  });
}

interface Told {
  readonly settled: ReadonlyMap<string, UntoldClaim>;
  readonly claims: readonly UntoldClaim[];
  readonly places: ReadonlySet<string>;
}

function withPlaces(claim: UntoldClaim, before: readonly UntoldClaim[], { settled, claims, places }: Told): UntoldClaim {
  const wholes = claim.links.filter(({ type }) => within.has(type)).map(({ to }) => settled.get(to) ?? claims.find(({ id }) => id === to));
  const whole = wholes.find((one) => one !== undefined && whereabouts(one, places).length > 0);
  const source = whole ?? goesOnFrom(claim, before);
  if (!source) return claim;
  const basis = whole ? `where the act it belongs to happened: ${source.trigger.text}` : `goes on from: ${source.trigger.text}`;
  const found = [...new Set(whereabouts(source, places))];
  return { ...claim, roles: [...claim.roles, ...found.map((ref) => ({ role: 'place' as const, ref, implicit: true as const, basis }))] };
}
