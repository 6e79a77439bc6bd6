import { z } from 'zod';
import { decodeHashedWeights, type HashedWeights } from '../../util/hashed-weights.ts';

const word = z.string().regex(/^\S+$/u, 'one word, without spaces');
const lowerWord = word.refine((text) => text === text.toLowerCase(), 'in lower case');
const abbreviation = word.regex(/\.$/u, 'an abbreviation ends in a full stop');

const contraction = z.strictObject({
  words: z.array(word).min(2),
  /** "always", or "context": the model of contractions decides between one word and several. */
  split: z.enum(['always', 'context']),
  /** Set where writing it as one word is a typing error ("its" for "it's"). */
  slip: z.literal(true).optional(),
});

/** The file data/languages/<xx>/segmentation.yaml. */
export const segmentationDataSchema = z.strictObject({
  /** Characters between the groups of three digits of one number ("20 000"). */
  digitGroupSpaces: z.array(z.string().length(1)),
  /** Words that lose their last vowel before an apostrophe, without it: "l", "jusqu". */
  elisions: z.array(lowerWord),
  /** Hyphenated endings that are words of their own: "-t-il", "-moi". */
  hyphenClitics: z.array(lowerWord.regex(/^-/u)),
  /** Endings that are words of their own but share the token with what stands before: "n't", "'s". */
  attachedWords: z.array(lowerWord),
  /** True where a word in -s may take a bare apostrophe as possessive. */
  bareApostrophePossessive: z.boolean(),
  /** "keep" leaves compounds whole, "split" makes three tokens of "war-torn". */
  hyphens: z.enum(['keep', 'split']),
  /** Where hyphens split: beginnings that stay joined to what follows ("anti", "non"). */
  joinedPrefixes: z.array(lowerWord),
  /** Beginnings of names that stay joined to a capital after the hyphen ("al", "ez", "kafr"). */
  nameParticles: z.array(lowerWord),
  /** Words with a hyphen or an apostrophe that are never divided. */
  undivided: z.array(lowerWord),
  /** One surface token, several words. */
  contractions: z.record(lowerWord, contraction),
  /** Words, and beginnings of words, straight after which a contraction that depends on context is split ("lors", "empar"). */
  splitAfter: z.strictObject({ words: z.array(lowerWord), stems: z.array(lowerWord) }),
  abbreviations: z.strictObject({
    /** A name or number follows: never the end of a sentence. */
    never: z.array(abbreviation),
    /** Abbreviations only where a number follows ("no. 5", "p. 12"), else words at the end of a sentence. */
    beforeNumber: z.array(abbreviation),
    /** May end a sentence. */
    perhaps: z.array(abbreviation),
  }),
  /** Words that, with a capital after a full stop, begin a sentence rather than a name. */
  starters: z.array(lowerWord),
  /** Units written straight after a number, divided from it: "km", "pm". */
  numberUnits: z.array(lowerWord),
  /** Endings of web addresses written without "www", and of file names. */
  domains: z.array(lowerWord),
  /** Endings in brackets that belong to the word: "traité(e)". */
  bracketedEndings: z.array(word),
  slips: z.strictObject({
    /** Elided words also read where the apostrophe is missing ("l offensive"). */
    bareElisions: z.array(lowerWord),
    /** Letters before which they are read so. */
    vowels: z.array(z.string().length(1)),
    /** Whole words mistyped, with the words read. */
    words: z.record(lowerWord, z.array(word).min(1)),
  }),
  /** Words written with a bare capital, and the form read: "Etat", "État". */
  capitals: z.record(word, word),
  /** A bare capital that is another word at the start of a sentence, unless one of these follows: "A" is "À", not before "-t-il". */
  initialCapitals: z.record(word, z.strictObject({ read: word, notBefore: z.array(lowerWord) })),
});

/** What the stage needs of a language, as JSON. */
export type SegmentationPack = z.infer<typeof segmentationDataSchema>;

/** A language opened for the stage: its pack indexed for look-up, and its models where there are any. */
export interface SegmentationLanguage {
  readonly pack: SegmentationPack;
  readonly elisions: ReadonlySet<string>;
  readonly hyphenClitics: ReadonlySet<string>;
  readonly joinedPrefixes: ReadonlySet<string>;
  readonly nameParticles: ReadonlySet<string>;
  readonly undivided: ReadonlySet<string>;
  readonly neverEnding: ReadonlySet<string>;
  readonly beforeNumber: ReadonlySet<string>;
  readonly perhapsEnding: ReadonlySet<string>;
  readonly starters: ReadonlySet<string>;
  readonly numberUnits: ReadonlySet<string>;
  readonly bareElisions: ReadonlySet<string>;
  readonly vowels: ReadonlySet<string>;
  readonly contractions: ReadonlyMap<string, SegmentationPack['contractions'][string]>;
  readonly splitAfter: ReadonlySet<string>;
  readonly slipWords: ReadonlyMap<string, readonly string[]>;
  readonly capitals: ReadonlyMap<string, string>;
  readonly initialCapitals: ReadonlyMap<string, SegmentationPack['initialCapitals'][string]>;
  readonly contractionModel?: HashedWeights;
  readonly boundaryModel?: HashedWeights;
  /** Finds the next surface piece; group 1 is set where the piece may have to be divided or takes what follows. */
  readonly piecePattern: string;
}

