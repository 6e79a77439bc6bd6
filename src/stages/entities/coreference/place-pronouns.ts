import type { Anaphor } from './anaphor.ts';
import { type Choice, decide } from './choice.ts';
import { type Discourse, occurrenceAt } from './discourse.ts';
import { precedingEvent } from './event-anaphora.ts';
import type { Occurrence } from './occurrence.ts';
import { childBy, hasFeature, type ReferenceSentence, roleBearer } from './reference-sentence.ts';
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
  return !view.pack.grammaticalGender && view.relations[at] === 'expl' && !hasSubjectBetween(view, at, head);
}

/** "There he met the envoys": what opens "there were" has its subject behind the verb. */
function hasSubjectBetween({ children, relations }: ReferenceSentence, at: number, verb: number): boolean {
  return children[verb]!.some((child) => relations[child] === 'nsubj' && child > at && child < verb);
}

/** What "there" or "y" stands for: the place named last, else the last thing that was named. */
export function namedPlace(discourse: Discourse, view: ReferenceSentence, anaphor: Anaphor): Choice | undefined {
  if (asksForEvent(view, view.words[anaphor.head]!.head)) return lastEvent(discourse, view, anaphor);
  const place = lastPlace(discourse, view, anaphor);
  if (place) return { best: place, rivals: [], reason: 'the place named last' };
  if (!view.pack.grammaticalGender) return undefined;
  const thing = before(discourse, anaphor, ({ kind }) => kind === 'thing' || kind === 'event');
  return thing && { best: thing, rivals: [], reason: 'no place before it; the thing named last' };
}

/** The place named last, by name before others; what stands beside the pronoun at the same verb is not where it happens. */
function lastPlace(discourse: Discourse, view: ReferenceSentence, anaphor: Anaphor): Occurrence | undefined {
  const isElsewhere = (occurrence: Occurrence): boolean => !isBeside(view, anaphor, occurrence);
  const place =
    before(
      discourse,
      anaphor,
      (occurrence) =>
        occurrence.kind === 'place' &&
        !isPartOfActor(discourse, occurrence) &&
        occurrence.sentence >= anaphor.sentence - 1 &&
        isElsewhere(occurrence),
    ) ?? before(discourse, anaphor, (occurrence) => isPlace(discourse, occurrence) && isElsewhere(occurrence));
  return place && whereItIs(discourse, insideOf(discourse, place));
}

/** "Kosovo's police", "cartel de Sinaloa": what only says whose somebody is, or is part of his name, is not where anything happened. */
function isPartOfActor({ occurrences }: Discourse, { ref, role, sentence, first, last }: Occurrence): boolean {
  if (role === 'possessor' && ref?.startsWith('country:') === true) return true;
  return occurrences[sentence]!.some((other) => {
    const isKnown = other.kind === 'actor' && other.ref?.startsWith('doc:') === false && !other.members;
    return isKnown && other.first <= first && last <= other.last;
  });
}

/** "the camp of Savo, in the district of Djugu": what lies there, not the wider place named right behind it. */
function insideOf(discourse: Discourse, place: Occurrence): Occurrence {
  const { words } = discourse.views[place.sentence]!;
  let before = place.first - 1;
  while (words[before]?.upos === 'DET' || words[before]?.upos === 'ADP') before--;
  if (before === place.first - 1 || words[before]?.form !== ',') return place;
  const inner = discourse.occurrences[place.sentence]!.find(
    ({ last, kind, members }) => last === before - 1 && kind === 'place' && !members,
  );
  return inner ?? place;
}

/** Both are complements of one verb ("burned houses there"). */
function isBeside(view: ReferenceSentence, { head, sentence }: Anaphor, occurrence: Occurrence): boolean {
  return occurrence.sentence === sentence && view.words[roleBearer(view, occurrence.head)]!.head === view.words[head]!.head;
}

/** A place by name, or a noun of something where one can be, unless it speaks of such things in general ("in charge of crossings"). */
function isPlace({ views }: Discourse, { kind, isPlaceNoun, isName, grammar, sentence, head }: Occurrence): boolean {
  if (kind === 'place') return true;
  if (kind !== 'thing' || isPlaceNoun !== true) return false;
  return isName === true || grammar.number !== 'plural' || childBy(views[sentence]!, head, 'det', 'nummod', 'nmod') !== undefined;
}

