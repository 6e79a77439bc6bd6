import { z } from 'zod';
import { universalPos } from '../../../model/tree.ts';
import { compileLexicon, type Lexicon } from './lexicon.ts';
import { compilePattern, type FirstFormSources, firstForms, type PatternElement, type SlotKind, slotKinds } from './pattern.ts';
import { compileSignals, neededGroups, type SignalTable } from './signals.ts';
import { bounds, partsOfDay, periodParts, references, seasons, selectors, timeUnits } from './time-value.ts';

const words = z.array(z.string().min(1));
const integer = z.number().int();

/** What a rule makes of what it matched. The fields below `as` are the same for every expression that the rule matches. */
const ruleSchema = z.strictObject({
  /**
   * Words to match, lower-case, parted by spaces. `<slot>` takes a value, `@name` one of a list of `words`, `<group>` what a
   * group of rules makes; `?` after an element: it may be absent. `[` and `]` mark the span where words around it only license it.
   */
  match: z.string().min(1),
  as: z.enum([
    'calendar',
    'weekday',
    'shift',
    'season',
    'quarter',
    'decade',
    'running',
    'duration',
    'event',
    'range',
    'night',
    'bounded',
    'part',
    'hours',
    'same',
    'set',
    'reference',
    'pass',
    /** A day or part of a day with an hour of its own. */
    'within',
    /** Looks like a time and is none. */
    'nothing',
  ]),
  which: z.enum(selectors).optional(),
  unit: z.enum(timeUnits).optional(),
  amount: z.number().int().nonnegative().or(z.literal('some')).optional(),
  /** The unit that was matched must be one of these. */
  units: z.array(z.enum(timeUnits)).optional(),
  direction: z.union([z.literal(-1), z.literal(1)]).optional(),
  bound: z.enum(bounds).optional(),
  part: z.enum(periodParts).optional(),
  partOfDay: z.enum(partsOfDay).optional(),
  reference: z.enum(references).optional(),
  months: z.union([z.literal(3), z.literal(6)]).optional(),
  weeks: integer.optional(),
  /** Whole years from that of the document ("June of last year": -1). */
  years: integer.optional(),
  /** Hours to add to the number of the clock ("3 p.m.": 12). */
  addHours: z.literal(12).optional(),
  isDeadline: z.literal(true).optional(),
  isWithin: z.literal(true).optional(),
  /** What is counted from stands before ("the next day"), not in the complement ("a day after the vote"). */
  isAnaphoric: z.literal(true).optional(),
  /** The verb that governs the expression must stand like this. */
  when: z.enum(['perfect', 'notPerfect', 'past', 'notPast', 'deadline', 'lasting']).optional(),
  /** The word at which the expression begins has one of these parts of speech. */
  tags: z.array(z.enum(universalPos)).optional(),
});

/** `data/languages/<code>/time.yaml`: how a language speaks of times. Everything lower-case. */
export const timeFileSchema = z.strictObject({
  /** Whether months and weekdays are written with a capital: a capital where none is due, or none where it is, makes a name or a verb. */
  capitals: z.strictObject({ months: z.boolean(), weekdays: z.boolean() }),
  /** Months and seasons that are other words as well; without a number beside them they need the right part of speech, and a capital if months have one. */
  homonyms: words,
  /** Words before a name of a person or of a thing that is called like a day or month. */
  titles: words,
  weekdays: z.record(z.string(), integer.min(1).max(7)),
  months: z.record(z.string(), integer.min(1).max(12)),
  seasons: z.record(z.string(), z.enum(seasons)),
  units: z.record(z.string(), z.strictObject({ unit: z.enum(timeUnits), times: integer.min(1).optional() }).or(z.enum(timeUnits))),
  partsOfDay: z.record(z.string(), z.enum(partsOfDay)),
  parts: z.record(z.string(), z.enum(periodParts)),
  selectors: z.record(z.string(), z.enum(selectors)),
  /** Number words; those joined by hyphens or by `numberJoiners` add up. */
  numbers: z.record(z.string(), integer.nonnegative()),
  numberJoiners: words,
  /** Other counts: a number, or `some` where none is stated. */
  amounts: z.record(z.string(), integer.or(z.literal('some'))),
  ordinals: z.record(z.string(), integer.positive()),
  /** What follows the figures of an ordinal ("1er", "3rd"). */
  ordinalMarks: words,
  /** Order in dates such as 3/11/2018. */
  numericOrder: z.enum(['day-month', 'month-day', 'either']),
  /** Lists for `@name`. */
  words: z.record(z.string(), words),
  tense: z.strictObject({
    /** Auxiliaries (forms) that put their verb into the future. */
    future: words,
    /** Auxiliaries (forms) of the perfect up to now. */
    perfect: words,
    /** Lemmas of verbs and adjectives after which an infinitive or clause lies ahead. */
    ahead: words,
    /** Conjunctions (lemmas) under which a past tense is no past ("si", "if"). */
    conditions: words,
    /** Lemmas whose participle says that something lies ahead ("prévu", "scheduled"). */
    scheduled: words,
    /** Lemmas of verbs that speak of what lies behind even in the present tense: "accuse", "denies". */
    backward: words,
    /** Lemmas of verbs of ending: a time counted from now is then a deadline. */
    deadline: words,
    /** Lemmas of verbs that give, prolong or postpone: until when lies ahead, whatever their tense. */
    granting: words,
    /** Lemmas of verbs that promise, call for or appoint: the day of their object lies ahead. */
    appointing: words,
    /** Prepositions (lemmas) before the day that something is set for or put off to. */
    appointedFor: words,
    /** Lemmas of verbs whose complement is a duration. */
    lasting: words,
  }),
  /** Groups of rules. Those of `expression` are looked for in the text; the others are met as `<group>`. */
  rules: z.record(z.string(), z.array(ruleSchema)),
});

