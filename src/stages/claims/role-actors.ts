import type { RoleName } from '../../model/claim.ts';
import type { Actor, Mention } from '../../model/reading.ts';
import { type Span, textSpan } from '../../model/span.ts';
import type { Word } from '../../model/tree.ts';
import { foldWords } from '../../util/fold-words.ts';
import type { Draft, DraftRole } from './draft.ts';
import type { RefFinder } from './mention-refs.ts';
import { fillerKind } from './refiners/roles/filling.ts';
import type { SentenceState } from './sentence-state.ts';
import { hasFeature, lowerForm, type SentenceTree } from './sentence-tree.ts';

/** Actors that only their part in an act told, with their mentions; both in text order. */
export interface RoleActors {
  readonly actors: readonly Actor[];
  readonly mentions: readonly Omit<Mention, 'id'>[];
}

/** What the document knows already. */
interface KnownActors {
  readonly text: string;
  readonly states: readonly SentenceState[];
  readonly refs: RefFinder;
  /** Refs that are taken. */
  readonly taken: Iterable<string>;
}

/** Whoever is in one of these is somebody. */
const partaking: ReadonlySet<RoleName> = new Set(['actor', 'co-actor', 'speaker', 'addressee', 'recipient', 'beneficiary', 'principal']);

/** Acts that only people undergo or do: whoever is in them without a noun is somebody. */
const actsOnPeople: ReadonlySet<string> = new Set([
  'casualties',
  'killing',
  'shooting',
  'execution',
  'massacre',
  'beating',
  'torture',
  'abduction',
  'prisoner-taking',
  'arrest',
  'detention',
  'release',
  'displacement',
]);
/** Whoever does or says something. */
const doing: ReadonlySet<RoleName> = new Set(['actor', 'co-actor', 'speaker', 'addressee']);

/** A noun phrase in such a role. */
interface Partaker {
  readonly sentence: number;
  readonly head: number;
  readonly span: Span;
  readonly isGroup: boolean;
}

/**
 * "Deux camps ont accepté", "his men opened fire": people or a body in a role, which no mention covers, are an actor of the
 * document. Words that come again with a definite article or a demonstrative are the same actor; without one they are another.
 * @example roleActors(drafts, { text, states, refs, taken: [] }).actors[0] // { ref: 'doc:camps', type: 'group', … }
 */
export function roleActors(drafts: readonly Draft[], { text, states, refs, taken }: KnownActors): RoleActors {
  const used = new Map([...taken].map((ref) => [ref, 1]));
  const named = new Map<string, string>();
  const actors: Actor[] = [];
  const mentions = partakers(drafts, states, refs).map(({ sentence, head, span, isGroup }): Omit<Mention, 'id'> => {
    const { tree } = states[sentence]!;
    const words = textSpan(text, span.start, span.end);
    const phrase = wordsOf(tree, head, span);
    const name = folded(phrase);
    const known = isTakenUp(tree, head) ? named.get(name) : undefined;
    const ref = known ?? freshRef(folded(phrase.filter(({ upos }) => upos !== 'PROPN')) || 'people', used);
    if (known === undefined)
      actors.push({ ref, label: { fr: words.text, en: words.text }, type: isGroup ? 'group' : 'person', aliases: [] });
    named.set(name, ref);
    return {
      ...words,
      kind: 'actor',
      ref,
      form: 'nominal',
      rule: `${tree.sentence.lang}.actor.role`,
      why: 'people or a body that takes part in what is told',
    };
  });
  return { actors, mentions };
}

/** Each noun phrase once, in text order. */
function partakers(drafts: readonly Draft[], states: readonly SentenceState[], refs: RefFinder): readonly Partaker[] {
  const found = new Map<string, Partaker>();
  for (const { sentence, roles, type } of drafts) {
    for (const role of roles) {
      const state = states[sentence]!;
      const partaker = partakerOf(role, sentence, state, refs) ?? unnamedPartaker(role, { sentence, type }, state, refs);
      if (partaker) found.set(`${sentence} ${partaker.head}`, partaker);
    }
  }
  return [...found.values()].sort((a, b) => a.span.start - b.span.start);
}

function partakerOf(role: DraftRole, sentence: number, state: SentenceState, refs: RefFinder): Partaker | undefined {
  const { head, span, form } = role;
  if (head === undefined || span === undefined || role.implicit || !partaking.has(role.role)) return undefined;
  if (form !== undefined && form !== 'nominal' && form !== 'relative') return undefined;
  const kind = fillerKind(state.tree, head, state.lexicon);
  const isKnown = refs(sentence, head, role.role) !== undefined;
  if ((kind !== 'person' && kind !== 'group') || isKnown || !isSomebody(state, head)) return undefined;
  return { sentence, head, span, isGroup: kind === 'group' || isPlural(state.tree, head) };
}