/** The weight files of a language, as bytes. */
export interface SegmentationModels {
  readonly contractions?: Uint8Array;
  readonly boundaries?: Uint8Array;
}

/**
 * Checks the parsed content of segmentation.yaml.
 * @throws ZodError naming the field that is wrong
 */
export function compileSegmentationPack(data: unknown): SegmentationPack {
  return segmentationDataSchema.parse(data);
}

/**
 * Indexes a pack and reads its models; do it once per language and process.
 * @throws Error where a weight file is of another format
 */
export function openSegmentationLanguage(pack: SegmentationPack, models: SegmentationModels = {}): SegmentationLanguage {
  return {
    pack,
    elisions: new Set(pack.elisions),
    hyphenClitics: new Set(pack.hyphenClitics),
    joinedPrefixes: new Set(pack.joinedPrefixes),
    nameParticles: new Set(pack.nameParticles),
    undivided: new Set(pack.undivided),
    neverEnding: new Set(pack.abbreviations.never),
    beforeNumber: new Set(pack.abbreviations.beforeNumber),
    perhapsEnding: new Set(pack.abbreviations.perhaps),
    starters: new Set(pack.starters),
    numberUnits: new Set(pack.numberUnits),
    bareElisions: new Set(pack.slips.bareElisions),
    vowels: new Set(pack.slips.vowels),
    contractions: new Map(Object.entries(pack.contractions)),
    splitAfter: new Set(pack.splitAfter.words),
    slipWords: new Map(Object.entries(pack.slips.words)),
    capitals: new Map(Object.entries(pack.capitals)),
    initialCapitals: new Map(Object.entries(pack.initialCapitals)),
    ...(models.contractions && { contractionModel: decodeHashedWeights(models.contractions) }),
    ...(models.boundaries && { boundaryModel: decodeHashedWeights(models.boundaries) }),
    piecePattern: piecePattern(pack),
  };
}

/** Letters, the modifiers (U+02BC, an apostrophe) left out. */
const letter = '\\p{Ll}\\p{Lu}\\p{Lt}\\p{Lo}';
const body = `${letter}\\p{N}\\p{M}_\\u00AD\\u200B-\\u200D\\u2060`;
const notInAddress = '\\s<>"«»“”';

function piecePattern(pack: SegmentationPack): string {
  const spaces = pack.digitGroupSpaces.join('');
  const domains = pack.domains
    .map((domain) => [domain, domain.toUpperCase(), domain.charAt(0).toUpperCase() + domain.slice(1)].join('|'))
    .join('|');
  const bracketed = pack.bracketedEndings.length === 0 ? '' : `(?:\\((?:${pack.bracketedEndings.join('|')})\\))?`;
  const alternatives = [
    `[${letter}]+(?=[\\s,;])`,
    `(?:(?:https?|ftp):\\/\\/|www\\.|mailto:)[^${notInAddress}]*[^${notInAddress}.,;:!?)\\]'’]`,
    '[\\p{L}\\p{N}][\\p{L}\\p{N}._%+-]{0,63}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63})*',
    `[\\p{L}\\p{N}_-]{2,63}(?:\\.[\\p{L}\\p{N}_-]{2,63}){0,3}\\.(?:${domains})(?![\\p{L}\\p{N}])`,
    '\\p{Ll}{2,30}(?:\\.\\p{Ll}{2,30}){2,6}(?![\\p{L}\\p{N}])',
    '[@#][\\p{L}_][\\p{L}\\p{N}_]{0,80}',
    '\\p{L}\\.(?:-?\\p{L}\\.){1,60}(?:\\p{Lu}(?![\\p{L}\\p{N}]))?',
    ...(spaces === '' ? [] : [`(?<![\\p{N}.,])\\p{Nd}{1,3}(?:[${spaces}]\\p{Nd}{3}){1,60}(?:[.,]\\p{Nd}+)?(?![\\p{L}\\p{N}])`]),
    `([${letter}\\p{N}_][${body}]*(?:(?:[-‐‑'’ʼ&/]|(?<=\\p{Nd})[.,:](?=\\p{Nd}))[${letter}\\p{N}][${body}]*){0,60}${bracketed})`,
    ...(pack.hyphens === 'split' ? [] : ['[-+−](?=\\p{Nd})(?<![\\p{L}\\p{N}).]-)[\\p{Nd}.,]*\\p{Nd}']),
    '\\[\\.{3}\\]|\\[…\\]|\\+\\/-|°[CF](?![\\p{L}\\p{N}])',
    '[:;=]-?[()DP](?![\\p{L}\\p{N}()])',
    '[.!?]{2,}|[-=]{2,}|<<|>>|([*_~+#|$])\\2+',
    '\\S',
  ];
  return alternatives.join('|');
}
