import type { Claim, Role } from '../../../model/claim.ts';
import { spanContains } from '../../../model/span.ts';
import type { CrosscheckKnowledge } from '../pack.ts';
import type { Report } from '../report.ts';
import { groundOf } from './ground.ts';
import { statedDays } from './stated-days.ts';
import { isPlanned } from './violent-claims.ts';

const settings: ReadonlySet<string> = new Set(['place', 'from', 'to', 'via', 'manner', 'instrument']);
const aid = 'humanitarian-aid';
const arrival = 'arrival';

/**
 * Pairs of claims of one sentence that tell one act in two words: "a bomb planted by … went off", "a helicopter carrying food landed in …",
 * "the sweep began". Only one of the two says where or when.
 */
export function sameActs(claims: readonly Claim[], report: Report, knowledge: CrosscheckKnowledge): readonly (readonly [Claim, Claim])[] {
  const isLoose = (claim: Claim): boolean => !statedDays([claim]) && groundOf([claim], report, knowledge).every(({ isArea }) => isArea);
  return claims.flatMap((claim) => {
    if (isPlanned(claim) || !isLoose(claim)) return [];
    const other = claims.find(
      (one) =>
        one !== claim && one.sentence === claim.sentence && !isPlanned(one) && (isBegun(claim, one) || modifies(claim, one, knowledge)),
    );
    return other ? [[claim, other] as const] : [];
  });
}

/** "The sweep began": the other claim has nothing but it. */
export function isBegun({ trigger }: Claim, { roles }: Claim): boolean {
  const own = roles.filter(({ role, implicit, start }) => !implicit && start !== undefined && !settings.has(role));
  return own.length === 1 && own[0]!.role === 'theme' && contains(own[0]!, trigger);
}

/** A participle behind a noun that the other claim has as well, of an act of the same kind. */
function modifies(claim: Claim, other: Claim, { families }: CrosscheckKnowledge): boolean {
  const kinds = [families.of[claim.type], families.of[other.type]];
  const areSupplies = [claim.type, other.type].includes(arrival) && kinds.includes(families.of[aid]);
  if ((kinds[0] !== kinds[1] || kinds[0] === 'other') && !areSupplies) return false;
  const noun = claim.roles.find((role) => !role.implicit && other.roles.some((one) => overlap(one, role)));
  return noun?.end !== undefined && noun.end <= claim.trigger.start && claim.trigger.end <= other.trigger.start;
}

const overlap = (one: Role, other: Role): boolean =>
  one.start !== undefined && one.end !== undefined && other.start !== undefined && other.end !== undefined
    ? one.start < other.end && other.start < one.end
    : false;

const contains = ({ start = 0, end = 0 }: Role, span: Claim['trigger']): boolean => spanContains({ start, end }, span);
