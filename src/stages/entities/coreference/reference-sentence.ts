import type { ParsedSentence, Word } from '../../../model/tree.ts';
import { dependentsOf } from '../../../util/dependents.ts';
import { mendClitics } from './mend-clitics.ts';
import { mendRelatives } from './mend-relatives.ts';
import type { ReferencePack } from './reference-pack.ts';

/** A parsed sentence with what the search for antecedents asks of it. Arguments and results are word indices. */
export interface ReferenceSentence {
  readonly sentence: ParsedSentence;
  /** Index in the document. */
  readonly index: number;
  readonly pack: ReferencePack;
  readonly words: readonly Word[];
  /** Lower-case forms; their apostrophes are plain (U+0027). */
  readonly lowered: readonly string[];
  /** Universal relations without subtype. */
  readonly relations: readonly string[];
  readonly children: readonly (readonly number[])[];
  /** For each word the predicate of the clause it stands in; the predicate itself for a predicate. -1 outside all. */
  readonly clauseOf: readonly number[];
}

const clausal: ReadonlySet<string> = new Set(['root', 'ccomp', 'xcomp', 'advcl', 'acl', 'parataxis', 'csubj']);

/** Opens a sentence. */
export function openReferenceSentence(sentence: ParsedSentence, index: number, pack: ReferencePack): ReferenceSentence {
  const words = mendRelatives(mendClitics(sentence.words, pack), pack);
  const relations: string[] = [];
  const lowered: string[] = [];
  for (const { deprel, form } of words) {
    relations.push(baseRelation(deprel));
    lowered.push(form.toLowerCase());
  }
  const children = dependentsOf(words);
  return { sentence, index, pack, words, lowered, relations, children, clauseOf: clausesOf(words, relations, children) };
}

function clausesOf(words: readonly Word[], relations: readonly string[], children: readonly (readonly number[])[]): readonly number[] {
  const isPredicate = (at: number): boolean => {
    const relation = relations[at]!;
    if (clausal.has(relation)) return true;
    return relation === 'conj' && (words[at]!.upos === 'VERB' || children[at]!.some((child) => relations[child] === 'nsubj'));
  };
  const found: number[] = [];
  for (const { index } of words) found.push(isPredicate(index) ? index : unknown);
  for (let at = 0; at < words.length; at++) {
    let above = at;
    for (let steps = 0; found[above] === unknown && steps < words.length; steps++) above = words[above]!.head;
    const clause = found[above] ?? outside;
    const known = clause === unknown ? outside : clause;
    for (let below = at; found[below] === unknown; below = words[below]!.head) found[below] = known;
  }
  return found;
}

const outside = -1;
const unknown = -2;

/** Universal relation without its subtype. */
export function baseRelation(deprel: string): string {
  const colon = deprel.indexOf(':');
  return colon < 0 ? deprel : deprel.slice(0, colon);
}

/** True where a word's features hold this value. */
export function hasFeature({ feats }: Word, pair: string): boolean {
  const at = feats.indexOf(pair);
  if (at < 0) return false;
  const end = at + pair.length;
  return (at === 0 || feats[at - 1] === '|') && (end === feats.length || feats[end] === '|');
}

/** The first child with one of these relations. */
export function childBy(view: ReferenceSentence, at: number, ...relations: readonly string[]): number | undefined {
  return view.children[at]!.find((child) => relations.includes(view.relations[child]!));
}

/** True where `at` is `above` or hangs below it. */
export function isBelow(view: ReferenceSentence, at: number, above: number): boolean {
  let steps = 0;
  for (let word = at; word >= 0 && steps <= view.words.length; word = view.words[word]!.head, steps++) if (word === above) return true;
  return false;
}

/** The first conjunct of a coordination, or what an apposition stands beside: the word whose role the word shares. */
export function roleBearer(view: ReferenceSentence, at: number): number {
  let word = at;
  for (let steps = 0; steps < 8; steps++) {
    const relation = view.relations[word]!;
    const { head } = view.words[word]!;
    if (head < 0 || (relation !== 'conj' && relation !== 'appos' && relation !== 'flat' && relation !== 'fixed')) break;
    word = head;
  }
  return word;
}

/** Above this, predicates are no longer asked for the subject they share. */
const longestControl = 6;

/**
 * The word that is subject of a clause, whether it stands there or is shared: a coordinated verb has that of the first,
 * an infinitive that of its governor's object or subject, a participle the noun it hangs from.
 */
export function subjectOf(view: ReferenceSentence, clause: number, steps = 0): number | undefined {
  const own = childBy(view, clause, 'nsubj', 'expl');
  if (own !== undefined && isSubjectWord(view, own)) return own;
  const { head } = view.words[clause]!;
  if (head < 0 || steps > longestControl) return undefined;
  const relation = view.relations[clause]!;
  if (relation === 'acl' && !isInfinitive(view, clause)) return head;
  const governor = view.clauseOf[head]!;
  if (governor < 0) return undefined;
  const object = objectAsSubject(view, clause);
  if (object !== undefined) return object;
  return sharing.has(relation) ? subjectOf(view, governor, steps + 1) : undefined;
}

/** "It demanded": a clause with an "it" of its own has no other's subject, whether the tree takes it for an empty one or not. */
function isSubjectWord({ words, relations }: ReferenceSentence, at: number): boolean {
  const { deprel, upos } = words[at]!;
  return (
    relations[at] === 'nsubj' || deprel === 'expl:subj' || (deprel === 'expl' && upos === 'PRON' && !hasFeature(words[at]!, 'Reflex=Yes'))
  );
}

/** Clauses that share the subject above them. */
const sharing: ReadonlySet<string> = new Set(['xcomp', 'conj', 'advcl', 'acl']);

/** "ordered them to leave", "saw guards beat them". */
function objectAsSubject(view: ReferenceSentence, clause: number): number | undefined {
  if (view.relations[clause] !== 'xcomp' && !isSmallClause(view, clause)) return undefined;
  const { head } = view.words[clause]!;
  if (view.pack.verbsOfPromise.has(view.words[head]!.lemma)) return undefined;
  return childBy(view, head, 'iobj', 'obj') ?? askedAt(view, head);
}

/** "demande aux habitants de rester": whom a verb of asking or ordering names behind a preposition. */
function askedAt(view: ReferenceSentence, verb: number): number | undefined {
  const { children, relations } = view;
  return children[verb]!.find((child) => relations[child] === 'obl' && isRecipient(view, child));
}

/** Behind a preposition of whom something is given, said or done to. */
export function isRecipient({ pack, children, relations, words }: ReferenceSentence, at: number): boolean {
  return children[at]!.some((child) => relations[child] === 'case' && pack.recipientPrepositions.has(words[child]!.lemma));
}

/** "withdrew from the silos to spare them": an infinitive beside a noun, which who acts there does. */
function isInfinitive(view: ReferenceSentence, clause: number): boolean {
  return hasFeature(view.words[clause]!, 'VerbForm=Inf') && childBy(view, clause, 'mark') !== undefined;
}

/** "saw guards beat them": a content without conjunction behind an object, which is its subject. */
function isSmallClause(view: ReferenceSentence, clause: number): boolean {
  if (view.relations[clause] !== 'ccomp') return false;
  const { head } = view.words[clause]!;
  const object = childBy(view, head, 'obj');
  return object !== undefined && object < clause && childBy(view, clause, 'mark') === undefined;
}
