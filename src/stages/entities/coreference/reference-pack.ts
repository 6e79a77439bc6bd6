import type { z } from 'zod';
import type { descriptionSchema, pronounSchema } from './reference-entries.ts';
import { type ReferencesFile, referencesFileSchema } from './references-file.ts';

export type Agreement = Readonly<Omit<z.infer<typeof pronounSchema>, 'words'>>;
export type Description = Readonly<z.infer<typeof descriptionSchema>> & { readonly nearWords?: ReadonlySet<string> };

/** Who does an act or whom it is done to, and the words that tell the act. */
export interface RoleNoun {
  readonly side: 'doer' | 'undergone';
  readonly verbs: ReadonlySet<string>;
  readonly objects: ReadonlySet<string>;
}

export interface EventClass {
  readonly verbs: ReadonlySet<string>;
  readonly nouns: ReadonlySet<string>;
  readonly any: boolean;
  readonly said: boolean;
}

const setFields = [
  'relativeConjunctions',
  'personAdjectives',
  'homePrepositions',
  'verbsOfTelling',
  'withArticle',
  'places',
  'placePhrases',
  'sources',
  'sourceVerbs',
  'sourceNouns',
  'eventVerbs',
  'neuter',
  'personRelatives',
  'verbsOfEvents',
  'verbsOnEvents',
  'nounsOnEvents',
  'verbsOfCause',
  'verbsOfDemand',
  'verbsOfWarning',
  'eventsAsPlaces',
  'makingVerbs',
  'collectiveNouns',
  'copulas',
  'verbsOnPlaces',
  'ownedByPlaces',
  'recipientPrepositions',
  'craftNouns',
  'uncrewed',
  'possessiveRelatives',
  'personDemonstratives',
  'custodyVerbs',
  'releaseNouns',
  'verbsOfDriving',
  'masculine',
  'feminine',
  'besideSubject',
  'general',
  'verbsOfActs',
  'membersOfSeveral',
  'chargePrepositions',
  'bodyNouns',
  'ordinalsOfTwo',
  'two',
  'verbsOfPromise',
  'further',
  'placeRelatives',
  'onBoard',
  'verbsOfResults',
  'placeNouns',
  'placePrepositions',
  'actVerbs',
  'actWords',
  'verbsOnPersons',
  'ownedByPersons',
  'undergoerNouns',
  'personNouns',
  'speechPrepositions',
  'bothSides',
  'statesOfTwo',
  'verbsOfAgents',
  'verbsOfThings',
  'verbsOfThingsAlone',
  'verbsOnThings',
  'verbsOnAgents',
  'ownedByThings',
  'partitives',
  'oneOfSeveral',
  'armedNouns',
  'verbsOfHarm',
  'meanwhile',
  'speechVerbs',
  'definite',
  'demonstrative',
  'idleNouns',
  'and',
] as const satisfies readonly (keyof ReferencesFile)[];

type SetFields = (typeof setFields)[number];

/** The words of a language that point back, ready for looking up by lower-case form or lemma. */
export type ReferencePack = Readonly<Record<SetFields, ReadonlySet<string>>> & {
  readonly grammaticalGender: boolean;
  readonly epicene: { readonly words: ReadonlySet<string>; readonly endings: readonly string[] };
  readonly personEndings: readonly string[];
  readonly actEndings: readonly string[];
  readonly capitalGender?: 'masculine' | 'feminine';
  readonly pronouns: ReadonlyMap<string, Agreement>;
  readonly possessives: ReadonlyMap<string, Agreement>;
  readonly reflexives: ReadonlyMap<string, Agreement>;
  readonly relatives: ReadonlyMap<string, Agreement>;
  readonly latter: ReadonlyMap<string, Agreement>;
  readonly former: ReadonlyMap<string, Agreement>;
  readonly speaker: Readonly<Record<'singular' | 'plural', ReadonlySet<string>>>;
  readonly clauseRelatives: Readonly<Record<'first' | 'second', ReadonlySet<string>>>;
  readonly impersonal: Readonly<Record<'subjects' | 'verbs' | 'withPlace' | 'withClause' | 'complements', ReadonlySet<string>>>;
  readonly descriptions: ReadonlyMap<string, readonly Description[]>;
  readonly roleNouns: ReadonlyMap<string, RoleNoun>;
  readonly events: ReadonlyMap<string, EventClass>;
  /** Nouns of all event classes but the general ones. */
  readonly eventNouns: ReadonlySet<string>;
  /** Every form that may point elsewhere, descriptions left out. */
  readonly pointers: ReadonlySet<string>;
};

