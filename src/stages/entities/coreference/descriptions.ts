import { flatMap } from '../../../util/flat-map.ts';
import type { Anaphor } from './anaphor.ts';
import { excludedKeys, holdsAnaphor } from './binding.ts';
import { type Choice, decide, type Scored } from './choice.ts';
import type { KnownEntity } from './collect-occurrences.ts';
import { type Discourse, sentencesBefore } from './discourse.ts';
import type { Occurrence } from './occurrence.ts';
import type { Description } from './reference-pack.ts';
import { childBy, hasFeature, type ReferenceSentence } from './reference-sentence.ts';
import { bonus, descriptionMargin, descriptionReach, leastOfDescription, salience, unsaidReach } from './salience.ts';
import { speaksAsComplement } from './selection.ts';

/** What else is known of the one described. */
export interface DescribedAs {
  readonly country: string | undefined;
  /** The body of a state that the words were read as. */
  readonly body: string | undefined;
  /** The body whose wing or branch it is. */
  readonly owner: string | undefined;
  readonly entities: ReadonlyMap<string, KnownEntity>;
  /** The words say nothing of who is meant ("les terroristes"): only what the document called so before. */
  readonly isUnsaid: boolean;
  /** The words were read as an actor. */
  readonly isActor: boolean;
}

/** What a definite noun phrase calls again: the most salient earlier entity whose type, kind or own words fit. */
export function describedEntity(
  discourse: Discourse,
  view: ReferenceSentence,
  anaphor: Anaphor,
  descriptions: readonly Description[],
  known: DescribedAs,
): Choice | undefined {
  const scored: Scored[] = [];
  const sorts = sortsOf(view, anaphor);
  const excluded = excludedKeys(discourse, view, anaphor);
  const scoreOf = scorer(discourse, view, anaphor, known);
  const mayBe = (occurrence: Occurrence): boolean =>
    !excluded.has(occurrence.key) &&
    isOpenTo(anaphor, occurrence, known) &&
    sorts.every((sort) => sort.some((description) => fits(discourse, view, anaphor, description, occurrence)));
  const reach = known.isUnsaid ? unsaidReach : descriptionReach;
  for (let sentence = anaphor.sentence; sentence >= 0 && sentence >= anaphor.sentence - reach; sentence--) {
    for (const occurrence of discourse.occurrences[sentence]!) {
      const special = mayBe(occurrence) ? fitOf(discourse, view, anaphor, descriptions, occurrence, known) : undefined;
      if (special !== undefined) scored.push({ occurrence, score: scoreOf(occurrence, special) });
    }
  }
  return decide(scored, leastOfDescription, descriptionMargin);
}

/** Scores an occurrence that fits, with what speaks for it in particular. */
function scorer(
  discourse: Discourse,
  view: ReferenceSentence,
  anaphor: Anaphor,
  { isActor }: DescribedAs,
): (occurrence: Occurrence, special: number) => number {
  const focus = focusOf(view, anaphor);
  return (occurrence, special) => {
    const base = salience(occurrence, anaphor, sentencesBefore(discourse, occurrence.key, anaphor.sentence));
    const score = (base + special + focus(occurrence)) * numberFit(view, anaphor, occurrence);
    return isActor ? score : Math.max(score, leastOfPlace(occurrence, anaphor));
  };
}

/** "the town": a place is called again from farther off than who acts there; of several the last. */
function leastOfPlace({ kind, sentence }: Occurrence, anaphor: Anaphor): number {
  return kind === 'place' ? leastOfDescription * 2 * 0.9 ** (anaphor.sentence - sentence) : 0;
}

/** What a demonstrative adds to all but subjects. */
function focusOf({ children, pack, lowered }: ReferenceSentence, { head }: Anaphor): (occurrence: Occurrence) => number {
  const isPointed = children[head]!.some((child) => pack.demonstrative.has(lowered[child]!));
  return ({ role }) => (isPointed && role !== 'subject' ? bonus.focus : 0);
}

/** It stands before, is no open pointer, does not hold the description, and nothing known of the one described speaks against it. */
function isOpenTo(anaphor: Anaphor, occurrence: Occurrence, known: DescribedAs): boolean {
  return !occurrence.rivals && isBefore(occurrence, anaphor) && !holdsAnaphor(occurrence, anaphor) && !contradicts(occurrence, known);
}

function isBefore(occurrence: Occurrence, anaphor: Anaphor): boolean {
  return occurrence.sentence < anaphor.sentence || occurrence.last < anaphor.first;
}

function contradicts({ country, ref, type }: Occurrence, known: DescribedAs): boolean {
  if (known.owner !== undefined && ref === known.owner) return true;
  if (known.body !== undefined && (isOtherBody(known.body, ref) || isOtherSort(known.body, type, known.entities))) return true;
  return known.country !== undefined && country !== undefined && known.country !== country;
}

/** "the special forces" are those of a state, no gang named before. */
function isOtherSort(body: string, type: string | undefined, entities: DescribedAs['entities']): boolean {
  const own = entities.get(body)?.type;
  return own === 'state-force' && type !== undefined && type !== own;
}

