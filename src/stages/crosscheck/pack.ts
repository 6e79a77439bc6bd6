import { z } from 'zod';
import { type EventTypes, topOf } from '../../model/event-type.ts';
import { foldWords } from '../../util/fold-words.ts';
import type { AnnouncementKinds } from './ledger/announcement-kinds.ts';
import type { RelationKinds } from './relations/relation-kinds.ts';

export { type AnnouncementKinds, compileAnnouncements } from './ledger/announcement-kinds.ts';
export { compileRelations, type RelationKinds } from './relations/relation-kinds.ts';

const id = z.string().regex(/^[a-z]+(?:-[a-z]+)*$/, 'an id is kebab-case');

/** `data/crosscheck/families.yaml`. */
export const familiesFileSchema = z.strictObject({
  /** Top event types that may tell one event, by the name of the family. */
  families: z.record(id, z.array(id).min(1)),
  /** Families of single types that do not follow their top type. */
  types: z.record(id, id),
  /** Families in which another actor means another event. */
  byActor: z.array(id),
  /** What the persons of an act of this type are counted as. */
  counts: z.record(id, id),
  /** Counts that are called by another name. */
  same: z.record(z.string(), id),
  /** Types of acts that an attack brings with it: without a day or a place of their own they have its. */
  attendant: z.array(id),
  /** Types of acts that other events may be parts of. */
  operations: z.array(id).min(1),
});

/** Types of acts by the events that they may tell. */
export interface Families {
  /** The family of each event type, and of "other". */
  readonly of: Readonly<Record<string, string>>;
  readonly byActor: readonly string[];
  readonly counts: Readonly<Record<string, string>>;
  readonly same: Readonly<Record<string, string>>;
  readonly attendant: readonly string[];
  readonly operations: readonly string[];
}

/**
 * Checks the families against the event types.
 * @throws Error that names the key which is no event type or no family
 */
export function compileFamilies(file: unknown, types: EventTypes): Families {
  const { families, types: single, byActor, counts, same, attendant, operations } = familiesFileSchema.parse(file);
  const unknown = [...Object.values(families).flat(), ...Object.keys(single), ...Object.keys(counts), ...attendant, ...operations].find(
    (type) => !Object.hasOwn(types, type),
  );
  if (unknown !== undefined) throw new Error(`"${unknown}" is no event type (data/event-types lists them)`);
  const byTop = new Map(Object.entries(families).flatMap(([family, tops]) => tops.map((top) => [top, family] as const)));
  const of = Object.fromEntries(
    Object.keys(types).map((type) => [type, single[type] ?? byTop.get(topOf(types, type)) ?? topOf(types, type)]),
  );
  const known = new Set(Object.values(of));
  const stray = byActor.find((family) => !known.has(family));
  if (stray !== undefined) throw new Error(`"${stray}" in byActor is no family`);
  return { of: { ...of, other: 'other' }, byActor, counts, same, attendant, operations };
}

/** An outlet as the cross-check needs it: outlets of one family are one house. */
export interface KnownOutlet {
  readonly id: string;
  readonly family?: string;
}

/** What the cross-check knows beside the readings. */
export interface CrosscheckKnowledge {
  readonly eventTypes: EventTypes;
  readonly families: Families;
  /** Outlets by their folded names (`foldWords`) and by their domains. */
  readonly outlets: ReadonlyMap<string, KnownOutlet>;
  /** Nouns of every language by what they mean: both "soldats" and "soldiers" give "soldier". */
  readonly nouns: ReadonlyMap<string, string>;
  /** Words that carry no meaning of their own in a name or a phrase: articles, prepositions. */
  readonly emptyWords: ReadonlySet<string>;
  /** Folded words before a noun that say that what it names is known from before, and those that say that it is not. */
  readonly definiteWords: ReadonlySet<string>;
  readonly indefiniteWords: ReadonlySet<string>;
  /** Folded words of a sentence that tells of another event than the one before. */
  readonly apartWords: ReadonlySet<string>;
  /** Meanings of words for where the wounded and the dead are taken to. */
  readonly careWords: ReadonlySet<string>;
  /** Who is counted, by meaning: the side that they belong to. */
  readonly countedSides: ReadonlyMap<string, string>;
  /** Meanings of words for what somebody speaks through: statements, messages. */
  readonly documentWords: ReadonlySet<string>;
  /** Meanings of words for a part that somebody had in an act: involvement, responsibility. */
  readonly partWords: ReadonlySet<string>;
}

