import type { Place } from '../../../model/reading.ts';
import type { Word } from '../../../model/tree.ts';
import { type EntityMention, type MentionGrammar, mentionGrammar } from '../entity-mention.ts';
import { childBy, hasFeature, isRecipient, type ReferenceSentence, roleBearer } from './reference-sentence.ts';

/** How a noun stands in its clause, as far as that makes it easy or hard to take up again. */
export type ClauseRole = 'subject' | 'agent' | 'object' | 'indirect' | 'oblique' | 'possessor' | 'modifier' | 'alone';

type OccurrenceKind = 'actor' | 'place' | 'instrument' | 'thing' | 'event';

/**
 * A place in the text at which something is named, described or pointed to: what later words may point back to. All are built with
 * the same keys in the same order, since they are compared with each other by the thousand.
 */
export interface Occurrence {
  /** The same for all occurrences of one thing. */
  readonly key: string;
  readonly ref: string | null;
  readonly kind: OccurrenceKind;
  /** Type of the actor or kind of the place. */
  readonly type: string | undefined;
  readonly country: string | undefined;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly paragraph: number;
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly role: ClauseRole;
  /** Main clause, subordinate clause, clause beside a noun. */
  /** It is not the first member of a coordination. */
  readonly isFurther: boolean;
  /** A noun of persons that names no actor. */
  readonly isPerson: boolean;
  /** A noun that calls bodies again ("group", "brigade"). */
  readonly isBody: boolean;
  /** A noun whose verb shows that it acts or speaks, or of a body that does. */
  readonly isActing: boolean;
  /** A noun of something that is driven, flown or sailed: it moves, strikes and carries. */
  readonly isCraft: boolean;
  /** A noun of something where one can be. */
  readonly isPlaceNoun: boolean;
  /** The kind of place where the noun stands for one without a name. */
  readonly spot: Place['kind'] | undefined;
  /** A proper noun that no list knows. */
  readonly isName: boolean;
  readonly depth: 'main' | 'subordinate' | 'relative';
  readonly grammar: MentionGrammar;
  readonly form: EntityMention['form'];
  /** Keys of the members where this stands for several together. */
  readonly members: readonly string[] | undefined;
  /** Refs between which it stayed open what this name or description means. */
  readonly openRefs: readonly string[] | undefined;
  /** Where it stayed open what this pointer stands for. */
  readonly rivals: readonly Occurrence[] | undefined;
}

/** The role of a word in its clause. */
export function clauseRole(view: ReferenceSentence, at: number): ClauseRole {
  const bearer = lentRole(view, roleBearer(view, at));
  const { deprel, upos, head } = view.words[bearer]!;
  switch (view.relations[bearer]) {
    case 'nsubj':
    case 'csubj':
      return 'subject';
    case 'obj':
      return 'object';
    case 'iobj':
      return isOnlyObject(view, bearer) ? 'object' : 'indirect';
    case 'expl':
      return deprel === 'expl:subj' || view.pack.impersonal.subjects.has(view.lowered[bearer]!) ? 'subject' : 'oblique';
    case 'obl':
      return obliqueRole(view, bearer);
    case 'nmod':
      return 'possessor';
    case 'det':
      return 'possessor';
    case 'root':
      return head < 0 && upos !== 'VERB' ? 'alone' : 'modifier';
    case 'compound':
    case 'amod':
      return 'modifier';
    case 'parataxis':
    case 'dislocated':
    case 'vocative':
      return 'alone';
    default:
      return upos === 'ADJ' ? 'modifier' : 'oblique';
  }
}

/** Where no form shows whom something is given to, the only object of a verb is no indirect one. */
function isOnlyObject(view: ReferenceSentence, at: number): boolean {
  const { head } = view.words[at]!;
  return !view.pack.grammaticalGender && head >= 0 && childBy(view, head, 'obj', 'ccomp', 'xcomp') === undefined;
}

function obliqueRole(view: ReferenceSentence, at: number): ClauseRole {
  if (view.words[at]!.deprel === 'obl:agent') return 'agent';
  return isRecipient(view, at) ? 'indirect' : 'oblique';
}

/**
 * The word whose role a complement shares: that of a quantity ("none of its men", "dozens of fighters"), and of an act that
 * it undergoes ("the arrest of an envoy").
 */
