import type { EntityMention } from '../entity-mention.ts';
import type { Anaphor } from './anaphor.ts';
import { bothSides } from './both-of-two.ts';
import type { Choice } from './choice.ts';
import type { KnownEntity } from './collect-occurrences.ts';
import { type DescribedAs, describedEntity } from './descriptions.ts';
import type { Discourse } from './discourse.ts';
import { describedEvent, sameStemEvent } from './event-anaphora.ts';
import { mayBeAgain } from './may-be-again.ts';
import { isNamedInFull } from './named-in-full.ts';
import { clauseRole } from './occurrence.ts';
import { pointedNoun } from './pointed-noun.ts';
import type { Description } from './reference-pack.ts';
import { childBy, hasFeature, type ReferenceSentence } from './reference-sentence.ts';
import { roleInAct } from './role-nouns.ts';

const modifiers: ReadonlySet<string> = new Set(['amod', 'compound', 'nmod']);

/** How a noun phrase says that it was named before. */
type Marking = 'definite' | 'demonstrative' | 'possessed';

/** A noun phrase that may call again what was named before. */
export interface DescriptionPhrase {
  readonly anaphor: Anaphor;
  readonly marking: Marking;
  /** The mention of an actor or place that it is, if one was read. */
  readonly known: EntityMention | undefined;
  readonly descriptions: readonly Description[];
}

/** The noun phrases of a sentence whose noun can describe an entity or an event named before. */
export function findDescriptions(
  { actorNouns }: Discourse,
  view: ReferenceSentence,
  mentions: readonly EntityMention[],
): readonly DescriptionPhrase[] {
  const found: DescriptionPhrase[] = [];
  for (const { index, upos, lemma } of view.words) {
    if (upos !== 'NOUN') continue;
    const noun = lemma.toLowerCase();
    const descriptions = view.pack.descriptions.get(noun) ?? [];
    const known = mentions.find(({ head }) => head === index);
    const isListed = descriptions.length > 0 || known !== undefined || view.pack.events.has(noun) || view.pack.roleNouns.has(noun);
    if (!isListed && !isPointedAt(view, index) && !actorNouns.has(noun)) continue;
    const marking = markingOf(view, index);
    if (!marking || isPartOfName(mentions, index, known) || isSaidOfSubject(view, index)) continue;
    found.push({ anaphor: phrase(view, index, known), marking, known, descriptions });
  }
  return found;
}

/** "Birao is the largest city": a predicate says what its subject is and calls nothing again. */
function isSaidOfSubject(view: ReferenceSentence, at: number): boolean {
  return childBy(view, at, 'cop') !== undefined && childBy(view, at, 'nsubj') !== undefined;
}

function isPartOfName(mentions: readonly EntityMention[], at: number, known: EntityMention | undefined): boolean {
  if (known && known.form !== 'nominal') return true;
  return mentions.some(({ first, last, head, form }) => form === 'name' && first <= at && at <= last && head !== at);
}

function isPointedAt(view: ReferenceSentence, at: number): boolean {
  return view.children[at]!.some((child) => view.pack.demonstrative.has(view.lowered[child]!)) || isBothSides(view, at);
}

/** "both sides", "les deux camps": the number and the noun, without anything else. */
function isBothSides({ pack, words, lowered, children, relations }: ReferenceSentence, head: number): boolean {
  // "on both sides of the border": the sides of a thing.
  if (children[head]!.some((child) => relations[child] === 'nmod')) return false;
  const noun = words[head]!.lemma.toLowerCase();
  const isDefinite = children[head]!.some((child) => pack.definite.has(lowered[child]!) || pack.demonstrative.has(lowered[child]!));
  return children[head]!.some(
    (child) => child < head && pack.bothSides.has(`${lowered[child]} ${noun}`) && (isDefinite || !pack.two.has(lowered[child]!)),
  );
}

