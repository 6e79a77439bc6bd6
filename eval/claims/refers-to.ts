import type { MentionForm } from '../../src/model/claim.ts';
import type { Actor, Reading } from '../../src/model/reading.ts';
import { type Span, spanContains } from '../../src/model/span.ts';
import { likeness } from '../entities/best-overlap.ts';
import type { KnownNames } from '../entities/known-names.ts';
import { namesOfActor } from '../entities/match-actors.ts';
import { nameWords } from '../entities/name-pieces.ts';
import type { GoldEntity } from './gold-report.ts';

/** What fills a role or holds a claim in a reading; without a place where it is implicit. */
export interface Filler {
  readonly ref: string | null;
  readonly start?: number | undefined;
  readonly end?: number | undefined;
  readonly form?: MentionForm | undefined;
}

/** What an annotated role or holder refers to, whether nothing is right too, and where its words stand. */
export interface Wanted {
  readonly refs: readonly string[];
  readonly orNone?: boolean;
  readonly span?: Span | undefined;
}

/** Judges whether what a reading refers to is what the annotation refers to. */
export type RefersTo = (wanted: Wanted, filler: Filler) => boolean;

const pronominal: readonly (MentionForm | undefined)[] = ['pronoun', 'possessive', 'relative'];
/** A name outweighs all common nouns that the reading has linked to it. */
const weightOfName = 1000;
/** Below it two spans are not the same words. */
const leastLikeness = 0.5;

/**
 * Compares by names, since the ids of a reading and of an annotation have nothing in common. An actor or place of the reading is
 * the annotated entity that its label or an alias names; failing that, the one that most of its mentions in this document name,
 * pronouns apart. One that no annotated word names is right where it is made from the very words of the role, or where it is a place
 * counted from one ("près de Nyala") and the annotation takes the role's words from that one alone ("Nyala").
 * Nothing agrees with nothing: refs to instruments and claims refer to no actor or place, and people whom the document never names
 * ("three villagers"), and places ("a clinic"), are an entity of the document in a reading and none in most annotations.
 */
export function openReferences(entities: readonly GoldEntity[], reading: Reading, known: KnownNames): RefersTo {
  const owners = new Map<string, readonly string[]>();
  const ownersOf = (ref: string): readonly string[] => {
    const found = owners.get(ref) ?? strongest(entities, ref, reading, known);
    owners.set(ref, found);
    return found;
  };
  const isEntity = (ref: string | null): ref is string =>
    ref !== null && [...reading.actors, ...reading.places].some((one) => one.ref === ref);
  return ({ refs, orNone = false, span }, filler) => {
    if (!isEntity(filler.ref)) return orNone;
    if (refs.length === 0) return orNone && isUnnamed(reading, filler.ref);
    const own = ownersOf(filler.ref);
    if (own.length > 0) return own.some((id) => refs.includes(id));
    const anchor = reading.places.find(({ ref }) => ref === filler.ref)?.anchor;
    const isAnchored = anchor !== undefined && holds(filler, span) && ownersOf(anchor).some((id) => refs.includes(id));
    return isAnchored || isMadeFrom(span, filler);
  };
}

function isUnnamed({ mentions, places }: Reading, ref: string): boolean {
  const place = places.find((one) => one.ref === ref);
  const isOfDocument = place ? ref.startsWith('place:') && place.anchor === undefined : ref.startsWith('doc:');
  return isOfDocument && mentions.every((mention) => mention.ref !== ref || mention.form !== 'name');
}

function holds({ start, end }: Filler, span: Span | undefined): boolean {
  return span !== undefined && start !== undefined && end !== undefined && spanContains({ start, end }, span);
}

function isMadeFrom(span: Span | undefined, { start, end, form }: Filler): boolean {
  if (span === undefined || start === undefined || end === undefined || pronominal.includes(form)) return false;
  return likeness(span, { start, end }) >= leastLikeness;
}

/** Ids of the annotated entities that most speaks for; several where as much speaks for each. */
function strongest(entities: readonly GoldEntity[], ref: string, reading: Reading, known: KnownNames): readonly string[] {
  const names = namesIn(reading, ref, known);
  const person = reading.actors.find((actor) => actor.ref === ref && actor.type === 'person');
  const mentions = reading.mentions
    .filter((mention) => mention.ref === ref && !pronominal.includes(mention.form))
    .map(({ text }) => folded(text));
  const strengths = entities.map((entity) => {
    const own = new Set(entity.names.map(folded));
    const isNamed = names.some((name) => own.has(name)) || entity.names.some((name) => known.isPlace(ref, name) || isSurname(person, name));
    return (isNamed ? weightOfName : 0) + mentions.filter((mention) => own.has(mention)).length;
  });
  const most = Math.max(0, ...strengths);
  return most === 0 ? [] : entities.filter((_, index) => strengths[index] === most).map(({ id }) => id);
}

/** Persons are often known by their last name alone: "Dembara" is Issa Dembara, but "commandant" not his "adjoint du commandant". */
function isSurname(person: Actor | undefined, name: string): boolean {
  const last = person?.label.fr ?? '';
  return /^\p{Lu}/u.test(last) && folded(name).endsWith(` ${folded(last)}`);
}

function namesIn({ actors, places }: Reading, ref: string, known: KnownNames): string[] {
  const called = actors.filter((actor) => actor.ref === ref).flatMap((actor) => namesOfActor(actor, known));
  return [...called, ...places.filter((place) => place.ref === ref).map(({ name }) => name)].map(folded);
}

/** Words as they are compared: without case, accents, apostrophes and plural s. */
export function folded(words: string): string {
  return nameWords(words).join(' ');
}
