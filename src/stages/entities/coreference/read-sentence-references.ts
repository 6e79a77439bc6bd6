import { flatMap } from '../../../util/flat-map.ts';
import type { EntityMention } from '../entity-mention.ts';
import type { Spot } from '../places/find-spots.ts';
import { type Initials, learnInitials, looksLikeAcronym } from './acronyms.ts';
import { actBefore, isActPronoun } from './act-pronouns.ts';
import type { Anaphor } from './anaphor.ts';
import { author } from './author.ts';
import type { Choice } from './choice.ts';
import { chooseAntecedent } from './choose-antecedent.ts';
import { collectOccurrences, type KnownEntity, oneOfThem } from './collect-occurrences.ts';
import { countedPair } from './counted-pair.ts';
import { type Discourse, occurrenceAround, occurrenceAt } from './discourse.ts';
import { precedingEvent } from './event-anaphora.ts';
import { findAnaphors } from './find-anaphors.ts';
import { firstOfTwo, nearestNamed } from './nearest-named.ts';
import type { Occurrence } from './occurrence.ts';
import { namedPlace, namedSource } from './place-pronouns.ts';
import { placeBefore } from './place-relatives.ts';
import { goesOn, quotedSpeaker, speakerBehind } from './quoted-speaker.ts';
import { type DescriptionPhrase, findDescriptions, resolveDescription } from './read-descriptions.ts';
import { pointingOccurrence, type ReferenceMention, referenceMention } from './reference-mention.ts';
import { type ReferenceSentence, subjectOf } from './reference-sentence.ts';
import { boundBy } from './reflexive.ts';
import { isPartOfSeveral, relativeAntecedent } from './relative-antecedent.ts';
import { severalBefore } from './several.ts';

/** What a document's references are read with; it grows sentence by sentence. */
export interface ReferenceReading {
  readonly discourse: Discourse;
  readonly entities: ReadonlyMap<string, KnownEntity>;
  readonly things: Map<string, string>;
  readonly initials: Initials;
  /** Refs of actors by the keys of the persons whom their noun calls again. */
  readonly personsAs: Map<string, string>;
  /** Pronouns of a quotation that is not closed yet: who speaks may be named behind it. */
  readonly waiting: Waiting[];
}

/** Pronouns of a sentence that are read when the quotation around them ends. */
interface Waiting {
  readonly view: ReferenceSentence;
  readonly anaphors: readonly Anaphor[];
}

/** Reads the references of one sentence: acronyms, descriptions and relatives first, since pronouns build on them; then who speaks, and what he says. */
export function readSentenceReferences(
  reading: ReferenceReading,
  view: ReferenceSentence,
  mentions: readonly EntityMention[],
  spots: readonly Spot[],
): readonly ReferenceMention[] {
  const { discourse, entities, things } = reading;
  const acronyms = readAcronyms(reading.initials, view, mentions, discourse.text);
  for (const occurrence of collectOccurrences(view, [...mentions, ...acronyms], entities, things, spots)) discourse.add(occurrence);
  const descriptions = flatMap(findDescriptions(discourse, view, mentions), (phrase) => described(reading, view, phrase, mentions));
  const anaphors = findAnaphors(view);
  if (anaphors.length === 0 && reading.waiting.length === 0) return [...acronyms, ...descriptions];
  const relatives = flatMap(
    anaphors.filter(({ kind }) => kind === 'relative'),
    (anaphor) => resolved(reading, view, anaphor),
  );
  const [inside, outside] = parted(
    anaphors.filter(({ kind }) => kind !== 'relative'),
    ({ head }) => discourse.quoted[view.index]!.has(head),
  );
  const [own, others] = parted(outside, ({ kind }) => kind === 'speaker');
  const told = flatMap([...others, ...own], (anaphor) => resolved(reading, view, anaphor));
  reading.waiting.push({ view, anaphors: inside });
  const quoted = goesOn(discourse, view.index) ? [] : flatMap(reading.waiting.splice(0), (waiting) => resolvedInside(reading, waiting));
  const done = new Set(relatives.map(({ head }) => head));
  const late = anaphors.filter(({ kind, head }) => kind === 'relative' && !done.has(head));
  return [...acronyms, ...descriptions, ...relatives, ...told, ...quoted, ...flatMap(late, (anaphor) => resolved(reading, view, anaphor))];
}

