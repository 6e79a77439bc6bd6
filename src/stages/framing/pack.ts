import { z } from 'zod';
import { loadedTechniques } from '../../model/loaded-technique.ts';

const words = z.array(z.string().min(1));
const someWords = words.min(1);

/** "(omettre)" and "(omit)" where the wording carries nothing. */
const neutralSchema = z.strictObject({ fr: z.string().min(1), en: z.string().min(1) });
const severitySchema = z.number().int().min(1).max(3);

/** What a word stands for, to the conditions of an entry. */
export const wordKinds = ['people', 'place', 'act', 'state'] as const;
export type WordKind = (typeof wordKinds)[number];
const kinds = z.array(z.enum(wordKinds)).min(1);

/**
 * A wording as words (lemmas or forms, lower case) parted by spaces. A word written with a capital stands only for a capital;
 * `a|b` is one of several; `…` is a gap of at most five words; `{party}` names a party: an actor, a country, a power.
 */
const wording = z
  .string()
  .regex(/^(?:(?:\{party\}|…|[\p{L}\p{N}'|-]+)(?: |$))+$/u, 'a wording is words, "…" and {party}, parted by single spaces');

const entrySchema = z.strictObject({
  technique: z.enum(loadedTechniques),
  words: z.array(wording).min(1),
  /** Part of speech of its head word. */
  pos: z.enum(['noun', 'verb', 'adjective', 'adverb']).optional(),
  /** Who or what undergoes it: the object of a verb, the genitive of its noun. */
  object: kinds.optional(),
  /** What it qualifies: the noun of an adjective, the subject of a predicate. */
  about: kinds.optional(),
  /** It stands beside one of these words (lemmas). */
  near: someWords.optional(),
  /** Beside one of these words (lemmas) it is meant literally. */
  unless: someWords.optional(),
  /** Only in quotation marks. */
  quoted: z.literal(true).optional(),
  neutral: neutralSchema,
  severity: severitySchema,
});

/** Loaded wordings of a language: `framing.yaml`. */
const framingFileSchema = z.strictObject({
  /** Nouns and pronouns (lemmas) by what they stand for: people, places, acts of war, states of affairs. */
  kinds: z.record(z.enum(wordKinds), someWords),
  /** Nouns that stand for a power or a camp in `{party}` without naming it ("the enemy", "l'étranger"). */
  powers: words,
  /** Before a capital letter or a quotation they open a name or title ("opération", "film"). */
  namingWords: words,
  /** Between two quoted stretches or before one: it is a translation, a spelling, a term explained ("meaning"). */
  glossWords: words,
  /** Words (lemmas) of sport, markets, art and weather; where they outnumber those of war, nothing is about war. */
  peace: someWords,
  /** Words (lemmas) of armed conflict. */
  war: someWords,
  /** What words set off in quotation marks are called. */
  setOff: z.strictObject({
    /** Neutral wording of words set off that no entry knows. */
    neutral: neutralSchema,
  }),
  entries: z.array(entrySchema).min(1),
});

export type FramingPack = z.infer<typeof framingFileSchema>;
export type FramingEntry = z.infer<typeof entrySchema>;

/**
 * Validates the loaded wordings of a language.
 * @param content Parsed YAML.
 * @throws ZodError naming the key, or Error naming the wording that two entries of the same conditions claim
 */
export function compileFramingPack(content: unknown): FramingPack {
  const pack = framingFileSchema.parse(content);
  const owners = new Map<string, number>();
  for (const [index, { words: wordings, neutral, severity, technique, ...conditions }] of pack.entries.entries()) {
    for (const text of wordings) {
      const key = `${text} ${JSON.stringify(conditions)}`;
      const owner = owners.get(key);
      if (owner !== undefined) {
        const places = `entries.${owner} and entries.${index}`;
        throw new Error(`framing.yaml: ${places}: "${text}" stands in both. Remove one, or give them different conditions.`);
      }
      owners.set(key, index);
    }
  }
  return pack;
}
