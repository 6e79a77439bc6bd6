import type { Claim } from '../../../model/claim.ts';
import type { CrosscheckKnowledge } from '../pack.ts';
import type { Report } from '../report.ts';
import { followAttacks } from './attack-threads.ts';
import { isBackground } from './background.ts';
import { type ClaimGroup, contradict } from './claim-group.ts';
import { figuresOf } from './figures.ts';
import { groundOf } from './ground.ts';
import { sameActs } from './same-acts.ts';
import { statedDays } from './stated-days.ts';
import { countsVictims, isPlanned, isToll, isViolent } from './violent-claims.ts';

/** Links that tell of one event; a `part-of` of another place or day is a part, not the same. */
const joining: ReadonlySet<string> = new Set(['same-event', 'same-claim', 'part-of', 'outcome-of', 'foils', 'instrument-of']);
/** A toll that no words tie to an attack belongs to the last one told, at most so many sentences before. */
const tollReach = 3;

export interface GroupedClaims {
  readonly groups: readonly ClaimGroup[];
  /** For claims that tell what an attack brought with it, by id: a claim of that attack. */
  readonly attacks: ReadonlyMap<string, Claim>;
}

/**
 * Joins the claims that tell one event: by the links of the reading, tolls with the last attack told, and what is told of one attack in several
 * places of the text.
 */
export function joinClaims(claims: readonly Claim[], report: Report, knowledge: CrosscheckKnowledge): GroupedClaims {
  const group = new Map<string, ClaimGroup>(claims.map((claim) => [claim.id, [claim]]));
  const background = new Set(claims.filter((claim) => isBackground(claim, report, knowledge)).map(({ id }) => id));
  const isApart = ({ id }: Claim): boolean => background.has(id);
  const join = (one: Claim, other: Claim): void => {
    const [left, right] = [group.get(one.id), group.get(other.id)];
    if (!left || !right || left === right || isPlanned(one) !== isPlanned(other) || isApart(one) !== isApart(other)) return;
    if (contradict(left, right, report, knowledge)) return;
    const joined = [...left, ...right].sort((a, b) => a.trigger.start - b.trigger.start);
    for (const member of joined) group.set(member.id, joined);
  };
  for (const claim of claims) for (const other of linkedTo(claim, report)) join(claim, other);
  for (const [claim, other] of sameActs(claims, report, knowledge)) join(claim, other);
  for (const [claim, attack] of looseTolls(claims, group, report, knowledge)) join(claim, attack);
  const attacks = followAttacks({ claims, report, knowledge, join, groupOf: ({ id }) => group.get(id)! });
  return { groups: [...new Set(group.values())], attacks };
}

/** What its links hold together with a claim. */
function linkedTo(claim: Claim, report: Report): readonly Claim[] {
  const linked = claim.links.flatMap(({ type, to }) => (joining.has(type) ? [to] : []));
  // "mené l'attaque": its object is the act that was told before.
  const named = claim.class === 'event' ? claim.roles.flatMap(({ role, ref }) => (role === 'theme' && ref !== null ? [ref] : [])) : [];
  return [...linked, ...named].flatMap((id) => report.claims.get(id) ?? []);
}

/** Each toll without place and day that no link ties to an attack, with the attack told last before it, else the next of its sentence. */
function looseTolls(
  claims: readonly Claim[],
  group: ReadonlyMap<string, ClaimGroup>,
  report: Report,
  knowledge: CrosscheckKnowledge,
): readonly (readonly [Claim, Claim])[] {
  return claims.flatMap((claim, at) => {
    if (group.get(claim.id)!.length > 1 || !isLooseToll(claim, report, knowledge)) return [];
    const isAttack = (other: Claim): boolean => tellsAttack(other, knowledge);
    const before = claims
      .slice(0, at)
      .reverse()
      .find((other) => isAttack(other) && claim.sentence - other.sentence <= tollReach);
    const attack = before ?? claims.slice(at + 1).find((other) => isAttack(other) && other.sentence === claim.sentence);
    return attack ? [[claim, attack] as const] : [];
  });
}

function isLooseToll(claim: Claim, report: Report, knowledge: CrosscheckKnowledge): boolean {
  const figures = figuresOf(claim, report, knowledge);
  const isCount = countsVictims(claim, report, knowledge) || (isViolent(claim, knowledge) && figures.length > 0);
  return isCount && !isPlanned(claim) && !statedDays([claim]) && groundOf([claim], report, knowledge).length === 0;
}

function tellsAttack(claim: Claim, knowledge: CrosscheckKnowledge): boolean {
  return isViolent(claim, knowledge) && !isToll(claim.type, knowledge) && !isPlanned(claim) && claim.polarity === 'positive';
}
