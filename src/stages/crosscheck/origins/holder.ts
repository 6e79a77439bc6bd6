import type { AttributionLink, Claim } from '../../../model/claim.ts';
import type { Actor } from '../../../model/reading.ts';
import type { CrosscheckKnowledge } from '../pack.ts';
import type { Report } from '../report.ts';
import { meaningOf, namedKey } from '../word-meanings.ts';
import { behindWords } from './behind-words.ts';
import { sidesOf } from './parties.ts';

/**
 * Who a claim goes back to, as far as the report says. `actor`: somebody with an entry of the registry; `described`: somebody whom the
 * report only describes; `outlet`: an outlet that is relayed, or the report's own; `report`: a report that names no outlet.
 */
export interface Holder {
  readonly kind: 'actor' | 'described' | 'outlet' | 'report';
  /** The same for the same holder in every report; of `described` ones the meaning decides (see `sameHolder`). */
  readonly key: string;
  readonly meaning: ReadonlySet<string>;
  readonly label: string;
  /** Words of the report that say so, or its own. */
  readonly why: string;
  /** Outlets that the claim came through, besides the report's own. */
  readonly relays: readonly string[];
  /** The report's own account, or that of an unnamed source of it. */
  readonly isOwn: boolean;
  /** Nobody is identified behind an unnamed source: it may be anyone's. */
  readonly isUnknown: boolean;
  /** Keys of those whose word it is as well: the army, where its general staff or a brigade speaks. */
  readonly sides: readonly string[];
}

/** The last holder of a claim's chain who is identified, else the outlet that vouches for it. */
export function holderOf(claim: Claim, report: Report, knowledge: CrosscheckKnowledge): Holder {
  const said = [...claim.attribution.filter(({ holder }) => holder !== 'narrator'), ...speakerOf(claim, report)];
  const chain = said.map((link) => behindWords(link, report, knowledge));
  const last = chain.at(-1);
  const relays = chain.flatMap((link) => (link === last ? outletOf : relayOf)(link, report, knowledge));
  if (last === undefined) return ownHolder(report, { relays: [], isUnknown: false });
  const named = last.unnamed ? undefined : asHolder(last, report, knowledge);
  if (named) return { ...named, relays: relays.filter((key) => key !== named.key) };
  const outer = [...chain].reverse().find((link) => outletOf(link, report, knowledge).length > 0);
  const relayed = outer && asHolder(outer, report, knowledge);
  if (relayed) return { ...relayed, why: `unnamed source, through ${relayed.label}`, relays: [], isUnknown: false };
  const own = ownHolder(report, { relays, isUnknown: true });
  return last.text === undefined ? own : { ...own, label: last.text };
}

/** What a statement itself says goes back to its speaker, and a number told in one sentence with a toll to whoever draws that up. */
function speakerOf(claim: Claim, { reading }: Report): readonly AttributionLink[] {
  const isOpen = claim.attribution.every(({ holder }) => holder === 'narrator');
  const toll = isOpen ? reading.claims.find(({ type, sentence }) => type === 'toll' && sentence === claim.sentence) : undefined;
  const speaker = claim.class === 'statement' ? claim.roles.find(({ role }) => role === 'speaker') : toll && counterOf(toll);
  if (speaker?.text === undefined) return [];
  const { ref, text, start, end } = speaker;
  return [{ holder: ref, stance: 'says', text, ...(start !== undefined && { start }), ...(end !== undefined && { end }) }];
}

/** Who draws a toll up: the first who stands before the verb and is somebody. */
function counterOf({ roles, trigger }: Claim): Claim['roles'][number] | undefined {
  const isCounter = ({ role, ref, end, implicit }: Claim['roles'][number]): boolean =>
    (role === 'actor' || role === 'theme') && ref !== null && !implicit && end !== undefined && end <= trigger.start;
  return roles.find(isCounter);
}

/** The report itself as holder, or a source that it does not name. */
export function ownHolder({ outlet, id, party }: Report, { relays, isUnknown }: Pick<Holder, 'relays' | 'isUnknown'>): Holder {
  if (party && !isUnknown) return { ...actorHolder(party.actor, party.above), relays, isOwn: true };
  const key = isUnknown ? `unnamed:${outlet?.key ?? id}` : (outlet?.key ?? `report:${id}`);
  const label = outlet?.name ?? id;
  const account = outlet ? `own account of ${label}` : `own account of ${label}, of which no outlet is known`;
  return {
    kind: outlet ? 'outlet' : 'report',
    key,
    meaning: new Set(),
    label,
    why: isUnknown ? `unnamed source of ${label}` : account,
    relays,
    isOwn: true,
    isUnknown,
    sides: [],
  };
}

