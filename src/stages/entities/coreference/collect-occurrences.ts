import { flatMap } from '../../../util/flat-map.ts';
import { type EntityMention, type MentionGrammar, mentionGrammar } from '../entity-mention.ts';
import type { Spot } from '../places/find-spots.ts';
import { ofNoun, ofSpot } from './noun-occurrences.ts';
import { clauseDepth, clauseRole, isPersonName, nounGrammar, type Occurrence } from './occurrence.ts';
import { isBareNoun, isForPersons, isOpenNoun, partsOfNames } from './open-nouns.ts';
import { childBy, hasFeature, type ReferenceSentence } from './reference-sentence.ts';

/** What is known of an entity, by its ref. */
export interface KnownEntity {
  readonly type: string;
  readonly country?: string;
  readonly parent?: string;
}

const partsOfUnits: ReadonlySet<string> = new Set(['compound', 'amod', 'nummod', 'flat']);

/**
 * Everything in a sentence that a later word may point back to: the mentions known, and every other noun as a thing or
 * an event.
 * @param things Keys of the things named before, by lemma; new ones are added.
 * @param spots Nouns of the sentence that stand for places without a name.
 */
export function collectOccurrences(
  view: ReferenceSentence,
  mentions: readonly EntityMention[],
  entities: ReadonlyMap<string, KnownEntity>,
  things: Map<string, string>,
  spots: readonly Spot[],
): readonly Occurrence[] {
  const covered = new Set<number>();
  const found: Occurrence[] = [];
  for (const mention of mentions) {
    for (let at = mention.first; at <= mention.last; at++) covered.add(at);
    if (!isWhole(view, mention, mentions)) continue;
    found.push(ofMention(view, joinedByApposition(view, mention, mentions, entities), entities));
  }
  for (const { index } of view.words) {
    const isNoun = isOpenNoun(view, index);
    if ((!isNoun && !isForPersons(view, index)) || isOfMention(view, index, covered)) continue;
    found.push(isNoun ? openNoun(view, index, things, spots) : { ...ofNoun(view, index, new Map()), kind: 'thing', isPerson: true });
  }
  const joint = flatMap(found, (occurrence) => coordination(view, occurrence, found));
  const single = flatMap(found, (occurrence) => oneOfThem(view, occurrence) ?? []);
  return [...found, ...joint, ...single].sort((a, b) => a.start - b.start);
}

function openNoun(view: ReferenceSentence, at: number, things: Map<string, string>, spots: readonly Spot[]): Occurrence {
  const spot = spots.find(({ head }) => head === at);
  return spot ? ofSpot(view, spot, things) : ofNoun(view, at, things);
}

function isWhole(view: ReferenceSentence, mention: EntityMention, mentions: readonly EntityMention[]): boolean {
  if (isEmptyMention(view, mention)) return false;
  return !mentions.some((other) => isPartOfMention(mention, other) || isPartOfName(view, mention, other));
}

function ofMention(view: ReferenceSentence, mention: EntityMention, entities: ReadonlyMap<string, KnownEntity>): Occurrence {
  const { ref, kind, start, end, first, last, head, form } = mention;
  const entity = ref === null ? sharedByAll(mention.rivals ?? [], entities) : entities.get(ref);
  return {
    key: ref ?? (mention.rivals ? `between:${[...mention.rivals].sort().join(' ')}` : `mention:${start}-${end}`),
    ref,
    kind,
    type: entity?.type,
    country: entity?.country,
    start,
    end,
    sentence: view.index,
    paragraph: view.sentence.paragraph,
    first,
    last,
    head,
    role: form === 'demonym' && view.words[head]!.upos === 'ADJ' ? 'modifier' : clauseRole(view, head),
    depth: clauseDepth(view, head),
    isFurther: view.relations[head] === 'conj',
    isPerson: isPersonNoun(view, mention),
    isBody: isBodyNoun(view, mention),
    isActing: false,
    isCraft: false,
    isPlaceNoun: false,
    spot: undefined,
    isName: false,
    grammar: ofOne(nounGrammar(view, head, mention.grammar), form, entity?.type),
    form,
    members: undefined,
    openRefs: ref === null ? mention.rivals : undefined,
    rivals: undefined,
  };
}

