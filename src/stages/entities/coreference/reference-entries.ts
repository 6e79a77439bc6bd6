import { z } from 'zod';

/** A list of words. */
export const words = z.array(z.string().min(1));
/** A grammatical gender. */
export const gender = z.enum(['masculine', 'feminine']);
const number = z.enum(['singular', 'plural']);

/** What words agree with. */
export const agreement = {
  gender: gender.optional(),
  number: number.optional(),
  /** `person`: only persons; `thing`: bodies, things, places and events, never a person. */
  stands: z.enum(['person', 'thing']).optional(),
};

/** Words that point back, and what agrees with them. */
export const pronounSchema = z.strictObject({ words, ...agreement });

/** A noun by which something named before is called again. */
export const descriptionSchema = z.strictObject({
  words,
  /** Types of actors that it may stand for. */
  types: words.optional(),
  /** Kinds of places that it may stand for. */
  places: words.optional(),
  /** Words of which one must stand in what it stands for ("officer": "colonel", "captain"). */
  near: words.optional(),
  /** The description stands for a body whatever the number of its name, or is said of members. */
  anyNumber: z.literal(true).optional(),
  /** It stands for persons, one or several as the noun says, and never for a body. */
  counted: z.literal(true).optional(),
  /** It needs the body it belongs to as complement ("the armed wing of X"), and stands for another one. */
  wing: z.literal(true).optional(),
  /** With `wing`: the types of the body it belongs to; any where missing. */
  owners: words.optional(),
  /** Bodies of states, by the last part of their ids, that are not called so ("the army" is no police). */
  otherBodies: words.optional(),
});

/** Nouns for who does an act or whom it is done to ("attackers", "hostage"). */
export const roleNounSchema = z.strictObject({
  words,
  side: z.enum(['doer', 'undergone']),
  /** Lemmas of the verbs that tell the act. */
  verbs: words,
  /** Nouns that make an act of the verb they are objects of ("open fire"). */
  objects: words.optional(),
});

/** Nouns that take up an act, and the words that tell it. */
export const eventSchema = z.strictObject({
  words,
  /** Lemmas of the verbs that tell such an event. */
  verbs: words.optional(),
  /** Other nouns for the same event. */
  nouns: words.optional(),
  /** The noun fits every event ("incident"). */
  any: z.literal(true).optional(),
  /** It is said, not done: a cause has no such effect. */
  said: z.literal(true).optional(),
});
