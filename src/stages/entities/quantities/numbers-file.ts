import { z } from 'zod';

const words = z.array(z.string().min(1));
/** Words of a language by what they stand for; a key is a name of the contract, not a word. */
const wordsByName = z.record(z.string().min(1), words);
const bounds = z.tuple([z.number().int().nonnegative(), z.number().int().positive()]);

/** How numbers are approximated or bounded. */
export const approximations = ['about', 'nearly', 'at-least', 'at-most', 'more-than', 'less-than', 'up-to'] as const;
export type Approximation = (typeof approximations)[number];
const approximatorsSchema = z.partialRecord(z.enum(approximations), words);

const numeralsSchema = z.strictObject({
  /** Numbers below a hundred that are one word or a fixed compound ("seize", "quatre-vingts"). */
  small: z.record(z.string(), z.number().int().min(0).max(99)),
  /** How much may be added to a number of `small`: 20 to 60 where "soixante-quinze" is 75. Else 10 to the round tens. */
  rooms: z.record(z.string().regex(/^\d+$/u), z.number().int()),
  /** A word between tens and ones ("et"), and the ones it stands before. */
  tensJoiner: z.strictObject({ words, before: z.array(z.number().int()) }),
  hundreds: words,
  /** Words between hundreds or a scale and the rest ("and"). */
  joiners: words,
  scales: z.record(z.string(), z.number().int().positive()),
  /** Words of `hundreds` and `scales` that need no number before them ("mille"). */
  bare: words,
  /** Articles that mean one before a scale, a hundred or a collective ("a", "une"). */
  articles: words,
  /** Wordings of one half before a scale or collective ("half a") and after a number ("et demi"). */
  halves: z.strictObject({ before: words, after: words }),
});

const collectiveSchema = z.strictObject({
  /** After an article or number: "une dizaine", "two dozen". */
  one: words,
  /** Without a number: "des dizaines", "dozens". */
  many: words,
  /** The same, only after a vague determiner: "several hundred". */
  afterVague: words.optional(),
  value: z.number().int().positive(),
  /** What the plural alone stands for. */
  vague: bounds,
  /** An article and the singular give a range of 20 % either way. */
  spread: z.literal(true).optional(),
});

const fractionsSchema = z.strictObject({
  whole: z.record(z.string(), z.number().positive()),
  denominators: z.record(z.string(), z.number().int().min(2)),
  /** Words between part and whole: "quatre sur dix", "four in ten". */
  ratios: words,
});

export const countSchema = z.strictObject({
  /** Nouns for the persons themselves ("mort", "wounded"). */
  nouns: words,
  /** Participles and adjectives that say it of persons ("tué", "missing"): lemmas. */
  adjectives: words,
  /** Verbs (lemmas) that do it to their object. */
  verbs: words,
  /** Verbs (lemmas) that say it of their subject ("périr"). */
  subjects: words,
  /** Nouns for the act or event, followed by the persons ("mort de", "killing of"). */
  acts: words,
  /** Nouns that with a verb say it of the person named beside them ("coûter la vie à", "lose their lives"). */
  objects: words,
});

const countsSchema = z.record(z.string().min(1), countSchema);

