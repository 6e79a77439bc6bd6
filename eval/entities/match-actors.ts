import type { Actor, Reading } from '../../src/model/reading.ts';
import { findString } from '../phenomena/find-string.ts';
import { bestOverlap } from './best-overlap.ts';
import type { ExpectedActor } from './entity-tables.ts';
import type { KnownNames } from './known-names.ts';
import { holdsName, namePieces, nameWords, sameName } from './name-pieces.ts';

/** The groups that actors are scored by: entries of a registry, actors made from their words, persons, and words that are no actor. */
export const actorGroups = ['known', 'composed', 'person', 'none'] as const;
export type ActorGroup = (typeof actorGroups)[number];

/** The group of an expected actor. */
export function groupOf({ type, composed }: ExpectedActor): ActorGroup {
  if (type === 'none' || type === 'person') return type;
  return composed ? 'composed' : 'known';
}

/** What came of an expected actor. */
export interface ActorOutcome {
  readonly right: boolean;
  readonly found?: Actor | undefined;
}

/**
 * Judges the actor mention that is most like the expected words.
 * @throws RangeError where the words do not stand in the text so often
 */
export function judgeActor(text: string, expected: ExpectedActor, reading: Reading, known: KnownNames): ActorOutcome {
  const span = findString(text, expected.text)[expected.nth - 1];
  if (span === undefined) throw new RangeError(`words are not ${expected.nth} times in the sentence`);
  const mention = bestOverlap(
    span,
    reading.mentions.filter(({ kind }) => kind === 'actor'),
  );
  const found = mention?.ref == null ? undefined : reading.actors.find(({ ref }) => ref === mention.ref);
  if (expected.type === 'none') return { right: mention === undefined, found };
  return { right: found !== undefined && actorAgrees(expected, found, reading.actors, known), found };
}

/** True where an actor is what the table says. */
export function actorAgrees(expected: ExpectedActor, found: Actor, actors: readonly Actor[], known: KnownNames): boolean {
  switch (groupOf(expected)) {
    case 'known':
      return (isNamed(expected.name, found, known) && sameCountry(expected, found, known)) || isKnownAs(expected, found, known);
    case 'composed':
      return found.type === expected.type && belongs(expected, found, actors, known);
    case 'person':
      return found.type === 'person' && isThePerson(expected, found);
    case 'none':
      return false;
  }
}

/** All that an actor is called, by the reading and by the registry. */
export function namesOfActor({ ref, label, aliases }: Actor, known: KnownNames): string[] {
  return [label.fr, label.en, ...aliases, ...(known.actor(ref)?.names ?? [])];
}

function isNamed(name: string | undefined, found: Actor, known: KnownNames): boolean {
  return name !== undefined && namesOfActor(found, known).some((own) => sameName(own, name));
}

/**
 * Tables name long titles in their own words ("Mission des Nations unies en Centrafrique"): an entry of the registry that is
 * called what the text says and is of the country, or acts in it, is right too.
 */
function isKnownAs({ text, country }: ExpectedActor, { ref, country: own }: Actor, known: KnownNames): boolean {
  const { names = [], theatres = [] } = known.actor(ref) ?? {};
  const isThere = country !== undefined && (own === country || theatres.includes(country));
  const words = nameWords(text).join(' ');
  return isThere && names.some((name) => nameWords(name).join(' ') === words);
}

/** A mission is as well filed under the country that it acts in. */
function sameCountry({ country }: ExpectedActor, found: Actor, known: KnownNames): boolean {
  if (country === undefined || found.country === undefined || found.country === country) return true;
  return known.actor(found.ref)?.theatres.includes(country) ?? false;
}

/** Of the country or of the actor that the table names; where it names neither, the type is enough. */
function belongs({ country, of }: ExpectedActor, found: Actor, actors: readonly Actor[], known: KnownNames): boolean {
  if (country === undefined && of === undefined) return true;
  if (country !== undefined && found.country === country) return true;
  return of !== undefined && isPartOf(of, found, actors, known);
}

function isPartOf(of: string, found: Actor, actors: readonly Actor[], known: KnownNames): boolean {
  const parent = actors.find(({ ref }) => ref === found.parent);
  const parentNames = parent ? namesOfActor(parent, known) : (found.parent && known.actor(found.parent)?.names) || [];
  const wanted = namePieces(of);
  return (
    parentNames.some((name) => sameName(name, of)) ||
    namesOfActor(found, known).some((name) => sameName(name, of) || holdsName(namePieces(name), wanted))
  );
}

/** A role agrees where its words, short ones ("élu") too, stand in what the reading calls the role or the person; a name likewise, either way. */
function isThePerson({ role, name }: ExpectedActor, { role: ownRole, label, aliases }: Actor): boolean {
  const called = [ownRole ?? '', label.fr, label.en, ...aliases];
  const wanted = [role, name].filter((one) => one !== undefined);
  const holds = (pieces: (name: string) => string[]): boolean =>
    wanted.some((one) => called.some((own) => holdsName(pieces(own), pieces(one)) || holdsName(pieces(one), pieces(own))));
  return wanted.length === 0 || holds(namePieces) || holds(nameWords);
}
