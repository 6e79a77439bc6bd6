import type { ActorType } from '../../../model/actor-types.ts';
import type { Role } from '../../../model/claim.ts';
import type { Actor } from '../../../model/reading.ts';
import { foldWords } from '../../../util/fold-words.ts';
import type { CrosscheckKnowledge } from '../pack.ts';
import type { Report } from '../report.ts';
import { meaningOf, namedKey } from '../word-meanings.ts';

/** Who stands in a relation, is named or promises something: the same in every report. */
export interface Party {
  readonly key: string;
  readonly label: { readonly fr: string; readonly en: string };
  readonly type: ActorType;
}

/** The parties of many reports. */
export interface Parties {
  /** The party that an actor of a report is; none for who is only described ("soldiers") and belongs to nobody named. */
  readonly of: (ref: string | null, report: Report) => Party | undefined;
  /** The same, and nobody for who is only described, whomever he belongs to. */
  readonly named: (ref: string | null, report: Report) => Party | undefined;
  /** The party of a key. */
  readonly byKey: (key: string) => Party | undefined;
}

/** Finds who is who over the reports: by the registry, else by name. A government is its country, as a capital is. */
export function openParties(reports: readonly Report[], knowledge: CrosscheckKnowledge): Parties {
  const shared = sharedNames(reports);
  const labels = new Map<string, Party>();
  const keyed = new Map<string, string | undefined>();
  const keyOf = (actor: Actor, report: Report): string | undefined => {
    const at = `${report.index} ${actor.ref}`;
    if (!keyed.has(at)) keyed.set(at, partyKey(actor, report, shared, knowledge));
    return keyed.get(at);
  };
  for (const report of reports)
    for (const actor of [...report.actors.values()].sort((a, b) => (a.ref < b.ref ? -1 : 1))) {
      const key = keyOf(actor, report);
      const known = key === undefined ? undefined : labels.get(key);
      const isOwn = key === actor.ref;
      if (key !== undefined && hasOwnName(actor, report) && (!known || (isOwn && known.label.en !== actor.label.en)))
        labels.set(key, { key, label: actor.label, type: actor.type });
    }
  const partyOf = (actor: Actor | undefined, report: Report): Party | undefined => {
    const key = actor && keyOf(actor, report);
    return key === undefined ? undefined : labels.get(key);
  };
  const actorOf = (ref: string | null, { actors }: Report): Actor | undefined => (ref === null ? undefined : actors.get(ref));
  return {
    byKey: (key) => labels.get(key),
    of: (ref, report) => partyOf(actorOf(ref, report), report),
    named: (ref, report) => {
      const actor = actorOf(ref, report);
      return actor && hasOwnName(actor, report) ? partyOf(actor, report) : undefined;
    },
  };
}

/** Names of actors of the registry, folded, that stand for one alone: who is called so in another report is the same. */
function sharedNames(reports: readonly Report[]): ReadonlyMap<string, string | null> {
  const registered = reports.flatMap(({ actors }) => [...actors.values()].filter(({ ref }) => !ref.startsWith('doc:')));
  const named = registered.flatMap(({ ref, label }) => [label.fr, label.en].map((words) => [foldWords(words).join(' '), ref] as const));
  const names = new Map<string, string | null>();
  for (const [name, ref] of named) names.set(name, (names.get(name) ?? ref) === ref && names.get(name) !== null ? ref : null);
  return names;
}

function partyKey(
  actor: Actor,
  report: Report,
  shared: ReadonlyMap<string, string | null>,
  knowledge: CrosscheckKnowledge,
): string | undefined {
  if (!actor.ref.startsWith('doc:')) return stateKey(actor) ?? actor.ref;
  if (hasOwnName(actor, report)) return shared.get(foldWords(actor.label.en).join(' ')) ?? namedKey(meaningOf(actor.label.en, knowledge));
  const above = actor.parent === undefined ? undefined : report.actors.get(actor.parent);
  if (!above || above.ref === actor.ref) return undefined;
  return above.ref.startsWith('doc:') && !hasOwnName(above, report) ? undefined : partyKey(above, report, shared, knowledge);
}

/** A government acts as its country; ministries and forces are their own. */
function stateKey({ type, parent, country }: Actor): string | undefined {
  return type === 'government' && parent !== undefined && parent === country?.toLowerCase() ? parent : undefined;
}

/**
 * Somebody with a name of his own; of persons only those in an office, and no bare rank ("General"). An English description may begin with
 * a capital ("Western diplomats"): a name ends with one too.
 */
function hasOwnName({ ref, type, role, label }: Actor, { reading }: Report): boolean {
  if (!ref.startsWith('doc:')) return true;
  if (type === 'person') return role !== undefined && role.toLowerCase() !== label.en.toLowerCase() && /\p{Lu}/u.test(label.en);
  const words = label.en.split(' ').filter((word) => !/^\p{N}/u.test(word));
  const [first = '', last = ''] = [words[0], words.at(-1)];
  return /^\p{Lu}/u.test(first) && (!reading.document.lang.startsWith('en') || /^\p{Lu}/u.test(last));
}

/** The party of the first filler of a role, or of several, in the order of the text. */
export function partiesIn(roles: readonly Role[], names: readonly string[], report: Report, parties: Parties): readonly Party[] {
  const found = names.flatMap((name) =>
    roles.filter(({ role, implicit }) => role === name && !implicit).flatMap(({ ref }) => parties.of(ref, report) ?? []),
  );
  return found.filter(({ key }, at) => found.findIndex((other) => other.key === key) === at);
}
