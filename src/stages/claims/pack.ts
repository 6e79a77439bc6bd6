import { z } from 'zod';
import { claimClasses, roleNames } from '../../model/claim.ts';
import { attributionSchema } from './attribution-pack.ts';
import { constructionWords } from './construction-words.ts';
import { linksSchema } from './finish/links-pack.ts';
import { compileFrames, type FrameClass } from './frames/frames-pack.ts';
import { rolesSchema } from './roles-schema.ts';

const words = z.array(z.string().min(1));
/** A phrase of one or more lower-case lemmas or forms, separated by spaces. */
const phrase = z.string().min(1);

/** How far an act got: verbs that take another verb and say so. Lemmas. */
export const governorKinds = [
  'hedged',
  'planned',
  'attempted',
  'failed',
  'succeeded',
  'ongoing',
  'ended',
  'averted',
  'refused',
  'enabled',
  'recent',
  'neutral',
] as const;

/** Negation, hedges, plans, conditions, outcomes: `modality.yaml`. */
export const modalitySchema = z.strictObject({
  /** Forms that negate the verb they depend on. */
  negators: words,
  /** Negators that alone, in a subjunctive, negate nothing ("craint qu'il ne parte"). */
  looseNegators: words,
  /** Forms that negate only together with another ("ne" with "que" restricts); with these after it there is no negation. */
  restrictors: words,
  /** Determiners and pronouns that negate the verb whose argument they stand in ("aucun", "no", "personne", "nobody"). */
  negativeWords: words,
  /** Prepositions that negate the verb they mark ("sans", "without"). */
  negativeMarkers: words,
  /** Verbs (lemmas) before an infinitive, gerund or clause that are no claim of their own. */
  governors: z.record(z.enum(governorKinds), words),
  /** The same of a verb with the words behind it, the last of which opens the complement ("stop short of"). */
  governorPhrases: z.partialRecord(z.enum(governorKinds), z.array(phrase)),
  /** Auxiliaries (lemmas, or forms where the form decides) by what they add. */
  auxiliaries: z.strictObject({ hedged: words, planned: words, neutral: words }),
  /** Hedging verbs and auxiliary forms that under a negation say that something was not possible ("could not"). */
  abilities: words,
  /** Prepositions and conjunctions by which a perfect goes on ("since"). */
  durative: words,
  /** Planning verbs whose past says that the act took place: "ils ont dû fuir". */
  necessity: words.default([]),
  /** Verbs (lemmas) that before an infinitive say in the present what must be done, and in the past what was: "have to leave". */
  obligations: words.default([]),
  /** Prepositions before the day by which something must be over: "must have left by 31 May". */
  deadlines: words.default([]),
  /** Verbs (lemmas) of what is still to be shown: "remains to be proven". */
  remaining: words.default([]),
  /** Verbs (lemmas) of showing that something is so, beside those of checking. */
  proving: words.default([]),
  /** Hedging verbs and adjectives (lemmas) whose infinitive is yet to come: what they say is a forecast ("likely", "risquer"). */
  foreseeing: words,
  /** Adverbs and wordings that hedge the claim they stand in. */
  hedges: z.array(phrase),
  /** Adjectives (forms) by which it is not vouched for that somebody or something is what the noun says ("suspected", "présumé"). */
  doubting: words,
  /** Nouns (lemmas) for people by what they did: with an article, a doubt about them is one about that deed ("the alleged killers"). */
  perpetrators: words,
  /** Conjunctions that open a condition. */
  conditions: z.array(phrase),
  /** Conjunctions of a clause that limits the one above: "before", "until", "tant que". */
  limits: z.array(phrase),
  /** Conjunctions after which a lone negator denies nothing ("avant qu'il ne parte"). */
  expletives: z.array(phrase).default([]),
  /** Words before a conjunction of condition that make it none ("même si", "as if"). */
  conditionExceptions: words,
  /** Adverbs and wordings of habit. */
  habitual: z.array(phrase),
  /** Prepositions or marks before an infinitive that state a purpose ("pour", "afin de", "in order to"). */
  purposes: z.array(phrase),
  /** Marks of an infinitive that alone state a purpose where the infinitive is an adverbial ("to"). */
  infinitiveMarks: words,
  /** Verbs whose infinitive says what somebody is sent, paid or trained to do ("send"): it need not have been done. */
  purposeVerbs: words,
  /** Nouns (lemmas) of what is given in return: "in exchange for", "en échange de". */
  exchangeNouns: words,
  /** Marks of an infinitive or gerund that a verb governs ("de", "à"). */
  governedMarks: words,
  /** Verbs (lemmas) whose subject stops an act that their object names ("déjouer", "foil"). */
  foilingVerbs: words,
  /** Verbs (lemmas, with their particle) that rule out the act that their object names; negated, they leave it open ("exclure"). */
  excluding: words,
  /** Verbs (lemmas) by which an act that their object names does not take place, or not yet ("suspendre", "postpone"). */
  cancellingVerbs: words,
  /** Verbs (lemmas) of coming off alive: their complement, where it is a weapon or an act, failed ("escape", "échapper"). */
  surviving: words,
  /** Nouns (lemmas) of what belongs to a whole, which their complement names ("part"). */
  belonging: words,
  /** Adverbs right before a verb that say that its act did not quite happen ("nearly"). */
  nearMisses: words,
  /** Verbs (lemmas) of becoming so many times as much: of them such an adverb only says about how many ("nearly doubled"). */
  multiplying: words,
  /** Verbs (lemmas) that say of a weapon that it did not hit what it was meant for ("miss"). */
  missing: words,
  /** Prepositions (forms) before a length of time for which something holds ("*for* months"). */
  durationMarks: words,
  /** Wordings that deny the adjective, noun or infinitive behind them ("anything but", "loin de"). */
  negating: z.array(phrase),
  /** Wordings of nearly before a verb ("all but"): they hedge it. */
  quasi: z.array(phrase),
  /** Words of less (forms): what nothing is less of is denied ("rien n'est moins sûr"). */
  lessWords: words,
  /** Nouns (lemmas) for intentions with an infinitive or a complement ("projet", "plan", "order"). */
  intentionNouns: words,
  /** Verbs (lemmas) whose object, where it names an act, is wanted, ordered or planned and not done ("plan", "exiger"). */
  plannedObjects: words,
  /** The same before a preposition: lemmas of verb and preposition ("call for", "appeler à"). */
  plannedComplements: z.array(phrase),
  /** Verbs (lemmas) whose object, where it names an act, is only feared ("redouter"), and nouns with it as complement ("fear"). */
  fearing: words,
  fears: words,
  /** Nouns and verbs (lemmas) of talks and agreements, and the prepositions (forms) before the act that they are about. */
  negotiations: words,
  /** Verbs (lemmas) of talking about a matter, which is still to be done in whatever tense they stand ("discuss"). */
  discussing: words,
  matterPrepositions: words,
  /** Verbs (lemmas) by which the act that their object or complement names comes about or becomes possible ("trigger", "permettre"). */
  bringing: words,
  /** Verbs and adverbs (lemmas) that together say that the infinitive behind them has not come about ("have yet"). */
  pendingVerbs: z.array(phrase),
  /** Predicates (lemmas) beside a clause that leave it open ("unlikely", "douteux"). */
  openPredicates: words,
  /** Adjectives (lemmas) by which something cannot be done ("impossible"), and those that say so where they are negated ("possible"). */
  feasibility: z.strictObject({ impossible: words, possible: words }),
  /** Predicates (lemmas) beside a clause that leave it open where they are negated ("certain"). */
  sureness: words,
  /** Adjectives (lemmas) of an act that is still to come ("prochain", "upcoming"). */
  coming: words,
  /** Verbs (lemmas) by which the act of their complement does not come about, and its marks ("prevent" … "from"). */
  preventing: z.strictObject({ verbs: words, marks: words }),
  /** Auxiliaries that before their subject open a condition ("had"). */
  invertedConditions: words,
  /** Auxiliary forms that before a perfect speak of what did not come about ("would" have). */
  conditionalForms: words,
  /** Words that open an indirect question, whatever the verb above ("who", "whether"). */
  questionWords: words,
  /** Verbs of attempt (lemmas) that in the present state an aim ("seeks to"). */
  aimVerbs: words,
  /** Verbs (lemmas) whose clause always stands in the subjunctive: a form that may be either is one ("exige que"). */
  subjunctiveVerbs: words.default([]),
  /** Verbs (lemmas) that in the passive of the present say who or what is to come ("is expected in Doha"). */
  awaiting: words.default([]),
  /** Wordings that say something was or could not be verified. */
  verification: z.strictObject({ verified: z.array(phrase), unverified: z.array(phrase), 'not-verifiable': z.array(phrase) }),
});

