import { flatMap } from '../../../util/flat-map.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import type { Draft, DraftRole } from '../draft.ts';
import { phraseAt } from '../phrase-table.ts';
import { prefixedWord } from '../prefixed-word.ts';
import { prepositionOf } from '../prepositions.ts';
import { baseRelation, lowerForm, phrasalLemma, type SentenceTree } from '../sentence-tree.ts';
import { verbVoice } from '../voice.ts';
import type { FillerKind, Selection } from './frames-pack.ts';
import type { Sense } from './open-frames.ts';
import { isArmed, type KindOf, kindOf } from './word-kind.ts';

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

/** What a sense is selected with. */
interface Selecting {
  readonly clues: Clues;
  readonly isTopical: boolean;
  /** Does not ask for the words that a sense is known by. */
  readonly isLoose: boolean;
  /** The words around the predicate that a condition may name. */
  readonly speaks: 'for' | 'against';
}

/** The kinds of what fills a function; `none` where nothing does. */
function kindsAt(draft: Draft, wanted: 'subject' | 'object', lexicon: ClaimsLexicon, named: KindOf): FillerKind[] {
  const found: FillerKind[] = [];
  for (const role of draft.roles) {
    const at = role.head === undefined ? undefined : functionOf(role);
    const isWanted = at === wanted || (at === 'of' && wanted === 'object');
    if (!isWanted) continue;
    found.push(kindOf(draft.tree, role.head!, lexicon, named));
    if (isArmed(draft.tree, role.head!, lexicon)) found.push('armed');
  }
  const clauses = wanted === 'object' ? draft.tree.childrenBy(draft.predicate, 'ccomp', 'xcomp').length : 0;
  for (let clause = 0; clause < clauses; clause++) found.push('clause');
  return found.length === 0 ? ['none'] : found;
}

/** What hangs from a predicate and is not its own. */
const apart: ReadonlySet<string> = new Set(['conj', 'parataxis', 'advcl', 'punct']);

/** "according to the organisation": who says it says nothing of what is meant. */
function namesSource(tree: SentenceTree, child: number, { phrases, pack }: ClaimsLexicon): boolean {
  const [marker] = tree.childrenBy(child, 'case');
  const phrase = marker === undefined ? undefined : phraseAt(tree, marker, phrases.holders);
  return phrase !== undefined && pack.attribution.holderPrepositions.some(({ words, initial }) => words === phrase && !initial);
}

/** The words that belong to a predicate: what depends on it or fills its roles from elsewhere, and what introduces or completes that. */
function surroundings({ tree, predicate, roles }: Draft, lexicon: ClaimsLexicon): number[] {
  const near = tree
    .children(predicate)
    .filter((child) => !apart.has(baseRelation(tree.word(child).deprel)) && !namesSource(tree, child, lexicon));
  // "a failli toucher", "drones launched at": the subject may hang elsewhere.
  const fillers = flatMap(roles, ({ head }) => (head === undefined || near.includes(head) ? [] : [head]));
  const close: number[] = [];
  for (const child of [...near, ...fillers]) {
    const beside = tree.childrenBy(child, 'case', 'nmod', 'amod', 'det', 'fixed', 'compound', 'obl');
    close.push(child, ...beside.filter((index) => !isWithinName(tree, index)));
  }
  return close.filter((index) => index !== predicate);
}

/** "the Rapid *Support* Forces": a word before the last of a name says nothing of what they do. */
function isWithinName(tree: SentenceTree, index: number): boolean {
  const { head, form } = tree.word(index);
  const isCapital = (word: string): boolean => /^\p{Lu}\p{Ll}/u.test(word);
  return index < head && index > 0 && isCapital(form) && isCapital(tree.word(head).form) && tree.word(head).upos === 'PROPN';
}

/** "the village elders": what a person is called after says nothing against a sense. */
function withoutSurnames(tree: SentenceTree, places: readonly number[], lexicon: ClaimsLexicon): number[] {
  return places.filter((index) => {
    const { deprel, head } = tree.word(index);
    return deprel !== 'compound' || head < 0 || lexicon.kind(tree.word(head)) !== 'person';
  });
}

