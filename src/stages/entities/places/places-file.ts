import { z } from 'zod';

const word = z.string().min(1);
const words = z.array(word);

/** What a generic noun says about the name beside it ("province", "fleuve", "airport"). */
const genericKinds = [
  'country',
  'admin',
  'district',
  'settlement',
  'quarter',
  'region',
  'island',
  'lake',
  'sea',
  'mountain',
  'desert',
  'river',
  'road',
  'line',
  'border',
  'facility',
] as const;
export type GenericKind = (typeof genericKinds)[number];

const genericSchema = z.strictObject({
  kind: z.enum(genericKinds),
  /** The name follows the noun, precedes it, or either. */
  side: z.enum(['before', 'after', 'both']),
  /** Set where the noun needs a linking word to take a name ("pont de X", "hospital in X" has none). */
  linked: z.literal(true).optional(),
  words: words.min(1),
});
export type Generic = z.infer<typeof genericSchema>;

const bearings = ['N', 'NNE', 'NE', 'ENE', 'E', 'ESE', 'SE', 'SSE', 'S', 'SSW', 'SW', 'WSW', 'W', 'WNW', 'NW', 'NNW', 'C'] as const;
/** A wind of the compass; `C` for the middle. */
export type Bearing = (typeof bearings)[number];

/** `data/languages/<code>/places.yaml`. Words are written in small letters, as they stand in texts. */
export const placesFileSchema = z.strictObject({
  articles: words,
  /** Articles that say more than one, or not which one: a facility behind them is not a known one. */
  indefinites: words,
  /** Words between a noun and the name that belongs to it ("de", "of"). */
  links: words,
  conjunctions: words,
  possessives: words,
  generics: z.array(genericSchema),
  /** After these stands a place, whether a gazetteer knows it or not. */
  locatives: words,
  /** After these stands a place or something else: a name that no gazetteer knows needs more. */
  weakLocatives: words,
  /** With an article after these, a region and no town ("dans le Manipur"); none in languages that do not tell. */
  areaPrepositions: words,
  /** Verbs (lemmas) whose object, where it is a bare name, is a place ("assiéger X"). */
  placedVerbs: words.default([]),
  /** A country or region without article after these ("en Libye"). */
  landPrepositions: words,
  /** Nouns that a place has: a name linked to them is a place ("maire de", "residents of"). */
  /** They join further words to a name ("da", "del"). */
  joiners: words,
  possessed: words,
  /** They pick some out of many ("dont", "including"). */
  including: words,
  /** Between a facility and the river or lake that it crosses ("sur", "over"). */
  over: words,
  /** Nouns that locate with a demonym ("territoire", "soil"). */
  territories: words,
  /** Between a place and the larger one that it lies in. */
  inside: words,
  /** What a part of a town is called when it is set beside its name ("X, a suburb of Y"). */
  parts: words,
  near: words,
  /** Around the place rather than at it, or beyond its edge. */
  off: words,
  between: words,
  /** "from X to Y". */
  from: words,
  to: words,
  /** "border with X". */
  with: words,
  directions: z.record(word, z.enum(bearings)),
  /** Adjectives that stand before the name ("eastern Congo"). */
  directionAdjectives: z.record(word, z.enum(bearings)),
  /** Between a distance and its direction ("au", "to the"). */
  toward: words,
  /** Km. */
  units: z.record(word, z.number().positive()),
  numbers: z.record(word, z.number().positive()),
  /** Numbers that only say about how many ("trentaine"). */
  roughNumbers: z.record(word, z.number().positive()),
  about: words,
  /** Persons: words right before a name. */
  titles: words,
  /** Verbs whose subject is a person or a body: a name that no place evidence supports is no place there. */
  speech: words,
  /** The name beside these is that of a channel, club, treaty …, and no place. */
  notPlaces: z.strictObject({ before: words, after: words }),
  /** Capitalised words that are no names (days, months, forms of address). */
  common: words,
  /** What is said or written in a language ("initials"): an adjective of a country beside them is the language's. */
  languageNouns: words,
  /** What shows that a name is a river's: words before it, words in what is said of it; names that are rivers with an
   * article; and rivers whose name is also that of a province, which need one of those words. */
  rivers: z.strictObject({ before: words, after: words, names: words, shared: words }),
  /** Between a facility and the word that says where it is ("somewhere", "située"). */
  fillers: words,
  /** What a place has made of it ("capital", "seat"). */
  seats: words,
  /** Tied to the name of a place by a hyphen ("X-based"). */
  tails: words,
  /** Streets and squares bear names of persons and places, and are neither. */
  streets: words,
  /** Words of sport: where they stand, a name without a preposition is that of a team. */
  sports: words,
  /** Nouns of `notPlaces` that lose their hold on a name behind a linking word ("opération d'al-Anbar"). */
  unlinked: words,
  /** Letters that make a road of the number behind them, whatever stands before ("RN"). */
  roadCodes: words,
  /** Between what moves and its road ("along", "sur"): a letter and a number behind them are a road. */
  along: words,
  /** Which of the generic nouns stand for a place without a name, and where. */
  unnamed: z.strictObject({
    /** Other nouns of places, that go with no name. */
    nouns: z.array(z.strictObject({ kind: z.enum(genericKinds), words: words.min(1) })),
    /** Nouns that stand for other things as well: they need a word of place before them or one of `sorts` beside them. */
    open: words,
    /** Words that make a place of an open noun ("base militaire", "training camp"). */
    sorts: words,
    /** Verbs of which an open noun is the object because it is a place ("bombarder la base"). */
    verbs: words,
    /** Phrases that begin with such a noun and are no place ("base de données", "zone grise"). */
    except: words,
    /** Words that count, without saying how many, what stands behind them ("dizaine de villages"). */
    counts: words,
  }),
});
export type PlacesFile = z.infer<typeof placesFileSchema>;
