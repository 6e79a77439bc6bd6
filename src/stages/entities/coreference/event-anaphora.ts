import type { Word } from '../../../model/tree.ts';
import type { Anaphor } from './anaphor.ts';
import type { Choice } from './choice.ts';
import type { Discourse } from './discourse.ts';
import type { Occurrence } from './occurrence.ts';
import type { EventClass } from './reference-pack.ts';
import { baseRelation, childBy, hasFeature, type ReferenceSentence } from './reference-sentence.ts';

/** Sentences that an event noun looks back for a verb of its family, and for others. */
const familyReach = 8;
const nounReach = 5;
const reach = 3;

/** An occurrence for a predicate or noun that tells an event. */
function eventOccurrence(view: ReferenceSentence, at: number): Occurrence {
  const { start, end } = view.words[at]!;
  const key = `event:${start}-${end}`;
  return {
    key,
    ref: key,
    kind: 'event',
    type: undefined,
    country: undefined,
    start,
    end,
    sentence: view.index,
    paragraph: view.sentence.paragraph,
    first: at,
    last: at,
    head: at,
    role: 'alone',
    depth: 'main',
    isFurther: false,
    isPerson: false,
    isBody: false,
    isActing: false,
    isCraft: false,
    isPlaceNoun: false,
    spot: undefined,
    isName: false,
    grammar: { number: 'singular' },
    form: 'nominal',
    members: undefined,
    openRefs: undefined,
    rivals: undefined,
  };
}

/** Letters that a noun and the verb of its family share at the beginning ("bombardment", "bombarded"). */
const sharedLetters = 4;

/** The event before an event noun that the noun fits ("raided … The raid"): told by a verb of its family, else the last. */
export function describedEvent(
  discourse: Discourse,
  anaphor: Anaphor,
  fitting: EventClass,
  { isPointing, isModified }: { readonly isPointing: boolean; readonly isModified: boolean },
): Choice | undefined {
  const own = discourse.views[anaphor.sentence]!.words[anaphor.head]!;
  const noun = own.lemma.toLowerCase();
  const stem = noun.slice(0, sharedLetters);
  const isSingular = hasFeature(own, 'Number=Sing');
  const ofFamily = lastEvent(
    discourse,
    anaphor,
    familyReach,
    (view, at) =>
      tellsSuchEvent(view, at, fitting) &&
      view.words[at]!.lemma.toLowerCase().startsWith(stem) &&
      !(isSingular && isSameNounInPlural(view.words[at]!, noun)),
  );
  if (ofFamily || (isModified && !isPointing)) return ofFamily;
  const found =
    lastEvent(discourse, anaphor, reach, (view, at) => tellsSuchEvent(view, at, fitting)) ??
    lastEvent(discourse, anaphor, nounReach, (view, at) => view.words[at]!.upos === 'NOUN' && tellsSuchEvent(view, at, fitting)) ??
    (isPointing ? undefined : openingEvent(discourse, anaphor, fitting));
  if (found || (!fitting.any && !isPointing)) return found;
  const view = discourse.views[anaphor.sentence];
  return view && precedingEvent(discourse, view, anaphor);
}

/** "similar attacks" are not "the attack". */
function isSameNounInPlural(word: Word, noun: string): boolean {
  return word.upos === 'NOUN' && word.lemma.toLowerCase() === noun && hasFeature(word, 'Number=Plur');
}

/** What the report opens with: it comes back to that from anywhere ("Hours after the attack"). */
function openingEvent(discourse: Discourse, { sentence }: Anaphor, fitting: EventClass): Choice | undefined {
  for (const view of sentence > reach ? discourse.views.slice(0, openingSentences) : []) {
    const at = view ? view.words.findIndex(({ upos, index }) => upos === 'VERB' && tellsSuchEvent(view, index, fitting)) : -1;
    if (at >= 0) return eventChoice(discourse, view!, at, 'the event that the report opens with');
  }
  return undefined;
}

/** A report opens with its first sentence, before which a dateline may stand. */
const openingSentences = 2;

/** The act that a noun names with the stem of its verb ("paraded … this parade"). */
export function sameStemEvent(discourse: Discourse, anaphor: Anaphor): Choice | undefined {
  const noun = discourse.views[anaphor.sentence]!.words[anaphor.head]!.lemma.toLowerCase();
  const stem = noun.slice(0, stemLetters);
  if (stem.length < stemLetters) return undefined;
  return lastEvent(discourse, anaphor, reach, (view, at) => view.words[at]!.upos === 'VERB' && view.words[at]!.lemma.startsWith(stem));
}

const stemLetters = 5;

