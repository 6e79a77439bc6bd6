import type { ClaimClass, LinkType, RoleName, Stance } from '../../model/claim.ts';
import type { Word } from '../../model/tree.ts';
import { flatMap } from '../../util/flat-map.ts';
import { type Frames, openFrames } from './frames/open-frames.ts';
import type { ClaimsPack, governorKinds } from './pack.ts';
import { openPhrases, type PhraseTable } from './phrase-table.ts';
import { setNames } from './set-names.ts';

export type GovernorKind = (typeof governorKinds)[number];
export type NounKind = keyof ClaimsPack['predicates']['kinds'];

/** A preposition rule with its words. */
export interface PrepositionRule {
  readonly words: string;
  /** The words behind the first. */
  readonly rest: readonly string[];
  readonly when?: NounKind | 'name' | undefined;
  readonly after?: ReadonlySet<string> | undefined;
  /** Only where the verb has an object, or is passive. */
  readonly withObject?: true | undefined;
  readonly common?: true | undefined;
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
  /** Verbs and nouns (lemmas) behind which a preposition tells the end of a way: "aller à", "send to". */
  readonly goalVerbs: ReadonlySet<string>;
  /** The tie that a participle behind a hyphen tells. */
  tieOfParticiple(lemma: string): string | undefined;
  /** What kind of thing a noun names; proper names without a kind are `name`. */
  kind(word: Word): NounKind | 'name' | undefined;
  /** True of a noun or name for those who bear arms: soldiers, police, armed groups. */
  isArmed(word: Word): boolean;
  /** The entry of a predicate noun. */
  predicateNoun(word: Word): ClaimsPack['predicates']['nouns'][string] | undefined;
  /** Rules for prepositions that begin with this form or lemma, those of most words first. */
  prepositionsAt(form: string, lemma: string): readonly PrepositionRule[];
  readonly phrases: Readonly<
    Record<
      | 'hedges'
      | 'negating'
      | 'quasi'
      | 'habitual'
      | 'conditions'
      | 'limits'
      | 'purposes'
      | 'expletives'
      | 'long-conditions'
      | 'anonymity'
      | 'adverbials'
      | 'holders'
      | 'verified'
      | 'unverified'
      | 'not-verifiable',
      PhraseTable
    >
  >;
  /** Words of the phrases that govern: where a word is none of them, none has to be looked for. */
  readonly governorPhraseWords: ReadonlySet<string>;
  /** Wordings of several words that introduce a place ("le long de"), by their first word. */
  readonly locatingPhrases: PhraseTable;
  /** Phrases that tie a claim to the one above it, and what each says. */
  readonly connectives: PhraseTable;
  readonly connective: (phrase: string) => { readonly link: LinkType; readonly reversed?: boolean | undefined } | undefined;
  readonly causing: ReadonlySet<string>;
  readonly sets: LexiconSets;
  /** What predicates mean. */
  readonly frames: Frames;
}

type LexiconSets = Readonly<Record<(typeof setNames)[number], ReadonlySet<string>>>;

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
    existential: predicates.occurring.existential,
    figureTopics: predicates.figures.topics,
    figureComplements: predicates.figures.complements,
    figureSubjects: predicates.figures.subjects,
    obstacles: predicates.obstacles.nouns,
    obstacleVerbs: predicates.obstacles.appear,
    occurringPhrases: predicates.occurring.phrases,
    perceived: predicates.occurring.perceived,
    tieLabels: predicates.ties.labels,
    plannedAuxiliaries: planned,
    preventing: modality.preventing.verbs,
    preventionMarks: modality.preventing.marks,
  };
  return Object.fromEntries(setNames.map((name) => [name, new Set(lists[name] as string[])])) as unknown as LexiconSets;
}

const locating: ReadonlySet<RoleName | null> = new Set<RoleName>(['place', 'from', 'to', 'via']);

function locatingPhrases({ roles }: ClaimsPack): PhraseTable {
  return openPhrases(flatMap(roles.prepositions, ({ words, role }) => (words.includes(' ') && locating.has(role) ? [words] : [])));
}

