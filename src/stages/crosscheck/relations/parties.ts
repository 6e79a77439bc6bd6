import type { ActorType } from '../../../model/actor-types.ts';
import type { Role } from '../../../model/claim.ts';
import type { Actor } from '../../../model/reading.ts';
import { foldWords } from '../../../util/fold-words.ts';
import type { CrosscheckKnowledge } from '../pack.ts';
import type { Report } from '../report.ts';
import { hasOwnName, isName, nameKey, nameStems } from './party-names.ts';

/** Who stands in a relation, is named or promises something: the same in every report. */
export interface Party {
  readonly key: string;
  readonly label: { readonly fr: string; readonly en: string };
  /** Absent for a name of which the report does not say what it is. */
  readonly type?: ActorType;
  /** Described, not named: known in its own report alone. */
  readonly isLocal?: true;
}

/** The parties of many reports. */
export interface Parties {
  /** Whom a role names; for who is only described ("soldiers"), whom he belongs to. */
  readonly of: (role: Pick<Role, 'ref' | 'text' | 'form'>, report: Report) => Party | undefined;
  /** The actor of a report, if he has a name of his own. */
  readonly named: (ref: string | null, report: Report) => Party | undefined;
  /** An actor that is only described, as a party of this report alone; no persons and no crowds. */
  readonly described: (ref: string | null, report: Report) => Party | undefined;
}

interface Naming {
  readonly knowledge: CrosscheckKnowledge;
  /** Names and short names of named actors, folded, that stand for one key alone. */
  readonly keys: ReadonlyMap<string, string | null>;
  readonly stems: readonly ReadonlySet<string>[];
}

/** Finds who is who over the reports: by the registry, else by name. A government is its country, as a capital is. */
export function openParties(reports: readonly Report[], knowledge: CrosscheckKnowledge): Parties {
  const stems = reports.map(nameStems);
  const naming: Naming = { knowledge, stems, keys: namedKeys(reports, stems, knowledge) };
  const labels = partyLabels(reports, naming);
  const labelled = (key: string | undefined): Party | undefined => (key === undefined ? undefined : labels.get(key));
  const actorOf = (ref: string | null, { actors }: Report): Actor | undefined => (ref === null ? undefined : actors.get(ref));
  return {
    of: ({ ref, text, form }, report) => {
      const actor = actorOf(ref, report);
      if (actor) return labelled(partyKey(actor, report, naming));
      return ref === null && text !== undefined && (form === 'name' || form === 'relative')
        ? calledParty(text, report, naming, labels)
        : undefined;
    },
    named: (ref, report) => {
      const actor = actorOf(ref, report);
      return actor && isNamed(actor, report, naming) ? labelled(partyKey(actor, report, naming)) : undefined;
    },
    described: (ref, report) => {
      const actor = actorOf(ref, report);
      if (!actor || actor.type === 'person' || actor.type === 'group' || isNamed(actor, report, naming)) return undefined;
      return { key: `${report.id}#${actor.ref}`, label: actor.label, type: actor.type, isLocal: true };
    },
  };
}

const isNamed = (actor: Actor, report: Report, { stems }: Pick<Naming, 'stems'>): boolean =>
  hasOwnName(actor, report, stems[report.index]!);

/** The label of each key: the registry's, else the first in the order of the reports. */
function partyLabels(reports: readonly Report[], naming: Naming): ReadonlyMap<string, Party> {
  const labels = new Map<string, Party>();
  const named = reports.flatMap((report) =>
    orderedActors(report).flatMap((actor) => (isNamed(actor, report, naming) ? [{ actor, report }] : [])),
  );
  for (const { actor, report } of named) {
    const key = partyKey(actor, report, naming);
    if (key !== undefined && (!labels.has(key) || key === actor.ref)) labels.set(key, { key, label: actor.label, type: actor.type });
  }
  return labels;
}

const orderedActors = ({ actors }: Report): readonly Actor[] => [...actors.values()].sort((a, b) => (a.ref < b.ref ? -1 : 1));

/** A name that no register and no entity of the report has. */
function calledParty(text: string, report: Report, naming: Naming, labels: ReadonlyMap<string, Party>): Party | undefined {
  if (!isName(text, report.reading.document.lang)) return undefined;
  const key = keyOfName(text, report, naming);
  return labels.get(key) ?? { key, label: { fr: text, en: text } };
}