function lastEvent(
  discourse: Discourse,
  anaphor: Anaphor,
  sentencesBack: number,
  fits: (view: ReferenceSentence, at: number) => boolean,
): Choice | undefined {
  for (let sentence = anaphor.sentence; sentence >= 0 && sentence >= anaphor.sentence - sentencesBack; sentence--) {
    const view = discourse.views[sentence];
    if (!view) continue;
    const from = sentence === anaphor.sentence ? anaphor.first : view.words.length;
    for (let at = from - 1; at >= 0; at--) {
      if (fits(view, at)) return eventChoice(discourse, view, firstOfSeries(view, at, fits), 'the last event that the noun fits');
    }
  }
  return undefined;
}

/** "stormed and burned": the attack begins with the first. */
function firstOfSeries(view: ReferenceSentence, at: number, fits: (view: ReferenceSentence, at: number) => boolean): number {
  const { head } = view.words[at]!;
  return view.relations[at] === 'conj' && head >= 0 && fits(view, head) ? head : at;
}

function tellsSuchEvent(view: ReferenceSentence, at: number, { verbs, nouns }: EventClass): boolean {
  const { upos, lemma } = view.words[at]!;
  if (upos === 'VERB') return verbs.has(lemma);
  return upos === 'NOUN' && nouns.has(lemma.toLowerCase());
}

/** The event that a word tells, as what is stood for. */
export function eventChoice(discourse: Discourse, view: ReferenceSentence, at: number, reason: string): Choice {
  const known = discourse.occurrences[view.index]!.find(({ head, kind }) => head === at && kind === 'event');
  return { best: known ?? eventOccurrence(view, at), rivals: [], reason };
}

/**
 * What was said last as a whole: the predicate of the clause before in the same sentence, else the main predicate of the
 * sentence before. Of a report it is the content ("said they had shelled": "shelled").
 */
export function precedingEvent(discourse: Discourse, view: ReferenceSentence, anaphor: Anaphor): Choice | undefined {
  const here = clauseBefore(view, anaphor);
  if (here !== undefined) return eventChoice(discourse, view, contentOf(view, here, anaphor), 'what the clause before says');
  for (let sentence = anaphor.sentence - 1; sentence >= 0 && sentence >= anaphor.sentence - 2; sentence--) {
    const there = discourse.views[sentence];
    const root = there?.relations.indexOf('root') ?? -1;
    if (there && root >= 0 && isTold(there, root, anaphor)) {
      return eventChoice(discourse, there, contentOf(there, root, anaphor), 'what the sentence before says');
    }
  }
  return undefined;
}

/** The predicate tells what happened or was; a noun for an act ("the incident") does not call a state again. */
function isTold(view: ReferenceSentence, predicate: number, { kind }: Anaphor): boolean {
  if (view.words[predicate]!.upos === 'VERB') return true;
  return kind !== 'description' && childBy(view, predicate, 'nsubj', 'cop') !== undefined;
}

/** The predicate of the nearest clause above or beside that of the anaphor that stands before it. */
function clauseBefore(view: ReferenceSentence, anaphor: Anaphor): number | undefined {
  let clause = view.clauseOf[anaphor.head]!;
  for (let steps = 0; clause >= 0 && steps < 6; steps++) {
    const { head, deprel } = view.words[clause]!;
    if (head < 0) return undefined;
    const isBeside = ['conj', 'parataxis', 'advcl', 'acl', 'ccomp'].includes(baseRelation(deprel));
    const above = view.clauseOf[head]!;
    if (isBeside && above >= 0 && above < anaphor.first && baseRelation(deprel) !== 'ccomp' && isTold(view, above, anaphor)) return above;
    clause = above;
  }
  return undefined;
}

/** Of a report what is reported; of an accusation what somebody is said to have done, where a pronoun is denied or confirmed. */
function contentOf(view: ReferenceSentence, predicate: number, { kind }: Anaphor): number {
  if (!view.pack.speechVerbs.has(view.words[predicate]!.lemma)) return predicate;
  const content = childBy(view, predicate, 'ccomp');
  if (content !== undefined) return view.words[content]!.upos === 'VERB' ? content : predicate;
  const object = childBy(view, predicate, 'obj');
  const charge = kind === 'pronoun' ? chargeOf(view, predicate, object) : undefined;
  if (charge !== undefined) return charge;
  return object !== undefined && view.pack.eventNouns.has(view.words[object]!.lemma.toLowerCase()) ? object : predicate;
}

/** "accused the army of shelling the market": what somebody is said to have done, beside the verb or beside whom it names. */
function chargeOf(view: ReferenceSentence, predicate: number, object: number | undefined): number | undefined {
  if (object === undefined) return undefined;
  const clauses = [...view.children[predicate]!, ...view.children[object]!].filter((child) => child > object);
  return clauses.find((child) => ['xcomp', 'advcl', 'acl'].includes(view.relations[child]!) && isCharge(view, child));
}

/** A verb behind a preposition and without subject. */
function isCharge(view: ReferenceSentence, clause: number): boolean {
  if (view.words[clause]!.upos !== 'VERB' || childBy(view, clause, 'nsubj') !== undefined) return false;
  return view.children[clause]!.some((child) => view.pack.chargePrepositions.has(view.words[child]!.lemma) && child < clause);
}
