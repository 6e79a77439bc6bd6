import type { Claim } from '../../../model/claim.ts';
import { spotsOf } from '../incidents/spots.ts';
import type { CrosscheckKnowledge, OverTimeKnowledge } from '../pack.ts';
import { openParties, type Parties, partiesIn } from '../relations/parties.ts';
import { toldRelations } from '../relations/told-relations.ts';
import type { Report } from '../report.ts';

/** What a claim is about: a kind of act, by whom, and what or where it is done to. */
export interface Matter {
  readonly claim: Claim;
  readonly report: Report;
  readonly family: string;
  readonly actors: readonly string[];
  readonly objects: readonly string[];
}

/** Who is who over the reports, and which bodies somebody is said to command: what he announces is theirs to do. */
export interface Sides {
  readonly parties: Parties;
  readonly commanded: ReadonlyMap<string, readonly string[]>;
}

/** Whom each party is said to command, in any of the reports. */
export function sidesOf(reports: readonly Report[], knowledge: OverTimeKnowledge): Sides {
  const parties = openParties(reports, knowledge);
  const commanded = new Map<string, string[]>();
  for (const { relation, says, from, to } of reports.flatMap((report) => toldRelations(report, parties, knowledge)))
    if (relation === 'commands' && says === 'yes') commanded.set(from.key, [...(commanded.get(from.key) ?? []), to.key]);
  return { parties, commanded };
}

const acting = ['actor', 'co-actor', 'principal'];
const doneTo = ['recipient', 'theme', 'beneficiary', 'addressee'];

/** The matter of a claim; none where nothing says what kind of act it is. */
export function matterOf(
  claim: Claim,
  report: Report,
  { parties, commanded }: Sides,
  { families }: CrosscheckKnowledge,
): Matter | undefined {
  const family = families.of[claim.type];
  if (family === undefined || family === 'other') return undefined;
  const named = partiesIn(claim.roles, acting, report, parties).map(({ key }) => key);
  const actors = [...new Set([...named, ...named.flatMap((key) => commanded.get(key) ?? [])])];
  const targets = partiesIn(claim.roles, doneTo, report, parties).map(({ key }) => key);
  const places = spotsOf(claim, report)
    .filter(({ isArea }) => !isArea)
    .flatMap(({ keys }) => keys);
  return { claim, report, family, actors, objects: [...new Set([...targets, ...places])] };
}

/**
 * True where two claims speak of the same act: the same kind, nobody else doing it, to the same or at the same place. Where the words name
 * no object, the type and the actor must be the same.
 */
export function isSameMatter(one: Matter, other: Matter): boolean {
  if (one.family !== other.family) return false;
  const isSameActor = one.actors.some((actor) => other.actors.includes(actor));
  if (!isSameActor && one.actors.length > 0 && other.actors.length > 0) return false;
  if (one.objects.length > 0) return one.objects.some((object) => other.objects.includes(object));
  return isSameActor && one.claim.type === other.claim.type;
}