/** The key of a name: that of whom the reports call so, in these words or in words of the same meaning. */
function keyOfName(name: string, { index }: Report, { keys, stems, knowledge }: Naming): string {
  const meant = nameKey(name, stems[index]!, knowledge);
  return keys.get(foldWords(name).join(' ')) ?? keys.get(meant) ?? meant;
}

/** Who is called so in another report is the same; of the actors of reports their short names count too. */
function namedKeys(reports: readonly Report[], stems: Naming['stems'], knowledge: CrosscheckKnowledge): Naming['keys'] {
  const found = reports.flatMap((report) =>
    orderedActors(report)
      .filter((actor) => isNamed(actor, report, { stems }))
      .flatMap((actor) => {
        const isOwn = actor.ref.startsWith('doc:');
        const key = isOwn ? nameKey(actor.label.en, stems[report.index]!, knowledge) : (stateKey(actor) ?? actor.ref);
        const names = isOwn ? actor.aliases : [actor.label.fr, actor.label.en];
        return names.map((name) => [foldWords(name).join(' '), key] as const);
      }),
  );
  for (const one of reports.flatMap((report) => calledInText(report, stems, knowledge))) found.push(one);
  const registered = new Set(found.filter(([, key]) => !key.startsWith('named:')).map(([name]) => name));
  const keys = new Map<string, string | null>();
  for (const [name, key] of found) {
    if (registered.has(name) && key.startsWith('named:')) continue;
    keys.set(name, keys.has(name) && keys.get(name) !== key ? null : key);
  }
  return keys;
}

/** Words of a report by which it names somebody of the register ("the Congolese army"); a single common word says too little. */
function calledInText(
  { reading, actors, index }: Report,
  stems: Naming['stems'],
  knowledge: CrosscheckKnowledge,
): readonly (readonly [string, string])[] {
  return reading.mentions.flatMap(({ kind, form, ref, text }) => {
    const actor = kind === 'actor' && (form === 'nominal' || form === 'name') && ref !== null ? actors.get(ref) : undefined;
    if (!actor || actor.ref.startsWith('doc:')) return [];
    const words = foldWords(text);
    const key = stateKey(actor) ?? actor.ref;
    return words.length > 1 ? [words.join(' '), nameKey(text, stems[index]!, knowledge)].map((name) => [name, key] as const) : [];
  });
}

function partyKey(actor: Actor, report: Report, naming: Naming): string | undefined {
  if (!actor.ref.startsWith('doc:')) return stateKey(actor) ?? actor.ref;
  if (isNamed(actor, report, naming)) return keyOfName(actor.label.en, report, naming);
  const above = actor.parent === undefined ? undefined : report.actors.get(actor.parent);
  if (!above || above.ref === actor.ref) return undefined;
  return above.ref.startsWith('doc:') && !isNamed(above, report, naming) ? undefined : partyKey(above, report, naming);
}

/** A government acts as its country; ministries and forces are their own. */
function stateKey({ type, parent, country }: Actor): string | undefined {
  return type === 'government' && parent !== undefined && parent === country?.toLowerCase() ? parent : undefined;
}

/** The parties that fill these roles, in the order of the roles' names. */
export function partiesIn(roles: readonly Role[], names: readonly string[], report: Report, parties: Parties): readonly Party[] {
  return distinctParties(fillers(roles, names).flatMap((role) => parties.of(role, report) ?? []));
}

/** The same, and those who are only described where nobody is named. */
export function anyPartiesIn(roles: readonly Role[], names: readonly string[], report: Report, parties: Parties): readonly Party[] {
  const named = partiesIn(roles, names, report, parties);
  return named.length > 0 ? named : distinctParties(fillers(roles, names).flatMap(({ ref }) => parties.described(ref, report) ?? []));
}

function fillers(roles: readonly Role[], names: readonly string[]): readonly Role[] {
  return names.flatMap((name) => roles.filter(({ role, implicit }) => role === name && !implicit));
}

/** Each party once. */
export function distinctParties(parties: readonly Party[]): readonly Party[] {
  return parties.filter(({ key }, at) => parties.findIndex((other) => other.key === key) === at);
}