/**
 * Validates `references.yaml` and turns its lists into tables.
 * @param file What the YAML holds.
 * @throws Error naming the key that does not fit.
 */
export function compileReferencePack(file: unknown): ReferencePack {
  return openReferencePack(referencesFileSchema.parse(file));
}

/** Turns the lists of a `references.yaml` that has been validated into tables. */
export function openReferencePack(data: ReferencesFile): ReferencePack {
  const sets = wordSets(data);
  const events = eventClasses(data);
  return {
    ...sets,
    grammaticalGender: data.grammaticalGender,
    epicene: { words: new Set(data.epicene.words), endings: data.epicene.endings },
    personEndings: data.personEndings,
    actEndings: data.actEndings,
    ...(data.capitalGender && { capitalGender: data.capitalGender }),
    pronouns: byWord(data.pronouns),
    possessives: byWord(data.possessives),
    reflexives: byWord(data.reflexives),
    relatives: byWord(data.relatives),
    latter: byWord(data.latter),
    former: byWord(data.former),
    speaker: { singular: new Set(data.speaker.singular), plural: new Set(data.speaker.plural) },
    clauseRelatives: { first: new Set(data.clauseRelatives.first), second: new Set(data.clauseRelatives.second) },
    impersonal: {
      subjects: new Set(data.impersonal.subjects),
      verbs: new Set(data.impersonal.verbs),
      withPlace: new Set(data.impersonal.withPlace),
      withClause: new Set(data.impersonal.withClause),
      complements: new Set(data.impersonal.complements),
    },
    descriptions: descriptionsByWord(data),
    roleNouns: roleNounsByWord(data),
    events,
    pointers: pointersOf(data),
    eventNouns: new Set([...events].flatMap(([word, { any }]) => (any ? [] : [word]))),
  };
}

function pointersOf(data: ReferencesFile): ReadonlySet<string> {
  const { pronouns, possessives, reflexives, relatives, latter, former, speaker } = data;
  const listed = [pronouns, possessives, reflexives, relatives, latter, former].flatMap((entries) =>
    entries.flatMap((entry) => entry.words),
  );
  return new Set([
    ...listed,
    ...speaker.singular,
    ...speaker.plural,
    ...data.relativeConjunctions,
    ...data.places,
    ...data.placePhrases.map((phrase) => phrase.slice(phrase.indexOf(' ') + 1)),
    ...data.sources,
    ...data.neuter,
    ...data.actWords,
    ...data.membersOfSeveral,
  ]);
}

function wordSets(data: ReferencesFile): Readonly<Record<SetFields, ReadonlySet<string>>> {
  const sets: Partial<Record<SetFields, ReadonlySet<string>>> = {};
  for (const field of setFields) sets[field] = new Set(data[field]);
  return sets as Readonly<Record<SetFields, ReadonlySet<string>>>;
}

function byWord(entries: readonly (Agreement & { readonly words: readonly string[] })[]): ReadonlyMap<string, Agreement> {
  return new Map(entries.flatMap(({ words: forms, ...agreed }) => forms.map((form) => [form, agreed] as const)));
}

function descriptionsByWord({ descriptions }: ReferencesFile): ReadonlyMap<string, readonly Description[]> {
  const found = new Map<string, Description[]>();
  for (const entry of descriptions) {
    const description = { ...entry, ...(entry.near && { nearWords: new Set(entry.near) }) };
    for (const word of withPlurals(entry.words)) found.set(word, [...(found.get(word) ?? []), description]);
  }
  return found;
}

function roleNounsByWord({ roleNouns }: ReferencesFile): ReadonlyMap<string, RoleNoun> {
  return new Map(
    roleNouns.flatMap(({ words: nouns, side, verbs, objects = [] }) => {
      const entry = { side, verbs: new Set(verbs), objects: new Set(objects) };
      return withPlurals(nouns).map((noun) => [noun, entry] as const);
    }),
  );
}

/** Rare plurals keep their form as their lemma ("kidnappers"). */
function withPlurals(nouns: readonly string[]): readonly string[] {
  return [...new Set([...nouns, ...nouns.map((noun) => `${noun}s`)])];
}

function eventClasses({ events }: ReferencesFile): ReadonlyMap<string, EventClass> {
  return new Map(
    events.flatMap(({ words: nouns, verbs = [], nouns: others = [], any = false, said = false }) => {
      const found = { verbs: new Set(verbs), nouns: new Set([...nouns, ...others]), any, said };
      return nouns.map((noun) => [noun, found] as const);
    }),
  );
}