/** The name of a person, and a capital that stands for its government, are singular where their words do not show it. */
function ofOne(grammar: MentionGrammar, form: EntityMention['form'], type: string | undefined): MentionGrammar {
  if (grammar.number !== undefined || (form !== 'capital' && (form !== 'name' || type !== 'person'))) return grammar;
  return mentionGrammar(grammar.gender, 'singular', grammar.animate);
}

/** "a group", "a brigade": a noun that calls bodies again, and no persons. */
function isBodyNoun({ pack, words }: ReferenceSentence, { form, head }: EntityMention): boolean {
  const noun = words[head]!.lemma.toLowerCase();
  if (form !== 'nominal' || pack.personNouns.has(noun) || pack.roleNouns.has(noun)) return false;
  if (pack.bodyNouns.has(noun)) return true;
  return (pack.descriptions.get(noun) ?? []).some(({ types, anyNumber }) => types !== undefined && !types.includes('person') && !anyNumber);
}

/** "an officer", "a fisherman": a noun of one person, whatever body it was read as. */
function isPersonNoun(view: ReferenceSentence, { form, head }: EntityMention): boolean {
  return form === 'nominal' && isPersonName(view, view.words[head]!.lemma.toLowerCase());
}

/** What is known of a name that stays open, where all that bear it are of one type. */
function sharedByAll(refs: readonly string[], entities: ReadonlyMap<string, KnownEntity>): KnownEntity | undefined {
  const types = new Set(refs.map((ref) => entities.get(ref)?.type));
  const [type] = types;
  return types.size === 1 && type !== undefined ? { type } : undefined;
}

/** The same noun with less beside it. */
function isPartOfMention(mention: EntityMention, longer: EntityMention): boolean {
  return longer.head === mention.head && longer.end - longer.start > mention.end - mention.start;
}

/** An actor or place whose words only help to name another actor ("Movement of Northern Officers", "66th Artillery Regiment"). */
function isPartOfName(view: ReferenceSentence, { first, last, head, kind, form }: EntityMention, wider: EntityMention): boolean {
  const isInside = wider.first <= first && last <= wider.last && wider.head !== head;
  if (!isInside || wider.kind !== 'actor' || form === 'demonym') return false;
  const isUnmarked = view.words[head]!.head === wider.head && childBy(view, head, 'case') === undefined;
  if (kind !== 'actor') return kind === 'place' && (wider.form === 'name' || isUnmarked);
  return wider.form === 'name' || (partsOfUnits.has(view.relations[head]!) && view.words[head]!.head === wider.head);
}

/** "an agency, Desert Lights": what stands in apposition to a name is that entity, if both are persons or neither is. */
function joinedByApposition(
  view: ReferenceSentence,
  mention: EntityMention,
  mentions: readonly EntityMention[],
  entities: ReadonlyMap<string, KnownEntity>,
): EntityMention {
  if (mention.form !== 'nominal' || mention.kind !== 'actor') return mention;
  const isPerson = ({ ref }: EntityMention): boolean => ref !== null && entities.get(ref)?.type === 'person';
  const isSame = (other: EntityMention): boolean => other.kind === 'actor' && isPerson(other) === isPerson(mention);
  const named = mentions.find(
    (other) =>
      other.form === 'name' &&
      isSame(other) &&
      (standsBeside(view, other, mention) ||
        standsBeside(view, mention, other) ||
        (isPerson(mention) ? followsComma(view, other, mention) : explains(view, mention, other))),
  );
  const described = named ?? mentions.find((other) => other.form === 'nominal' && isSame(other) && standsBeside(view, mention, other));
  return described ? { ...mention, ref: described.ref } : mention;
}

/** An apposition of the other by the tree. */
function standsBeside({ relations, words }: ReferenceSentence, { head }: EntityMention, other: EntityMention): boolean {
  return relations[head] === 'appos' && words[head]!.head === other.head;
}

/** "recruits of the League, a rebel group": right behind the name and a comma, with an indefinite article, wherever the parser hung it. */
function explains(view: ReferenceSentence, { first, head }: EntityMention, name: EntityMention): boolean {
  const article = childBy(view, head, 'det');
  if (article === undefined || article > first || !hasFeature(view.words[article]!, 'Definite=Ind')) return false;
  return article === name.last + 2 && view.words[name.last + 1]!.form === ',' && view.relations[head] !== 'conj';
}

