import { z } from 'zod';
import { actorTypes } from './actors-file.ts';
import { foldName, foldPieces } from './fold-name.ts';

const words = z.array(z.string().min(1));

/** What a head noun makes of its noun phrase. */
const headClasses = [
  /** A body of a state ("army", "ministry of defence"): `id` is the last part of its ref. */
  'body',
  /** Those who serve in a body ("soldiers"): `body` names it. */
  'members',
  /** Those who fight or act for whatever the phrase names ("fighters of X"). */
  'fighters',
  /** A numbered or named part of a force ("brigade"). */
  'unit',
  /** A movement, militia, tribe, party: the name beside it is its own. */
  'group',
  /** One person in a role ("mayor"); several of them are a group. */
  'person',
  /** People as such ("residents"). */
  'people',
  /** A channel, newspaper, agency. */
  'media',
  /** An accusing word: never an identity. `names` says what in the phrase is meant. */
  'label',
  /** Words that sound like an actor and are none ("social network"). */
  'nobody',
] as const;
export type HeadClass = (typeof headClasses)[number];

const headSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/u),
  as: z.enum(headClasses),
  type: z.enum(actorTypes).optional(),
  body: z.string().optional(),
  /** For labels: the government of the state named, the group named, or nothing. */
  names: z.enum(['government', 'group', 'nothing']).optional(),
  /**
   * Alone, without anything that says which: `own` is an actor of the document, `open` leaves the reference to coreference,
   * `skip` is no mention; with `name` only a name beside it makes it one, with `capital` a capital or a demonym, with `acts` a
   * position in which a town would stand for its government ("the county sued"), with `written` only a capital ("la Ville").
   */
  bare: z.enum(['own', 'open', 'skip', 'name', 'capital', 'acts', 'written']).optional(),
  /** Whoever is named before it has it and is not it ("African Union mission" against "Hamas movement"). */
  part: z.literal(true).optional(),
  /** Those who lead or serve among the armed ("its commanders"): with a possessive they are of the kind of who has them. */
  ranked: z.literal(true).optional(),
  /** Several persons and nothing more ("people", "wounded"): a mention only where a number or an indefinite counts them. */
  counted: z.literal(true).optional(),
  /** With a word of `stateWords` in its name a body of the state ("National Roads Agency"). */
  ofState: z.literal(true).optional(),
  /** Sent to another country by their own: their state is not spoken of as where things happen ("the French ambassador"). */
  guest: z.literal(true).optional(),
  /** They stand beside whose they are said to be, and are no part of him ("its allies"). */
  beside: z.literal(true).optional(),
  /** A single one is a person with that role ("an officer of the army"). */
  single: z.literal('person').optional(),
  words,
});
export type ActorHead = z.infer<typeof headSchema>;

const bodySchema = z.strictObject({
  label: z.string().min(1),
  gender: z.enum(['m', 'f', 'mp', 'fp']),
  type: z.enum(actorTypes),
  /** Acts outside its country too: the places of a sentence do not outweigh the states that it names. */
  abroad: z.literal(true).optional(),
  /** Sits in another country than its own. */
  guest: z.literal(true).optional(),
  /** Sits in a house called as it is: behind a preposition of place the house is meant ("devant le parlement"). */
  house: z.literal(true).optional(),
  /** How it calls itself, for labels: "<title> (<country>)"; without one, the label with the country's adjective. */
  title: z.string().min(1).optional(),
});