/** "in a convoy", "from planting a bomb": what stands before the noun or verb. */
function openers(tree: SentenceTree, child: number): string[] {
  // "à moins que", "in order to": of several marks the last introduces the clause.
  const last = tree.word(child).upos === 'VERB' ? tree.childrenBy(child, 'mark').slice(-1) : [];
  const marks = last.map((mark) => lowerForm(tree.word(mark)));
  return [prepositionOf(tree, child), ...marks];
}

/** The prepositions of all complements; "anti-X" counts as one with "anti". */
function prepositionsOf(tree: SentenceTree, predicate: number, lexicon: ClaimsLexicon): string[] {
  const found: string[] = [];
  for (const child of tree.childrenBy(predicate, 'obl', 'nmod', 'advmod', 'xcomp', 'advcl')) found.push(...openers(tree, child));
  for (const child of tree.childrenBy(predicate, 'amod', 'nmod', 'compound')) {
    const prefix = prefixedWord(tree, child, lexicon)?.prefix;
    if (prefix !== undefined) found.push(prefix);
  }
  return found;
}

function wordsAt(tree: SentenceTree, places: readonly number[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const index of places) {
    const { form, lemma } = tree.lowered[index]!;
    words.add(form).add(lemma);
  }
  return words;
}

/** What senses ask about a predicate: each thing is worked out once for all of them, and only where one asks. */
class Clues {
  readonly draft: Draft;
  private readonly lexicon: ClaimsLexicon;
  private readonly named: KindOf;
  private around: readonly number[] | undefined = undefined;
  private wordsFor: ReadonlySet<string> | undefined = undefined;
  private wordsBehind: ReadonlySet<string> | undefined = undefined;
  private wordsAgainst: ReadonlySet<string> | undefined = undefined;
  private prepositions: readonly string[] | undefined = undefined;
  private subjects: readonly FillerKind[] | undefined = undefined;
  private objects: readonly FillerKind[] | undefined = undefined;

  constructor(draft: Draft, lexicon: ClaimsLexicon, named: KindOf) {
    this.draft = draft;
    this.lexicon = lexicon;
    this.named = named;
  }

  private get near(): readonly number[] {
    this.around ??= surroundings(this.draft, this.lexicon);
    return this.around;
  }

  /** Forms and lemmas of the words that may speak for a sense. */
  get for(): ReadonlySet<string> {
    this.wordsFor ??= wordsAt(this.draft.tree, this.near);
    return this.wordsFor;
  }

  /** Those of them that may complete a phrase: "quit the army" is not said of an army that quits a town. */
  get behind(): ReadonlySet<string> {
    this.wordsBehind ??= this.findWordsBehind();
    return this.wordsBehind;
  }

  private findWordsBehind(): ReadonlySet<string> {
    const { tree, kind, roles } = this.draft;
    const isTransitive = kind === 'verb' && roles.some((role) => functionOf(role) === 'object');
    const acts = isTransitive && this.subjectKinds.some((of) => of === 'group' || of === 'person');
    const subjects = acts ? roles.filter((role) => functionOf(role) === 'subject') : [];
    if (subjects.length === 0) return this.for;
    const ofSubject = (index: number): boolean =>
      subjects.some(({ head }) => head === index || (head !== undefined && tree.word(index).head === head));
    return wordsAt(
      tree,
      this.near.filter((index) => !ofSubject(index)),
    );
  }

  /** Forms and lemmas of the words that may speak against one. */
  get against(): ReadonlySet<string> {
    this.wordsAgainst ??= wordsAt(this.draft.tree, withoutSurnames(this.draft.tree, this.near, this.lexicon));
    return this.wordsAgainst;
  }

  hasPreposition(wanted: readonly string[]): boolean {
    const { tree, predicate } = this.draft;
    this.prepositions ??= prepositionsOf(tree, predicate, this.lexicon);
    return this.prepositions.some((preposition) => wanted.includes(preposition));
  }

  hasVoice(wanted: Selection['voice']): boolean {
    const { tree, predicate, kind } = this.draft;
    return kind === 'verb' && verbVoice(tree, predicate, this.lexicon) === wanted;
  }

  get subjectKinds(): readonly FillerKind[] {
    this.subjects ??= kindsAt(this.draft, 'subject', this.lexicon, this.named);
    return this.subjects;
  }

