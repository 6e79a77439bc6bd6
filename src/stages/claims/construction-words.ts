import { z } from 'zod';

const words = z.array(z.string().min(1));

/** Words of constructions in which something other than a plain verb makes the claim: a part of `predicates.yaml`. */
export const constructionWords = {
  /** Prepositions (forms) that open a clause without a finite verb: "*with* both armies exhausted", "*with* two men detained". */
  absoluteMarks: words,
  /** Verbs whose subject, where it is a place, is where the act happened that is their object ("see", "connaître"). */
  witnessing: words,
  /** Nouns, beside those of accusing, for what somebody is held for: a verb behind them tells what he is said to have done ("suspicion"). */
  chargeNouns: words,
  /** Conjunctions before a participle of what is done at the same time ("while accusing"). */
  concurrentMarks: words,
  /** Verb and preposition (lemmas) by which an act befalls the subject ("tomber dans", "walk into"). */
  fallingInto: z.array(z.string().regex(/ /u)),
  /** Verb and preposition (lemmas) by which the subject does an act ("procéder à", "engage in"). */
  enacting: z.array(z.string().regex(/ /u)).default([]),
  /**
   * What sets one act within another: openers (forms or lemmas) of the same time and place ("in", "lors de"), of another time
   * ("after"), of what one is exposed to ("under", "sous"), of what does not stand in the way ("despite"), and nouns that make such an opener ("au *cours* de", "in the *wake* of").
   */
  circumstances: z.strictObject({ within: words, around: words, exposed: words, conceded: words, withinNouns: words, aroundNouns: words }),
  /** Verbs of what befalls their subject, who does not choose it ("lose", "manquer"). */
  unwilled: words,
  /** Verbs that take no object where they tell of somebody's move or stay: without an auxiliary their past form is active. */
  intransitive: words,
  /** Verbs (lemmas) that take the genitive: what stands behind them in it is no object with a partitive article. */
  genitiveVerbs: words,
  /** Nouns for a count of victims ("toll", "bilan"): whatever verb says how it changed, the count is what is told. */
  tallies: words,
  /** Verbs, beside those of occurrence, that say how a count changed or stands. */
  tallyVerbs: words,
  /** Units of distance: behind them "from" says where, not from where. */
  distances: words,
  /** Nouns (lemmas) of streets that, with a name behind them, say where without a preposition ("rue du Port"). */
  streets: words,
  /** Verbs by which an act of violence that is their subject hits their object ("viser", "hit"). */
  hitting: words,
  /** Participles (lemmas of their verbs) that on a noun of an act only say by whom or where it was done ("attaque menée par X"). */
  carrying: words,
  /** Nouns (lemmas) that count what their complement names ("des milliers de", "dozens of"). */
  counters: words,
  /** Nouns (lemmas) by which, behind one of the marks, a place is somebody's: "aux mains de", "under the control of". */
  holding: z.strictObject({ nouns: words, marks: words }),
  /** Nouns (lemmas) that of an act in their genitive only say that it gets under way or is done ("l'ouverture d'une enquête"). */
  openingNouns: words,
  /** Nouns (lemmas) that of acts say how many there were or how they came ("une vague d'arrestations", "a string of attacks"). */
  series: words,
  /** Nouns (lemmas) that of acts, with an article too, only say that they go on, grow or come back ("la reprise des combats"). */
  phases: words.default([]),
  /**
   * Nouns (lemmas) that with the genitive of an act say what their subject underwent or saw, and the verb that they stand for: as the
   * object of one of the verbs ("faire l'*objet* d'une attaque"), or behind a copula ("être la *cible* de tirs").
   */
  undergone: z
    .strictObject({ verbs: words, objects: z.record(z.string(), z.string()), targets: z.record(z.string(), z.string()) })
    .optional(),
  /** Prepositions (forms) that stand before two or more ("entre A et B"). */
  pairMarks: words.default([]),
  /** Endings that no participle has. */
  finiteEndings: words.default([]),
  /** Verbs (lemmas) of staying: like a copula they say nothing without what stands behind ("rester", "remain"). */
  copulas: words,
  /** Verbs (lemmas) of making images and recordings: their participle on one says how it came about ("images taken on Sunday"). */
  imaging: words,
  /** Verbs (lemmas) of making somebody do something: what the infinitive behind the object tells came about ("force", "contraindre"). */
  compelling: words,
  /** Verbs (lemmas) of consenting: with the act that is agreed to, they are an act of their own. */
  consenting: words,
  /** Nouns of a conflict as a whole (lemmas): a state of the world, no act, unless its sides or its beginning are told ("guerre", "conflict"). */
  conflicts: words,
  /** Words (lemmas) that only point at what they present ("voilà"). */
  presentatives: words,
  /** Pronouns that behind a comma stand for all that was said ("*something* the army denies"). */
  wholes: words.default([]),
  /** Places (lemmas) that do nothing: behind the preposition of an agent they say where ("found *by the roadside*"). */
  landmarks: words.default([]),
  /** Words (lemmas) for a rank that as objects say who was first or last ("ont tiré les *premiers*"). */
  ranks: words.default([]),
  /** Wordings with the noun of an act that only say how or when ("in advance"). */
  adverbials: z.array(z.string().regex(/ /u)).default([]),
  /** A verb and the preposition of what somebody dies of or recovers from ("succomber à", "die of"). */
  dyingOf: words,
  /** Participles that the parser may take for nouns behind a number, with the lemma of their verb ("six arrêtés"). */
  countedParticiples: z.record(z.string(), z.string()),
  /** Nouns of trying (lemmas): what was tried is told by their complement ("tentative d'incursion", "attempt to cross"). */
  attemptNouns: words,
  /** Verbs that somebody makes happen and that may leave out who ("the houses burned", "the market reopened"). */
  causative: words,
  /** Verbs (lemmas) that with a reflexive and a thing as subject are passives: somebody does it ("des armes se vendent"). */
  passiveReflexives: words,
  /** Verbs (lemmas) of carrying or going whose present participle behind an object describes it ("the ship carrying oil"). */
  describingParticiples: words,
  /** Verbs (lemmas) of standing: behind a place their subject follows ("On the ridge stood the battery"). */
  standing: words,
  /** Obstacles (lemmas) that somebody put up, and verbs (lemmas, with particle) by which they appear ("checkpoints went up"). */
  obstacles: z.strictObject({ nouns: words, appear: words }),
  /** States that something can be shown in: nouns (lemmas) behind a preposition ("on fire"), adjectives and participles behind it ("ablaze"). */
  conditions: z.strictObject({ nouns: words, adjectives: words }),
  /** Verbs (lemmas) of reporting or presuming whose passive takes what became of somebody ("reported missing"), words before that, and more such words. */
  presuming: z.strictObject({ verbs: words, marks: words, fates: words }),
  /** Nouns (lemmas) of military and police units, and nouns by which something is part of a larger body. */
  unitNouns: words,
  partNouns: words,
  /**
   * Words (lemmas) that show words of war to be a figure: anywhere in the sentence (sport), behind one of the marks or as a part of the
   * noun ("with leaflets", "price war"), or as the subject ("snow advanced").
   */
  figures: z.strictObject({ topics: words, players: words, complements: words, marks: words, subjects: words }),
  /** Prepositions (forms) between munitions and what they hit, where no verb is ("Trois obus sur le lycée."). */
  strikeMarks: words,
  /** Words (forms) that open a sentence of nothing but what is lacking ("No water."). */
  lackWords: words,
  /** Verbs (lemmas) and nouns by which an act looks like somebody's deed ("bears the hallmarks of"). */
  hallmarks: z.strictObject({ verbs: words, nouns: words }),
  /** Nouns (lemmas) for how many people something befell ("the number of wounded"). */
  countNouns: words,
  /** Adjectives (lemmas) of rank that the tags do not know as such ("troisième"). */
  ordinals: words,
  /** Adverbs (lemmas) that put a further act behind the one before: "shelled the post, then left". */
  sequencing: words,
  /** Verbs (lemmas) of ordering: with an act as object, the act is what they tell ("ordered the retreat"). */
  ordering: words,
  /** Adverbs that pair two lists in their order ("respectively"). */
  pairing: words,
  /** Verbs (lemmas) by which an impersonal tells how long an act took ("it took an hour to restore order"). */
  lastingVerbs: words,
  /** Verbs (lemmas) that of an attempt or an agreement say that it came to nothing ("échouer", "collapse"). */
  failing: words,
  /** Verbs (lemmas) that of a way say where it goes ("traverser", "run"). */
  wayVerbs: words,
  /** Verbs (lemmas) whose object is what the act that is their subject hits ("les frappes ont visé une usine"). */
  effectVerbs: words,
  /** Nouns (lemmas) for harm and loss: a verb that has one as its object tells what the act did that is its subject ("dégâts"). */
  harms: words,
  /** Verbs (lemmas) whose participle on a source or its words says how the news came ("joint par téléphone", "images filmées par X"). */
  sourcing: words,
  /** Verbs (lemmas) whose participle says which paper is meant, where it stands beside a word for a paper ("dated", "versée au dossier"). */
  filing: words,
  /** Words (lemmas or forms) for what became of people, where no verb says it ("nine dead, two missing"). */
  casualties: words,
  /** Nouns (lemmas) for people by what became of them ("blessé"): with a number and no verb they are the claim. */
  casualtyNouns: words,
  /** Verbs (lemmas) whose object, with such a word, is the claim ("left nine dead", "portés disparus"). */
  resulting: words,
  /** Forms that look like nouns and behind a verb of accusing are gerunds, with the lemma of their verb. */
  gerunds: z.record(z.string(), z.string()),
};
