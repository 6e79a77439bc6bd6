import { z } from 'zod';
import { compilePhrases, type PhraseTable } from './phrase-table.ts';

const words = z.array(z.string().min(1));
/** Words of a language by what they stand for; a key is a name of the contract, not a word. */
const wordsByName = z.record(z.string().min(1), words);
const bounds = z.tuple([z.number().int().nonnegative(), z.number().int().positive()]);

/** How numbers are approximated or bounded. */
export const approximations = ['about', 'nearly', 'at-least', 'at-most', 'more-than', 'less-than', 'up-to'] as const;
export type Approximation = (typeof approximations)[number];
const approximators = z.partialRecord(z.enum(approximations), words);

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

const countSchema = z.strictObject({
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
    before: approximators,
    after: approximators,
    /** Those of `before` that are also prepositions of place ("around two villages"). */
    spatial: words,
  }),
  /** Words around the two numbers of a range; `infix` alone stands between them. */
  ranges: z.array(z.strictObject({ open: z.string().optional(), infix: z.string() })),
  /** Wordings of how often ("deux fois"): adverbs with their number, nouns after a number, and what after them makes a ratio. */
  occasions: z.strictObject({ adverbs: z.record(z.string(), z.number().int()), nouns: words, ratioAfter: words }),
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
  durations: z.strictObject({ units: wordsByName, before: words, after: words }),
  ages: z.strictObject({ before: words, after: words }),
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
  counts: countsSchema,
  /** Nouns whose bare figure counts something ("bilan", "toll"). */
  tolls: wordsByName,
});

type NumbersFile = z.infer<typeof numbersSchema>;

/** A collective in the table of words that name it. */
export type CollectiveMeaning = Readonly<z.infer<typeof collectiveSchema>>;
export type CountWords = Readonly<Record<keyof z.infer<typeof countSchema>, Readonly<Record<string, string>>>>;

/** `numbers.yaml` compiled: phrases indexed, names by word. JSON-able. */
export interface NumberPack {
  readonly digits: NumbersFile['digits'];
  readonly numerals: Pick<NumbersFile['numerals'], 'rooms' | 'tensJoiner' | 'joiners' | 'bare'> & {
    readonly small: PhraseTable<number>;
    readonly hundreds: PhraseTable<number>;
    readonly scales: PhraseTable<number>;
    readonly articles: readonly string[];
    readonly halvesBefore: PhraseTable<true>;
    readonly halvesAfter: PhraseTable<true>;
  };
  readonly collectives: { readonly one: PhraseTable<CollectiveMeaning>; readonly many: PhraseTable<CollectiveMeaning> };
  readonly vague: PhraseTable<readonly [number, number]>;
  readonly vagueDeterminers: PhraseTable<true>;
  readonly fractions: {
    readonly whole: PhraseTable<number>;
    readonly denominators: PhraseTable<number>;
    readonly ratios: PhraseTable<true>;
  };
  readonly percent: PhraseTable<true>;
  readonly before: PhraseTable<{ readonly approx: Approximation; readonly isSpatial: boolean }>;
  readonly after: PhraseTable<Approximation>;
  readonly rangeOpeners: PhraseTable<readonly string[]>;
  readonly rangeInfixes: PhraseTable<string>;
  /** Infixes that need no opener. */
  readonly freeInfixes: readonly string[];
  readonly occasionAdverbs: PhraseTable<number>;
  readonly occasionNouns: PhraseTable<true>;
  readonly ratioAfter: PhraseTable<true>;
  readonly zeroPersons: PhraseTable<true>;
  readonly zeroDeterminers: PhraseTable<true>;
  readonly idioms: PhraseTable<true>;
  readonly ambiguous: readonly string[];
  readonly labels: readonly string[];
  readonly calendar: readonly string[];
  readonly linkers: readonly string[];
  readonly determiners: readonly string[];
  readonly partitives: PhraseTable<true>;
  readonly parts: PhraseTable<true>;
  readonly othersBefore: PhraseTable<true>;
  readonly othersAfter: PhraseTable<true>;
  readonly superseded: {
    readonly cues: PhraseTable<true>;
    readonly bareCues: PhraseTable<true>;
    readonly earlier: PhraseTable<true>;
    readonly changes: readonly string[];
  };
  readonly durationBefore: PhraseTable<true>;
  readonly durationAfter: PhraseTable<true>;
  readonly ageBefore: PhraseTable<true>;
  readonly ageAfter: PhraseTable<true>;
  readonly durations: Readonly<Record<string, string>>;
  readonly measures: Readonly<Record<string, string>>;
  readonly money: Readonly<Record<string, string>>;
  readonly moneySuffixes: Readonly<Record<string, number>>;
  readonly units: Readonly<Record<string, string>>;
  readonly placeUnits: readonly string[];
  readonly personEndings: NumbersFile['personEndings'];
  readonly counts: CountWords;
  readonly tolls: Readonly<Record<string, string>>;
}

/**
 * Checks and compiles the parsed content of a `numbers.yaml`.
 * @throws ZodError where a key is missing, misspelt or of the wrong type; Error where a word has two meanings
 * @example const pack = compileNumberPack(parse(readFileSync('data/languages/fr/numbers.yaml', 'utf8')));
 */
