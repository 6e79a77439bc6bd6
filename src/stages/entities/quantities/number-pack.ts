import {
  type Approximation,
  approximations,
  type CollectiveMeaning,
  type CountKind,
  countSchema,
  type NumbersFile,
  numbersSchema,
} from './numbers-file.ts';
import { compilePhrases, type PhraseTable } from './phrase-table.ts';
import { anyFigures, type Beginnings, type Starts, startsOf } from './starts.ts';

type CollectiveForm = 'one' | 'many' | 'afterVague';

/** For each kind of word, what it counts. */
export type CountWords = Readonly<Record<CountKind, Readonly<Record<string, string>>>>;

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
  /** What an amount in words can begin with. */
  readonly amountStarts: Starts;
  /** What anything in words that is looked for from left to right can begin with. */
  readonly starts: Starts;
  readonly collectives: Readonly<Record<CollectiveForm, PhraseTable<CollectiveMeaning>>>;
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
  readonly durationAmounts: PhraseTable<true>;
  readonly durationTimes: PhraseTable<true>;
  readonly durationLengths: PhraseTable<true>;
  readonly descriptionBefore: PhraseTable<true>;
  readonly descriptionAfter: PhraseTable<true>;
  readonly durations: Readonly<Record<string, string>>;
  readonly measures: Readonly<Record<string, string>>;
  readonly money: Readonly<Record<string, string>>;
  readonly moneySuffixes: Readonly<Record<string, number>>;
  readonly units: Readonly<Record<string, string>>;
  readonly placeUnits: readonly string[];
  readonly personEndings: NumbersFile['personEndings'];
  readonly counts: CountWords;
  readonly losing: Readonly<Record<string, true>>;
  readonly lifeTaking: Readonly<Record<string, true>>;
  readonly bereaving: Readonly<Record<string, true>>;
  readonly bereaved: Readonly<Record<string, string>>;
  readonly personal: Readonly<Record<string, true>>;
  readonly notPersons: readonly string[];
  readonly pluralEndings: readonly string[];
  readonly quantityPronouns: readonly string[];
  readonly personCounts: readonly string[];
  readonly attempts: readonly string[];
  readonly tolls: Readonly<Record<string, string>>;
}

/**
 * Checks and compiles the parsed content of a `numbers.yaml`.
 * @throws ZodError where a key is missing, misspelt or of the wrong type; Error where a word has two meanings
 * @example const pack = compileNumberPack(parse(readFileSync('data/languages/fr/numbers.yaml', 'utf8')));
 */
export function compileNumberPack(content: unknown): NumberPack {
  const file = numbersSchema.parse(content);
  const pack = compileParts(file);
  const amounts = amountBeginnings(pack);
  const amountStarts = startsOf(amounts);
  const ranges = { phrases: pack.rangeOpeners, by: [...Object.keys(amountStarts), anyFigures] };
  const starts = startsOf({
    words: amounts.words,
    tables: [...amounts.tables, pack.idioms, pack.othersBefore],
    followed: [...amounts.followed, ranges],
  });
  return { ...pack, amountStarts, starts };
}

type PackParts = Omit<NumberPack, 'amountStarts' | 'starts'>;

/** Phrases and words that an amount can begin with, and those that need a collective behind them. */
function amountBeginnings({ numerals, collectives, fractions, ...pack }: PackParts): Beginnings {
  const { small, hundreds, scales, halvesBefore, articles, bare } = numerals;
  const numbers = [small, hundreds, scales, halvesBefore, fractions.whole, collectives.many];
  const others = [pack.vague, pack.occasionAdverbs, pack.zeroPersons, pack.zeroDeterminers];
  const nouns = [collectives.many, collectives.afterVague].flatMap((table) => Object.keys(table));
  return {
    words: [...articles, ...bare],
    tables: [...numbers, ...others],
    followed: [{ phrases: pack.vagueDeterminers, by: nouns }],
  };
}

function compileParts(file: NumbersFile): PackParts {
  return {
    ...phraseParts(file),
    ...wordParts(file),
    digits: file.digits,
    numerals: compileNumerals(file.numerals),
    collectives: {
      one: collectiveTable(file, 'one'),
      many: collectiveTable(file, 'many'),
      afterVague: collectiveTable(file, 'afterVague'),
    },
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
  const { approximators: near, ranges, occasions, zeros, others, durations, descriptions } = file;
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
    durationAmounts: flags(durations.amounts),
    durationTimes: flags(durations.times),
    durationLengths: flags(durations.lengths),
    descriptionBefore: flags(descriptions.before),
    descriptionAfter: flags(descriptions.after),
  };
}

/** Everything that is looked up by one word or lemma. */
function wordParts(file: NumbersFile) {
  const { ambiguous, labels, calendar, linkers, determiners, placeUnits, personEndings, moneySuffixes } = file;
  const { notPersons, pluralEndings, quantityPronouns, personCounts } = file;
  return {
    ...{ ambiguous, labels, calendar, linkers, determiners, placeUnits, personEndings, moneySuffixes },
    ...{ notPersons, pluralEndings, quantityPronouns, personCounts },
    durations: namesByWord(file.durations.units, 'durations.units'),
    measures: namesByWord(file.measures, 'measures'),
    money: namesByWord(file.money, 'money'),
    units: namesByWord(file.units, 'units'),
    tolls: namesByWord(file.tolls, 'tolls'),
    counts: compileCounts(file.counts),
    lifeTaking: Object.fromEntries(file.lifeTaking.map((word) => [word, true] as const)),
    bereaving: Object.fromEntries(file.bereaving.map((word) => [word, true] as const)),
    bereaved: namesByWord(file.bereaved, 'bereaved'),
    losing: Object.fromEntries(file.losing.map((word) => [word, true] as const)),
    personal: Object.fromEntries(file.personal.map((word) => [word, true] as const)),
    attempts: file.occasions.attempts,
  };
}

function compileCounts(counts: NumbersFile['counts']): CountWords {
  const kinds = Object.keys(countSchema.shape) as CountKind[];
  const byKind = (kind: CountKind) => Object.fromEntries(Object.entries(counts).map(([name, lists]) => [name, lists[kind]]));
  return Object.fromEntries(kinds.map((kind) => [kind, namesByWord(byKind(kind), `counts.*.${kind}`)])) as CountWords;
}

function flags(phrases: readonly string[]): PhraseTable<true> {
  return compilePhrases(phrases.map((phrase) => [phrase, true] as const));
}

function approximatorEntries(lists: NumbersFile['approximators']['before']): [string, Approximation][] {
  return approximations.flatMap((approx) => (lists[approx] ?? []).map((phrase): [string, Approximation] => [phrase, approx]));
}

function rangeOpeners(ranges: NumbersFile['ranges']): [string, readonly string[]][] {
  const openers = new Set(ranges.flatMap(({ open }) => (open === undefined ? [] : [open])));
  return [...openers].map((opener) => [opener, ranges.filter(({ open }) => open === opener).map(({ infix }) => infix)]);
}

function collectiveTable({ collectives }: NumbersFile, form: CollectiveForm): PhraseTable<CollectiveMeaning> {
  return compilePhrases(collectives.flatMap((collective) => (collective[form] ?? []).map((word) => [word, collective] as const)));
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
