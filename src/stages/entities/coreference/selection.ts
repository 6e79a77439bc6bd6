import type { Anaphor } from './anaphor.ts';
import { type Discourse, occurrenceAround } from './discourse.ts';
import type { Occurrence } from './occurrence.ts';
import type { Description } from './reference-pack.ts';
import { baseRelation, childBy, hasFeature, type ReferenceSentence } from './reference-sentence.ts';
import { selectionFit } from './salience.ts';

/**
 * What the words around a pronoun ask it to be. `agent`: persons and bodies, and crewed things where the act is no speech;
 * `speaker`: persons and bodies only; `undergoer`: whom something is done to that is done to persons and bodies.
 */
export type WantedSort = 'agent' | 'speaker' | 'result' | 'undergoer' | 'person' | 'thing' | 'place';

/** What the predicate of a pronoun, or the noun of a possessive, asks for; undefined where it takes anything. */
export function wantedSort(discourse: Discourse, view: ReferenceSentence, anaphor: Anaphor): WantedSort | undefined {
  if (anaphor.kind === 'possessive') return ownersSort(discourse, view, anaphor);
  const governor = view.words[anaphor.head]!.head;
  const verb = view.words[governor];
  if (!verb) return undefined;
  if (speaksAsComplement(view, anaphor.head)) return 'speaker';
  if (verb.upos !== 'VERB') return anaphor.role === 'subject' ? predicateSort(view, governor) : undefined;
  const isPassive = hasFeature(verb, 'Voice=Pass') || view.words[anaphor.head]!.deprel === 'nsubj:pass';
  if (anaphor.role === 'object' || (anaphor.role === 'subject' && isPassive)) return objectSort(view, anaphor, verb.lemma);
  return anaphor.role === 'subject' ? subjectSort(view, anaphor.head, governor) : undefined;
}

function subjectSort(view: ReferenceSentence, subject: number, verb: number): WantedSort | undefined {
  const { lemma } = view.words[verb]!;
  const { verbsOfResults, verbsOfAgents } = view.pack;
  if (isDoneByThings(view, verb)) return 'thing';
  if (verbsOfResults.has(lemma) && childBy(view, verb, 'obj') !== undefined) return 'result';
  if (isSpeech(view, verb)) return 'speaker';
  return doesAnAct(view, subject) || verbsOfAgents.has(lemma) ? 'agent' : undefined;
}

/** "It was carrying oil", "It sank": things do that, and persons with a thing. */
function isDoneByThings(view: ReferenceSentence, verb: number): boolean {
  const { lemma } = view.words[verb]!;
  if (view.pack.verbsOfThings.has(lemma)) return childBy(view, verb, 'ccomp', 'compound') === undefined;
  return view.pack.verbsOfThingsAlone.has(lemma) && childBy(view, verb, 'obj', 'ccomp') === undefined;
}

function objectSort({ pack }: ReferenceSentence, { wanted }: Anaphor, lemma: string): WantedSort | undefined {
  if (pack.verbsOnPersons.has(lemma) && wanted.stands !== 'thing') return 'person';
  if (wanted.stands === 'person') return undefined;
  if (wanted.number !== 'plural' && pack.verbsOnPlaces.has(lemma)) return 'place';
  if (pack.verbsOnAgents.has(lemma)) return 'undergoer';
  return pack.verbsOnThings.has(lemma) || (pack.verbsOnEvents.has(lemma) && !pack.verbsOfHarm.has(lemma)) ? 'thing' : undefined;
}

/** "its residents", "its mayor", "its driver", "its fighters". */
function ownersSort(discourse: Discourse, view: ReferenceSentence, { head, wanted }: Anaphor): WantedSort | undefined {
  const possessed = view.words[view.words[head]!.head];
  if (!possessed || wanted.stands === 'person') return undefined;
  const noun = possessed.lemma.toLowerCase();
  if (view.pack.ownedByPersons.has(noun) || (wanted.stands !== 'thing' && view.pack.undergoerNouns.has(noun))) return 'person';
  if (wanted.number !== 'plural' && view.pack.ownedByPlaces.has(possessed.lemma)) return 'place';
  if (view.pack.ownedByThings.has(possessed.lemma)) return 'thing';
  return occurrenceAround(discourse, view.index, possessed.index)?.kind === 'actor' ? 'speaker' : undefined;
}

/** "It is the largest city": a noun as predicate says what the subject is. */
export function predicateSort(view: ReferenceSentence, predicate: number): WantedSort | undefined {
  if (view.words[predicate]!.upos !== 'NOUN' || childBy(view, predicate, 'cop') === undefined) return undefined;
  const described = view.pack.descriptions.get(view.words[predicate]!.lemma.toLowerCase()) ?? [];
  if (described.length === 0) return undefined;
  if (described.every(({ places }: Description) => places !== undefined)) return 'place';
  if (described.every(({ types }: Description) => types !== undefined)) return 'speaker';
  return described.every(({ types, places }: Description) => types === undefined && places === undefined) ? 'thing' : undefined;
}

function isSpeech(view: ReferenceSentence, verb: number): boolean {
  return view.pack.speechVerbs.has(view.words[verb]!.lemma) || childBy(view, verb, 'ccomp') !== undefined;
}

/** The pronoun is subject of an active verb with an object or a content: only persons and bodies do such things. */
export function doesAnAct(view: ReferenceSentence, at: number): boolean {
  const word = view.words[at]!;
  if (baseRelation(word.deprel) !== 'nsubj' || word.deprel === 'nsubj:pass' || word.head < 0) return false;
  const verb = view.words[word.head]!;
  if (verb.upos !== 'VERB' || hasFeature(verb, 'Voice=Pass')) return false;
  return isSpeech(view, verb.index) || childBy(view, verb.index, 'obj', 'iobj', 'xcomp') !== undefined;
}

/** How well an occurrence is what is asked for, 1 where nothing is. */
export function sortFit(wanted: WantedSort | undefined, occurrence: Occurrence): number {
  if (wanted === undefined) return 1;
  const { kind, isPerson, isCraft, isPlaceNoun, isActing } = occurrence;
  if (isPerson) return isInanimate(wanted) ? selectionFit.thing.actor : 1;
  if (isActing && isDoer(wanted)) return 1;
  if (wanted === 'person' && kind === 'actor') return personFit(occurrence);
  if (wanted === 'place' && isPlaceNoun) return selectionFit.place.thingOfPlace;
  const fits: Readonly<Partial<Record<string, number>>> = selectionFit[wanted];
  return fits[isCraft ? 'instrument' : kind] ?? 1;
}

function isInanimate(wanted: WantedSort): boolean {
  return wanted === 'thing' || wanted === 'place';
}

function isDoer(wanted: WantedSort): boolean {
  return wanted === 'agent' || wanted === 'speaker';
}

function personFit({ type, form, grammar }: Occurrence): number {
  if (type === 'person' || type === 'group') return 1;
  return form === 'nominal' && grammar.number === 'plural' ? selectionFit.person.members : selectionFit.person.body;
}

/** "according to it", "selon lui", "d'après lui". */
export function speaksAsComplement({ pack, children, words, lowered }: ReferenceSentence, at: number): boolean {
  return children[at]!.some((child) => {
    const isElided = /^\p{L}['’]$/u.test(lowered[child]!);
    return pack.speechPrepositions.has(isElided ? `${lowered[child]!.slice(0, -1)}'${lowered[child + 1] ?? ''}` : words[child]!.lemma);
  });
}