  get objectKinds(): readonly FillerKind[] {
    this.objects ??= kindsAt(this.draft, 'object', this.lexicon, this.named);
    return this.objects;
  }
}

/** Kinds that tell nothing: where the topic speaks for a sense, they do not speak against it. */
const unknownKinds: ReadonlySet<FillerKind> = new Set(['other', 'name', 'pronoun', 'none', 'time']);

function isAmong(wanted: readonly FillerKind[], found: readonly FillerKind[], isTopical: boolean): boolean {
  return found.some((kind) => wanted.includes(kind) || (isTopical && unknownKinds.has(kind)));
}

/** One kind of condition: undefined where the selection does not ask. */
type Test = (selection: Selection, selecting: Selecting) => boolean | undefined;

/** What costs least is asked first. */
const tests: readonly Test[] = [
  ({ word }, { clues, isLoose, speaks }) => (isLoose ? undefined : word?.some((part) => clues[speaks].has(part))),
  ({ voice }, { clues }) => voice && clues.hasVoice(voice),
  ({ preposition }, { clues }) => preposition && clues.hasPreposition(preposition),
  ({ subject }, { clues, isTopical }) => subject && isAmong(subject, clues.subjectKinds, isTopical),
  ({ object }, { clues, isTopical }) => object && isAmong(object, clues.objectKinds, isTopical),
];

/** A phrase of two words is a verb with what completes it; longer ones may name who acts. */
function completes(behind: readonly string[], clues: Clues): boolean {
  const words = behind.length === 1 ? clues.behind : clues.for;
  return behind.every((part) => words.has(part));
}

function fits({ when, not, behind }: Sense, selecting: Selecting): boolean {
  const { clues } = selecting;
  if (behind && !completes(behind, clues)) return false;
  if (when && tests.some((test) => test(when, selecting) === false)) return false;
  if (!not) return true;
  const strict: Selecting = { clues, isTopical: false, isLoose: false, speaks: 'against' };
  return !tests.some((test) => test(not, strict) === true);
}

/** The senses that a predicate may have, the most particular first; a noun decides for the verb that only supports it. */
function candidates({ tree, predicate, kind }: Draft, { frames, sets }: ClaimsLexicon): Sense[] {
  const { lemma } = tree.word(predicate);
  const plain = lemma.toLowerCase();
  // "remain closed": a participle that tells a condition.
  if (kind === 'nonverbal' && tree.word(predicate).upos === 'VERB')
    return [...frames.senses('adjectives', tree.lowered[predicate]!.form), ...frames.senses('verbs', plain)];
  if (kind !== 'verb') return [...frames.phrases(plain), ...frames.senses('nouns', plain), ...frames.senses('adjectives', plain)];
  const supported = sets.support.has(lemma) ? tree.children(predicate).filter((child) => isSupportedNoun(tree, child)) : [];
  const phrasal = phrasalLemma(tree, predicate);
  return [
    ...frames.phrases(plain),
    ...flatMap(supported, (noun) => frames.senses('nouns', tree.word(noun).lemma.toLowerCase())),
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
  const selecting: Selecting = { clues: new Clues(draft, lexicon, named), isTopical, isLoose: false, speaks: 'for' };
  const possible = candidates(draft, lexicon);
  const ordered = [...possible.filter(({ plain }) => !plain), ...possible.filter(({ plain }) => plain)];
  return ordered.find((sense) => isOpenTo(sense, isReport) && fits(sense, selecting));
}

/** What introduces somebody's words can only be a statement. */
function isOpenTo({ class: found }: Sense, isReport: boolean): boolean {
  return !isReport || found === undefined || found === 'statement';
}

/** Every sense that a predicate could have here if the words that tell its senses apart were left out. */
export function possibleSenses(draft: Draft, lexicon: ClaimsLexicon, named: KindOf, isReport: boolean): Sense[] {
  const selecting: Selecting = { clues: new Clues(draft, lexicon, named), isTopical: true, isLoose: true, speaks: 'for' };
  return candidates(draft, lexicon).filter((sense) => !sense.plain && isOpenTo(sense, isReport) && fits(sense, selecting));
}
