import type { Anaphor } from './anaphor.ts';
import { type Choice, decide } from './choice.ts';
import { type Discourse, occurrenceAt } from './discourse.ts';
import { precedingEvent } from './event-anaphora.ts';
import type { Occurrence } from './occurrence.ts';
import { childBy, hasFeature, type ReferenceSentence } from './reference-sentence.ts';
import { scoredCandidates } from './score-candidates.ts';

const reach = 3;

/** "there" that only opens a sentence ("there were"), "y" of a fixed phrase ("il y a"). */
export function isEmptyPlaceWord(view: ReferenceSentence, at: number): boolean {
  const { head } = view.words[at]!;
  if (head < 0) return true;
  const { lemma } = view.words[head]!;
  if (
    view.pack.impersonal.withPlace.has(lemma) &&
    view.children[head]!.some((child) => view.pack.impersonal.subjects.has(view.lowered[child]!))
  ) {
    return true;
  }
  return !view.pack.grammaticalGender && view.relations[at] === 'expl';
}

/** What "there" or "y" stands for: the place named last, else the last thing that was named. */
export function namedPlace(discourse: Discourse, view: ReferenceSentence, anaphor: Anaphor): Choice | undefined {
  if (asksForEvent(view, view.words[anaphor.head]!.head)) return lastEvent(discourse, view, anaphor);
  const place =
    before(discourse, anaphor, ({ kind, sentence }) => kind === 'place' && sentence >= anaphor.sentence - 1) ??
    before(discourse, anaphor, (occurrence) => isPlace(discourse, occurrence));
  if (place) return { best: whereItIs(discourse, place), rivals: [], reason: 'the place named last' };
  if (!view.pack.grammaticalGender) return undefined;
  const thing = before(discourse, anaphor, ({ kind }) => kind === 'thing' || kind === 'event');
  return thing && { best: thing, rivals: [], reason: 'no place before it; the thing named last' };
}

/** A place by name, or a noun of something where one can be. */
function isPlace({ views }: Discourse, { kind, sentence, head }: Occurrence): boolean {
  if (kind === 'place') return true;
  const view = views[sentence];
  return kind === 'thing' && view?.pack.placeNouns.has(view.words[head]!.lemma.toLowerCase()) === true;
}

/** "a clinic in Bria": what lies there, not the town that tells where. */
function whereItIs(discourse: Discourse, place: Occurrence): Occurrence {
  const { words } = discourse.views[place.sentence]!;
  let before = place.first - 1;
  while (words[before]?.upos === 'ADP' || words[before]?.upos === 'DET') before--;
  if (before === place.first - 1) return place;
  const wider = discourse.occurrences[place.sentence]!.find(({ last, kind }) => last === before && kind !== 'place');
  return wider && isPlace(discourse, wider) && isNew(discourse, wider) ? wider : place;
}

/** Named there for the first time: neither definite nor possessed. */
function isNew({ views }: Discourse, { sentence, head }: Occurrence): boolean {
  const view = views[sentence]!;
  const article = childBy(view, head, 'det');
  return article !== undefined && hasFeature(view.words[article]!, 'Definite=Ind');
}

/** What "en" stands for: a place beside a verb of leaving, an event beside a verb of knowing or hindering; else left open. */
export function namedSource(discourse: Discourse, view: ReferenceSentence, anaphor: Anaphor): Choice | undefined {
  const { head } = view.words[anaphor.head]!;
  if (head < 0) return undefined;
  const { lemma } = view.words[head]!;
  const { sourceVerbs, sourceNouns, eventVerbs } = view.pack;
  const hasSourceNoun = view.children[head]!.some((child) => sourceNouns.has(view.words[child]!.lemma));
  if (sourceVerbs.has(lemma) || hasSourceNoun) {
    const best = before(discourse, anaphor, ({ kind }) => kind === 'place');
    return best && { best, rivals: [], reason: 'the place named last, beside a verb of leaving or holding' };
  }
  const counted = countedSome(discourse, view, anaphor, head);
  if (counted) return counted;
  if (view.pack.makingVerbs.has(lemma)) return madeSomething(discourse, view, anaphor, head);
  if (isReflexive(view, anaphor.head)) return precedingEvent(discourse, view, anaphor);
  const ofThing = partOfThing(discourse, view, anaphor, head);
  if (ofThing) return ofThing;
  const isPassive = hasFeature(view.words[head]!, 'Voice=Pass');
  return eventVerbs.has(lemma) || isPassive ? precedingEvent(discourse, view, anaphor) : undefined;
}