const nounSchema = z.strictObject({
  class: z.enum(claimClasses),
  /** What a bare "de" / "of" complement or a possessive stands for. */
  of: z.enum(roleNames),
  /** What a bare proper name there stands for, where that differs: "l'attentat de Koro" names the place. */
  ofName: z.enum(roleNames).optional(),
});

const tieType = z.enum(['supports', 'opposes', 'commands', 'proxy-of']);

/** Predicates and the kinds of nouns that fill their roles: `predicates.yaml`. */
export const predicatesSchema = z.strictObject({
  /** Lemmas of verbs by the class of their claims; a verb that stands nowhere makes an event. */
  verbs: z.strictObject({ state: words, relation: words, flow: words, assessment: words, intention: words }),
  /** Intransitive verbs that form their past with "be": their participle is active. */
  activeParticiples: words,
  /** Auxiliaries (lemmas) with which a past participle makes a passive. */
  passiveAuxiliaries: words,
  /** Auxiliaries (lemmas) with which a past participle makes a perfect. */
  perfectAuxiliaries: words,
  /** How forms of a present may end that are not the lemma ("s"); empty where forms do not tell. */
  presentEndings: words,
  /** Auxiliaries (lemmas) with which a present participle says what is going on. */
  progressiveAuxiliaries: words,
  /** Verbs whose object, where it is a place or a thing, is a way ("franchir"), a start ("quitter") or an end ("gagner", "reach"). */
  objectRoles: z.strictObject({ via: words, from: words, to: words }),
  /** Words behind a copula whose subject did the act that they name: "à l'origine de", "responsible for", "behind". */
  authorship: z.strictObject({ nouns: words, adjectives: words, prepositions: words }),
  /** Verbs whose subject undergoes the act that their object names ("subir une attaque"). */
  enduring: words,
  /** Verbs whose subject undergoes what they say ("mourir", "exploser", "collapse"): nobody does it. */
  undergoing: words,
  /** Verbs (lemmas, with their particle) of the use of a weapon: as their subject without object, or their object, it is the instrument. */
  weaponUse: words,
  /** Verbs of ridding a place of people ("nettoyer la vallée des rebelles"). */
  ridding: words,
  /** Forms that a word for what became of people completes, between it and a number: "deux portés disparus". */
  carriedOff: words,
  /** Nouns that say at what price, before a noun of loss: "au prix de lourdes pertes". */
  prices: words,
  /** Nouns (lemmas or forms) for those who bear arms, for the selection of senses. */
  armed: words,
  /** Verbs whose subject is a place ("abriter", "house"). */
  placeSubjects: words,
  /** Verbs, and objects of verbs, that only say that the act their subject names takes place ("éclater", "avoir lieu"). */
  occurring: z.strictObject({
    verbs: words,
    objects: words,
    /** Verbs that in the passive say that it was noticed or reported ("was heard"). */
    perceived: words,
    /** Verbs (lemmas) that say so with a word without reference: "il y a", "there is". */
    existential: words,
    /** Phrases that say so behind a copula: "en cours", "under way". */
    phrases: z.array(phrase),
  }),
  /** Verbs whose object is the doer of a following infinitive ("forcer", "order"). */
  objectControl: words,
  /** Verbs that carry a predicate noun ("mener une attaque", "launch an attack"). */
  support: words,
  ...constructionWords,
  /** Verbs that are no predicate of their own (copulas and auxiliaries that the parser may call verbs). */
  empty: words,
  /** Forms that look like participles but only describe ("armé", "armed"). */
  descriptive: words,
  /** A verb and a preposition that say of a thing what it rests on, deals with or is known for ("fonder sur", "base on"). */
  relating: words,
  /** Predicate nouns (lemmas). */
  nouns: z.record(z.string(), nounSchema),
  /** Adjectives and nouns (lemmas) that judge ("grave", "unacceptable"): with a copula they make an assessment. */
  evaluative: words,
  /** Nouns (lemmas) for an office or command: "X est le chef de Y" is a relation. */
  offices: words,
  /** Ties between parties that noun phrases take for granted, with the type of the claim. */
  ties: z.strictObject({
    /** First parts of a hyphenated word: "pro-government militias". */
    prefixes: z.record(z.string(), tieType),
    /** Participles (lemmas of their verbs) behind a hyphen: "Rwanda-backed rebels". */
    participles: z.partialRecord(tieType, words),
    /** Adjectives (lemmas, forms) before a preposition and a party: "fidèle au général", "loyal to the president". */
    adjectives: z.strictObject({ types: z.partialRecord(z.enum([...tieType.options, 'part-of']), words), marks: words }),
    /** Participles (lemmas of their verbs) behind a name and before another one for the same: "dit « les Léopards »", "dubbed the Leopards". */
    naming: words,
    /** Nouns of a phrase that says under whom somebody stands, behind its preposition: "sous les ordres de", "under the command of". */
    command: z.strictObject({ marks: words, nouns: words }),
    /** Nouns (lemmas) that say on whose behalf somebody is said to act: "the puppets of X". */
    labels: words,
  }),
  /** Nouns (lemmas) by kind: who acts, where, with what, when. */
  kinds: z.strictObject({ person: words, group: words, place: words, weapon: words, vehicle: words, time: words, medium: words }),
});

