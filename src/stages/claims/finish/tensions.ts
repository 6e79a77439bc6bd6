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

/** The figures of claims that belong to one attack. */
function figureTensions(claims: readonly UntoldClaim[], known: ReadonlyMap<string, QuantityMention>): Tension[] {
  const byAttack = new Map<string, { readonly claim: UntoldClaim; readonly figure: Counted }[]>();
  for (const claim of claims) {
    const attack = claim.links.find(({ type }) => type === 'part-of')?.to;
    if (attack === undefined || claim.polarity === 'negative') continue;
    for (const figure of countsOf(claim, known)) {
      const key = `${attack} ${figure.counts}`;
      byAttack.set(key, [...(byAttack.get(key) ?? []), { claim, figure }]);
    }
  }
  return flatMap([...byAttack.values()], ([first, ...others]) =>
    others
      .filter(
        ({ claim, figure }) => claim !== first!.claim && areSameVictims(first!.claim, claim) && excludeEachOther(first!.figure, figure),
      )
      .map(({ claim, figure }) => ({
        claims: [first!.claim.id, claim.id],
        field: figure.counts,
        why: `“${first!.figure.text}” and “${figure.text}” of the same attack cannot both hold`,
      })),
  );
}

/** The last word of the victims' phrase: "12 soldiers" and "30 soldiers" are the same kind of people. */
function victimKind(claim: UntoldClaim): string {
  const recipient = claim.roles.find(({ role, text }) => role === 'recipient' && text !== undefined);
  return (
    (recipient?.text ?? '')
      .toLowerCase()
      .replace(/[\p{N}\s.,]+/gu, ' ')
      .trim()
      .split(' ')
      .at(-1) ?? ''
  );
}

function areSameVictims(one: UntoldClaim, other: UntoldClaim): boolean {
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

/**
 * Claims of one document that tell the same act and do not fit together, with the field in which they differ.
 * @example tensions(claims, quantities)[0].field // 'polarity'
 */
export function tensions(claims: readonly UntoldClaim[], quantities: readonly QuantityMention[]): Tension[] {
  const known = new Map(quantities.map((quantity) => [quantity.id, quantity]));
  const pairs = flatMap([...actsByType(claims).values()], (group) =>
    flatMap(group, (claim, index) => flatMap(group.slice(0, index), (earlier) => pairTension(earlier, claim) ?? [])),
  );
  return [...pairs, ...figureTensions(claims, known)];
}
