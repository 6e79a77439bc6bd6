import type { ClaimClass, RoleName, Stance } from '../../model/claim.ts';
import type { Word } from '../../model/tree.ts';
import { type Frames, openFrames } from './frames/open-frames.ts';
import type { ClaimsPack, governorKinds } from './pack.ts';
import { lowerForm, type SentenceTree } from './sentence-tree.ts';

export type GovernorKind = (typeof governorKinds)[number];
export type NounKind = keyof ClaimsPack['predicates']['kinds'];

/** A preposition rule with its words. */
export interface PrepositionRule {
  readonly words: string;
  readonly when?: NounKind | 'name' | undefined;
  readonly after?: ReadonlySet<string> | undefined;
  /** Only where the verb has an object, or is passive. */
  readonly withObject?: true | undefined;
  readonly role: RoleName | null;
}

/** The claims data of a language, ready to be asked. */
export interface ClaimsLexicon {
  readonly pack: ClaimsPack;
  stance(lemma: string): Stance | undefined;
  nounStance(lemma: string): Stance | undefined;
  /** The role of a place that is the object of this verb. */
  placeObjectRole(lemma: string): 'via' | 'from' | 'to' | undefined;
  governor(lemma: string): GovernorKind | undefined;
  verbClass(lemma: string): ClaimClass | undefined;
  /** The tie that a participle behind a hyphen tells. */
  tieOfParticiple(lemma: string): string | undefined;
  /** What kind of thing a noun names; proper names without a kind are `name`. */
  kind(word: Word): NounKind | 'name' | undefined;
  /** The entry of a predicate noun. */
  predicateNoun(word: Word): ClaimsPack['predicates']['nouns'][string] | undefined;
  /** Rules for prepositions, those of most words first. */
  readonly prepositions: readonly PrepositionRule[];
  /** Wordings of several words that introduce a place ("le long de"), by their first word. */
  readonly locatingPhrases: ReadonlyMap<string, readonly string[]>;
  readonly sets: LexiconSets;
  /** What predicates mean. */
  readonly frames: Frames;
}

type LexiconSets = Readonly<Record<(typeof setNames)[number], ReadonlySet<string>>>;

const setNames = [
  'asking',
  'contentMarks',
  'naming',
  'verifying',
  'abilities',
  'durative',
  'conditionExceptions',
  'infinitiveMarks',
  'purposeVerbs',
  'occurring',
  'occurringObjects',
  'perceived',
  'tieLabels',
  'citing',
  'impersonalHolders',
  'convincing',
  'objectRelatives',
  'weaponUse',
  'looseNegators',
  'cancellingVerbs',
  'excluding',
  'tentative',
  'governedMarks',
  'passiveAuxiliaries',
  'perfectAuxiliaries',
  'progressiveAuxiliaries',
  'genitives',
  'thingPronouns',
  'acts',
  'directives',
  'learning',
  'objectIsPerson',
  'channelNouns',
  'unnamedNouns',
  'negators',
  'restrictors',
  'negativeWords',
  'negativeMarkers',
  'plannedObjects',
  'plannedComplements',
  'pendingVerbs',
  'activeParticiples',
  'objectControl',
  'support',
  'empty',
  'descriptive',
  'evaluative',
  'offices',
  'agent',
  'relativePlaces',
  'relatives',
  'articles',
  'indirectPronouns',
  'reflexives',
  'placePronouns',
  'placeSubjects',
  'undergoing',
  'expletives',
  'foilingVerbs',
  'intentionNouns',
  'hedgedAuxiliaries',
  'plannedAuxiliaries',
  'openPredicates',
  'sureness',
  'preventing',
  'preventionMarks',
  'invertedConditions',
  'conditionalForms',
  'questionWords',
  'aimVerbs',
  'textVerbs',
  'mannerNouns',
  'carrying',
  'counters',
  'attemptNouns',
  'causative',
  'sourcing',
  'casualties',
  'resulting',
] as const;