/** "a clinic in Bria", "a camp left behind in the district": what lies there, not the town that tells where. */
function whereItIs(discourse: Discourse, place: Occurrence): Occurrence {
  const { words, relations } = discourse.views[place.sentence]!;
  let at = place.head;
  for (let steps = 0; steps < mostSteps && complements.has(relations[at]!); steps++) {
    at = words[at]!.head;
    const wider = words[at]?.upos === 'NOUN' ? occurrenceAt(discourse, place.sentence, at) : undefined;
    if (wider && isNewThing(discourse, wider)) return wider;
  }
  return besideIt(discourse, place) ?? place;
}

/** A main verb has none of them, so the way up ends there. */
const complements: ReadonlySet<string> = new Set(['nmod', 'obl', 'acl']);

/** How far a place is followed up to the noun of what lies there. */
const mostSteps = 4;

/** The same where the parser hung the place from the verb. */
function besideIt(discourse: Discourse, place: Occurrence): Occurrence | undefined {
  const { words } = discourse.views[place.sentence]!;
  let before = place.first - 1;
  while (words[before]?.upos === 'ADP' || words[before]?.upos === 'DET') before--;
  if (before === place.first - 1) return undefined;
  const wider = discourse.occurrences[place.sentence]!.find(({ last, kind }) => last === before && kind !== 'place');
  return wider && isNewThing(discourse, wider) ? wider : undefined;
}

/** A thing where one can be, named there for the first time. */
function isNewThing(discourse: Discourse, occurrence: Occurrence): boolean {
  return occurrence.kind !== 'place' && isPlace(discourse, occurrence) && isNew(discourse, occurrence);
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
  const { sourceVerbs, sourceNouns } = view.pack;
  const hasSourceNoun = view.children[head]!.some((child) => sourceNouns.has(view.words[child]!.lemma));
  if (sourceVerbs.has(lemma) || hasSourceNoun) return leftOrHeld(discourse, anaphor);
  const counted = countedSome(discourse, view, anaphor, head);
  if (counted) return counted;
  return ofComplement(discourse, view, anaphor, head);
}

function ofComplement(discourse: Discourse, view: ReferenceSentence, anaphor: Anaphor, head: number): Choice | undefined {
  const { lemma } = view.words[head]!;
  if (view.pack.makingVerbs.has(lemma)) return madeSomething(discourse, view, anaphor, head);
  if (isReflexive(view, anaphor.head)) return precedingEvent(discourse, view, anaphor);
  const ofThing = partOfThing(discourse, view, anaphor, head);
  if (ofThing) return ofThing;
  const isPassive = hasFeature(view.words[head]!, 'Voice=Pass');
  return view.pack.eventVerbs.has(lemma) || isPassive ? precedingEvent(discourse, view, anaphor) : undefined;
}

/** "en a chassé les gendarmes": the place named last, by name before others. */
function leftOrHeld(discourse: Discourse, anaphor: Anaphor): Choice | undefined {
  const best = before(discourse, anaphor, ({ kind }) => kind === 'place') ?? before(discourse, anaphor, (each) => isPlace(discourse, each));
  return best && { best, rivals: [], reason: 'the place named last, beside a verb of leaving or holding' };
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
  const isFurther = view.pack.further.has(view.words[number]!.lemma);
  const counted = { ...anaphor, role: 'object' as const, wanted: isFurther ? {} : { number: 'plural' as const } };
  const countable = scoredCandidates(discourse, view, counted).filter(
    ({ occurrence }) => isOfKind(occurrence) || (!isFurther && isCountable(occurrence)),
  );
  return decide(countable);
}

/** No name that shows no plural, and not several named together. */
function isCountable({ form, members, grammar }: Occurrence): boolean {
  return !members && (form !== 'name' || grammar.number === 'plural');
}

/** Of one person or a name there are no others. */
function isOfKind({ form, type }: Occurrence): boolean {
  return form === 'nominal' && type !== 'person';
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