/** "s'en moquer". */
function isReflexive({ words }: ReferenceSentence, at: number): boolean {
  const before = words[at - 1];
  return before !== undefined && hasFeature(before, 'Reflex=Yes');
}

/** "en ont démonté les pales", "en établir l'origine": the definite object is a part or side of it. */
function partOfThing(discourse: Discourse, view: ReferenceSentence, anaphor: Anaphor, verb: number): Choice | undefined {
  const object = childBy(view, verb, 'obj');
  if (object === undefined || isOwnOrNew(view, object) || object < anaphor.head) return undefined;
  const whole = { ...anaphor, role: 'oblique' as const, wanted: {} };
  const things = scoredCandidates(discourse, view, whole).filter(({ occurrence: { kind } }) => kind !== 'actor');
  return decide(things);
}

/** "en a soigné une centaine", "en ont tué deux": what the number beside the verb counts. */
function countedSome(discourse: Discourse, view: ReferenceSentence, anaphor: Anaphor, verb: number): Choice | undefined {
  const number = view.children[verb]!.find((child) => child > anaphor.head && isNumber(view, child));
  if (number === undefined) return undefined;
  const counted = { ...anaphor, role: 'object' as const, wanted: { number: 'plural' as const } };
  return decide(scoredCandidates(discourse, view, counted));
}

/** A number or quantity without the noun that it counts. */
function isNumber(view: ReferenceSentence, at: number): boolean {
  const { upos, lemma } = view.words[at]!;
  if (upos !== 'NUM' && !view.pack.partitives.has(lemma)) return false;
  if (!['obj', 'nsubj', 'xcomp', 'obl', 'iobj'].includes(view.relations[at]!)) return false;
  return childBy(view, at, 'nmod', 'case') === undefined;
}

/** "y répondre", "n'y être pour rien". */
function asksForEvent({ pack, words, children }: ReferenceSentence, governor: number): boolean {
  if (governor < 0) return false;
  return [governor, ...children[governor]!].some((word) => pack.eventsAsPlaces.has(words[word]!.lemma));
}

/** The event noun named last in this sentence or the one before, else what was said last as a whole. */
function lastEvent(discourse: Discourse, view: ReferenceSentence, anaphor: Anaphor): Choice | undefined {
  const noun = before(discourse, anaphor, ({ kind, sentence }) => kind === 'event' && sentence >= anaphor.sentence - 1);
  return noun ? { best: noun, rivals: [], reason: 'the event named last' } : precedingEvent(discourse, view, anaphor);
}

/** "en a fait son chef": somebody where the object is a person, else a place that is made something. */
function madeSomething(discourse: Discourse, view: ReferenceSentence, anaphor: Anaphor, verb: number): Choice | undefined {
  const object = childBy(view, verb, 'obj');
  if (object === undefined || !isOwnOrNew(view, object)) return undefined;
  const isPerson = occurrenceAt(discourse, view.index, object)?.type === 'person';
  if (isPerson) return decide(scoredCandidates(discourse, view, { ...anaphor, role: 'object', wanted: { stands: 'person' } }));
  const best = before(discourse, anaphor, ({ kind }) => kind === 'place');
  return best && { best, rivals: [], reason: 'the place named last, of which something is made' };
}

/** "son chef", "un fief", against "le récit". */
function isOwnOrNew(view: ReferenceSentence, noun: number): boolean {
  const article = childBy(view, noun, 'det');
  return article !== undefined && !view.pack.definite.has(view.lowered[article]!);
}

function before(discourse: Discourse, anaphor: Anaphor, fits: (occurrence: Occurrence) => boolean): Occurrence | undefined {
  for (let sentence = anaphor.sentence; sentence >= 0 && sentence >= anaphor.sentence - reach; sentence--) {
    const inSentence = discourse.occurrences[sentence]!;
    for (let at = inSentence.length - 1; at >= 0; at--) {
      const occurrence = inSentence[at]!;
      const isLater = sentence === anaphor.sentence && occurrence.head > anaphor.head;
      if (!isLater && !occurrence.members && fits(occurrence)) return occurrence;
    }
  }
  return undefined;
}