/** Rules for prepositions by their first word, in their order. */
function openPrepositions({ roles }: ClaimsPack): ClaimsLexicon['prepositionsAt'] {
  const ordered = roles.prepositions
    .map(({ words, when, after, withObject, common, role }): PrepositionRule => {
      const rest = words.split(' ').slice(1);
      return { words, rest, when, after: after && new Set(after), withObject, common, role };
    })
    .sort((a, b) => b.rest.length - a.rest.length);
  const rank = new Map(ordered.map((rule, index) => [rule, index]));
  const byFirst = new Map<string, PrepositionRule[]>();
  for (const rule of ordered) {
    const first = rule.words.split(' ', 1)[0]!;
    byFirst.set(first, [...(byFirst.get(first) ?? []), rule]);
  }
  return (form, lemma) => {
    const byForm = byFirst.get(form) ?? [];
    if (form === lemma || !byFirst.has(lemma)) return byForm;
    return [...byForm, ...byFirst.get(lemma)!].sort((a, b) => rank.get(a)! - rank.get(b)!);
  };
}

/** Lemmas behind which some preposition gives the role of an end; where one does so anywhere, all verbs of movement. */
function goalVerbs({ roles, predicates }: ClaimsPack): Set<string> {
  const ends = roles.prepositions.filter(({ role }) => role === 'to');
  const moving = ends.some(({ words, after }) => after === undefined && !words.includes(' ')) ? predicates.verbs.flow : [];
  return new Set([...flatMap(ends, ({ after }) => after ?? []), ...moving]);
}

function openPhraseTables({ attribution, modality, predicates }: ClaimsPack): ClaimsLexicon['phrases'] {
  return {
    hedges: openPhrases(modality.hedges),
    negating: openPhrases(modality.negating),
    quasi: openPhrases(modality.quasi),
    habitual: openPhrases(modality.habitual),
    conditions: openPhrases(modality.conditions),
    limits: openPhrases(modality.limits),
    purposes: openPhrases(modality.purposes.filter((phrase) => phrase.includes(' '))),
    expletives: openPhrases(modality.expletives),
    'long-conditions': openPhrases(modality.conditions.filter((phrase) => phrase.includes(' '))),
    anonymity: openPhrases(attribution.anonymity),
    adverbials: openPhrases(predicates.adverbials),
    holders: openPhrases(attribution.holderPrepositions.map(({ words }) => words)),
    verified: openPhrases(modality.verification.verified),
    unverified: openPhrases(modality.verification.unverified),
    'not-verifiable': openPhrases(modality.verification['not-verifiable']),
  };
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
  const connectives = new Map(flatMap(pack.links.connectives, ({ words, ...tie }) => words.map((phrase) => [phrase, tie] as const)));
  const nouns = new Map([...frames.nouns, ...Object.entries(pack.predicates.nouns)]);
  const sets = openSets(pack);
  return {
    pack,
    stance: (lemma) => stances.get(lemma),
    nounStance: (lemma) => nounStances.get(lemma),
    placeObjectRole: (lemma) => objectRoles.get(lemma),
    goalVerbs: goalVerbs(pack),
    tieOfParticiple: (lemma) => ties.get(lemma),
    governor: (lemma) => governors.get(lemma),
    verbClass: (lemma) => classes.get(lemma),
    kind: ({ form, lemma, upos }) =>
      kinds.get(form) ?? kinds.get(lemma.toLowerCase()) ?? kinds.get(form.toLowerCase()) ?? (upos === 'PROPN' ? 'name' : undefined),
    isArmed: ({ form, lemma }) => sets.armed.has(lemma.toLowerCase()) || sets.armed.has(form.toLowerCase()),
    predicateNoun: (word) => (['NOUN', 'ADJ'].includes(word.upos) ? nouns.get(word.lemma.toLowerCase()) : undefined),
    prepositionsAt: openPrepositions(pack),
    phrases: openPhraseTables(pack),
    governorPhraseWords: new Set(
      flatMap(Object.values(pack.modality.governorPhrases), (phrases) => flatMap(phrases!, (phrase) => phrase.split(' '))),
    ),
    locatingPhrases: locatingPhrases(pack),
    connectives: openPhrases([...connectives.keys()]),
    connective: (phrase) => connectives.get(phrase),
    causing: new Set(pack.links.causing),
    sets,
    frames,
  };
}
