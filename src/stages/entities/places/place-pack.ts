import { type Bearing, type Generic, type GenericKind, type PlacesFile, placesFileSchema } from './places-file.ts';

/** Words to look up; phrases are written with one space between their pieces. */
export type PhraseSet = Readonly<Record<string, true>>;

/** Values under words or phrases. */
export interface PhraseTable<Value> {
  /** Pieces of the longest phrase. */
  readonly longest: number;
  readonly values: Readonly<Record<string, Value>>;
  /** Pieces of the longest phrase that begins with a word: most words begin none. */
  readonly starts: Readonly<Record<string, number>>;
  /** Pieces of the longest phrase that ends in a word. */
  readonly ends: Readonly<Record<string, number>>;
}

const listNames = [
  'articles',
  'indefinites',
  'links',
  'conjunctions',
  'possessives',
  'areaPrepositions',
  'landPrepositions',
  'placedVerbs',
  'possessed',
  'including',
  'joiners',
  'over',
  'inside',
  'parts',
  'territories',
  'toward',
  'speech',
  'common',
  'languageNouns',
  'from',
  'to',
  'with',
  'tails',
  'streets',
  'sports',
  'unlinked',
  'roadCodes',
  'along',
  'seats',
] as const;
type ListName = (typeof listNames)[number];
const phraseNames = ['locatives', 'weakLocatives', 'near', 'off', 'between', 'about', 'titles', 'fillers'] as const;
type PhraseName = (typeof phraseNames)[number];

/** `places.yaml` compiled. JSON-able. */
export type PlacePack = Readonly<Record<ListName, PhraseSet>> &
  Readonly<Record<PhraseName, PhraseTable<true>>> & {
    readonly generics: PhraseTable<Omit<Generic, 'words'>>;
    readonly directions: PhraseTable<Bearing>;
    readonly directionAdjectives: PhraseTable<Bearing>;
    readonly units: PhraseTable<number>;
    readonly numbers: Readonly<Record<string, number>>;
    readonly roughNumbers: Readonly<Record<string, number>>;
    readonly notPlaces: { readonly before: PhraseSet; readonly after: PhraseSet };
    /** Places without a name: all their nouns with the kind, and what decides whether one is a place. */
    readonly unnamed: {
      readonly nouns: PhraseTable<GenericKind>;
      readonly open: PhraseSet;
      readonly sorts: PhraseSet;
      readonly verbs: PhraseSet;
      readonly except: PhraseTable<true>;
      readonly counts: PhraseSet;
    };
    readonly rivers: {
      readonly before: PhraseTable<true>;
      readonly after: PhraseSet;
      readonly names: PhraseSet;
      readonly shared: PhraseSet;
    };
  };

/** The pieces of a phrase as a sentence is cut: at spaces and after apostrophes. */
function phraseKey(phrase: string): string {
  return phrase
    .toLowerCase()
    .replace(/’/gu, "'")
    .replace(/'(?=\p{L}{2})/gu, "' ")
    .replace(/\s+/gu, ' ')
    .trim();
}

/** True where a set holds a word. */
export function holds(set: PhraseSet, word: string): boolean {
  return Object.hasOwn(set, word);
}

/**
 * Validates and compiles the place words of a language.
 * @throws ZodError naming the key that does not fit; Error where a generic noun is listed twice
 * @example compilePlacePack(parse(readFileSync('data/languages/fr/places.yaml', 'utf8'))).near
 */
export function compilePlacePack(file: unknown): PlacePack {
  const data = placesFileSchema.parse(file);
  const lists = Object.fromEntries(listNames.map((name) => [name, setOf(data[name])])) as Record<ListName, PhraseSet>;
  const phrases = Object.fromEntries(
    phraseNames.map((name) => [name, tableOf(data[name].map((phrase) => [phrase, true] as const))]),
  ) as Record<PhraseName, PhraseTable<true>>;
  return {
    ...lists,
    ...phrases,
    generics: genericsOf(data.generics),
    directions: tableOf(Object.entries(data.directions)),
    directionAdjectives: tableOf(Object.entries(data.directionAdjectives)),
    units: tableOf(Object.entries(data.units)),
    numbers: lowered(data.numbers),
    roughNumbers: lowered(data.roughNumbers),
    notPlaces: { before: setOf(data.notPlaces.before), after: setOf(data.notPlaces.after) },
    unnamed: {
      nouns: tableOf([...data.generics, ...data.unnamed.nouns].flatMap(({ kind, words }) => words.map((word) => [word, kind] as const))),
      open: setOf(data.unnamed.open),
      sorts: setOf(data.unnamed.sorts),
      verbs: setOf(data.unnamed.verbs),
      except: tableOf(data.unnamed.except.map((phrase) => [phrase, true] as const)),
      counts: setOf(data.unnamed.counts),
    },
    rivers: {
      before: tableOf(data.rivers.before.map((phrase) => [phrase, true] as const)),
      after: setOf(data.rivers.after),
      names: setOf(data.rivers.names),
      shared: setOf(data.rivers.shared),
    },
  };
}

function setOf(list: readonly string[]): PhraseSet {
  return Object.fromEntries(list.map((word) => [phraseKey(word), true as const]));
}

function lowered<Value>(table: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(table).map(([word, value]) => [phraseKey(word), value]));
}

function tableOf<Value>(pairs: readonly (readonly [string, Value])[]): PhraseTable<Value> {
  const entries = pairs.map(([phrase, value]) => [phraseKey(phrase), value] as const);
  const phrases = entries.map(([key]) => key.split(' ')).sort((left, right) => left.length - right.length);
  const sizesBy = (index: number): Readonly<Record<string, number>> =>
    Object.fromEntries(phrases.map((words) => [words.at(index)!, words.length]));
  return { longest: phrases.at(-1)?.length ?? 0, values: Object.fromEntries(entries), starts: sizesBy(0), ends: sizesBy(-1) };
}

function genericsOf(generics: PlacesFile['generics']): PlacePack['generics'] {
  const seen = new Set<string>();
  const pairs = generics.flatMap(({ words, ...generic }) =>
    words.map((phrase) => {
      if (seen.has(phrase)) throw new Error(`generics: "${phrase}" is listed twice. Keep it under one kind.`);
      seen.add(phrase);
      return [phrase, generic] as const;
    }),
  );
  return tableOf(pairs);
}