/** What such a phrase stands for; undefined where it names something new. */
export function resolveDescription(
  discourse: Discourse,
  view: ReferenceSentence,
  { anaphor, marking, known, descriptions }: DescriptionPhrase,
  mentions: readonly EntityMention[],
  entities: ReadonlyMap<string, KnownEntity>,
): Choice | undefined {
  if (isBothSides(view, anaphor.head)) return bothSides(discourse, anaphor);
  const isPointing = marking === 'demonstrative';
  if (isNamedInFull(known)) return undefined;
  const owner = ownerOf(view, anaphor.head, descriptions, mentions, entities);
  if (!owner && !mayBeAgain(view, anaphor.head, isPointing, known, mentions, entities)) return undefined;
  const inAct = marking === 'possessed' ? undefined : inActOf(discourse, view, anaphor, known);
  if (inAct) return inAct;
  const isOwn = marking === 'possessed' && owner === undefined;
  const entity = mayDescribe(descriptions, known, isOwn)
    ? describedEntity(discourse, view, anaphor, descriptions, describedAs(view, known, owner, entities))
    : undefined;
  if (entity) return isNews(known, entity) ? entity : undefined;
  return otherwise(discourse, view, anaphor, known, isPointing);
}

/** What no list of entities tells: an event, or what the demonstrative points to. */
function otherwise(
  discourse: Discourse,
  view: ReferenceSentence,
  anaphor: Anaphor,
  known: EntityMention | undefined,
  isPointing: boolean,
): Choice | undefined {
  const event = known ? undefined : eventOf(discourse, view, anaphor, isPointing);
  if (event || !isPointing || known?.kind === 'instrument') return event;
  const pointed = pointedNoun(discourse, view, anaphor);
  return pointed && isNews(known, pointed) ? pointed : undefined;
}

function mayDescribe(descriptions: readonly Description[], known: EntityMention | undefined, isOwn: boolean): boolean {
  return !isOwn && (descriptions.length > 0 || known === undefined || known.kind === 'actor');
}

/** "the attackers": who did what the noun says, unless the noun had an entity of its own before. */
function inActOf(discourse: Discourse, view: ReferenceSentence, anaphor: Anaphor, known: EntityMention | undefined): Choice | undefined {
  const noun = view.pack.roleNouns.get(view.words[anaphor.head]!.lemma.toLowerCase());
  if (!noun || isNamedBefore(discourse, view, known)) return undefined;
  const choice = roleInAct(discourse, view, anaphor, noun);
  return choice && isNews(known, choice) ? choice : undefined;
}

/** The noun had an entity of its own in a sentence before, which no other was found for. */
function isNamedBefore({ sentencesOf, occurrences }: Discourse, { index }: ReferenceSentence, known: EntityMention | undefined): boolean {
  if (!known || known.ref === null) return false;
  return (sentencesOf.get(known.ref) ?? []).some((at) => at < index && occurrences[at]!.some(({ key }) => key === known.ref));
}

/**
 * The country counts only where the words may say it: that of a bare noun is a guess from the rest of the text. "The army" is that
 * of the country spoken of, not the foreign one that was named last.
 */
function describedAs(
  view: ReferenceSentence,
  known: EntityMention | undefined,
  owner: EntityMention | undefined,
  entities: ReadonlyMap<string, KnownEntity>,
): DescribedAs {
  const body = known?.ref?.startsWith('doc:') === false && owner === undefined ? known.ref : undefined;
  const isShown = known !== undefined && owner === undefined && (body !== undefined || isModified(view, known));
  const country = isShown && known.ref ? entities.get(known.ref)?.country : undefined;
  const isUnsaid = known !== undefined && known.kind === 'actor' && known.ref === null;
  return { country, body, owner: owner?.ref ?? undefined, entities, isUnsaid, isActor: known?.kind === 'actor' };
}

/** Something beside the noun may tell whose it is; what only tells its sort does not ("groupe rebelle"). */
function isModified(view: ReferenceSentence, { head, first, last }: EntityMention): boolean {
  return view.children[head]!.some(
    (child) =>
      first <= child && child <= last && modifiers.has(view.relations[child]!) && !view.pack.descriptions.has(view.words[child]!.lemma),
  );
}

function eventOf(discourse: Discourse, view: ReferenceSentence, anaphor: Anaphor, isPointing: boolean): Choice | undefined {
  const event = view.pack.events.get(view.words[anaphor.head]!.lemma.toLowerCase());
  const isModified = childBy(view, anaphor.head, 'amod') !== undefined;
  if (!event) return isPointing ? sameStemEvent(discourse, anaphor) : undefined;
  return describedEvent(discourse, anaphor, event, { isPointing, isModified });
}