/** What stands inside a quotation: who "I" and "we" are first, since nobody else's pronoun stands for them there. */
function resolvedInside(reading: ReferenceReading, { view, anaphors }: Waiting): readonly ReferenceMention[] {
  const [speakers, others] = parted(anaphors, ({ kind }) => kind === 'speaker');
  return flatMap([...speakers, ...others], (anaphor) => resolved(reading, view, anaphor));
}

function parted<Item>(items: readonly Item[], isFirst: (item: Item) => boolean): readonly [readonly Item[], readonly Item[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}

function described(
  { discourse, entities, personsAs }: ReferenceReading,
  view: ReferenceSentence,
  phrase: DescriptionPhrase,
  mentions: readonly EntityMention[],
): readonly ReferenceMention[] {
  const choice = resolveDescription(discourse, view, phrase, mentions, entities);
  if (!choice) return [];
  const mention = referenceMention(discourse, view, phrase.anaphor, choice);
  const { key, kind } = choice.best;
  if (kind === 'thing' && phrase.known?.kind === 'actor' && phrase.known.ref !== null) personsAs.set(key, phrase.known.ref);
  discourse.replace(pointingOccurrence(phrase.anaphor, view, mention, choice));
  return [mention];
}

function resolved(reading: ReferenceReading, view: ReferenceSentence, anaphor: Anaphor): readonly ReferenceMention[] {
  const choice = antecedent(reading, view, anaphor);
  if (!choice) return [];
  const mention = referenceMention(reading.discourse, view, anaphor, choice);
  const occurrence = pointingOccurrence(anaphor, view, mention, choice);
  const single = oneOfThem(view, occurrence);
  for (const each of single ? [occurrence, single] : [occurrence]) reading.discourse.add(each);
  return [mention];
}

function antecedent({ discourse }: ReferenceReading, view: ReferenceSentence, anaphor: Anaphor): Choice | undefined {
  switch (anaphor.kind) {
    case 'relative':
      return ofRelative(discourse, view, anaphor);
    case 'emphatic':
      return ofEmphatic(discourse, view, anaphor);
    case 'several':
      return severalBefore(discourse, view, anaphor);
    case 'reflexive':
      return boundBy(discourse, view, anaphor);
    case 'latter':
      return (isOrdinalOfTwo(view, anaphor) && countedPair(discourse, anaphor)) || nearestNamed(discourse, view, anaphor);
    case 'former':
      return countedPair(discourse, anaphor) ?? firstOfTwo(discourse, view, anaphor);
    case 'place':
      return namedPlace(discourse, view, anaphor);
    case 'source':
      return namedSource(discourse, view, anaphor);
    case 'act':
      return actBefore(discourse, view, anaphor);
    case 'neuter':
    case 'clause-relative':
      return precedingEvent(discourse, view, anaphor);
    case 'speaker':
      if (isBesideSpeaker(view, anaphor)) return undefined;
      return discourse.quoted[anaphor.sentence]!.has(anaphor.head)
        ? quotedSpeaker(discourse, anaphor.sentence, anaphor.wanted.number === 'plural')
        : ownWords(discourse, view, anaphor);
    default:
      return isActPronoun(view, anaphor) ? actBefore(discourse, view, anaphor) : chooseAntecedent(discourse, view, anaphor);
  }
}

/** "on nous a tiré dessus": beside "we" a pronoun of people in general is somebody else. */
function isBesideSpeaker({ pack, lowered, words, children }: ReferenceSentence, { head }: Anaphor): boolean {
  const verb = words[head]!.head;
  if (verb < 0 || !pack.general.has(lowered[head]!)) return false;
  return children[verb]!.some((child) => child !== head && pack.speaker.plural.has(lowered[child]!) && !pack.general.has(lowered[child]!));
}

/** "le second", and not "ce dernier", which goes to what was named last. */
function isOrdinalOfTwo(view: ReferenceSentence, { head }: Anaphor): boolean {
  return view.pack.ordinalsOfTwo.has(view.lowered[head]!);
}

/** "We" of the text itself; a pronoun that stands for people in general takes nothing up there. */
function ownWords(discourse: Discourse, view: ReferenceSentence, { wanted, head }: Anaphor): Choice | undefined {
  if (wanted.number !== 'plural' || view.pack.general.has(view.lowered[head]!)) return undefined;
  return speakerBehind(discourse, view, head) ?? author(discourse);
}

function ofRelative(discourse: Discourse, view: ReferenceSentence, anaphor: Anaphor): Choice | undefined {
  const place = view.pack.placeRelatives.has(view.lowered[anaphor.head]!) ? placeBefore(discourse, view, anaphor) : undefined;
  if (place) return { best: place, rivals: [], reason: 'the place before it' };
  const isActor = (word: number): boolean => occurrenceAt(discourse, view.index, word)?.kind === 'actor';
  const isPart = isPartOfSeveral(view, anaphor.head);
  const wanted = isPart ? { ...anaphor.wanted, number: 'plural' as const } : anaphor.wanted;
  const head = relativeAntecedent(view, anaphor.head, wanted, isActor);
  const found = head === undefined ? undefined : (occurrenceAround(discourse, view.index, head) ?? explained(discourse, view, head));
  const best = isPart && found?.grammar.number !== 'plural' ? (lastPlural(discourse, anaphor) ?? found) : found;
  return best && { best, rivals: [], reason: 'the noun that its clause hangs from' };
}

/** "the Union (the UAC), which": what the noun stands beside. */
function explained(discourse: Discourse, view: ReferenceSentence, noun: number): Occurrence | undefined {
  return view.relations[noun] === 'appos' ? occurrenceAround(discourse, view.index, view.words[noun]!.head) : undefined;
}

/** "sent two platoons to the town, one of which": the several named last in the sentence. */
function lastPlural({ occurrences }: Discourse, { sentence, first }: Anaphor): Occurrence | undefined {
  const several = occurrences[sentence]!.filter(
    ({ last, grammar, form }) => last < first && grammar.number === 'plural' && form !== 'relative',
  );
  return several[several.length - 1];
}

function ofEmphatic(discourse: Discourse, view: ReferenceSentence, { head }: Anaphor): Choice | undefined {
  const subject = view.clauseOf[head]! < 0 ? undefined : subjectOf(view, view.clauseOf[head]!);
  const noun = subject !== undefined && subject < head - 1 ? subject : head - 2;
  const best = occurrenceAround(discourse, view.index, noun);
  return best && { best, rivals: [], reason: 'the noun that it stresses' };
}

/** The word is what the mention names; an acronym inside a longer description ("guards of the SSA") is not. */
function isNamedBy({ first, last, head, form }: EntityMention, at: number): boolean {
  return first <= at && at <= last && (form !== 'nominal' || head === at);
}

function readAcronyms(
  initials: Initials,
  view: ReferenceSentence,
  mentions: readonly EntityMention[],
  text: string,
): readonly ReferenceMention[] {
  const found: ReferenceMention[] = [];
  for (const { index, form, start, end, upos } of initials.size > 0 ? view.words : []) {
    if (
      form === view.lowered[index] ||
      upos === 'PUNCT' ||
      form.length > 8 ||
      !looksLikeAcronym(form) ||
      mentions.some((mention) => isNamedBy(mention, index))
    )
      continue;
    const named = initials.get(form);
    if (!named) continue;
    found.push({
      ...named,
      start,
      end,
      text: text.slice(start, end),
      sentence: view.index,
      first: index,
      last: index,
      head: index,
      rule: `${view.sentence.lang}.coreference.acronym`,
      why: `the initials of "${named.text}"`,
      target: 'entity',
      antecedent: { start: named.start, end: named.end },
    });
  }
  for (const mention of mentions) learnInitials(initials, mention);
  return found;
}
