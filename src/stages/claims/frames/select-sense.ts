import type { ClaimsLexicon } from '../claims-lexicon.ts';
import type { Draft, DraftRole } from '../draft.ts';
import { prefixedWord } from '../prefixed-word.ts';
import { prepositionOf } from '../prepositions.ts';
import { fillerKind } from '../refiners/roles/filling.ts';
import { baseRelation, lowerForm, phrasalLemma, type SentenceTree } from '../sentence-tree.ts';
import { verbVoice } from '../voice.ts';
import type { FillerKind, Selection } from './frames-pack.ts';
import type { Sense } from './open-frames.ts';

/** The grammatical function in which a role was found. */
export type RoleFunction = 'subject' | 'object' | 'indirect' | 'of' | 'preposition';

/** Rules of roles by the function that they speak of; the first that fits counts. */
const functionRules: readonly (readonly [RegExp, RoleFunction])[] = [
  [/^subject\..*\.passive$/u, 'object'],
  [/^(?:subject\.|agent|noun\.(?:agent|demonym)$)/u, 'subject'],
  [/^object/u, 'object'],
  [/^indirect/u, 'indirect'],
  [/^noun\.(?:of|possessor)$/u, 'of'],
  [/^(?:preposition|noun|support|predicate)\./u, 'preposition'],
];

/** The function behind the rule that filled a role; undefined for implicit roles and places found inside others. */
export function functionOf({ role, rule }: DraftRole): RoleFunction | undefined {
  if (rule === undefined) return undefined;
  // "the army's protection of the camp": beside a complement the possessor is the doer.
  if (rule === 'noun.possessor' && role === 'actor') return 'subject';
  return functionRules.find(([pattern]) => pattern.test(rule))?.[1];
}

/** Tells the kind of what a word stands for in its document, where its own form does not. */
export type KindOf = (head: number) => 'group' | 'person' | 'place' | 'act' | undefined;

/** What a sense is selected with. */
interface Selecting {
  readonly lexicon: ClaimsLexicon;
  readonly named: KindOf;
  readonly isTopical: boolean;
  /** Does not ask for the words that a sense is known by. */
  readonly isLoose: boolean;
  /** The words around the predicate. */
  readonly around: () => Around;
  /** Those of them that a condition may name. */
  readonly words: () => readonly number[];
}

/** What a word is, as far as the selection of senses goes. */
function kindOf(tree: SentenceTree, head: number, lexicon: ClaimsLexicon, named: KindOf): FillerKind {
  const word = tree.word(head);
  const kind = fillerKind(tree, head, lexicon);
  if (kind !== undefined && kind !== 'name') return kind;
  const found = named(head);
  if (found !== undefined) return found;
  if (kind === 'name') return 'name';
  if (lexicon.predicateNoun(word)) return 'act';
  if (word.upos === 'PRON') return 'pronoun';
  return word.upos === 'VERB' ? 'clause' : 'other';
}

/** The kinds of what fills a function; `none` where nothing does. */
function kindsAt(draft: Draft, wanted: 'subject' | 'object', { lexicon, named }: Selecting): FillerKind[] {
  const functions: readonly (RoleFunction | undefined)[] = wanted === 'object' ? ['object', 'of'] : ['subject'];
  const heads = draft.roles.flatMap((role) => (role.head !== undefined && functions.includes(functionOf(role)) ? [role.head] : []));
  const clauses = wanted === 'object' ? draft.tree.childrenBy(draft.predicate, 'ccomp', 'xcomp') : [];
  const found = [...heads.map((head) => kindOf(draft.tree, head, lexicon, named)), ...clauses.map((): FillerKind => 'clause')];
  return found.length === 0 ? ['none'] : found;
}

/** What hangs from a predicate and is not its own. */
const apart: ReadonlySet<string> = new Set(['conj', 'parataxis', 'advcl', 'punct']);

/** The words that belong to a predicate: what depends on it or fills its roles from elsewhere, and what introduces or completes that. */
function surroundings({ tree, predicate, roles }: Draft): number[] {
  const near = tree.children(predicate).filter((child) => !apart.has(baseRelation(tree.word(child).deprel)));
  // "a failli toucher", "drones launched at": the subject may hang elsewhere.
  const fillers = roles.flatMap(({ head }) => (head === undefined || near.includes(head) ? [] : [head]));
  const close = [...near, ...fillers].flatMap((child) => [
    child,
    ...tree.childrenBy(child, 'case', 'nmod', 'amod', 'det', 'fixed', 'compound', 'obl'),
  ]);
  return close.filter((index) => index !== predicate);
}

/** "the village elders": what a person is called after says nothing against a sense. */
function withoutSurnames(tree: SentenceTree, places: readonly number[], lexicon: ClaimsLexicon): number[] {
  return places.filter((index) => {
    const { deprel, head } = tree.word(index);
    return deprel !== 'compound' || head < 0 || lexicon.kind(tree.word(head)) !== 'person';
  });
}

/** The words around a predicate: those that may speak for a sense, and those that may speak against it. */
interface Around {
  readonly near: readonly number[];
  readonly against: readonly number[];
}

/** The same, worked out once for all senses and only where one asks. */
function openSurroundings(draft: Draft, lexicon: ClaimsLexicon): () => Around {
  let around: Around | undefined;
  return () => {
    if (around === undefined) {
      const near = surroundings(draft);
      around = { near, against: withoutSurnames(draft.tree, near, lexicon) };
    }
    return around;
  };
}

/** "in a convoy", "from planting a bomb": one of the prepositions stands before the noun or verb. */
function opens(tree: SentenceTree, child: number, prepositions: readonly string[]): boolean {
  const isClause = tree.word(child).upos === 'VERB';
  const marks = isClause ? tree.childrenBy(child, 'mark').map((mark) => lowerForm(tree.word(mark))) : [];
  return prepositions.includes(prepositionOf(tree, child)) || marks.some((mark) => prepositions.includes(mark));
}