/** A mention that has its own entity is only read anew where one antecedent is clear, another than its own and as well known. */
function isNews(known: EntityMention | undefined, { best, rivals }: Choice): boolean {
  if (!known || known.ref === null) return true;
  if (!known.ref.startsWith('doc:') && best.ref?.startsWith('doc:')) return false;
  return rivals.length === 0 && !best.rivals && best.ref !== known.ref;
}

/** The body whose wing or branch is meant. */
function ownerOf(
  view: ReferenceSentence,
  at: number,
  descriptions: readonly Description[],
  mentions: readonly EntityMention[],
  entities: ReadonlyMap<string, KnownEntity>,
): EntityMention | undefined {
  if (!descriptions.some(({ wing }) => wing)) return undefined;
  const complement = view.children[at]!.find((child) => view.relations[child] === 'nmod');
  const owner = mentions.find(({ head, kind }) => head === complement && kind === 'actor');
  if (!owner?.ref) return undefined;
  const type = entities.get(owner.ref)?.type;
  const isOwned = descriptions.some(({ wing, owners }) => wing && (owners === undefined || (type !== undefined && owners.includes(type))));
  return isOwned ? owner : undefined;
}

function phrase(view: ReferenceSentence, at: number, known: EntityMention | undefined): Anaphor {
  const demonstrative = view.children[at]!.find(
    (child) => view.relations[child] === 'det' && view.pack.demonstrative.has(view.lowered[child]!),
  );
  return {
    kind: 'description',
    sentence: view.index,
    paragraph: view.sentence.paragraph,
    first: demonstrative ?? known?.first ?? firstModifier(view, at),
    last: Math.max(lastModifier(view, at), known?.last ?? at),
    head: at,
    wanted: {},
    role: clauseRole(view, at),
  };
}

/** The first modifier before the noun; the article stays outside. */
function firstModifier(view: ReferenceSentence, at: number): number {
  const modifiers = view.children[at]!.filter(
    (child) => child < at && (view.relations[child] === 'amod' || view.relations[child] === 'compound'),
  );
  return Math.min(at, ...modifiers);
}

/** The last adjective right behind the noun. */
function lastModifier(view: ReferenceSentence, at: number): number {
  let last = at;
  while (view.relations[last + 1] === 'amod' && view.words[last + 1]!.head === at) last++;
  return last;
}

function markingOf(view: ReferenceSentence, at: number): Marking | undefined {
  if (isComment(view, at)) return 'demonstrative';
  if (isBothSides(view, at)) return 'definite';
  for (const child of view.children[phraseHead(view, at)]!) {
    const marking = child > at ? undefined : markingBy(view, child);
    if (marking) return marking;
  }
  return undefined;
}

function markingBy({ pack, words, relations, lowered }: ReferenceSentence, child: number): Marking | undefined {
  if (words[child]!.deprel === 'nmod:poss' || hasFeature(words[child]!, 'Poss=Yes')) return 'possessed';
  if (relations[child] !== 'det') return undefined;
  if (pack.demonstrative.has(lowered[child]!)) return 'demonstrative';
  return pack.definite.has(lowered[child]!) ? 'definite' : undefined;
}

/** "…, a charge that he denies": an event noun put beside what was told. */
function isComment(view: ReferenceSentence, at: number): boolean {
  const relation = view.relations[at];
  const isBeside = relation === 'appos' || relation === 'parataxis' || (relation === 'obl' && childBy(view, at, 'case') === undefined);
  if (!isBeside || !view.pack.events.has(view.words[at]!.lemma.toLowerCase())) return false;
  const article = childBy(view, at, 'det');
  return article !== undefined && hasFeature(view.words[article]!, 'Definite=Ind') && view.words[article - 1]?.form === ',';
}

/**
 * The head of the phrase that a noun opens where a word behind it was taken into the phrase: "left the village hours
 * before", "called the decision void".
 */
function phraseHead(view: ReferenceSentence, at: number): number {
  const { head } = view.words[at]!;
  if (view.relations[at] !== 'compound' || head !== at + 1) return at;
  const isOutside = view.relations[head] === 'xcomp' || view.pack.idleNouns.has(view.words[head]!.lemma.toLowerCase());
  return isOutside ? head : at;
}