export type TimeRuleFile = Readonly<z.infer<typeof ruleSchema>>;

/** A rule with its pattern divided. */
export interface TimeRule extends Omit<TimeRuleFile, 'match'> {
  /** "group:number", counted from 1 in the order of the file. */
  readonly name: string;
  readonly elements: readonly PatternElement[];
  /** What a sentence must hold for it to match: numbers of `signals`, and groups. */
  readonly needs: readonly number[];
  readonly groups: readonly string[];
}

/** Times of a language, as plain JSON. */
export interface TimePack extends Omit<z.infer<typeof timeFileSchema>, 'rules' | 'words' | SlotSource> {
  readonly slots: { readonly [Kind in keyof SlotLexicons]: SlotLexicons[Kind] };
  readonly words: Readonly<Record<string, Lexicon<true>>>;
  readonly rules: Readonly<Record<string, readonly TimeRule[]>>;
  /** For each group, indices of its rules by the first piece they can begin with; "#" stands for any figures. */
  readonly starts: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
  readonly signals: SignalTable;
}

type SlotSource = 'weekdays' | 'months' | 'seasons' | 'units' | 'partsOfDay' | 'parts' | 'selectors' | 'amounts' | 'ordinals';
type File = z.infer<typeof timeFileSchema>;
type Unit = (typeof timeUnits)[number];

interface SlotLexicons {
  readonly weekday: Lexicon<number>;
  readonly month: Lexicon<number>;
  readonly season: Lexicon<(typeof seasons)[number]>;
  readonly unit: Lexicon<{ readonly unit: Unit; readonly times?: number }>;
  readonly partOfDay: Lexicon<(typeof partsOfDay)[number]>;
  readonly part: Lexicon<(typeof periodParts)[number]>;
  readonly which: Lexicon<(typeof selectors)[number]>;
  readonly amount: Lexicon<number | 'some'>;
  readonly ordinal: Lexicon<number>;
}

/**
 * Checks and compiles the content of `time.yaml`.
 * @throws z.ZodError with the path of every key that is wrong, or an Error that names the rule at fault
 */
export function compileTimePack(content: unknown): TimePack {
  const file = timeFileSchema.parse(content);
  const {
    rules: ruleFile,
    words: lists,
    weekdays,
    months,
    seasons: named,
    units,
    partsOfDay: dayParts,
    parts,
    selectors: which,
    amounts,
    ordinals,
    ...rest
  } = file;
  const slots: TimePack['slots'] = {
    weekday: compileLexicon(weekdays),
    month: compileLexicon(months),
    season: compileLexicon(named),
    unit: compileLexicon(Object.fromEntries(Object.entries(units).map(([form, unit]) => [form, unitOf(unit)]))),
    partOfDay: compileLexicon(dayParts),
    part: compileLexicon(parts),
    which: compileLexicon(which),
    amount: compileLexicon({ ...amounts, ...file.numbers }),
    ordinal: compileLexicon(ordinals),
  };
  const wordLexicons = Object.fromEntries(
    Object.entries(lists).map(([name, list]) => [name, compileLexicon(Object.fromEntries(list.map((form) => [form, true as const])))]),
  );
  const patterns = compilePatterns(ruleFile, new Set(Object.keys(wordLexicons)));
  const { table, needsOf } = compileSignals({ slots, words: wordLexicons, rules: patterns });
  const rules = ofEach(patterns, (group) =>
    group.map((rule) => ({ ...rule, needs: needsOf(rule.elements), groups: neededGroups(rule.elements) })),
  );
  const pack = { ...rest, slots, words: wordLexicons, rules };
  return { ...pack, starts: ofEach(rules, (group) => startIndex(group, pack)), signals: table };
}

function ofEach<From, To>(groups: Readonly<Record<string, From>>, change: (group: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(groups).map(([name, group]) => [name, change(group)]));
}

function unitOf(unit: File['units'][string]): { unit: Unit; times?: number } {
  if (typeof unit === 'string') return { unit };
  return { unit: unit.unit, ...(unit.times !== undefined && { times: unit.times }) };
}

function compilePatterns(file: File['rules'], lists: ReadonlySet<string>): Record<string, readonly Omit<TimeRule, 'needs' | 'groups'>[]> {
  if (!file.expression) throw new Error('rules: the group "expression" is missing. It holds the rules that are looked for in a text.');
  const isSlot = (name: string): name is SlotKind => (slotKinds as readonly string[]).includes(name);
  const groups = new Set(Object.keys(file));
  const taken = [...groups].find(isSlot);
  if (taken !== undefined) throw new Error(`rules.${taken}: a slot has this name. Give the group another.`);
  const known = { isSlot, isGroup: (wanted: string) => groups.has(wanted), isList: (wanted: string) => lists.has(wanted) };
  return Object.fromEntries(
    Object.entries(file).map(([group, rules]) => [
      group,
      rules.map(({ match, ...rule }, index) => {
        const name = `${group}:${index + 1}`;
        return { ...rule, name, elements: compilePattern(match, name, known) };
      }),
    ]),
  );
}

function startIndex(rules: readonly TimeRule[], pack: FirstFormSources): Record<string, readonly number[]> {
  const starts = new Map<string, number[]>();
  rules.forEach((rule, index) => {
    for (const form of firstForms(rule.elements, pack)) starts.set(form, [...(starts.get(form) ?? []), index]);
  });
  return Object.fromEntries(starts);
}
