import type { RoleName } from '../../model/claim.ts';
import type { ClaimsLexicon, PrepositionRule } from './claims-lexicon.ts';
import { follows } from './phrase-table.ts';
import { baseRelation, hasFeature, lowerForm, type SentenceTree } from './sentence-tree.ts';

/** The role that a preposition gives its noun, and the words it matched. */
export interface PrepositionRole {
  readonly role: RoleName | null;
  readonly words: string;
}

/** The words before a noun that introduce it, from the first case marker on: "le long de", "au nord de". */
function introduction(tree: SentenceTree, head: number): number[] {
  const cases = tree.childrenBy(head, 'case');
  if (cases.length === 0) return [];
  const inside = new Set(cases);
  for (const marker of cases) for (const part of tree.subtree(marker)) inside.add(part);
  return [...inside].sort((a, b) => a - b);
}

/** The prepositions before a noun as one string of lower-case forms; "" where there is none. */
export function prepositionOf(tree: SentenceTree, head: number): string {
  return introduction(tree, head)
    .map((index) => lowerForm(tree.word(index)))
    .join(' ');
}

/** The adverb that opens a phrase ("près de X"), else the noun. */
function adverbialHost(tree: SentenceTree, head: number): number {
  const above = tree.word(head).head;
  return above >= 0 && tree.word(above).upos === 'ADV' ? above : head;
}

/** A verb with neither object nor subject of a passive. */
function lacksObject(tree: SentenceTree, verb: number): boolean {
  if (verb < 0 || tree.word(verb).upos !== 'VERB') return false;
  const subjects = tree.childrenBy(verb, 'nsubj').map((child) => tree.word(child).deprel);
  return tree.childrenBy(verb, 'obj').length === 0 && !subjects.includes('nsubj:pass');
}

function fits(tree: SentenceTree, rule: PrepositionRule, head: number, lemmas: readonly string[], lexicon: ClaimsLexicon): boolean {
  if (rule.after && !lemmas.some((lemma) => rule.after?.has(lemma))) return false;
  if (rule.common && tree.word(head).upos !== 'NOUN') return false;
  if (rule.withObject && lacksObject(tree, tree.word(adverbialHost(tree, head)).head)) return false;
  return rule.when === undefined || lexicon.kind(tree.word(head)) === rule.when;
}

/**
 * The role of a prepositional phrase below a predicate.
 * @param head The noun.
 * @param lemmas Lemmas of the predicate: a verb, and its noun where it only supports one.
 * @returns undefined where no rule knows the preposition.
 */
export function prepositionRole(
  tree: SentenceTree,
  head: number,
  lemmas: readonly string[],
  lexicon: ClaimsLexicon,
): PrepositionRole | undefined {
  const adverbial = tree.word(head).upos === 'ADV' ? tree.childrenBy(head, 'obl', 'nmod')[0] : undefined;
  const first = adverbial === undefined ? introduction(tree, head)[0] : head;
  if (first === undefined) return undefined;
  const { form, lemma } = tree.lowered[first]!;
  for (const rule of lexicon.prepositionsAt(form, lemma)) {
    if (follows(tree, first, rule.rest) && fits(tree, rule, adverbial ?? head, lemmas, lexicon))
      return { role: rule.role, words: rule.words };
  }
  return undefined;
}

/** "by Friday", "by the end of the month", "on 3 May". */
export function isDate(tree: SentenceTree, head: number, lexicon: ClaimsLexicon): boolean {
  // A month can be a name, and then hang elsewhere: "on 3 May has emptied".
  const next = tree.word(head).upos === 'NUM' && head + 1 < tree.words.length ? [head + 1] : [];
  return [head, ...next, ...tree.childrenBy(head, 'nmod')].some(
    (part) => lexicon.kind(tree.word(part)) === 'time' && tree.word(part).upos !== 'ADJ',
  );
}

/** True where the phrase is the agent of a passive: by its label, or by its preposition where the noun can act. */
export function isAgent(tree: SentenceTree, head: number, lexicon: ClaimsLexicon): boolean {
  const word = tree.word(head);
  if (isManner(tree, head, lexicon) || lexicon.sets.landmarks.has(word.lemma)) return false;
  if (isDate(tree, head, lexicon)) return false;
  const marker = prepositionOf(tree, head);
  // "menée contre les bases": the label alone makes no agent of what stands behind another preposition.
  if (word.deprel === 'obl:agent')
    return marker === '' || lexicon.sets.agent.has(marker) || lexicon.sets.genitives.has(marker.split(' ')[0]!);
  if (!['obl', 'nmod'].includes(baseRelation(word.deprel)) || !lexicon.sets.agent.has(marker)) return false;
  // "claims by Islamabad": a capital behind it speaks or acts.
  return word.upos === 'PROPN' || lexicon.kind(word) !== 'place';
}

/** "par erreur", "by accident": behind the preposition of an agent, a bare noun that says how. */
export function isManner(tree: SentenceTree, head: number, lexicon: ClaimsLexicon): boolean {
  // "by government forces" are people: how something is done is told in a bare singular.
  const isBare = tree.children(head).every((child) => ['case', 'punct'].includes(baseRelation(tree.word(child).deprel)));
  const isSingular = !hasFeature(tree.word(head), 'Number', 'Plur');
  return isBare && isSingular && lexicon.sets.agent.has(prepositionOf(tree, head)) && lexicon.sets.mannerNouns.has(tree.word(head).lemma);
}
