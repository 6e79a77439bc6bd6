import type { Actor } from '../../model/reading.ts';
import type { ParsedSentence } from '../../model/tree.ts';
import { type ActorPack, holds } from './actors/actor-pack.ts';
import { baseRelation } from './actors/actor-sentence.ts';
import { foldName } from './actors/fold-name.ts';
import type { EntityMention } from './entity-mention.ts';

/** Soldiers, fighters, units and crews without a word of their own that says whose they are; allies are no part of whom they stand by. */
const bare = /\.actor\.(?:bare|unit|beside|people|ranks)$/u;
const besideOthers = /\.actor\.(?:beside|people)$/u;

/** "its drivers", "leurs familles": people around somebody, of his country. */
const people = /\.actor\.people$/u;

/** "their commanders": not sent by anybody. */
const ranks = /\.actor\.ranks$/u;

/** "our fighters". */
const ofSpeaker = /\.coreference\.speaker$/u;

const armed: ReadonlySet<string> = new Set(['state-force', 'militia', 'rebel']);

/** What was read in a document. */
export interface OwnedIn {
  readonly text: string;
  readonly sentences: readonly ParsedSentence[];
  readonly packs: Readonly<Record<string, ActorPack>>;
  /** Mentions of actors. */
  readonly named: readonly EntityMention[];
  /** What pronouns and possessives stand for. */
  readonly references: readonly EntityMention[];
}

/**
 * "its crew", "sent two platoons": soldiers and fighters whom a possessive right before them ties to somebody, or whom he sends or keeps
 * somewhere, are of his kind and country, and part of him; those of a government stay the force they are, of its country.
 * @returns the actors in the order given
 */
export function withOwners(actors: readonly Actor[], read: OwnedIn): readonly Actor[] {
  const ownerOf = ownersIn(read);
  const byRef = new Map(actors.map((actor) => [actor.ref, actor]));
  const changed = new Map<string, Actor>();
  for (const mention of read.named) {
    const own = bareActor(mention, byRef);
    if (!own || changed.has(own.ref)) continue;
    const owner = byRef.get(ownerOf(mention) ?? '');
    if (owner && owner !== own) changed.set(own.ref, ownedBy(own, owner, byRef, mention.rule));
  }
  return changed.size === 0 ? actors : actors.map((actor) => changed.get(actor.ref) ?? actor);
}

/** The ref of who has those of a mention: by a possessive, by a relative, or because he sends or keeps them. */
function ownersIn(read: OwnedIn): (mention: EntityMention) => string | undefined {
  const possessors = possessorsIn(read);
  const relatives = relativeOwnersIn(read);
  return (mention) => {
    const { start, sentence, head, rule } = mention;
    const named = possessors.get(start) ?? relatives.get(`${sentence} ${head}`);
    return named ?? (people.test(rule) || ranks.test(rule) ? undefined : senderOf(mention, read));
  };
}

/** Whose the words are that begin at an offset. */
function possessorsIn({ references, text }: OwnedIn): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const { end, ref, form, rule } of references)
    if ((form === 'possessive' || ofSpeaker.test(rule)) && ref !== null) found.set(startBehind(text, end), ref);
  return found;
}

/** "whose members", "dont les membres": whom a relative that hangs from a noun stands for, by the sentence and the word of the noun. */
function relativeOwnersIn({ references, sentences }: OwnedIn): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { sentence, head, form, ref } of references) {
    const word = sentences[sentence]?.words[head];
    if (form === 'relative' && ref !== null && word && baseRelation(word.deprel) === 'nmod') found.set(`${sentence} ${word.head}`, ref);
  }
  return found;
}

function bareActor({ ref, rule }: EntityMention, byRef: ReadonlyMap<string, Actor>): Actor | undefined {
  return ref?.startsWith('doc:') === true && bare.test(rule) ? byRef.get(ref) : undefined;
}

/** The subject of a verb of sending or keeping whose object this is. */
function senderOf({ sentence, head, form }: EntityMention, { sentences, packs, named, references }: OwnedIn): string | undefined {
  const { words, lang } = sentences[sentence]!;
  const { deprel, head: verb } = words[head]!;
  const pack = Object.hasOwn(packs, lang) ? packs[lang] : undefined;
  if (form !== 'nominal' || !pack || verb < 0 || baseRelation(deprel) !== 'obj' || !holds(pack.deploying, foldName(words[verb]!.lemma)))
    return undefined;
  const subject = words.find((word) => word.head === verb && word.deprel === 'nsubj');
  const isSubject = (mention: EntityMention): boolean => mention.sentence === sentence && mention.head === subject?.index;
  return subject && ((references.find(isSubject) ?? named.find(isSubject))?.ref ?? undefined);
}

/** Where the next word begins. */
function startBehind(text: string, end: number): number {
  let at = end;
  while (at < text.length && /\s/u.test(text[at]!)) at++;
  return at;
}

function ownedBy(own: Actor, owner: Actor, byRef: ReadonlyMap<string, Actor>, rule: string): Actor {
  const body = owner.type === 'person' && owner.parent !== undefined ? byRef.get(owner.parent) : owner;
  const isOfOwnKind = people.test(rule) || (ranks.test(rule) && !armed.has((body ?? owner).type));
  const type = isOfOwnKind ? own.type : typeOf(own, body ?? owner);
  const country = owner.country ?? own.country;
  const { parent: _parent, country: _country, ...rest } = own;
  return {
    ...rest,
    type,
    ...(country !== undefined && { country }),
    ...(owner.type !== 'person' && !besideOthers.test(rule) && { parent: owner.ref }),
  };
}

/**
 * Of the armed, and of organisations, they are a part; of others they stay what their noun says. Whom the words before made part of an
 * armed group are a government's soldiers once they are its own.
 */
function typeOf(own: Actor, { type }: Actor): Actor['type'] {
  if (type === 'government' && own.parent !== undefined && armed.has(own.type)) return 'state-force';
  const isOfPersons = armed.has(own.type) || own.type === 'group';
  return isOfPersons && (armed.has(type) || type === 'organisation') ? type : own.type;
}