const claimSchemas = { attribution: attributionSchema, modality: modalitySchema, predicates: predicatesSchema } as const;
const fileSchemas = { ...claimSchemas, roles: rolesSchema, links: linksSchema } as const;

/** The claims data of one language. */
export interface ClaimsPack {
  readonly attribution: z.infer<typeof attributionSchema>;
  readonly modality: z.infer<typeof modalitySchema>;
  readonly predicates: z.infer<typeof predicatesSchema>;
  readonly roles: z.infer<typeof rolesSchema>;
  readonly links: z.infer<typeof linksSchema>;
  /** What predicates mean: the files of the folder `frames`. */
  readonly frames: readonly FrameClass[];
}

/** Files that a language folder must hold for this stage, without their `.yaml`. */
export const claimsFiles = ['attribution', 'modality', 'predicates', 'roles', 'links'] as const;

const noFrames = { files: {}, isType: () => false };

/**
 * Validates the claims data of a language.
 * @param files Parsed YAML by file name without extension.
 * @param frames The files of its folder `frames`, and whether an event type has an id; absent: a language without frames.
 * @throws Error naming the file and the key that does not fit.
 */
export function compileClaimsPack(
  files: Readonly<Record<string, unknown>>,
  frames: { readonly files: Readonly<Record<string, unknown>>; readonly isType: (id: string) => boolean } = noFrames,
): ClaimsPack {
  const read = <Name extends keyof typeof fileSchemas>(name: Name): z.infer<(typeof fileSchemas)[Name]> => {
    if (files[name] === undefined) throw new Error(`${name}.yaml is missing`);
    const result = fileSchemas[name].safeParse(files[name]);
    if (!result.success) throw new Error(`${name}.yaml: ${z.prettifyError(result.error)}`);
    return result.data as z.infer<(typeof fileSchemas)[Name]>;
  };
  return {
    attribution: read('attribution'),
    modality: read('modality'),
    predicates: read('predicates'),
    roles: read('roles'),
    links: read('links'),
    frames: compileFrames(frames.files, frames.isType),
  };
}