const bodyOfState = /^([a-z]{3})-[a-z0-9-]+$/u;

/** The army and the police of one state: refs of its bodies begin with its code. */
function isOtherBody(body: string, ref: string | null): boolean {
  const state = bodyOfState.exec(body)?.[1];
  return state !== undefined && ref !== null && ref !== body && bodyOfState.exec(ref)?.[1] === state;
}

/** What words beside the noun say of its sort: "the rebel group" is no organisation of another sort. */
function sortsOf(view: ReferenceSentence, { head }: Anaphor): readonly (readonly Description[])[] {
  return flatMap(view.children[head]!, (child) => {
    const relation = view.relations[child];
    const sort =
      relation === 'amod' || relation === 'compound' ? view.pack.descriptions.get(view.words[child]!.lemma.toLowerCase()) : undefined;
    return sort?.some(({ types }) => types) ? [sort] : [];
  });
}

/** What speaks for the occurrence; undefined where the description does not fit it. */
function fitOf(
  discourse: Discourse,
  view: ReferenceSentence,
  anaphor: Anaphor,
  descriptions: readonly Description[],
  occurrence: Occurrence,
  { owner, entities }: DescribedAs,
): number | undefined {
  const noun = view.words[anaphor.head]!.lemma.toLowerCase();
  if (owner !== undefined && isPartOf(occurrence, owner, entities)) return bonus.sameWord;
  if (owner !== undefined && isOfOtherSort(occurrence, owner, entities)) return undefined;
  const isThing = occurrence.kind === 'thing' || occurrence.kind === 'event';
  const isSame = owner === undefined && !isThing && isNamedWith(discourse, occurrence, noun) && isOfSameNumber(view, anaphor, occurrence);
  if (isSame && !isOtherKind(discourse, view, anaphor, occurrence)) return bonus.sameWord;
  if (!descriptions.some((description) => fits(discourse, view, anaphor, description, occurrence))) return undefined;
  if (occurrence.kind !== 'actor') return 0;
  if (occurrence.type === undefined) return bonus.unknownType;
  return descriptions.some(({ types }) => types?.[0] === occurrence.type) ? bonus.properType : 0;
}

/** A wing or branch by name, or known to the registry: "leaders of the Front" are persons of it, not a part. */
function isPartOf({ ref, form }: Occurrence, owner: string, entities: DescribedAs['entities']): boolean {
  return ref !== null && (form !== 'nominal' || !ref.startsWith('doc:')) && entities.get(ref)?.parent === owner;
}

/** A faction of a gang is no parliament. */
function isOfOtherSort({ type, kind }: Occurrence, owner: string, entities: DescribedAs['entities']): boolean {
  const own = entities.get(owner)?.type;
  return kind === 'actor' && type === 'government' && own !== undefined && own !== type;
}

/** "the opposition leader" after "church leaders": other words beside the same noun. */
function isOtherKind(
  discourse: Discourse,
  view: ReferenceSentence,
  { head }: Anaphor,
  { sentence, head: other, form }: Occurrence,
): boolean {
  if (form !== 'nominal') return false;
  const own = modifiersOf(view, head);
  const theirs = modifiersOf(discourse.views[sentence]!, other);
  return own.length > 0 && theirs.length > 0 && !own.some((word) => theirs.includes(word));
}

function modifiersOf({ words, children, relations }: ReferenceSentence, head: number): readonly string[] {
  return children[head]!.filter((child) => relations[child] === 'amod' || relations[child] === 'compound').map((child) =>
    words[child]!.lemma.toLowerCase(),
  );
}

/** One person is not several, nor several one. */
function isOfSameNumber(view: ReferenceSentence, anaphor: Anaphor, occurrence: Occurrence): boolean {
  const isOfPersons = occurrence.form === 'nominal' && (occurrence.type === 'person' || occurrence.isPerson === true);
  return !isOfPersons || agreesInNumber(view, anaphor, occurrence);
}

/** The head noun of the description stands as a word in what the occurrence names. */
function isNamedWith(discourse: Discourse, occurrence: Occurrence, noun: string): boolean {
  if (occurrence.members || occurrence.form === 'demonym') return false;
  const { words } = discourse.views[occurrence.sentence]!;
  const { first, head } = occurrence;
  if (words[head]!.lemma.toLowerCase() === noun) return true;
  for (let at = first; at < head; at++) if (words[at]!.lemma.toLowerCase() === noun && words[at]!.deprel !== 'nmod:poss') return true;
  return occurrence.form === 'name' && isInRestOfName(discourse.views[occurrence.sentence]!, occurrence, noun);
}

/** "Frontier Corps": a word of the name behind its head, unless a preposition opens a complement there. */
function isInRestOfName(view: ReferenceSentence, { head, last }: Occurrence, noun: string): boolean {
  for (let at = head + 1; at <= last; at++) {
    if (view.words[at]!.upos === 'ADP') return false;
    if (view.words[at]!.lemma.toLowerCase() === noun) return true;
  }
  return false;
}