const wordsOfLanguages = z.record(z.string(), z.array(z.string().min(1)));

/** `data/crosscheck/words.yaml`: by language. */
export const wordsFileSchema = z.strictObject({
  /** Words that say nothing by themselves. */
  empty: wordsOfLanguages,
  /** Articles and the like before what is known from before, and before what is not. */
  definite: wordsOfLanguages,
  indefinite: wordsOfLanguages,
  /** Words that set what a sentence tells apart from what was told before it. */
  apart: wordsOfLanguages,
  /** Meanings, of these words or of the nouns of the languages: where the wounded and the dead are taken to. */
  care: z.array(id),
  /** The same, by side: those who are counted apart from each other. */
  counted: z.record(id, z.array(id)),
  /** The same: what somebody speaks through. */
  documents: z.array(id),
  /** The same: a part that somebody had in an act. */
  parts: z.array(id),
  /** Words and phrases by what they mean, the same in all languages. */
  words: z.record(id, wordsOfLanguages),
});

/** Words by what they mean, and those that mean nothing. */
export interface SharedWords {
  readonly empty: readonly string[];
  readonly definite: readonly string[];
  readonly indefinite: readonly string[];
  readonly apart: readonly string[];
  readonly care: readonly string[];
  readonly documents: readonly string[];
  readonly parts: readonly string[];
  readonly counted: Readonly<Record<string, readonly string[]>>;
  readonly meanings: readonly (readonly [string, string])[];
}

/**
 * Folds the words of descriptions.
 * @throws Error that names the word which stands under two meanings
 */
export function compileWords(file: unknown): SharedWords {
  const { empty, definite, indefinite, apart, care, documents, parts, counted, words } = wordsFileSchema.parse(file);
  const fold = (lists: Readonly<Record<string, readonly string[]>>): string[] => [
    ...new Set(Object.values(lists).flatMap((list) => list.map((word) => foldWords(word).join(' ')))),
  ];
  const meanings = Object.entries(words).flatMap(([meaning, lists]) => fold(lists).map((word) => [word, meaning] as const));
  const seen = new Map<string, string>();
  for (const [word, meaning] of meanings) {
    const other = seen.get(word);
    if (other !== undefined) throw new Error(`"${word}" stands under ${other} and under ${meaning}; leave one`);
    seen.set(word, meaning);
  }
  return {
    empty: fold(empty),
    definite: fold(definite),
    indefinite: fold(indefinite),
    apart: fold(apart),
    care,
    documents,
    parts,
    counted,
    meanings,
  };
}

/** What it knows besides of how actors stand to each other, and of what is announced. */
export interface OverTimeKnowledge extends CrosscheckKnowledge {
  readonly relations: RelationKinds;
  readonly announcements: AnnouncementKinds;
}

/** A noun in one language: the key is the same in all. */
export interface SharedNoun {
  readonly one: string;
  readonly many: string;
  readonly also?: readonly string[] | undefined;
}

/** What nouns mean, from the lists of all languages. */
export function nounMeanings(lists: readonly Readonly<Record<string, SharedNoun>>[]): ReadonlyMap<string, string> {
  const entries = lists.flatMap((list) => Object.entries(list));
  return new Map(
    entries.flatMap(([meaning, { one, many, also = [] }]) =>
      [one, many, ...also].map((word) => [foldWords(word).join(' '), meaning] as const),
    ),
  );
}
