import type { ClauseRole, Occurrence } from './occurrence.ts';

/**
 * How much a mention offers itself to be taken up, by its place in the sentence. The order (subject, object, other
 * complements, complements of nouns) is the usual order of salience; the distances were set so that the subject of the
 * sentence before wins over its prepositional phrases, but not alone over its object.
 */
const roleWeights: Readonly<Record<ClauseRole, number>> = {
  subject: 80,
  alone: 60,
  agent: 60,
  object: 55,
  indirect: 55,
  oblique: 38,
  possessor: 30,
  modifier: 12,
};

/** Later members of a coordination carry less than the first. */
const furtherMember = -10;

/** Clauses that carry the report weigh more than those that describe a noun. */
const depthWeights: Readonly<Record<Occurrence['depth'], number>> = { main: 20, subordinate: 8, relative: -15 };

/** What remains per sentence, and once more per paragraph, that lies between. */
const sentenceDecay = 0.7;
const paragraphDecay = 0.85;
/** What is said for a pronoun and an antecedent in the sentence before counts in full. */
export const firstSentence = 1 / sentenceDecay;

/** Per earlier sentence that mentions it: what a text is about is taken up again. */
const repetition = 8;
const mostRepetitions = 4;

/** Things that are said of every pronoun and its candidate. */
interface SalienceOf {
  readonly sentence: number;
  readonly paragraph: number;
}

/** The salience of an occurrence as seen from a later place, without what speaks for this pronoun in particular. */
export function salience(occurrence: Occurrence, from: SalienceOf, sentencesBefore: number): number {
  const isOfPersons = occurrence.kind === 'actor';
  const { role } = occurrence;
  const weight = role === 'oblique' && isOfPersons ? roleWeights.indirect : roleWeights[role];
  const member = occurrence.isFurther ? furtherMember : 0;
  const topic = repetition * Math.min(mostRepetitions, sentencesBefore);
  return (weight + depthWeights[occurrence.depth] + topic + member) * decay(occurrence, from);
}

/** What distance leaves of a weight. */
export function decay(occurrence: Occurrence, from: SalienceOf): number {
  const sentences = Math.max(0, from.sentence - occurrence.sentence);
  return sentenceDecay ** sentences * paragraphDecay ** Math.max(0, from.paragraph - occurrence.paragraph);
}

/** What speaks for one antecedent of one pronoun, beside salience. */
export const bonus = {
  /** Subject taken up by subject, object by object. */
  parallel: 15,
  /** A thing as object, taken up as object. */
  parallelThing: 25,
  /** The subject of a verb of saying, in what it says. */
  speakerInContent: 60,
  /** What is left of both for a pronoun that is not the subject. */
  reportOfObject: 0.5,
  /** Who is told it; for a subject, less than who tells it. */
  addressee: 50,
  addresseeAsSubject: 20,
  /** Who is warned or threatened: it is about him. */
  warned: 190,
  /** The subject of a possessive's own clause, and a member it is coordinated with. */
  ownSubject: 95,
  /** The noun that a relative clause is about, for a possessive in that clause. */
  ownRelative: 120,
  harmsItself: -50,
  ownClause: 25,
  coordinated: 60,
  /** Several together, for a pronoun in the plural. */
  together: 12,
  /** The subject of the main clause, for a pronoun in a phrase before it. */
  ahead: 15,
  aheadOfFiniteClause: -25,
  /** Who spoke before speaks again. */
  speaksAgain: 25,
  /** A description that repeats a word of the name or of the first description. */
  sameWord: 60,
} as const;

/** Things and places are seldom subjects of acts and speech, and seldom own persons. */
export const thingAsAgent = 0.45;
/** The same the other way round, where the words ask for a place; what places lose as pronouns is given back. */
export const actorAsPlace = 0.4;
export const asPlace = 2;

/**
 * Where the second-best antecedent reaches this part of the best one's score, the reading is left open. Subject against
 * object of the same sentence (100 : 75, parallel bonus included 115 : 75) falls inside: grammar alone is right there in
 * about three cases of four, and the report must not present a toss as read.
 */
export const ambiguityMargin = 0.62;
/** The same between an actor and a thing or place, which verbs and agreement tell apart less often by chance. */
export const mixedMargin = 0.85;

/** Sentences that a pronoun looks back, and a description. */
export const pronounReach = 3;
export const descriptionReach = 8;
/** Below this nothing is salient enough to be meant by a pronoun; a description says more, and reaches further. */
export const leastScore = 14;
export const leastOfDescription = 4;
