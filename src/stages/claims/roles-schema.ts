import { z } from 'zod';
import { roleNames } from '../../model/claim.ts';

const words = z.array(z.string().min(1));
const phrase = z.string().min(1);

/** Which role a prepositional phrase fills: `roles.yaml`. First match wins. */
export const rolesSchema = z.strictObject({
  prepositions: z.array(
    z.strictObject({
      words: phrase,
      /** Kind of the noun; "name" is a proper name without other kind; absent: any. */
      when: z.enum(['person', 'group', 'place', 'weapon', 'vehicle', 'time', 'medium', 'name']).optional(),
      /** Only after these verbs (lemmas). */
      after: words.optional(),
      /** Only where the verb has an object, or is passive: "take X from Y", not "resume in Y". */
      withObject: z.literal(true).optional(),
      /** Only of a common noun, not of a name. */
      common: z.literal(true).optional(),
      /** null: no role (times are handled elsewhere). */
      role: z.enum(roleNames).nullable(),
    }),
  ),
  /** Wordings that add a filler to those of the object ("outre", "in addition to"). */
  additive: z.array(phrase),
  /** The two words around the lower number of a range: "de 8.000 à 10.000". */
  rangeMarks: z.array(phrase),
  /** Participles (lemmas of their verbs) that tell what a vehicle carries: "un cargo chargé de drones". */
  cargo: z.array(z.string()),
  /** Prepositions that introduce the agent of a passive. */
  agent: words,
  /** Nouns (lemmas) behind such a preposition that say how, not by whom ("by mistake"). */
  mannerNouns: words,
  /** Prepositions that tie a noun to what it belongs to, or a charge to the one accused ("de", "of"). */
  genitives: words,
  /** Relative words by the role of a place ("où", "where"). */
  relativePlaces: words,
  /** Relative words that may stand for any argument. */
  relatives: words,
  /** Relative words that are never the subject ("que", "whom"): a noun behind their verb is. */
  objectRelatives: words,
  /** Relative words that only stand for people ("who"). */
  personRelatives: words.default([]),
  /** Wordings before a number that belong to it ("at least"). */
  approximators: z.array(phrase),
  /** Articles: left out of a filler's span. */
  articles: words,
  /** Clitic or plain pronouns that are the indirect object ("lui", "leur"). */
  indirectPronouns: words,
  reflexives: words,
  /** Pronouns that stand for a place ("y", "there"). */
  placePronouns: words,
  /** Pronouns (lemmas) that never stand for people. */
  thingPronouns: words,
  /** Words (lemmas or forms) that stand for some or certain people where they stand alone in a part that only people have ("some", "others", "those who"). */
  somePeople: words,
  /** Nouns for the parties to a conflict where they are counted or all of them are meant ("les deux camps"). */
  sides: words,
  /** Pronouns without reference ("il" of "il faut", "it" of "it rains"), where the tree marks them as expletive. */
  expletives: words,
});