/** "a spokesman for the ministry, Sediq Haleem,": right behind the phrase, between commas, wherever the parser hung it. */
function followsComma({ words }: ReferenceSentence, { first, last }: EntityMention, before: EntityMention): boolean {
  if (words[before.last + 1]?.form !== ',' || words[last + 1]?.upos !== 'PUNCT') return false;
  const between = words.slice(before.last + 2, Math.max(before.last + 2, first));
  return first >= before.last + 2 && between.length <= longestTitle && between.every(({ upos }) => ofTitle.has(upos));
}

/** Words between the comma and the name: an article and a rank or title. */
const longestTitle = 4;
const ofTitle: ReadonlySet<string> = new Set(['DET', 'NOUN', 'PROPN', 'ADJ', 'ADP']);

/** It stands in a mention, goes on with its name, or says what it is. */
function isOfMention(view: ReferenceSentence, at: number, covered: ReadonlySet<number>): boolean {
  if (covered.has(at) || isRestOfName(view, at, covered)) return true;
  return view.relations[at] === 'appos' && covered.has(view.words[at]!.head);
}

function isEmptyMention(view: ReferenceSentence, { form, kind, first, last, head }: EntityMention): boolean {
  return form === 'nominal' && kind !== 'place' && first === last && isBareNoun(view, head);
}

/** A capital right behind a name: the name goes on ("the Red Crescent Society"). */
function isRestOfName({ words }: ReferenceSentence, at: number, covered: ReadonlySet<number>): boolean {
  if (words[at]!.upos !== 'PROPN') return false;
  let before = at - 1;
  while (words[before]?.upos === 'PROPN' && !covered.has(before)) before--;
  return words[before]?.upos === 'PROPN' && covered.has(before);
}

/** "A and B" taken together, where this is A and at least one other member is known. */
function coordination(view: ReferenceSentence, occurrence: Occurrence, all: readonly Occurrence[]): readonly Occurrence[] {
  const { head, kind, form } = occurrence;
  const isMember = view.relations[head] === 'conj' || partsOfNames.has(view.relations[head]!) || form === 'demonym';
  if (isMember) return [];
  const heads = view.children[head]!.filter((child) => view.relations[child] === 'conj' && isJoined(view, child));
  const others = all.filter((other) => heads.includes(other.head) && isOfOneSort(kind, other.kind));
  const members = [occurrence, ...others];
  if (new Set(members.map(({ key }) => key)).size < 2) return [];
  const isFeminine = members.every(({ grammar }) => grammar.gender === 'feminine');
  const isOpen = members.some(({ grammar }) => grammar.gender === undefined);
  const gender = isFeminine ? 'feminine' : isOpen ? undefined : 'masculine';
  const end = others[others.length - 1]!;
  return [
    {
      ...occurrence,
      key: members.map(({ key }) => key).join('+'),
      end: end.end,
      last: end.last,
      grammar: { number: 'plural', ...(gender && { gender }) },
      members: members.map(({ key }) => key),
    },
  ];
}

function isJoined(view: ReferenceSentence, member: number): boolean {
  const isAnd = view.children[member]!.some((child) => view.pack.and.has(view.lowered[child]!));
  return isAnd || !view.children[member]!.some((child) => view.relations[child] === 'cc');
}

function isOfOneSort(a: Occurrence['kind'], b: Occurrence['kind']): boolean {
  return a === b;
}

/** "one of the survivors", "l'un des rescapés": the one has the role of the word that takes him, and is called by the same key. */
export function oneOfThem(view: ReferenceSentence, occurrence: Occurrence): Occurrence | undefined {
  const { words, relations, pack, lowered } = view;
  const { head, kind, grammar } = occurrence;
  const taker = relations[head] === 'nmod' ? words[words[head]!.head]! : undefined;
  if (!taker || kind !== 'actor' || grammar.number !== 'plural' || occurrence.members || !pack.oneOfSeveral.has(lowered[taker.index]!))
    return undefined;
  return {
    ...occurrence,
    head: taker.index,
    role: clauseRole(view, taker.index),
    isPerson: true,
    grammar: mentionGrammar(grammar.gender, 'singular', true),
    form: 'pronoun',
  };
}
