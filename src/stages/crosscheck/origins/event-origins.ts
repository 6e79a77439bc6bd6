import type { Claim } from '../../../model/claim.ts';
import type { EventOrigin } from '../../../model/crosscheck.ts';
import { type CopySources, firstPlace } from '../copies/copy-sources.ts';
import type { CrosscheckKnowledge } from '../pack.ts';
import type { Report } from '../report.ts';
import { type Holder, holderOf, ownHolder, sameHolder } from './holder.ts';

/** A claim of an event with its report. */
export interface Told {
  readonly claim: Claim;
  readonly report: Report;
  /** It says that the event took place; a denial, and what a denial takes for granted, does not. */
  readonly affirms: boolean;
}

/** The origins of an event, and which one each claim goes back to. */
export interface Origins {
  readonly list: readonly EventOrigin[];
  /** By `<document id> <claim id>`. */
  readonly of: ReadonlyMap<string, string>;
  readonly holders: ReadonlyMap<string, Holder>;
}

export const toldKey = ({ claim, report }: Pick<Told, 'claim' | 'report'>): string => `${report.id} ${claim.id}`;

/** The origin of a claim of the event. @throws Error for a claim that is none of its */
export function originOf(told: Pick<Told, 'claim' | 'report'>, { of }: Origins): string {
  const origin = of.get(toldKey(told));
  if (origin === undefined) throw new Error(`claim ${toldKey(told)} has no origin in its event`);
  return origin;
}

interface Origin {
  readonly members: { readonly told: Told; readonly holder: Holder }[];
  readonly why: Set<string>;
}

/** Groups the claims of an event by what they go back to: one speaker, one relayed outlet, one copied text. */
export function eventOrigins(
  told: readonly Told[],
  reports: readonly Report[],
  sources: CopySources,
  knowledge: CrosscheckKnowledge,
): Origins {
  const origins: Origin[] = [];
  const holders = new Map<string, Holder>();
  for (const member of told) {
    const { holder, copy } = originalHolder(member, reports, sources, knowledge);
    holders.set(toldKey(member), holder);
    const matching = origins.filter(({ members }) => members.some((known) => sameHolder(known.holder, holder)));
    const origin = mergeOrigins(origins, matching);
    origin.members.push({ told: member, holder });
    if (copy) origin.why.add(copy);
    for (const outlet of holder.relays) origin.why.add(`came through ${outlet}`);
  }
  const of = new Map(origins.flatMap(({ members }, at) => members.map(({ told: member }) => [toldKey(member), `o${at + 1}`] as const)));
  return { list: origins.map(asEventOrigin), of, holders };
}

/** Several origins that a claim ties together become the first of them. */
function mergeOrigins(origins: Origin[], matching: readonly Origin[]): Origin {
  const [first, ...rest] = matching;
  if (first === undefined) {
    const fresh: Origin = { members: [], why: new Set() };
    origins.push(fresh);
    return fresh;
  }
  for (const other of rest) {
    first.members.push(...other.members);
    for (const reason of other.why) first.why.add(reason);
    origins.splice(origins.indexOf(other), 1);
  }
  return first;
}

/** A copied sentence has the holder that it had where it stood first; what only the narrator says there is that outlet's own account. */
function originalHolder(
  member: Told,
  reports: readonly Report[],
  sources: CopySources,
  knowledge: CrosscheckKnowledge,
): { readonly holder: Holder; readonly copy?: string } {
  const { claim, report } = member;
  const own = holderOf(claim, report, knowledge);
  const first = firstPlace(report.index, claim.sentence, sources);
  if (!first) return { holder: own };
  const original = reports[first.report]!;
  const taken = first.isTranslated ? 'translated text' : 'copied text';
  const copy = `${taken} ${first.share.toFixed(2)} from ${original.outlet?.name ?? original.id}`;
  const told = sameClaim(claim, first.sentence, original);
  if (told) return { holder: holderOf(told, original, knowledge), copy };
  return { holder: own.isOwn ? ownHolder(original, own) : own, copy };
}

/** What the copied claim says where it stood first. */
function sameClaim({ type, trigger }: Claim, sentence: number, { reading }: Report): Claim | undefined {
  const same = reading.claims.filter((other) => other.sentence === sentence && other.type === type);
  return same.find((other) => other.trigger.text === trigger.text) ?? same[0];
}

function asEventOrigin({ members, why }: Origin, at: number): EventOrigin {
  const first = members.find(({ holder }) => !holder.isUnknown) ?? members[0]!;
  const reasons = [...new Set([first.holder.why, ...why])];
  return {
    id: `o${at + 1}`,
    holder: first.holder.label,
    documents: [...new Set(members.map(({ told }) => told.report.id))],
    why: reasons.join('; '),
    ...(members.every(({ holder }) => holder.isUnknown) && { unknown: true as const }),
  };
}