export function compileNumberPack(content: unknown): NumberPack {
  const file = numbersSchema.parse(content);
  return {
    ...phraseParts(file),
    ...wordParts(file),
    digits: file.digits,
    numerals: compileNumerals(file.numerals),
    collectives: { one: collectiveTable(file, 'one'), many: collectiveTable(file, 'many') },
    fractions: {
      whole: compilePhrases(Object.entries(file.fractions.whole)),
      denominators: compilePhrases(Object.entries(file.fractions.denominators)),
      ratios: flags(file.fractions.ratios),
    },
    superseded: {
      cues: flags(file.superseded.cues),
      bareCues: flags(file.superseded.bareCues),
      earlier: flags(file.superseded.earlier),
      changes: file.superseded.changes,
    },
  };
}

function compileNumerals({ small, hundreds, scales, articles, halves, rooms, tensJoiner, joiners, bare }: NumbersFile['numerals']) {
  return {
    ...{ rooms, tensJoiner, joiners, bare, articles },
    small: compilePhrases(Object.entries(small)),
    hundreds: compilePhrases(hundreds.map((word) => [word, 100] as const)),
    scales: compilePhrases(Object.entries(scales)),
    halvesBefore: flags(halves.before),
    halvesAfter: flags(halves.after),
  };
}

/** Everything that is a list of phrases. */
function phraseParts(file: NumbersFile) {
  const { approximators: near, ranges, occasions, zeros, others, durations, ages } = file;
  const before = approximatorEntries(near.before).map(
    ([phrase, approx]) => [phrase, { approx, isSpatial: near.spatial.includes(phrase) }] as const,
  );
  return {
    vague: compilePhrases(file.vague.flatMap(({ words: list, range }) => list.map((word) => [word, range] as const))),
    vagueDeterminers: flags(file.vagueDeterminers),
    percent: flags(file.percent),
    before: compilePhrases(before),
    after: compilePhrases(approximatorEntries(near.after)),
    rangeOpeners: compilePhrases(rangeOpeners(ranges)),
    rangeInfixes: compilePhrases(ranges.map(({ infix }) => [infix, infix] as const)),
    freeInfixes: ranges.filter(({ open }) => open === undefined).map(({ infix }) => infix),
    occasionAdverbs: compilePhrases(Object.entries(occasions.adverbs)),
    occasionNouns: flags(occasions.nouns),
    ratioAfter: flags(occasions.ratioAfter),
    zeroPersons: flags(zeros.persons),
    zeroDeterminers: flags(zeros.determiners),
    idioms: flags(file.idioms),
    partitives: flags(file.partitives),
    parts: flags(file.parts),
    othersBefore: flags(others.before),
    othersAfter: flags(others.after),
    durationBefore: flags(durations.before),
    durationAfter: flags(durations.after),
    ageBefore: flags(ages.before),
    ageAfter: flags(ages.after),
  };
}

/** Everything that is looked up by one word or lemma. */
function wordParts(file: NumbersFile) {
  const { ambiguous, labels, calendar, linkers, determiners, placeUnits, personEndings, moneySuffixes } = file;
  return {
    ...{ ambiguous, labels, calendar, linkers, determiners, placeUnits, personEndings, moneySuffixes },
    durations: namesByWord(file.durations.units, 'durations.units'),
    measures: namesByWord(file.measures, 'measures'),
    money: namesByWord(file.money, 'money'),
    units: namesByWord(file.units, 'units'),
    tolls: namesByWord(file.tolls, 'tolls'),
    counts: compileCounts(file.counts),
  };
}

function compileCounts(counts: z.infer<typeof countsSchema>): CountWords {
  const kinds = Object.keys(countSchema.shape) as (keyof z.infer<typeof countSchema>)[];
  const byKind = (kind: (typeof kinds)[number]) => Object.fromEntries(Object.entries(counts).map(([name, lists]) => [name, lists[kind]]));
  return Object.fromEntries(kinds.map((kind) => [kind, namesByWord(byKind(kind), `counts.*.${kind}`)])) as CountWords;
}

function flags(phrases: readonly string[]): PhraseTable<true> {
  return compilePhrases(phrases.map((phrase) => [phrase, true] as const));
}

function approximatorEntries(lists: z.infer<typeof approximators>): [string, Approximation][] {
  return approximations.flatMap((approx) => (lists[approx] ?? []).map((phrase): [string, Approximation] => [phrase, approx]));
}

function rangeOpeners(ranges: NumbersFile['ranges']): [string, readonly string[]][] {
  const openers = new Set(ranges.flatMap(({ open }) => (open === undefined ? [] : [open])));
  return [...openers].map((opener) => [opener, ranges.filter(({ open }) => open === opener).map(({ infix }) => infix)]);
}

function collectiveTable({ collectives }: NumbersFile, form: 'one' | 'many'): PhraseTable<CollectiveMeaning> {
  return compilePhrases(collectives.flatMap((collective) => collective[form].map((word) => [word, collective] as const)));
}

function namesByWord(lists: Readonly<Record<string, readonly string[]>>, key: string): Readonly<Record<string, string>> {
  const names: Record<string, string> = {};
  for (const [name, list] of Object.entries(lists)) {
    for (const word of list) {
      const other = Object.hasOwn(names, word) ? names[word] : undefined;
      if (other !== undefined) throw new Error(`${key}: "${word}" stands under ${other} and ${name}. Keep it under one.`);
      names[word] = name;
    }
  }
  return names;
}