function invert<Value extends string>(lists: Readonly<Partial<Record<Value, readonly string[]>>>): Map<string, Value> {
  const map = new Map<string, Value>();
  for (const [value, lemmas] of Object.entries(lists) as [Value, readonly string[]][]) for (const lemma of lemmas) map.set(lemma, value);
  return map;
}

function openSets({ attribution, modality, predicates, roles }: ClaimsPack): LexiconSets {
  const { hedged, planned } = modality.auxiliaries;
  const lists: Record<string, unknown> = {
    ...attribution,
    ...modality,
    ...predicates,
    ...roles,
    hedgedAuxiliaries: hedged,
    learning: attribution.learning.verbs,
    occurring: predicates.occurring.verbs,
    occurringObjects: predicates.occurring.objects,
    perceived: predicates.occurring.perceived,
    tieLabels: predicates.ties.labels,
    plannedAuxiliaries: planned,
    preventing: modality.preventing.verbs,
    preventionMarks: modality.preventing.marks,
  };
  return Object.fromEntries(setNames.map((name) => [name, new Set(lists[name] as string[])])) as unknown as LexiconSets;
}

const locating: ReadonlySet<RoleName | null> = new Set<RoleName>(['place', 'from', 'to', 'via']);

function locatingPhrases({ roles }: ClaimsPack): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { words, role } of roles.prepositions) {
    const first = words.split(' ')[0]!;
    if (words !== first && locating.has(role)) found.set(first, [...(found.get(first) ?? []), words]);
  }
  return found;
}

/** Opens the claims data of a language. */
export function openClaimsLexicon(pack: ClaimsPack): ClaimsLexicon {
  const stances = invert(pack.attribution.verbs);
  const nounStances = invert(pack.attribution.nouns);
  const governors = invert(pack.modality.governors);
  const objectRoles = invert(pack.predicates.objectRoles);
  const classes = invert(pack.predicates.verbs);
  const ties = invert(pack.predicates.ties.participles);
  const kinds = invert(pack.predicates.kinds);
  const frames = openFrames(pack.frames);
  const nouns = new Map([...frames.nouns, ...Object.entries(pack.predicates.nouns)]);
  const prepositions = pack.roles.prepositions
    .map(({ after, ...rule }) => ({ ...rule, after: after && new Set(after) }))
    .sort((a, b) => b.words.split(' ').length - a.words.split(' ').length);
  return {
    pack,
    stance: (lemma) => stances.get(lemma),
    nounStance: (lemma) => nounStances.get(lemma),
    placeObjectRole: (lemma) => objectRoles.get(lemma),
    tieOfParticiple: (lemma) => ties.get(lemma),
    governor: (lemma) => governors.get(lemma),
    verbClass: (lemma) => classes.get(lemma),
    kind: (word) => kinds.get(word.lemma.toLowerCase()) ?? kinds.get(lowerForm(word)) ?? (word.upos === 'PROPN' ? 'name' : undefined),
    predicateNoun: (word) => (['NOUN', 'ADJ'].includes(word.upos) ? nouns.get(word.lemma.toLowerCase()) : undefined),
    prepositions,
    locatingPhrases: locatingPhrases(pack),
    sets: openSets(pack),
    frames,
  };
}

/** True where the lower-case forms from `at` on are the words of the phrase. */
export function matchesPhrase(tree: SentenceTree, at: number, phrase: string): boolean {
  const space = phrase.indexOf(' ');
  if (!isWordOf(tree, at, space < 0 ? phrase : phrase.slice(0, space))) return false;
  return space < 0 || phrase.split(' ').every((part, offset) => isWordOf(tree, at + offset, part));
}

function isWordOf(tree: SentenceTree, at: number, part: string): boolean {
  const word = tree.lowered[at];
  return word !== undefined && (word.form === part || word.lemma === part);
}

/** The first of the phrases that begins at a word, the longest first. */
export function phraseAt(tree: SentenceTree, at: number, phrases: readonly string[]): string | undefined {
  return phrases.filter((phrase) => matchesPhrase(tree, at, phrase)).sort((a, b) => b.length - a.length)[0];
}
