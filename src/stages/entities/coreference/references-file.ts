import { z } from 'zod';
import { agreement, descriptionSchema, eventSchema, gender, pronounSchema, roleNounSchema, words } from './reference-entries.ts';

/** `data/languages/<code>/references.yaml`: the words that point back. Everything lower-case, plain apostrophes. */
export const referencesFileSchema = z.strictObject({
  /** All nouns have a gender that pronouns follow. Where not, gender tells persons apart, and bodies take either number. */
  grammaticalGender: z.boolean(),
  pronouns: z.array(pronounSchema),
  possessives: z.array(pronounSchema),
  /** Reflexives that stand alone or stress a noun ("himself"); clitics are none of them. */
  reflexives: z.array(pronounSchema).default([]),
  /** The speaker's own words inside a quotation. */
  speaker: z.strictObject({ singular: words, plural: words }),
  /** Of `speaker`, what stands for people in general outside quotations ("on"). */
  general: words.default([]),
  relatives: z.array(z.strictObject({ words, ...agreement })),
  /** A relative pronoun that is a conjunction as well: it counts only in a clause that hangs from a noun. */
  relativeConjunctions: words,
  /** Adjectives that stand for persons behind an article or a number ("the dead", "eleven wounded"). */
  personAdjectives: words,
  /** Prepositions of where somebody is at home: behind them stands who the clause is about ("chez eux"). */
  homePrepositions: words.default([]),
  /** Verbs that tell somebody something: with an object and a content ("convince him that …"). */
  verbsOfTelling: words,
  /** Relative words for where something is ("où"). */
  placeRelatives: words.default([]),
  /** Relative pronouns that stand for persons and bodies when a preposition is before them ("à qui"). */
  personRelatives: words,
  /** The gender by which a capital that stands for its government is taken up, where usage has one. */
  capitalGender: gender.optional(),
  /** Nouns of persons of either gender: only an article shows which. */
  epicene: z.strictObject({ words, endings: words }),
  /** Demonstratives that point to what was named last; several words are parted by spaces, without the article where `article` is set. */
  latter: z.array(pronounSchema),
  /** As `latter`, to the first of two. They need one of `articles` before them and no noun beside them. */
  former: z.array(pronounSchema),
  /** Of `latter`, those that stand for the second of two ("le second"). */
  ordinalsOfTwo: words.default([]),
  /** Words of `latter` and `former` that need an article or demonstrative before them. */
  withArticle: words,
  places: words,
  /** Two words that point to a place as one pronoun does ("sur place"). */
  placePhrases: words.default([]),
  /** Pronouns of origin or of a complement with "de"; read as a place beside `sourceVerbs`, as an event beside `eventVerbs`. */
  sources: words,
  sourceVerbs: words,
  /** Nouns whose complement such a pronoun may be ("la garde", "le contrôle"). */
  sourceNouns: words,
  /** Verbs beside which the pronoun of a complement points to an event. */
  eventVerbs: words,
  /** Pronouns for what was said or done as a whole. */
  neuter: words,
  /** The first word of a free relative on a whole clause ("ce qui"), with the words that follow. */
  clauseRelatives: z.strictObject({ first: words, second: words }),
  /**
   * Subject pronouns that can be impersonal, verbs that make them so, verbs that do with a pronoun of place ("il y a"), and
   * verbs that do with a clause behind that begins with one of `complements`.
   */
  impersonal: z.strictObject({ subjects: words, verbs: words, withPlace: words, withClause: words, complements: words }),
  /** Verbs whose subject is an event ("begin", "last"). */
  verbsOfEvents: words,
  /** Verbs whose object pronoun is what happened ("condemn", "cause"). */
  verbsOnEvents: words,
  /** Nouns whose complement is what happened ("an inquiry into it"). */
  nounsOnEvents: words.default([]),
  /** Verbs whose object is an act or activity, even in the plural ("suspend"). */
  verbsOfActs: words.default([]),
  /** Of `verbsOnEvents`, the verbs whose object is no speech. */
  verbsOfCause: words.default([]),
  /** Verbs whose object is another's act or fate ("demand its release"). */
  verbsOfDemand: words.default([]),
  /** Verbs whose infinitive tells what their subject will do, whoever is told it ("promise"). */
  verbsOfPromise: words.default([]),
  /** Verbs that tell somebody what will become of him ("warn"). */
  verbsOfWarning: words.default([]),
  /** Words beside which a pronoun of place points to what was said or done ("y répondre"). */
  eventsAsPlaces: words.default([]),
  /** Verbs that make something of what the pronoun of origin stands for ("en faire un chef"). */
  makingVerbs: words.default([]),
  /** Nouns without plural ending that are taken up in either number ("police"). */
  collectiveNouns: words.default([]),
  /** Verbs beside which an object pronoun stands for what was said of the subject ("le serait"). */
  copulas: words.default([]),
  /** Verbs whose object pronoun is a place or a thing rather than a body ("retake", "abandon"). */
  verbsOnPlaces: words.default([]),
  /** Verbs whose subject acts ("withdraw", "refuse"); verbs with an object or a content ask for that without being listed. */
  verbsOfAgents: words.default([]),
  /** Verbs whose subject is a thing ("explode", "expire"). */
  verbsOfThings: words.default([]),
  /** The same where the verb has no object ("sink"). */
  verbsOfThingsAlone: words.default([]),
  /** Verbs whose object is a thing ("sign", "tow"). */
  verbsOnThings: words.default([]),
  /** Verbs whose object is a person or body ("arrest", "disarm"). */
  verbsOnAgents: words.default([]),
  /** What vehicles, ships and texts have ("driver", "wreckage", "clause"). */
  ownedByThings: words.default([]),
  /** Words for more of the same, of which one was named ("autres"). */
  further: words.default([]),
  /** Words of number beside which the pronoun of origin stands for what they count ("en soigner une centaine"). */
  partitives: words.default([]),
  /** Words that take one of several ("one of them", "l'un d'eux"). */
  oneOfSeveral: words.default([]),
  /** Verbs whose object is a person ("extradite", "jail"). */
  verbsOnPersons: words.default([]),
  /** What only persons have ("widow", "lawyer", "corpse"). */
  ownedByPersons: words.default([]),
  /** Nouns of acts whose possessor undergoes them ("arrest", "release"): the subject of the verb beside them is another. */
  undergoerNouns: words.default([]),
  /** Nouns of persons that are no actors of a conflict ("monk", "driver"). */
  personNouns: words.default([]),
  /** Prepositions whose complement speaks ("according to"). */
  speechPrepositions: words.default([]),
  /** Words for members of two or more named before ("both", "each"). */
  membersOfSeveral: words.default([]),
  /** The number two. */
  two: words.default([]),
  /** Phrases, as lemmas parted by spaces, that take up two that were named together ("both side"). */
  bothSides: words.default([]),
  /** Those of them that are states ("the two countries"). */
  statesOfTwo: words.default([]),
  /** Verbs of results, of which events and weapons are subjects as well as bodies ("wound", "displace"). */
  verbsOfResults: words.default([]),
  /** Nouns of things where somebody or something can be ("clinic", "depot"). */
  placeNouns: words.default([]),
  /** Verbs that take up an act together with a pronoun or one of `actWords` ("do it", "do so"). */
  actVerbs: words.default([]),
  actWords: words.default([]),
  /** Prepositions of where something is or goes. */
  placePrepositions: words.default([]),
  /** Nouns of bodies that are no parties of a conflict and act all the same ("company"). */
  bodyNouns: words.default([]),
  /** Things that are driven, flown or sailed ("tanker"). */
  craftNouns: words.default([]),
  /** Of `craftNouns`, those without anybody on board, and what `ownedByThings` names of people there. */
  uncrewed: words.default([]),
  onBoard: words.default([]),
  /** Prepositions behind which a pronoun may be the subject of its own clause ("took him with them"). */
  besideSubject: words.default([]),
  /** Verbs of taking somebody or something into custody, and nouns of what ends that ("release"). */
  custodyVerbs: words.default([]),
  releaseNouns: words.default([]),
  /** Verbs that drive somebody out of what is his ("evict"). */
  verbsOfDriving: words.default([]),
  /** Demonstratives that stand for persons before a relative clause ("those who"). */
  personDemonstratives: words.default([]),
  /** Relatives of an owner, who is a person or body rather than a place ("whose"). */
  possessiveRelatives: words.default([]),
  /** Nouns of men and of women, or how such nouns end, where nouns have no grammatical gender. */
  masculine: words.default([]),
  feminine: words.default([]),
  /** Endings of nouns of acts and states ("-ment"). */
  actEndings: words.default([]),
  /** Endings of nouns of persons ("councilman"). */
  personEndings: words.default([]),
  /** Prepositions of whom something is given, said or done to ("fired on them"). */
  recipientPrepositions: words.default([]),
  /** What places have: people who live there, offices, parts ("resident", "mayor", "outskirts"). */
  ownedByPlaces: words.default([]),
  /** Words that tell an armed group from other people ("gunman", "armed"). */
  armedNouns: words.default([]),
  /** Verbs of harm: what belongs to their subject is not their object ("shelled its camp"). */
  verbsOfHarm: words,
  /** Conjunctions (forms) of what went on meanwhile ("while"): what was struck meanwhile is what it tells of. */
  meanwhile: words.default([]),
  speechVerbs: words,
  /** Articles that make a noun phrase definite. */
  definite: words,
  demonstrative: words,
  /** Nouns that never are what a pronoun stands for: times, quantities, manner ("time", "case"). */
  idleNouns: words,
  /** Words that open what somebody is accused of ("of"). */
  chargePrepositions: words.default([]),
  /** Words that join the members of a coordination. */
  and: words,
  descriptions: z.array(descriptionSchema),
  /** Nouns that call somebody again by what he did or underwent. */
  roleNouns: z.array(roleNounSchema).default([]),
  events: z.array(eventSchema),
});

export type ReferencesFile = z.infer<typeof referencesFileSchema>;
