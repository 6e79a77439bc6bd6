import { agreementOf, type Usage, usageOf } from './agreement.ts';
import type { Anaphor } from './anaphor.ts';
import { excludedKeys, holdsAnaphor } from './binding.ts';
import { type Discourse, occurrenceAt, sentencesBefore } from './discourse.ts';
import type { Occurrence } from './occurrence.ts';
import { aheadBonus, isTopicAhead, specialBonus } from './pronoun-bonus.ts';
import { baseRelation, hasFeature, type ReferenceSentence } from './reference-sentence.ts';
import { actorAsPlace, asPlace, bonus, pronounReach, salience, thingAsAgent } from './salience.ts';

/** An occurrence with what speaks for it. */
export interface Scored {
  readonly occurrence: Occurrence;
  readonly score: number;
}

/** What holds for one pronoun or possessive and all its candidates. */
interface Search {
  readonly discourse: Discourse;
  readonly view: ReferenceSentence;
  readonly anaphor: Anaphor;
  readonly usage: Usage;
  readonly excluded: ReadonlySet<string>;
  /** Taken up in the other number in the same sentence. */
  readonly otherNumber: ReadonlySet<string>;
  /** Only persons and bodies do what the pronoun does, or own what is possessed. */
  readonly asksForActor: boolean;
  /** Rather a place: it has residents, or it is taken and left. */
  readonly asksForPlace: boolean;
}

/** Everything within reach that a pronoun or possessive may stand for, scored. */
export function scoredCandidates(discourse: Discourse, view: ReferenceSentence, anaphor: Anaphor): readonly Scored[] {
  const isAgent = anaphor.role === 'subject' && doesAnAct(view, anaphor.head);
  const asksForPlace = ownsAsPlace(view, anaphor) || isTakenAsPlace(view, anaphor);
  const search: Search = {
    discourse,
    view,
    anaphor,
    usage: usageOf(view.pack),
    excluded: excludedKeys(discourse, view, anaphor),
    otherNumber: otherwiseNumbered(discourse, anaphor),
    asksForActor: !asksForPlace && (isAgent || ownsPersons(discourse, view, anaphor)),
    asksForPlace,
  };
  const found: Scored[] = [];
  const start = speaksFromOutside(view, anaphor) ? anaphor.sentence - 1 : anaphor.sentence;
  for (let sentence = start; sentence >= 0 && sentence >= anaphor.sentence - pronounReach; sentence--) {
    for (const occurrence of discourse.occurrences[sentence]!) {
      const score = scoreOf(search, occurrence);
      if (score > 0) found.push({ occurrence, score });
    }
  }
  return found;
}

/** 0 where agreement or grammar rules it out. */
function scoreOf(search: Search, occurrence: Occurrence): number {
  const { discourse, view, anaphor, usage, excluded, otherNumber, asksForActor, asksForPlace } = search;
  const agreed = agreementOf(anaphor.wanted, occurrence, usage) * (otherNumber.has(occurrence.key) ? changedNumber : 1);
  if (agreed === 0 || isRuledOut(occurrence, anaphor, excluded)) return 0;
  const isAhead = occurrence.sentence === anaphor.sentence && occurrence.head > anaphor.head;
  if (isAhead && !isTopicAhead(view, anaphor, occurrence)) return 0;
  const base = salience(occurrence, anaphor, sentencesBefore(discourse, occurrence.key, anaphor.sentence));
  const together = occurrence.members ? bonus.together : 0;
  const special = specialBonus(discourse, view, anaphor, occurrence) + together + (isAhead ? aheadBonus(view, anaphor) : 0);
  return (base + special) * agreed * sortOf(occurrence, asksForActor, asksForPlace);
}

function sortOf({ kind }: Occurrence, asksForActor: boolean, asksForPlace: boolean): number {
  if (asksForPlace) return kind === 'actor' ? actorAsPlace : kind === 'place' ? asPlace : 1;
  return asksForActor && kind !== 'actor' ? thingAsAgent : 1;
}

/** "its residents", "its mayor". */
function ownsAsPlace(view: ReferenceSentence, { kind, head, wanted }: Anaphor): boolean {
  const possessed = view.words[view.words[head]!.head];
  return kind === 'possessive' && wanted.number !== 'plural' && possessed !== undefined && view.pack.ownedByPlaces.has(possessed.lemma);
}

/** "retook it", "abandoned it". */
function isTakenAsPlace(view: ReferenceSentence, { kind, head, role, wanted }: Anaphor): boolean {
  const verb = view.words[view.words[head]!.head];
  const isObject = kind === 'pronoun' && role === 'object' && wanted.number !== 'plural' && wanted.stands !== 'person';
  return isObject && verb !== undefined && view.pack.verbsOnPlaces.has(verb.lemma);
}

/** What is left where a pronoun of the other number took the same body up in the same sentence. */
const changedNumber = 0.3;

/** Keys that a pronoun of the other number stands for in the same sentence. */
function otherwiseNumbered({ occurrences }: Discourse, { sentence, wanted }: Anaphor): ReadonlySet<string> {
  const found = new Set<string>();
  if (!wanted.number) return found;
  for (const { key, form, grammar } of occurrences[sentence]!) {
    const isPronoun = form === 'pronoun' || form === 'possessive';
    if (isPronoun && grammar.number !== undefined && grammar.number !== wanted.number) found.add(key);
  }
  return found;
}

function ownsPersons(discourse: Discourse, view: ReferenceSentence, { kind, head }: Anaphor): boolean {
  return kind === 'possessive' && occurrenceAt(discourse, view.index, view.words[head]!.head)?.kind === 'actor';
}

/** "… , it said, …", "… , a-t-il dit": who speaks is not looked for in what is said. */
function speaksFromOutside(view: ReferenceSentence, { head, role }: Anaphor): boolean {
  const verb = view.words[view.words[head]!.head];
  if (role !== 'subject' || !verb || !view.pack.speechVerbs.has(verb.lemma)) return false;
  if (baseRelation(verb.deprel) === 'parataxis') return true;
  return view.children[verb.index]!.some((child) => child < head && ['ccomp', 'parataxis'].includes(view.relations[child]!));
}

function isRuledOut(occurrence: Occurrence, anaphor: Anaphor, excluded: ReadonlySet<string>): boolean {
  return excluded.has(occurrence.key) || occurrence.members?.some((key) => excluded.has(key)) === true || holdsAnaphor(occurrence, anaphor);
}

/** The pronoun is subject of an active verb with an object or a content: only persons and bodies do such things. */
export function doesAnAct(view: ReferenceSentence, at: number): boolean {
  const word = view.words[at]!;
  if (baseRelation(word.deprel) !== 'nsubj' || word.deprel === 'nsubj:pass' || word.head < 0) return false;
  const verb = view.words[word.head]!;
  if (verb.upos !== 'VERB' || hasFeature(verb, 'Voice=Pass')) return false;
  const isSpeech = view.pack.speechVerbs.has(verb.lemma);
  return isSpeech || view.children[verb.index]!.some((child) => ['obj', 'ccomp', 'xcomp'].includes(view.relations[child]!));
}
