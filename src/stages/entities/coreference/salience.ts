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
  object: 62,
  indirect: 62,
  oblique: 38,
  possessor: 30,
  modifier: 12,
};

/** Persons and bodies are taken up from other complements more than things are. */
const obliqueActor = 46;

/** Things inside a noun phrase are hardly taken up again. */
const complementOfThing = 20;

/** Later members of a coordination carry less than the first. */
const furtherMember = -14;

/** Who reports is seldom what the report goes on about. */
const ofOutlet = 0.6;

/** Clauses that carry the report weigh more than those that describe a noun. */
const depthWeights: Readonly<Record<Occurrence['depth'], number>> = { main: 20, subordinate: 8, relative: -15 };

/** What remains per sentence, and once more per paragraph, that lies between. */
const sentenceDecay = 0.6;
const paragraphDecay = 0.85;
/** The same once for all before the sentence right before: a text goes on with what that one spoke of. */
const olderSentence = 0.8;
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
  const isOfPersons = occurrence.kind === 'actor' || occurrence.isPerson === true;
  const { role } = occurrence;
  const weight =
    role === 'oblique' && isOfPersons ? obliqueActor : role === 'possessor' && !isOfPersons ? complementOfThing : roleWeights[role];
  const member = occurrence.isFurther ? furtherMember : 0;
  const topic = repetition * Math.min(mostRepetitions, sentencesBefore);
  const outlet = occurrence.type === 'media' ? ofOutlet : 1;
  return (weight + depthWeights[occurrence.depth] + topic + member) * decay(occurrence, from) * outlet;
}

/** What distance leaves of a weight. */
export function decay(occurrence: Occurrence, from: SalienceOf): number {
  const sentences = Math.max(0, from.sentence - occurrence.sentence);
  const older = sentences > 1 ? olderSentence : 1;
  return older * sentenceDecay ** sentences * paragraphDecay ** Math.max(0, from.paragraph - occurrence.paragraph);
}

/** What speaks for one antecedent of one pronoun, beside salience. */
export const bonus = {
  /** Subject taken up by subject, object by object. */
  parallel: 5,
  /** The subject of the clause before in the same sentence. */
  subjectAgain: 20,
  /** What was struck, as subject of what went on meanwhile. */
  struckMeanwhile: 70,
  /** Whom something was done to, as subject of a passive of custody, and who did it. */
  undergoerAgain: 45,
  doerAsUndergoer: -25,
  /** The subject before, for a possessive inside the next subject. */
  ownerOfSubject: 14,
  /** A thing as object, taken up as object. */
  parallelThing: 25,
  /** The subject of a verb of saying, in what it says. */
  speakerInContent: 60,
  /** What is left of both for a pronoun that is not the subject. */
  reportOfObject: 0.5,
  /** The same for a possessive whose own clause has a subject that may own what is possessed. */
  reportBesideOwner: 0.4,
  /** Who is told it; for a subject, less than who tells it. */
  addressee: 50,
  addresseeAsSubject: 20,
  /** Who is warned or threatened: it is about him. */
  warned: 190,
  /** The subject of a possessive's own clause where its number fits, and a member it is coordinated with. */
  ownSubject: 140,
  /** The noun that a relative clause is about, for a possessive in that clause. */
  ownRelative: 120,
  /** The same where the possessive is inside the subject of that clause ("conscripts whom their officers left"). */
  relativeOfSubject: 240,
  /** The subject of the clause, behind a preposition that lets the pronoun stand for it. */
  besideSubject: 110,
  /** The same for who is at home. */
  atHome: 190,
  /** Whose noun says that he does what the verb tells. */
  doerByNoun: 60,
  /** Who bears arms, for several of whom a quoted witness speaks: not less from further back, since he was not there when it was told. */
  armedInTestimony: 60,
  /** Who was taken, of a release; who is driven out, of what he is driven from. */
  held: 60,
  drivenOut: 190,
  harmsItself: -50,
  ownClause: 25,
  coordinated: 60,
  /** A pronoun took it up before in the same sentence: it is what the sentence is about. */
  centre: 40,
  /** The same pronoun in the same role before, in one sentence. */
  samePronoun: 30,
  /** Several that were counted, of whom some are taken. */
  countedSet: 95,
  /** Several together, for a pronoun in the plural. */
  together: 12,
  /** The subject of the main clause, for a pronoun in a phrase before it. */
  ahead: 15,
  aheadOfFiniteClause: -25,
  /** Who told what stands before, as who tells this. */
  tellsOn: 60,
  /** Who spoke before speaks again. */
  speaksAgain: 25,
  /** Other than the subject, for a demonstrative: it turns to what was not the topic. */
  focus: 60,
  /** A description that repeats a word of the name or of the first description. */
  sameWord: 80,
  /** The noun is the proper word for its type: "the militia" of a militia, where it may be said of rebels as well. */
  properType: 30,
  /** What is described has a type that is not known. */
  unknownType: -45,
} as const;

/**
 * What is left of a candidate where the words around the pronoun ask for another sort; above 1 where they give back what
 * pronouns take from that sort. Drones and ships hit and carry, but they do not speak.
 */
export const selectionFit = {
  agent: { thing: 0.45, event: 0.45, place: 0.45, instrument: 0.8 },
  speaker: { thing: 0.3, event: 0.3, place: 0.45, instrument: 0.3 },
  result: { actor: 0.7, thing: 0.6, event: 1.7, place: 0.45, instrument: 1.2 },
  undergoer: { thing: 0.5, event: 0.3, place: 0.5, instrument: 0.4 },
  person: { members: 0.8, body: 0.4, thing: 0.3, event: 0.2, place: 0.3, instrument: 0.2 },
  thing: { actor: 0.4, place: 0.6, event: 0.7 },
  place: { actor: 0.4, place: 2, thingOfPlace: 1.5, event: 0.6 },
} as const satisfies Readonly<Record<string, Readonly<Partial<Record<string, number>>>>>;

/**
 * Where the second-best antecedent reaches this part of the best one's score, the reading is left open. Subject against
 * object of the same sentence (100 : 82, with the bonus of the parallel 105 : 82) falls inside: grammar alone is right there in
 * about three cases of four, and the report must not present a toss as read.
 */
export const ambiguityMargin = 0.7;
/** The same between an actor and a thing or place, which verbs and agreement tell apart less often by chance. */
export const mixedMargin = 0.85;

/** The same between two that were last spoken of in different sentences: distance tells them apart. */
export const distanceMargin = 0.95;
/** The same for a description, whose noun says more than a pronoun: it goes to the last that fits. */
export const descriptionMargin = 0.92;

/** Sentences that a pronoun looks back, and a description. */
export const pronounReach = 3;
export const descriptionReach = 8;
/** The same where the words only accuse, and mean whom the document called so before. */
export const unsaidReach = 24;
/** Below this nothing is salient enough to be meant by a pronoun; a description says more, and reaches further. */
export const leastScore = 14;
export const leastOfDescription = 4;