/** Somebody with an entry; forces and movements have one voice with those whom they are part of. */
function actorHolder(actor: Actor, above: readonly Actor[]): Holder {
  const name = actor.label.en;
  return {
    kind: 'actor',
    key: `actor:${actor.ref}`,
    meaning: new Set<string>(),
    label: name,
    why: `said by ${name}`,
    relays: [],
    isOwn: false,
    isUnknown: false,
    sides: above.map(({ ref }) => `actor:${ref}`),
  };
}

/** Who a link of the chain names: an outlet, an entry of the registry, or somebody described; nobody where it is a pronoun or a common noun without reference. */
function asHolder(link: AttributionLink, report: Report, knowledge: CrosscheckKnowledge): Holder | undefined {
  const [outlet] = outletOf(link, report, knowledge);
  const actor = link.holder === null ? undefined : sideOf(report.actors.get(link.holder), report, knowledge);
  const name = actor?.label.en ?? link.text ?? '';
  const base = { meaning: new Set<string>(), relays: [], isOwn: false, isUnknown: false, sides: [] };
  if (outlet !== undefined) return { ...base, kind: 'outlet', key: outlet, label: name, why: `relays ${name}` };
  if (actor && !actor.ref.startsWith('doc:')) return actorHolder(actor, sidesOf(actor, report.actors, knowledge));
  return describedHolder(link, report, knowledge);
}

const voices: ReadonlySet<string> = new Set(['spokesman', 'directorate', 'command', 'headquarters']);

/** A spokesman is the voice of those he speaks for, whoever he is and wherever he is quoted. */
function sideOf(actor: Actor | undefined, { actors }: Report, knowledge: CrosscheckKnowledge): Actor | undefined {
  if (actor?.parent === undefined || ![...meaningOf(actor.label.en, knowledge)].some((word) => voices.has(word))) return actor;
  return actors.get(actor.parent) ?? actor;
}

function describedHolder(link: AttributionLink, report: Report, knowledge: CrosscheckKnowledge): Holder | undefined {
  const actor = link.holder === null ? undefined : report.actors.get(link.holder);
  const place = link.holder === null ? undefined : report.places.get(link.holder);
  const words = actor?.label.en ?? place?.name ?? link.text;
  if (words === undefined) return undefined;
  const meaning = meaningOf(words, knowledge);
  // "he said": the description says who, the pronoun does not.
  const isNamedThere = link.text !== undefined && [...meaningOf(link.text, knowledge)].some((word) => meaning.has(word));
  const label = isNamedThere ? link.text! : words;
  if (meaning.size === 0) return undefined;
  return {
    kind: 'described',
    key: namedKey(meaning),
    meaning,
    label,
    why: `said by ${label}`,
    relays: [],
    isOwn: false,
    isUnknown: false,
    sides: [],
  };
}

/** The outlet that a link of the chain is, under the key that all reports share. */
function outletOf(link: AttributionLink, report: Report, knowledge: CrosscheckKnowledge): readonly string[] {
  return link.holder !== null && report.actors.get(link.holder)?.type === 'media' ? relayOf(link, report, knowledge) : [];
}

/** The same; who is said to report what others told it passes on too, whereas the last of a chain who is no outlet speaks for itself. */
function relayOf(link: AttributionLink, report: Report, knowledge: CrosscheckKnowledge): readonly string[] {
  const actor = link.holder === null || link.holder === 'narrator' ? undefined : report.actors.get(link.holder);
  if (!actor || link.unnamed) return [];
  const mayBeOutlet =
    actor.type === 'media' || (link.stance === 'reports' && actor.type === 'organisation' && actor.ref.startsWith('doc:'));
  if (!mayBeOutlet) return [];
  const known = knowledge.outlets.get(actor.ref)?.id;
  return [known === undefined ? namedKey(meaningOf(actor.label.en, knowledge)) : `outlet:${known}`];
}

/** True where two holders are one: the same entry or outlet, or descriptions of which one holds the other ("the hospital", "the hospital in Goma"). */
export function sameHolder(one: Holder, other: Holder): boolean {
  if (one.key === other.key || one.sides.includes(other.key) || other.sides.includes(one.key)) return true;
  if (one.kind !== 'described' || other.kind !== 'described' || one.meaning.size === 0 || other.meaning.size === 0) return false;
  const [small, large] = one.meaning.size <= other.meaning.size ? [one.meaning, other.meaning] : [other.meaning, one.meaning];
  return [...small].every((word) => large.has(word));
}