/**
 * "Certains ont fui", "one of them was shot", "at least thirty were hurt", "les deux camps": people whom no noun for people
 * tells, in a part that only people have.
 */
function unnamedPartaker(
  { role, head, span, form, implicit }: DraftRole,
  { sentence, type }: Pick<Draft, 'sentence' | 'type'>,
  state: SentenceState,
  refs: RefFinder,
): Partaker | undefined {
  if (head === undefined || span === undefined || implicit || form === 'relative' || form === 'name' || form === 'possessive')
    return undefined;
  const isUndergoing = (role === 'recipient' || role === 'theme') && actsOnPeople.has(type);
  if (!isUndergoing && !doing.has(role)) return undefined;
  const isSome = isSide(state, head) || (isUndergoing && isNumber(state, head)) || isSomeOf(state, head);
  if (!isSome || refs(sentence, head, role) !== undefined || isNobody(state, head)) return undefined;
  return { sentence, head, span, isGroup: isPlural(state.tree, head) || state.tree.word(head).upos === 'NUM' };
}

/** "les deux camps", "toutes les parties": not a camp where people live, nor a part of a thing. */
function isSide({ tree, lexicon }: SentenceState, head: number): boolean {
  const word = tree.word(head);
  if (word.upos !== 'NOUN' || !lexicon.sets.sides.has(word.lemma) || !isPlural(tree, head)) return false;
  return (
    tree.childrenBy(head, 'nummod').length > 0 || tree.childrenBy(head, 'det').some((det) => hasFeature(tree.word(det), 'PronType', 'Tot'))
  );
}

/** "thirty", "une vingtaine d'autres": a number of people. */
function isNumber({ tree, lexicon }: SentenceState, head: number): boolean {
  const { upos, lemma } = tree.word(head);
  if (upos === 'NUM') return true;
  const whole = tree.childrenBy(head, 'nmod');
  return lexicon.sets.counters.has(lemma) && whole.every((one) => lexicon.sets.somePeople.has(lowerForm(tree.word(one))));
}

/** "some", "those who stayed", "one of them", and not "some houses" nor "two of the bridges". */
function isSomeOf(state: SentenceState, head: number): boolean {
  const { tree, lexicon } = state;
  const word = tree.word(head);
  const people = tree.childrenBy(head, 'nmod');
  const isOfPeople = people.every((index) => tree.word(index).upos === 'PRON' || fillerKind(tree, index, lexicon) === 'person');
  if (!isOfPeople) return false;
  if (word.upos === 'NUM') return people.length > 0;
  // "the displaced", and not "displaced".
  if (word.upos === 'VERB' && tree.childrenBy(head, 'det').length === 0) return false;
  return lexicon.sets.somePeople.has(word.lemma) || lexicon.sets.somePeople.has(lowerForm(word));
}

function isNobody({ tree, lexicon }: Pick<SentenceState, 'tree' | 'lexicon'>, head: number): boolean {
  return tree.childrenBy(head, 'det', 'advmod').some((child) => lexicon.sets.negativeWords.has(lowerForm(tree.word(child))));
}

/** Forces and what is named are read with the names ("an army of ladybirds" is none), and "no side" is nobody. */
function isSomebody({ tree, lexicon }: SentenceState, head: number): boolean {
  const word = tree.word(head);
  if (word.upos !== 'NOUN' || lexicon.isArmed(word)) return false;
  if (tree.childrenBy(head, 'compound', 'flat').some((child) => tree.word(child).upos === 'PROPN')) return false;
  // "obtenir justice", "faire état de": a bare singular names no one.
  if (!isPlural(tree, head) && tree.childrenBy(head, 'det', 'nummod', 'amod', 'nmod:poss').length === 0) return false;
  return !isNobody({ tree, lexicon }, head);
}

function isPlural(tree: SentenceTree, head: number): boolean {
  return hasFeature(tree.word(head), 'Number', 'Plur');
}

/** The words that say who it is, without articles and numbers. */
function wordsOf(tree: SentenceTree, head: number, span: Span): readonly Word[] {
  const words = tree.words.filter((word) => word.start >= span.start && word.end <= span.end);
  return words.filter(({ upos, index }) => index === head || !['DET', 'NUM', 'PUNCT', 'ADP', 'PRON'].includes(upos));
}

function folded(words: readonly Word[]): string {
  return foldWords(words.map(({ form }) => form).join(' ')).join('-');
}

/** "les deux camps", "those men": what was told of before may be meant. */
function isTakenUp(tree: SentenceTree, head: number): boolean {
  return tree.childrenBy(head, 'det').some((child) => /Definite=Def|PronType=Dem/u.test(tree.word(child).feats));
}

function freshRef(name: string, used: Map<string, number>): string {
  const base = `doc:${name}`;
  const count = (used.get(base) ?? 0) + 1;
  used.set(base, count);
  return count === 1 ? base : `${base}-${count}`;
}