/** `data/languages/<code>/actors.yaml`. Words are lemmas or forms; case and accents do not matter. */
const actorPackFileSchema = z.strictObject({
  /** Bodies that every state may have, by the last part of their ids, and how they are called. */
  bodies: z.record(z.string(), bodySchema),
  heads: z.array(headSchema),
  /** What a state, its army or its government does: a demonym beside it is the doer. */
  acts: z.strictObject({ army: words, government: words, country: words }),
  /** Words between a head and what says whose it is ("de", "of"), and determiners that may follow. */
  complements: words,
  determiners: words,
  /** Prepositions that say which body somebody comes from ("observers from the African Union"); behind them a land is where they come from. */
  origins: words,
  indefinites: words,
  /** Nouns before "of" that count ("dozens"). */
  counters: words,
  conjunctions: words,
  /** Possessives of the speaker ("our") and of somebody spoken of ("its"). */
  ours: words,
  theirs: words,
  /** Beside forces: they are those of the state where they stand ("government", "federal"). */
  governmental: words,
  /** Beside authorities: they are no government of a state ("local", "provincial"). */
  locals: words,
  /** Marks of the possessor ("'s"). */
  possessives: words,
  ordinals: z.record(z.string(), z.number().int().positive()),
  ordinalMarks: words,
  /** Endings of plurals that are tried off where a lemma is not known. */
  plurals: words,
  /** What a ministry is for, and the body that this makes it. */
  portfolios: z.record(z.string(), z.string()),
  /** Adjectives of organisations ("onusien"), with their ids. */
  organisations: z.record(z.string(), z.string()),
  /** Adjectives of units, and how refs write them. */
  unitModifiers: z.record(z.string(), z.string()),
  /** Words in names that say that a state has set the body up ("national", "federal"). */
  stateWords: words,
  /** Forms of address: they tell a person and are no role. */
  titles: words,
  /** What outlets do: their names are outlets there. */
  reporting: words,
  /** Verbs of those who lead others ("led by X"). */
  leading: words,
  /** What armed groups do of attacks, a verb or a verb with its object: a name that does it is no person's. */
  claiming: words,
  /** Verbs whose subject has the soldiers that are their object ("sent two platoons"). */
  deploying: words,
  /** Nouns that titles of outlets open or close with ("Courrier", "Herald"). */
  outletNouns: words,
  /** What is said or written in a language ("initials", "accent"): an adjective of a country beside them is the language's. */
  languageNouns: words,
  /** Verbs whose subject speaks. */
  saying: words,
  /** What stands between a name and another name of the same ("dit", "better known as"). */
  introducers: words,
  positions: z.strictObject({
    agents: words,
    sources: words,
    parties: words,
    /** What a party gives comes with these ("no word from X"). */
    senders: words,
    /** After these a name is a place. */
    places: words,
    /** After these a ministry or a parliament is its house. */
    houses: words,
    /** Nouns whose possessor acts ("support of X"), and nouns that a place has ("streets of X"). */
    possessed: words,
    placeNouns: words,
    /** Seas, lakes, mountains: what they are called after is no actor there ("Sea of Azov"). */
    features: words,
    /** Lines between two countries: the adjective of one says nothing of who stands there. */
    borders: words,
    /** "between": parties to a deal or quarrel, else the ends of a road. */
    between: words,
    /** Verbs whose object is a territory even where it is a state ("invade X"). */
    motionVerbs: words,
    /** Verbs whose subject is a place ("X fell"). */
    placeVerbs: words,
    /** Verbs of games: a town that is their subject is a team ("X beat Y"). */
    contestVerbs: words,
    /** Verbs whose object is a party ("accuse X"). */
    politicalVerbs: words,
    /** Adjectives and participles that say whose side somebody is on ("close to X", "allié à X"). */
    ties: words,
    /** Verbs that a capital as subject makes a government ("X reacted"). */
    reactingVerbs: words,
    /** Verbs and nouns whose "to X" is a party. */
    dative: words,
    datives: words,
  }),
});
export type ActorPackFile = z.infer<typeof actorPackFileSchema>;

export type WordSet = Readonly<Record<string, true>>;

/** Word lists of a compiled pack. */
type SetName =
  | 'ours'
  | 'theirs'
  | 'governmental'
  | 'locals'
  | 'complements'
  | 'determiners'
  | 'origins'
  | 'indefinites'
  | 'counters'
  | 'conjunctions'
  | 'possessives'
  | 'titles'
  | 'saying'
  | 'outletNouns'
  | 'languageNouns'
  | 'stateWords'
  | 'reporting'
  | 'leading'
  | 'claiming'
  | 'deploying';

/** Where a name of a state stands as a party. */
export type ActorPositions = Readonly<Record<keyof ActorPackFile['positions'], WordSet>>;

