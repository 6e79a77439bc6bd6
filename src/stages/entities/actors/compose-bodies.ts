import { holds } from './actor-pack.ts';
import { baseRelation, headOf } from './actor-sentence.ts';
import type { DocumentActor } from './actor-table.ts';
import { bodyOfGroup, composed, ofStates, type Phrase, stateBody } from './compose-forces.ts';
import { type Composer, type Composition, documentActor, isIndefinite, textOf } from './composition.ts';
import { isStateKind } from './country-context.ts';
import { startsWithCapital } from './fold-name.ts';
import { isNamedAsActor } from './named-as-actor.ts';
import { isDemonym } from './phrase-words.ts';
import type { ActorRecord } from './registry.ts';
import { countryOfOwnBody, isLocal } from './whose-body.ts';
import type { HeadMatch, WorkingSentence } from './working-sentence.ts';

/** "outside parliament", "devant le ministère": the house. */
export function isWhere({ sentence: { words, children, folded, pack } }: Composer, { head }: Phrase): boolean {
  return children[headOf(words, head.first, head.last)]!.some(
    (child) => baseRelation(words[child]!.deprel) === 'case' && holds(pack.positions.houses, folded[child]!),
  );
}

/** "an army of ladybirds": a body of common things or people is none. */
function isHost({ sentence }: Composer, { head, parts, owners }: Phrase): boolean {
  if (owners.states.length + owners.groups.length > 0 || !isIndefinite(sentence, parts)) return false;
  const { words, children, headOfWord } = sentence;
  return children[headOf(words, head.first, head.last)]!.some((child) => {
    const of = headOfWord[child]?.head.as;
    return (
      baseRelation(words[child]!.deprel) === 'nmod' &&
      words[child]!.upos === 'NOUN' &&
      (of === undefined || of === 'people' || of === 'person')
    );
  });
}

/** "Department" and "État" are bodies only where they are written as such, and "État de Borno" is a land. */
function isMereNoun({ sentence }: Composer, { head, parts }: Phrase): boolean {
  if (head.head.bare !== 'name') return false;
  return !startsWithCapital(sentence.surfaces[head.first]!) || (head.head.body === 'government' && parts.proper !== undefined);
}

/** "l'État de Rakhine": a people's name behind the bare noun names a land, no government. */
function isLand({ head, owners }: Phrase): boolean {
  if (head.head.bare !== 'name' || head.head.body !== 'government' || owners.states.length > 0) return false;
  return owners.groups.some(({ record }) => record.type === 'group' || record.type === 'tribe');
}

/** "fait état de cinq insurgés": a noun that is a body only by its capital, and no people's name beside it makes it one ("l'état malien"). */
function isCommonWord({ sentence }: Composer, { head, owners }: Phrase): boolean {
  if (head.head.bare !== 'name' || head.head.body !== 'government' || startsWithCapital(sentence.surfaces[head.first]!)) return false;
  return !owners.states.some(({ match }) => isDemonym(match));
}

/** "the government's army": the government of a state, not one beside it. */
function isOwnGovernment(group: Pick<DocumentActor, 'id' | 'country' | 'label'>): group is typeof group & { readonly country: string } {
  return group.country !== undefined && group.id === `${group.country.toLowerCase()}-government`;
}

/** A ministry is that of its portfolio. */
function bodyOf({ head }: Phrase, portfolio: string | undefined): string {
  const own = head.head.body ?? head.head.id;
  return own === 'ministry' && portfolio !== undefined ? portfolio : own;
}

/** "la justice a ouvert une enquête", against "obtenir justice": what may also be no body is one where it acts or is acted upon. */
function actsAsParty({ sentence, words, pack }: WorkingSentence, { first, last }: HeadMatch): boolean {
  return isNamedAsActor(sentence, headOf(words, first, last), { positions: pack.positions, isTown: true });
}

/** Whoever no state and no person is, and has the body. */
function bodyOwner({ owners }: Phrase): ActorRecord | DocumentActor | undefined {
  return owners.groups[0]?.record ?? owners.nested.find(({ actor }) => actor && actor.type !== 'person')?.actor;
}

/** Body of a state: "armée syrienne", "the Turkish foreign ministry", "l'armée". */
export function composeBody(composer: Composer, phrase: Phrase): Composition | undefined {
  const { parts, owners } = phrase;
  const { bodies, portfolios } = composer.sentence.pack;
  if (isCommonWord(composer, phrase) || isLand(phrase)) return undefined;
  const portfolio = parts.modifiers.map((word) => portfolios[word]).find((body) => body !== undefined);
  const body = bodyOf(phrase, portfolio);
  if (isHost(composer, phrase) || (bodies[body]?.house && isWhere(composer, phrase))) return undefined;
  if (owners.states.length > 0) return ofStates(composer, phrase, body, 'body');
  const group = bodyOwner(phrase);
  if (group) return bodyOfOwner(composer, phrase, group, body);
  if (phrase.head.head.bare === 'acts' && !actsAsParty(composer.sentence, phrase.head)) return undefined;
  return portfolio === undefined && isMereNoun(composer, phrase) ? undefined : bodyOfContext(composer, phrase, body);
}

function bodyOfOwner(composer: Composer, phrase: Phrase, group: ActorRecord | DocumentActor, body: string): Composition {
  if (!isOwnGovernment(group)) return bodyOfGroup(composer, phrase, group, body);
  return composed(composer, phrase, stateBody(composer, group.country, body), 'body', `belongs to the state of ${group.label.en}`);
}

/** The states that share the adjective of a body ("the Congolese army"): whatever is spoken of around it, no other is meant. */
function calledAfter({ registry }: Composer, { parts }: Phrase): ReadonlySet<string | undefined> | undefined {
  const states = parts.names.flatMap(({ candidates }) => candidates.filter(({ kind }) => isStateKind(kind)));
  return states.length === 0 ? undefined : new Set(states.map(({ record }) => registry.records[record]!.country));
}

/** A body whose state is not said: that of the country around, or one of this document. */
function bodyOfContext(composer: Composer, phrase: Phrase, body: string): Composition {
  const { parts } = phrase;
  const { bodies } = composer.sentence.pack;
  const words = textOf(composer, parts);
  const isNew = isIndefinite(composer.sentence, parts);
  const called = calledAfter(composer, phrase);
  const around = countryOfOwnBody(composer, phrase, body);
  const isNamed = !called || (around !== undefined && called.has(around.country));
  if (around && isNamed && parts.proper === undefined && !isNew && !isLocal(composer, phrase)) {
    const why = `"${words}" does not say of which state; ${around.why}`;
    return composed(composer, phrase, stateBody(composer, around.country, body), 'bare', why);
  }
  const actor = documentActor(composer, words, isNew, {
    type: bodies[body]?.type ?? 'government',
    country: called ? undefined : around?.country,
  });
  return composed(composer, phrase, actor, 'bare', `"${words}" does not say of which state, and the document leaves it open`);
}
