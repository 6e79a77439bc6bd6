import type { Actor, Reading } from '../../../model/reading.ts';
import type { CrosscheckKnowledge } from '../pack.ts';
import { meaningOf } from '../word-meanings.ts';

/** Somebody who publishes his own account, with those whose voice it is as well. */
export interface Party {
  readonly actor: Actor;
  readonly above: readonly Actor[];
}

/** The actors that the reports name, by ref, each with what its names mean. */
export type NamedParties = ReadonlyMap<string, { readonly actor: Actor; readonly names: readonly ReadonlySet<string>[] }>;

/** One word alone ("army") is no name; an outlet may have one more than the party ("ministry of national defence"). */
const fewestWords = 2;
const mostMore = 1;

export function namedParties(readings: readonly Reading[], knowledge: CrosscheckKnowledge): NamedParties {
  const parties = new Map<string, { readonly actor: Actor; readonly names: readonly ReadonlySet<string>[] }>();
  for (const actor of readings.flatMap(({ actors }) => actors)) {
    if (parties.has(actor.ref) || actor.ref.startsWith('doc:') || actor.type === 'media') continue;
    const names = [actor.label.en, actor.label.fr, ...actor.aliases].map((name) => meaningOf(name, knowledge));
    parties.set(actor.ref, { actor, names: names.filter(({ size }) => size >= fewestWords) });
  }
  return parties;
}

/** The party whose name an outlet bears: "Ministry of Defence of Mali" is no press. */
export function partyCalled(outlet: string, parties: NamedParties, knowledge: CrosscheckKnowledge): Party | undefined {
  const words = meaningOf(outlet, knowledge);
  const actors = new Map([...parties].map(([ref, { actor }]) => [ref, actor]));
  const found = [...parties.values()].find(({ names }) =>
    names.some((name) => words.size - name.size <= mostMore && [...name].every((word) => words.has(word))),
  );
  return found && { actor: found.actor, above: sidesOf(found.actor, actors, knowledge) };
}

const armed: ReadonlySet<string> = new Set(['state-force', 'militia', 'rebel']);

/** Those whose voice an actor shares: the forces and movements that it is part of, and the army, where it is a general staff. */
export function sidesOf(actor: Actor, actors: ReadonlyMap<string, Actor>, knowledge: CrosscheckKnowledge): readonly Actor[] {
  if (!armed.has(actor.type)) return [];
  const above: Actor[] = [];
  for (let next = parentOf(actor, actors); next?.type === actor.type && !above.includes(next); next = parentOf(next, actors))
    above.push(next);
  const isStaff = meaningOf(actor.label.en, knowledge).has(staff);
  const armies = isStaff ? [...actors.values()].filter((other) => isArmyBeside(other, actor, knowledge)) : [];
  return [...above, ...armies];
}

const staff = 'general-staff';

const parentOf = ({ parent }: Actor, actors: ReadonlyMap<string, Actor>): Actor | undefined =>
  parent === undefined ? undefined : actors.get(parent);

function isArmyBeside(other: Actor, { ref, parent, type }: Actor, knowledge: CrosscheckKnowledge): boolean {
  if (other.ref === ref || other.parent !== parent || other.type !== type) return false;
  const meaning = meaningOf(other.label.en, knowledge);
  return meaning.has('army') || (meaning.has('armed') && meaning.has('force'));
}
