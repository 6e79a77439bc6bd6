import type { UntoldClaim } from '../../../model/claim.ts';
import type { QuantityMention, Reading } from '../../../model/reading.ts';
import { flatMap } from '../../../util/flat-map.ts';
import { actsByType, fillersOf, tellSameAct } from './document-links.ts';

type Tension = Reading['tensions'][number];
type Counted = QuantityMention & { readonly counts: string };

/** The least and the most that a figure allows. */
function bounds({ value, min, max, approx }: QuantityMention): readonly [number, number] {
  const low = min ?? (approx === 'at-most' || approx === 'less-than' || approx === 'up-to' ? 0 : value) ?? 0;
  const high = max ?? (approx === 'at-least' || approx === 'more-than' || approx === 'about' || approx === 'nearly' ? undefined : value);
  return [low, high ?? Number.POSITIVE_INFINITY];
}

function excludeEachOther(one: QuantityMention, other: QuantityMention): boolean {
  const [low, high] = bounds(one);
  const [otherLow, otherHigh] = bounds(other);
  return low > otherHigh || otherLow > high;
}

/** What a claim counts: no part of a total, no figure that another replaced. */
function countsOf({ quantities }: UntoldClaim, known: ReadonlyMap<string, QuantityMention>): Counted[] {
  const own = flatMap(quantities, (id) => known.get(id) ?? []);
  return own.filter((one): one is Counted => one.counts !== undefined && !one.part && !one.other && !one.superseded);
}

const toll = 'toll';
/** A toll that is tied to no attack goes on with what was counted last, at most so many sentences before. */
const tollReach = 3;

/** The attack whose victims a claim counts; of a toll that names none, that of the count before it. */
function attackCounted(
  { id, type, sentence, links, polarity }: UntoldClaim,
  last: { readonly attack: string; readonly sentence: number } | undefined,
): string | undefined {
  const attack = links.find((link) => link.type === 'part-of')?.to;
  if (attack !== undefined || type !== toll || polarity === 'negative') return attack;
  return last && sentence - last.sentence <= tollReach ? last.attack : id;
}

/** The figures of claims that belong to one attack. */
function figureTensions(claims: readonly UntoldClaim[], known: ReadonlyMap<string, QuantityMention>): Tension[] {
  const byAttack = new Map<string, { readonly claim: UntoldClaim; readonly figure: Counted }[]>();
  let last: { readonly attack: string; readonly sentence: number } | undefined;
  for (const claim of claims) {
    const attack = attackCounted(claim, last);
    if (attack === undefined) continue;
    last = { attack, sentence: claim.sentence };
    if (claim.polarity === 'negative') continue;
    for (const figure of countsOf(claim, known)) {
      const key = `${attack} ${figure.counts}`;
      byAttack.set(key, [...(byAttack.get(key) ?? []), { claim, figure }]);
    }
  }
  return flatMap([...byAttack.values()], ([first, ...others]) =>
    others
      .filter(
        ({ claim, figure }) =>
          claim !== first!.claim &&
          areSameVictims(first!.claim, claim) &&
          !areApart(first!.claim, claim) &&
          excludeEachOther(first!.figure, figure),
      )
      .map(({ claim, figure }) => ({
        claims: [first!.claim.id, claim.id],
        field: figure.counts,
        why: `“${first!.figure.text}” and “${figure.text}” of the same attack cannot both hold`,
      })),
  );
}

/** Other days or other places: two attacks, whatever ties their dead to one. */
function areApart(one: UntoldClaim, other: UntoldClaim): boolean {
  const [days, otherDays] = [one.time, other.time];
  if (days?.from && days.to && otherDays?.from && otherDays.to && (days.to < otherDays.from || otherDays.to < days.from)) return true;
  const [places, otherPlaces] = [placesOf(one), placesOf(other)];
  return places.length > 0 && otherPlaces.length > 0 && !places.some((place) => otherPlaces.includes(place));
}

const placesOf = ({ roles }: UntoldClaim): readonly string[] =>
  roles.flatMap(({ role, ref, implicit }) => (role === 'place' && ref !== null && !implicit ? [ref] : []));