function fits(discourse: Discourse, view: ReferenceSentence, anaphor: Anaphor, description: Description, occurrence: Occurrence): boolean {
  if (occurrence.members || occurrence.role === 'modifier') return false;
  const isNear = (): boolean => !description.nearWords || holdsOneOf(discourse, occurrence, description.nearWords);
  if (description.otherBodies?.some((body) => occurrence.ref?.endsWith(`-${body}`))) return false;
  if (description.types) return fitsActor(view, anaphor, description, occurrence) && !isUnarmed(discourse, occurrence) && isNear();
  if (description.places)
    return fitsPlace(description, occurrence) && !actsAsParty(discourse, occurrence) && !speaksAsComplement(view, anaphor.head) && isNear();
  if (occurrence.kind !== 'thing' && occurrence.kind !== 'instrument') return false;
  const isModified = childBy(view, anaphor.head, 'amod') !== undefined;
  return description.nearWords !== undefined && !isModified && agreesInNumber(view, anaphor, occurrence) && isNear();
}

/** People without a word that shows arms ("residents") are no band, militia or movement. */
function isUnarmed(discourse: Discourse, occurrence: Occurrence): boolean {
  if (occurrence.kind !== 'actor' || occurrence.type !== 'group') return false;
  const { armedNouns } = discourse.views[occurrence.sentence]!.pack;
  return armedNouns.size > 0 && !holdsOneOf(discourse, occurrence, armedNouns);
}

function fitsActor(view: ReferenceSentence, anaphor: Anaphor, { types, anyNumber, counted }: Description, occurrence: Occurrence): boolean {
  const { kind, type, form } = occurrence;
  if (kind !== 'actor') return false;
  const agrees = agreesInNumber(view, anaphor, occurrence);
  if (type === undefined) return agrees && isOpenName(occurrence) && types?.includes('rebel') === true;
  if (!types?.includes(type) || (counted && !isCounted(occurrence))) return false;
  if (agrees || type === 'person') return agrees;
  const isNamed = form !== 'nominal' || isInRegistry(occurrence);
  return anyNumber ? isNamed || isCollective(occurrence) : isNamed && !isPlural(view, anaphor);
}

/** Persons whose noun shows how many they are: "two rangers", against "police". */
function isCounted({ form, grammar }: Occurrence): boolean {
  return form === 'nominal' && grammar.number !== undefined;
}

function isOpenName({ form, openRefs }: Occurrence): boolean {
  return form === 'name' && openRefs !== undefined;
}

/** A body known by name, whatever the noun beside it ("fighters of the Front"). */
function isInRegistry({ ref }: Occurrence): boolean {
  return ref !== null && !ref.startsWith('doc:');
}

/** "an alliance": a noun in the singular for several. */
function isCollective({ grammar, isPerson }: Occurrence): boolean {
  return grammar.number === 'singular' && !isPerson;
}

/** "Moscow speaks of sabotage": a place that says or wills something stands for those who govern there. */
function actsAsParty({ views }: Discourse, { role, head, sentence }: Occurrence): boolean {
  const view = views[sentence]!;
  const verb = view.words[view.words[head]!.head];
  return role === 'subject' && verb !== undefined && (view.pack.speechVerbs.has(verb.lemma) || view.pack.verbsOfAgents.has(verb.lemma));
}

function fitsPlace({ places }: Description, { kind, type, form, isPlaceNoun, isName, spot }: Occurrence): boolean {
  if (spot) return places?.includes(spot === 'unresolved' ? 'point' : spot) === true;
  if (kind === 'thing') return isPlaceNoun === true && isName === true && places?.includes('point') === true;
  return form !== 'capital' && kind === 'place' && (type === undefined || type === 'unresolved' || places?.includes(type) === true);
}

function agreesInNumber(view: ReferenceSentence, anaphor: Anaphor, { grammar }: Occurrence): boolean {
  return !grammar.number || isPlural(view, anaphor) === (grammar.number === 'plural');
}

function isPlural(view: ReferenceSentence, anaphor: Anaphor): boolean {
  return hasFeature(view.words[anaphor.head]!, 'Number=Plur');
}

/** "the group" of a name in the plural ("the Brigades"), less likely than of one in the singular. */
const otherNumber = 0.6;

function numberFit(view: ReferenceSentence, anaphor: Anaphor, { grammar, form }: Occurrence): number {
  return form !== 'nominal' && grammar.number === 'plural' && !isPlural(view, anaphor) ? otherNumber : 1;
}

function holdsOneOf(discourse: Discourse, occurrence: Occurrence, near: ReadonlySet<string>): boolean {
  const { words, lowered } = discourse.views[occurrence.sentence]!;
  for (let at = occurrence.first; at <= occurrence.last; at++) {
    if (near.has(words[at]!.lemma.toLowerCase()) || near.has(lowered[at]!)) return true;
  }
  return false;
}