/** `actors.yaml` compiled. JSON-able. */
export interface ActorPack extends Readonly<Record<SetName, WordSet>> {
  readonly bodies: ActorPackFile['bodies'];
  readonly heads: readonly ActorHead[];
  /** Under the first piece of a head: what follows (each piece with a space) and the head's index; longest first. */
  readonly headWords: Readonly<Record<string, readonly (readonly [rest: string, count: number, head: number])[]>>;
  /** Folded noun to the body whose act it is; `country` for the state as such. */
  readonly acts: Readonly<Record<string, string>>;
  readonly ordinals: Readonly<Record<string, number>>;
  readonly ordinalMarks: WordSet;
  readonly plurals: readonly string[];
  readonly portfolios: Readonly<Record<string, string>>;
  readonly unitModifiers: Readonly<Record<string, string>>;
  readonly organisations: Readonly<Record<string, string>>;
  /** Phrases under their first piece, as `headWords`. */
  readonly introducers: readonly string[];
  readonly positions: ActorPositions;
}

/** True where a set holds a folded word. */
export function holds(set: WordSet, word: string): boolean {
  return set[word] === true;
}

/** What a table itself holds under a key; most keys that are asked for are in none. */
export function ownEntry<Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined {
  const entry = table[key];
  return entry !== undefined && Object.hasOwn(table, key) ? entry : undefined;
}

function setOf(list: readonly string[]): WordSet {
  return Object.fromEntries(list.map((word) => [foldName(word), true] as const).filter(([word]) => word !== ''));
}

function byFolded<Value>(table: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(table).map(([word, value]) => [foldName(word), value]));
}

function headWordsOf(heads: readonly ActorHead[]): ActorPack['headWords'] {
  const table = new Map<string, [string, number, number][]>();
  const owner = new Map<string, string>();
  for (const [index, head] of heads.entries()) {
    for (const word of head.words) {
      const pieces = foldPieces(word);
      const key = pieces.join(' ');
      const other = owner.get(key);
      if (other !== undefined && other !== head.id)
        throw new Error(`heads: "${word}" stands under ${other} and ${head.id}. Keep it under one.`);
      owner.set(key, head.id);
      const [first = '', ...rest] = pieces;
      table.set(first, [...(table.get(first) ?? []), [rest.map((piece) => `${piece} `).join(''), pieces.length, index]]);
    }
  }
  return Object.fromEntries([...table].map(([first, rows]) => [first, rows.sort((a, b) => b[1] - a[1])]));
}

/**
 * Checks and compiles the parsed content of an `actors.yaml`.
 * @throws ZodError where a key is missing, misspelt or of the wrong type; Error where a word has two meanings
 * @example const pack = compileActorPack(parse(readFileSync('data/languages/fr/actors.yaml', 'utf8')));
 */
export function compileActorPack(content: unknown): ActorPack {
  const file = actorPackFileSchema.parse(content);
  const { bodies, heads, acts, positions } = file;
  for (const { id, body = id, as } of heads) {
    if ((as === 'body' || as === 'members') && !Object.hasOwn(bodies, body)) {
      throw new Error(`heads: ${id}: there is no body "${body}". Add it to "bodies", or correct the name.`);
    }
  }
  return {
    bodies,
    heads,
    headWords: headWordsOf(heads),
    acts: Object.fromEntries(Object.entries(acts).flatMap(([body, list]) => list.map((word) => [foldName(word), body] as const))),
    complements: setOf(file.complements),
    determiners: setOf(file.determiners),
    origins: setOf(file.origins),
    indefinites: setOf(file.indefinites),
    counters: setOf(file.counters),
    conjunctions: setOf(file.conjunctions),
    ours: setOf(file.ours),
    theirs: setOf(file.theirs),
    governmental: setOf(file.governmental),
    locals: setOf(file.locals),
    possessives: setOf(file.possessives),
    titles: setOf(file.titles),
    saying: setOf(file.saying),
    reporting: setOf(file.reporting),
    leading: setOf(file.leading),
    claiming: setOf(file.claiming),
    deploying: setOf(file.deploying),
    outletNouns: setOf(file.outletNouns),
    languageNouns: setOf(file.languageNouns),
    stateWords: setOf(file.stateWords),
    ordinals: byFolded(file.ordinals),
    ordinalMarks: setOf(file.ordinalMarks),
    plurals: file.plurals,
    portfolios: byFolded(file.portfolios),
    organisations: byFolded(file.organisations),
    unitModifiers: byFolded(file.unitModifiers),
    introducers: file.introducers.map((phrase) => `${foldName(phrase)} `),
    positions: Object.fromEntries(Object.entries(positions).map(([name, list]) => [name, setOf(list)])) as ActorPositions,
  };
}