/** Numbers and quantities of a language: `numbers.yaml`. Words are lower case; hyphens and spaces between them are the same. */
export const numbersSchema = z.strictObject({
  digits: z.strictObject({ thousands: words, decimals: words }),
  numerals: numeralsSchema,
  collectives: z.array(collectiveSchema),
  /** Words without a number, with what they stand for. */
  vague: z.array(z.strictObject({ words, range: bounds })),
  /** Determiners that may stand before the plural of a collective, and belong to it ("des", "plusieurs"). */
  vagueDeterminers: words,
  fractions: fractionsSchema,
  percent: words,
  approximators: z.strictObject({
    before: approximatorsSchema,
    after: approximatorsSchema,
    /** Those of `before` that are also prepositions of place ("around two villages"). */
    spatial: words,
  }),
  /** Words around the two numbers of a range; `infix` alone stands between them. */
  ranges: z.array(z.strictObject({ open: z.string().optional(), infix: z.string() })),
  /** Wordings of how often ("deux fois"): adverbs with their number, nouns after a number, and what after them makes a ratio. */
  occasions: z.strictObject({
    adverbs: z.record(z.string(), z.number().int()),
    nouns: words,
    ratioAfter: words,
    /** Verbs (lemmas) whose occasions are attempts. */
    attempts: words,
  }),
  /** None stated: pronouns for persons, determiners. */
  zeros: z.strictObject({ persons: words, determiners: words }),
  /** Wordings with a number in them that count nothing ("l'un des", "one another"). */
  idioms: words,
  /** Number words that are something else after a noun ("un fusil neuf"). */
  ambiguous: words,
  /** Nouns that are named by the number after them ("route 5"). */
  labels: words,
  /** Months, weekdays: the number beside them is a date. */
  calendar: words,
  /** Prepositions between a quantity and what is counted ("de", "of"), and determiners that may follow them. */
  linkers: words,
  determiners: words,
  /** Determiners before a number that mean the whole of something known; they do not belong to the quantity. */
  partitives: words,
  parts: words,
  others: z.strictObject({ before: words, after: words }),
  superseded: z.strictObject({
    /** Directly before a number that another has replaced ("au lieu de"). */
    cues: words,
    /** The same before a number that has no noun of its own ("contre 8 la veille"). */
    bareCues: words,
    /** Anywhere before a number that a later one replaces ("d'abord"). */
    earlier: words,
    /** Verbs and nouns (lemmas) of change: "from … to …" after them are an old and a new figure. */
    changes: words,
  }),
  durations: z.strictObject({
    units: wordsByName,
    /** Before a duration that measures something ("prolonger de six mois"); elsewhere a duration is time, not a quantity. */
    amounts: words,
    /** Those of `amounts` within a longer wording that is time ("au bout de"). */
    times: words,
    /** Before a bounded duration ("for more than six hours"). */
    lengths: words,
  }),
  /** Around a number that describes and does not count: ages ("aged"), calibres ("mm"). */
  descriptions: z.strictObject({ before: words, after: words }),
  /** Units that belong to the span: lemmas or symbols. */
  measures: wordsByName,
  /** Nouns and symbols of currencies. */
  money: wordsByName,
  /** Letters written to a number after a currency symbol ("£3m"). */
  moneySuffixes: z.record(z.string(), z.number().int()),
  /** Counted nouns (lemmas) by unit; other nouns are their own unit. */
  units: wordsByName,
  /** Units that lie on the map: before them "around" is a place. */
  placeUnits: words,
  /** Endings of nouns for persons: of any noun, and of one with a capital (demonyms). */
  personEndings: z.strictObject({ any: words, capital: words }),
  /** Nouns (lemmas) with such an ending that are no persons. */
  notPersons: words,
  /** Participles (lemmas) that are said of persons only: a number without a noun beside them counts persons. */
  personal: words,
  /** Endings that may be cut off a form to find it in a list. */
  pluralEndings: words,
  /** Pronouns of quantity: with them "un" alone counts one ("en a repris un"). */
  quantityPronouns: words,
  counts: countsSchema,
  /** Names of `counts` that are said of persons only: a noun that no list knows is then a person. */
  personCounts: words,
  /** Verbs (lemmas) whose subject is the one that loses ("perdre la vie"). */
  losing: words,
  /** Verbs (lemmas) by which somebody's own people die ("the brigade lost two men"), and the people (lemmas) of whom that is said. */
  bereaving: words,
  /** Verbs (lemmas) whose object, a noun of `objects`, counts the dead ("claimed nine lives"). */
  lifeTaking: words,
  bereaved: wordsByName,
  /** Nouns whose bare figure counts something ("bilan", "toll"). */
  tolls: wordsByName,
});

export type NumbersFile = Readonly<z.infer<typeof numbersSchema>>;
export type CollectiveMeaning = Readonly<z.infer<typeof collectiveSchema>>;
export type CountKind = keyof z.infer<typeof countSchema>;
