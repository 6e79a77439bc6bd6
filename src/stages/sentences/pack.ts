import { z } from 'zod';
import { actorTypes } from '../../model/actor-types.ts';
import { roleNames, stances } from '../../model/claim.ts';

const text = z.string().min(1);
const words = z.array(text);
/** What a claim is told as: asked, supposed, wanted, tried in vain, stopped, doubted, lasting, or simply so. */
const moods = ['asserted', 'present', 'ongoing', 'hedged', 'planned', 'conditional', 'interrogative', 'failed', 'foiled'] as const;
/** The sentence for what is so, and for what is not. */
const pair = z.tuple([text, text]);
const byRole = z.partialRecord(z.enum(roleNames), text);
const noun = z.strictObject({ one: text, many: text, gender: z.enum(['m', 'f']).optional() });
const forms = z.strictObject({ m: z.string(), f: z.string(), p: z.string() });
const placing = z.strictObject({ words, write: text });
const counted = ['killed', 'wounded', 'captured', 'missing', 'displaced'] as const;
const approximators = ['about', 'at-least', 'at-most', 'more-than', 'less-than', 'nearly', 'up-to', 'range'] as const;

const patternSchema = z.strictObject({
  /** Prepositions that join roles to the noun of a type, in the order in which they stand. */
  noun: byRole,
  /** Who can be subject of the verb: the first that the claim has. */
  subject: z.array(z.enum(roleNames)),
  /** What is its object: the first that the claim has beside the subject. */
  object: z.array(z.enum(roleNames)).optional(),
  /** Prepositions that join other roles to the verb. */
  to: byRole.optional(),
});

const typeSchema = z.strictObject({
  /** With its indefinite article, where it has one. */
  noun: text,
  many: z.boolean().optional(),
  pattern: text,
  /** Its forms, in the order that the sentences of `clauses` number them. */
  verb: z.array(text).min(2).optional(),
  /** What always follows the verb and its object ("a raid"); `{trigger}` stands for the report's own word. */
  after: text.optional(),
  /** Set for acts of refusing, promising and threatening: done, although what they speak of is not. */
  done: z.boolean().optional(),
  /** Third person present, singular and plural, of what lasts. */
  present: z.tuple([text, text]).optional(),
});

/** `sentences.yaml`: how claims are told in a language. `~` joins two words by its contractions and elisions. */
const sentencesSchema = z.strictObject({
  code: z.enum(['fr', 'en']),
  lead: z.strictObject({
    narrator: text,
    unnamed: text,
    source: text,
    citing: text,
    by: text,
    /** With its article: what a holder of this stance gave. Without an entry the holder stands alone. */
    stances: z.partialRecord(z.enum(stances), text),
  }),
  quotation: z.strictObject({ open: text, close: text, foreign: text }),
  /** Names of languages, by code, as they stand in `quotation.foreign`. */
  languages: z.record(z.string(), text),
  and: text,
  /** True where a name begins with the noun that it is built on ("Forces armées"), false where it ends with it. */
  headFirst: z.boolean(),
  apostrophe: text,
  /** For a claim that no construction tells: its own words. */
  quoted: text,
  marks: z.strictObject({
    negative: text,
    hedged: text,
    conditional: text,
    planned: text,
    interrogative: text,
    failed: text,
    foiled: text,
  }),
  contractions: z.record(z.string(), text),
  elision: z.strictObject({
    words,
    /** Letters before which they lose their last one. */
    before: text,
    /** Words before which they do not. */
    not: words,
  }),
  articles: z.strictObject({
    definite: forms,
    indefinite: forms,
    /** Before the singular of what there is none of. */
    none: z.strictObject({ m: text, f: text }),
    elided: text.optional(),
    beforeVowel: text.optional(),
    negated: text.optional(),
  }),
  /** How a word becomes plural where nothing else tells: the ending, the letters that take none, every word or the last alone. */
  plural: z.strictObject({ ending: text, unless: words, every: z.boolean() }),
  /** Some of an actor's people: soldiers of an army. */
  members: text,
  /** Endings of a participle behind a subject: masculine, feminine, plural of each. */
  agreement: z.strictObject({ m: z.string(), f: z.string(), mp: z.string(), fp: z.string() }),
  determiners: z.strictObject({
    /** Lemmas. */
    definite: words,
    indefinite: words,
    /** Words that negate a whole clause, or none of it ("any"). */
    negative: words,
    unsure: words,
    /** Of the first and second person. */
    speaker: words,
  }),
  /** The part of a negative sentence that a negative word replaces; without it the positive sentence is taken. */
  negation: text.optional(),
  dates: z.strictObject({
    months: z.array(text).length(12),
    /** The first day of a month, where it is not called by its figure. */
    first: text.optional(),
    plain: text,
    day: text,
    days: text,
    month: text,
    year: text,
  }),
  /** Prepositions of place that can be told in another language. */
  places: z.strictObject({
    in: placing,
    near: placing,
    other: text,
    /** Prepositions that tie a place to a noun: alone they open no adverbial. */
    genitive: words,
  }),
  adjuncts: z.strictObject({ from: text, to: text, via: text }),
  /** The verb that tells each count of persons; `*` marks words that agree, otherwise the last does. */
  counts: z.record(z.enum(counted), z.array(text).min(2)),
  persons: noun,
  thousands: text,
  approximators: z.record(z.enum(approximators), text),
  /** What stands before a bare name of an actor that needs an article here, by its type. */
  kinds: z.partialRecord(z.enum(actorTypes), noun),
  clauses: z.record(z.enum(moods), pair),
  passives: z.partialRecord(z.enum(moods), pair),
  nouns: z.record(z.enum(moods), pair),
  patterns: z.record(z.string(), patternSchema),
  types: z.record(z.string(), typeSchema),
  /** Nouns by what they mean: the same key in every language. */
  lexicon: z.record(z.string(), noun.extend({ also: words.optional() })),
});

export type SentencesPack = Readonly<z.infer<typeof sentencesSchema>>;
export type Mood = (typeof moods)[number];
export type Counted = (typeof counted)[number];
export type SentencePattern = SentencesPack['patterns'][string];
export type SentenceType = SentencesPack['types'][string];
export type LexiconNoun = Readonly<z.infer<typeof noun>>;

/**
 * Validates the sentences of a language.
 * @param content Parsed YAML.
 * @param isType Whether an event type has this id.
 * @throws ZodError naming the key, or Error naming the type or pattern that does not exist
 */
export function compileSentencesPack(content: unknown, isType: (id: string) => boolean): SentencesPack {
  const pack = sentencesSchema.parse(content);
  for (const [id, { pattern }] of Object.entries(pack.types)) {
    if (!isType(id)) throw new Error(`sentences.yaml: types.${id}: no such event type. Correct the name, or add the type.`);
    if (!Object.hasOwn(pack.patterns, pattern)) {
      throw new Error(`sentences.yaml: types.${id}.pattern: no pattern "${pattern}". Correct the name, or add it to patterns.`);
    }
  }
  return pack;
}