/** The last word of the victims' phrase: "12 soldiers" and "30 soldiers" are the same kind of people. */
function victimKind(claim: UntoldClaim): string {
  const recipient = claim.roles.find(({ role, text }) => role === 'recipient' && text !== undefined);
  // "dix morts": the word for what became of people does not say who they were.
  const isFate = recipient?.text?.endsWith(claim.trigger.text) ?? false;
  return (
    (isFate ? '' : (recipient?.text ?? ''))
      .toLowerCase()
      .replace(/[\p{N}\s.,]+/gu, ' ')
      .trim()
      .split(' ')
      .at(-1) ?? ''
  );
}

function areSameVictims(one: UntoldClaim, other: UntoldClaim): boolean {
  // A toll counts the dead of an attack, whoever they are.
  if (one.type === toll || other.type === toll) return true;
  const [kind, otherKind] = [victimKind(one), victimKind(other)];
  return kind === '' || otherKind === '' || kind === otherKind;
}

function pairTension(one: UntoldClaim, other: UntoldClaim): Tension | undefined {
  const claims = [one.id, other.id];
  if (!tellSameAct(one, other)) return actorTension(one, other);
  if (one.polarity !== other.polarity) {
    return { claims, field: 'polarity', why: `“${one.trigger.text}” is said to be so and “${other.trigger.text}” not` };
  }
  const isSettled = (claim: UntoldClaim): boolean =>
    claim.outcome === 'succeeded' || claim.outcome === 'failed' || claim.outcome === 'foiled';
  if (one.outcome === other.outcome || !isSettled(one) || !isSettled(other)) return undefined;
  return { claims, field: 'outcome', why: `“${one.trigger.text}” ends as ${one.outcome}, “${other.trigger.text}” as ${other.outcome}` };
}

/** One act at one target, with a doer that another holder contradicts. */
function actorTension(one: UntoldClaim, other: UntoldClaim): Tension | undefined {
  const [doer, otherDoer] = [fillersOf(one, 'actor'), fillersOf(other, 'actor')];
  if (doer.size === 0 || otherDoer.size === 0 || one.polarity !== other.polarity) return undefined;
  const withoutDoer = (claim: UntoldClaim): UntoldClaim => ({ ...claim, roles: claim.roles.filter(({ role }) => role !== 'actor') });
  const isOtherHolder = one.attribution.at(-1)!.text !== other.attribution.at(-1)!.text;
  if (!isOtherHolder || !tellSameAct(withoutDoer(one), withoutDoer(other))) return undefined;
  return {
    claims: [one.id, other.id],
    field: 'actor',
    why: 'the same act at the same target is laid to different doers by different holders',
  };
}

/** Roles of who is said to have done it, by the type of the statement that says so. */
const blamedRoles: Readonly<Record<string, string>> = { accuse: 'recipient', 'claim-responsibility': 'speaker' };

/** One act that different holders lay at the door of different parties, or that one claims and another lays at somebody else's. */
function blameTensions(claims: readonly UntoldClaim[]): Tension[] {
  const blamed = flatMap(claims, (claim) => {
    const role = claim.class === 'statement' && claim.polarity === 'positive' ? blamedRoles[claim.type] : undefined;
    const party = claim.roles.find((one) => one.role === role)?.ref;
    const acts = claim.links.filter(({ type }) => type === 'content').map(({ to }) => to);
    return party && !party.startsWith('doc:') && acts.length > 0 ? [{ claim, party, acts }] : [];
  });
  return flatMap(blamed, (one, at) =>
    blamed
      .slice(0, at)
      .filter((other) => other.party !== one.party && other.acts.some((act) => one.acts.includes(act)))
      .map((other) => ({
        claims: [other.claim.id, one.claim.id],
        field: 'actor',
        why: 'the same act is laid to different doers',
      })),
  );
}

/**
 * Claims of one document that tell the same act and do not fit together, with the field in which they differ.
 * @example tensions(claims, quantities)[0].field // 'polarity'
 */
export function tensions(claims: readonly UntoldClaim[], quantities: readonly QuantityMention[]): Tension[] {
  const known = new Map(quantities.map((quantity) => [quantity.id, quantity]));
  const pairs = flatMap([...actsByType(claims).values()], (group) =>
    flatMap(group, (claim, index) => flatMap(group.slice(0, index), (earlier) => pairTension(earlier, claim) ?? [])),
  );
  return [...pairs, ...figureTensions(claims, known), ...blameTensions(claims)];
}