function lentRole(view: ReferenceSentence, at: number): number {
  if (view.relations[at] !== 'nmod') return at;
  const { head } = view.words[at]!;
  const { upos, lemma } = view.words[head]!;
  const isQuantity = upos === 'PRON' || upos === 'NUM' || upos === 'DET' || view.pack.idleNouns.has(lemma);
  return isQuantity || view.pack.undergoerNouns.has(lemma.toLowerCase()) ? roleBearer(view, head) : at;
}

const subordinating: ReadonlySet<string> = new Set(['advcl', 'ccomp', 'xcomp', 'csubj']);

/** Whether a word stands in the main clause, or in the report that goes before "X said", in a subordinate one, or in one that hangs from a noun. */
export function clauseDepth(view: ReferenceSentence, at: number): Occurrence['depth'] {
  let clause = view.clauseOf[at]!;
  let depth: Occurrence['depth'] = 'main';
  for (let steps = 0; clause >= 0 && steps < 12; steps++) {
    const relation = view.relations[clause]!;
    if (relation === 'acl') return 'relative';
    const { head } = view.words[clause]!;
    if (subordinating.has(relation) && !isReportAhead(view, clause)) depth = 'subordinate';
    if (head < 0) break;
    clause = view.clauseOf[head]!;
  }
  return depth;
}

/** "The army shelled it, X said." */
function isReportAhead({ words, relations }: ReferenceSentence, clause: number): boolean {
  const { head } = words[clause]!;
  if (relations[clause] !== 'ccomp' || clause > head || relations[head] !== 'root') return false;
  return !words.some(({ index, form }) => index > clause && index < head && form === ';');
}

/** A noun of persons, by itself or by its ending ("councilman"). */
export function isPersonName({ pack }: ReferenceSentence, noun: string): boolean {
  return pack.personNouns.has(noun) || pack.personEndings.some((ending) => noun.endsWith(ending));
}

/**
 * What a noun phrase shows of its gender and number: what is known of its name goes first, then its article, then the
 * noun. A tagger guesses the gender of names and acronyms, so theirs comes from the article alone.
 */
export function nounGrammar(view: ReferenceSentence, at: number, known: MentionGrammar = {}): MentionGrammar {
  const article = childBy(view, at, 'det');
  const determiner = article === undefined || hasFeature(view.words[article]!, 'Poss=Yes') ? undefined : view.words[article]!;
  const gender = nounGender(view, at, determiner, known);
  const number = nounNumber(view, at, determiner, known);
  return mentionGrammar(gender, number, known.animate);
}

function nounGender(view: ReferenceSentence, at: number, determiner: Word | undefined, known: MentionGrammar): MentionGrammar['gender'] {
  const word = view.words[at]!;
  const noun = word.lemma.toLowerCase();
  if (view.pack.masculine.has(noun)) return 'masculine';
  if (view.pack.feminine.has(noun)) return 'feminine';
  if (isEpicene(view, word.lemma)) return genderOf(determiner);
  const isName = word.upos === 'PROPN' || isAcronym(word);
  return known.gender ?? genderOf(determiner) ?? (isName ? undefined : genderOf(word));
}

/** A tagger takes the last letter of an acronym for a plural. */
function nounNumber(
  { pack, words }: ReferenceSentence,
  at: number,
  determiner: Word | undefined,
  known: MentionGrammar,
): MentionGrammar['number'] {
  const word = words[at]!;
  if (pack.collectiveNouns.has(word.lemma.toLowerCase())) return undefined;
  const isGuess = isAcronym(word) && hasFeature(word, 'Number=Plur');
  return numberOf(determiner) ?? known.number ?? (isGuess ? undefined : numberOf(word));
}

function isAcronym({ form }: Word): boolean {
  return /^\p{Lu}{2}/u.test(form);
}

function isEpicene({ pack }: ReferenceSentence, lemma: string): boolean {
  return pack.epicene.words.has(lemma) || pack.epicene.endings.some((ending) => lemma.endsWith(ending));
}

function genderOf(word: Word | undefined): MentionGrammar['gender'] {
  if (!word) return undefined;
  if (hasFeature(word, 'Gender=Masc')) return 'masculine';
  return hasFeature(word, 'Gender=Fem') ? 'feminine' : undefined;
}

function numberOf(word: Word | undefined): MentionGrammar['number'] {
  if (!word) return undefined;
  if (hasFeature(word, 'Number=Plur')) return 'plural';
  return hasFeature(word, 'Number=Sing') ? 'singular' : undefined;
}