/** A complement with one of these prepositions; "anti-X" counts as one with "anti". */
function hasPreposition(tree: SentenceTree, predicate: number, prepositions: readonly string[], lexicon: ClaimsLexicon): boolean {
  if (tree.childrenBy(predicate, 'obl', 'nmod', 'advmod', 'xcomp', 'advcl').some((child) => opens(tree, child, prepositions))) return true;
  return tree.childrenBy(predicate, 'amod', 'nmod', 'compound').some((child) => {
    const prefix = prefixedWord(tree, child, lexicon)?.prefix;
    return prefix !== undefined && prepositions.includes(prefix);
  });
}

function holdsWord(tree: SentenceTree, places: readonly number[], part: string): boolean {
  return places.some((index) => tree.lowered[index]!.form === part || tree.lowered[index]!.lemma === part);
}

/** Kinds that tell nothing: where the topic speaks for a sense, they do not speak against it. */
const unknownKinds: ReadonlySet<FillerKind> = new Set(['other', 'name', 'pronoun', 'none', 'time']);

/** One kind of condition: undefined where the selection does not ask. */
type Test = (draft: Draft, selection: Selection, selecting: Selecting) => boolean | undefined;

/** What costs least is asked first. */
const tests: readonly Test[] = [
  ({ tree }, { word }, { words, isLoose }) => (isLoose ? undefined : word?.some((part) => holdsWord(tree, words(), part))),
  ({ tree, predicate, kind }, { voice }, { lexicon }) => voice && kind === 'verb' && verbVoice(tree, predicate, lexicon) === voice,
  ({ tree, predicate }, { preposition }, { lexicon }) => preposition && hasPreposition(tree, predicate, preposition, lexicon),
  (draft, { subject }, selecting) => subject && isAmong(subject, kindsAt(draft, 'subject', selecting), selecting),
  (draft, { object }, selecting) => object && isAmong(object, kindsAt(draft, 'object', selecting), selecting),
];

function isAmong(wanted: readonly FillerKind[], found: readonly FillerKind[], { isTopical }: Selecting): boolean {
  return found.some((kind) => wanted.includes(kind) || (isTopical && unknownKinds.has(kind)));
}

function fits(draft: Draft, { when, not, behind }: Sense, selecting: Selecting): boolean {
  const { around } = selecting;
  if (behind && !behind.every((part) => holdsWord(draft.tree, around().near, part))) return false;
  if (when && tests.some((test) => test(draft, when, selecting) === false)) return false;
  if (!not) return true;
  const strict = { ...selecting, isTopical: false, isLoose: false, words: () => around().against };
  return !tests.some((test) => test(draft, not, strict) === true);
}

/** The senses that a predicate may have, the most particular first; a noun decides for the verb that only supports it. */
function candidates({ tree, predicate, kind }: Draft, { frames, sets }: ClaimsLexicon): Sense[] {
  const { lemma } = tree.word(predicate);
  const plain = lemma.toLowerCase();
  if (kind !== 'verb') return [...frames.phrases(plain), ...frames.senses('nouns', plain), ...frames.senses('adjectives', plain)];
  const supported = sets.support.has(lemma) ? tree.children(predicate).filter((child) => isSupportedNoun(tree, child)) : [];
  const phrasal = phrasalLemma(tree, predicate);
  return [
    ...frames.phrases(plain),
    ...supported.flatMap((noun) => frames.senses('nouns', tree.word(noun).lemma.toLowerCase())),
    ...(phrasal === lemma ? [] : frames.senses('verbs', phrasal)),
    ...frames.senses('verbs', plain),
  ];
}

function isSupportedNoun(tree: SentenceTree, child: number): boolean {
  const { deprel, upos } = tree.word(child);
  return upos === 'NOUN' && (baseRelation(deprel) === 'obj' || deprel === 'nsubj:pass');
}

/**
 * The sense in which a predicate is used, by its words, its voice and what fills its functions.
 * @param named Tells what proper names and pronouns stand for.
 * @param options `isReport`: the predicate introduces what somebody says, so it is a statement, whatever else the word can mean;
 *   `isTopical`: the topic speaks for the sense, so fillers of unknown kind do not speak against it.
 */
export function selectSense(
  draft: Draft,
  lexicon: ClaimsLexicon,
  named: KindOf,
  { isReport, isTopical = false }: { readonly isReport: boolean; readonly isTopical?: boolean },
): Sense | undefined {
  const selecting = openSelecting(draft, lexicon, { named, isTopical, isLoose: false });
  return candidates(draft, lexicon).find((sense) => isOpenTo(sense, isReport) && fits(draft, sense, selecting));
}

/** What introduces somebody's words can only be a statement. */
function isOpenTo({ class: found }: Sense, isReport: boolean): boolean {
  return !isReport || found === undefined || found === 'statement';
}

function openSelecting(draft: Draft, lexicon: ClaimsLexicon, how: Pick<Selecting, 'named' | 'isTopical' | 'isLoose'>): Selecting {
  const around = openSurroundings(draft, lexicon);
  return { ...how, lexicon, around, words: () => around().near };
}

/** Every sense that a predicate could have here if the words that tell its senses apart were left out. */
export function possibleSenses(draft: Draft, lexicon: ClaimsLexicon, named: KindOf, isReport: boolean): Sense[] {
  const selecting = openSelecting(draft, lexicon, { named, isTopical: true, isLoose: true });
  return candidates(draft, lexicon).filter((sense) => isOpenTo(sense, isReport) && fits(draft, sense, selecting));
}
