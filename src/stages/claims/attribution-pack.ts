import { z } from 'zod';
import { stances } from '../../model/claim.ts';

const words = z.array(z.string().min(1));
/** A phrase of one or more lower-case lemmas or forms, separated by spaces. */
const phrase = z.string().min(1);

/** Who says something, in the words of a language: `attribution.yaml`. */
export const attributionSchema = z.strictObject({
  /** Lemmas of verbs that introduce content, by the stance they give the holder. */
  verbs: z.record(z.enum(stances), words),
  /** Lemmas of speech verbs whose act is always a claim of its own: accusing, demanding, denying, claiming responsibility, threatening. */
  acts: words,
  /** Verbs (lemmas) that lay an act at the door of whoever stands behind one of the marks: "blame the raid on X", "attribuer l'attaque à X". */
  blaming: z.strictObject({ verbs: words, marks: words }),
  /** Verbs (lemmas) by which, with one of the nouns as object, somebody stands up for an act: "took responsibility for the blast". */
  owning: z.strictObject({ verbs: words, nouns: words }),
  /** Verbs (lemmas) whose subject has the evidence, hope or fear that they take ("found no evidence that …"). */
  bearing: words,
  /** Verbs (lemmas) whose infinitive is what somebody asked for or promised in words ("called on X to stop", "vowed to stay"). */
  urging: words,
  /** Verbs (lemmas) whose object is told what their clause says ("inform the public that …"). */
  informing: words,
  /** Verbs (lemmas) of vowing, which threaten where what is vowed is violence. */
  vowing: words,
  /** Verbs of learning: who told stands behind "de", "auprès de", "from" ("a-t-on appris de source militaire"). */
  learning: z.strictObject({ verbs: words, sources: z.array(phrase) }),
  /** Verbs after which a conjunction of condition opens a question, not a condition ("savoir si", "ask if"). */
  asking: words,
  /** Verbs (lemmas) that say something only in a clause: with a noun they are an act ("concluded a truce"). */
  clausal: words,
  /** Verbs (lemmas) of belief that below a conjunction of condition say whose word it is ("if the mayor is to be believed"). */
  credence: words,
  /** Pronouns before such a verb by which that is meant ("si l'on *en* croit le maire"); without one it is passive. */
  credenceClitics: words.default([]),
  /** Verbs with which a holder names the source: "citant un officier". */
  citing: words,
  /** Verbs (lemmas) of admitting whose content stands behind a preposition ("confessed to taking money"). */
  confessing: words,
  /** Verbs (lemmas) of speaking that say nothing of what is said ("speak", "s'exprimer"). */
  speaking: words,
  /** Prepositions (lemmas) on a medium before whom it goes to ("to", "à"). */
  addressing: words,
  /**
   * Verbs (lemmas) that speak of what the complement behind one of the marks names ("parler d'un incendie"); a phrase where a noun
   * belongs to the verb ("faire état de").
   */
  speakingOf: z.strictObject({ verbs: words, phrases: z.array(z.string().regex(/ /u)), marks: words }),
  /** Conjunctions (forms) by which the narrator turns against what somebody says ("but", "mais"). */
  turning: words,
  /** Verbs that say something only beside a quotation ("continue", "lancer", "s'indigner"). */
  quoting: words,
  /** Verbs (lemmas) of passing on what somebody else said: "cité par l'agence", "carried by several sites". */
  relaying: words,
  /** Verbs (lemmas) whose participle on a text says by its agent whose words it holds ("un bilan transmis par la gendarmerie"). */
  authoring: words,
  /** Pronouns for nobody in particular: where another source is named, they hold nothing. */
  impersonalHolders: words,
  /** Prepositions between such a pronoun's verb and those among whom it is said ("redoute-t-on *à* la présidence"). */
  among: words.default([]),
  /** Verbs that say something where their subject is a text ("the statement read"). */
  textVerbs: words,
  /** Verbs (lemmas) by which somebody has a word for something ("call", "qualifier"). */
  naming: words,
  /** Words that may stand before what such a verb makes of something ("as"). */
  namingMarks: words,
  /** Verbs (lemmas) of finding out whether something is so: who could not do it judges, and denies nothing. */
  verifying: words,
  /** Verbs whose object comes to hold the content ("convaincre"). */
  convincing: words,
  /** Forms of verbs before a clause or infinitive that look like adjectives or nouns, with the lemma of the verb. */
  homographs: z.record(z.string(), z.string()),
  /** Verbs (lemmas) before an infinitive that are an act of speech beside it, and report nothing ("order X to …"). */
  directives: words,
  /** Conjunctions (lemmas or forms) that open what is said ("que", "that"). */
  contentMarks: words,
  /** Prepositions, beside the genitive, between whom a verb accuses and what it accuses them of ("blame X for firing"). */
  chargeMarks: words,
  /** Conjunctions (lemmas) that liken what is said to the clause above ("comme l'a dit X", "as X said"). */
  likenessMarks: words,
  /** Verbs (lemmas) that say something only before such a clause ("agree that", "agree to leave" is none). */
  concurring: words,
  /** Speech verbs whose object is the one accused or addressed, not what is said ("accuse X of …", "order X to …"). */
  objectIsPerson: words,
  /** Verbs of saying or showing that leave open what they introduce ("suggest"). */
  tentative: words,
  /** Prepositions that introduce the holder ("selon", "according to"). */
  holderPrepositions: z.array(
    z.strictObject({
      words: phrase,
      stance: z.enum(stances),
      /** Only at the head of a sentence, before a comma: elsewhere the preposition means something else. */
      initial: z.literal(true).optional(),
    }),
  ),
  /** Lemmas of nouns that say how something is done and never who says it ("according to the rules of war", "selon l'usage"). */
  measureNouns: words,
  /** Prepositional phrases that name a medium ("dans un communiqué", "on television"): lemmas of their nouns. */
  channelNouns: words,
  /** Lemmas of nouns that say of the title behind them that it is an outlet's ("le quotidien X", "the website X"). */
  mediaNouns: words,
  /** Lemmas of nouns that stand for an unnamed holder ("source", "official"). */
  unnamedNouns: words,
  /** Wordings that say a holder asked not to be named. */
  anonymity: z.array(phrase),
  /** Nouns that introduce content with a clause ("l'annonce que", "the claim that"), by stance. */
  nouns: z.record(z.enum(stances), words),
  /** Quotation marks: opening and closing. */
  quotes: z.array(z.tuple([z.string(), z.string()])),
});
