import { flatMap } from '../../util/flat-map.ts';
import type { ClaimsLexicon, GovernorKind } from './claims-lexicon.ts';
import { matchesPhrase } from './phrase-table.ts';
import { isPreventedClause } from './prevention.ts';
import { baseRelation, hasFeature, lowerForm, type SentenceTree } from './sentence-tree.ts';
import { isTimeWord } from './time-word.ts';

/** A verb above another that says how far its act got: "tenter de", "failed to", "vient de". */
export interface Governor {
  readonly word: number;
  readonly kind: GovernorKind;
}

/** The infinitive, gerund or participle that a governing verb takes. */
function isComplement(tree: SentenceTree, child: number, lexicon: ClaimsLexicon): boolean {
  const word = tree.word(child);
  const relation = baseRelation(word.deprel);
  if (relation === 'xcomp') return word.upos === 'VERB' || word.upos === 'AUX' || tree.childrenBy(child, 'cop').length > 0;
  // "a été incapable de reprendre": beside a subject of its own, what an adjective takes is its complement.
  const isOfAdjective = relation === 'csubj' && tree.word(word.head).upos === 'ADJ' && hasSubject(tree, word.head, lexicon);
  if (isOfAdjective) return hasFeature(word, 'VerbForm', 'Inf');
  if (relation !== 'ccomp' && relation !== 'advcl' && relation !== 'obl') return false;
  // "À en croire le maire, ils sont venus de nuit": a complement stands behind its verb.
  if (relation === 'advcl' && child < word.head) return false;
  return word.upos === 'VERB' && hasFeature(word, 'VerbForm', 'Inf') && tree.childrenBy(child, 'nsubj').length === 0;
}

/** A subject, or an impersonal one before an adjective of what ought to be: "il est urgent de reprendre". */
function hasSubject(tree: SentenceTree, adjective: number, lexicon: ClaimsLexicon): boolean {
  if (tree.childrenBy(adjective, 'nsubj').length > 0) return true;
  return tree.childrenBy(adjective, 'expl').length > 0 && lexicon.governor(tree.word(adjective).lemma) === 'planned';
}

/** "decide whether to send": what is asked is no part of the verb above. */
function standsApart(tree: SentenceTree, child: number, lexicon: ClaimsLexicon): boolean {
  // "kept the crowd from leaving": neither is what is prevented.
  if (isPreventedClause(tree, child, tree.word(child).head, lexicon)) return true;
  // "calls for restraint without condemning anyone": the manner is no complement.
  if (tree.childrenBy(child, 'mark', 'case').some((mark) => lexicon.sets.negativeMarkers.has(lowerForm(tree.word(mark))))) return true;
  return tree.childrenBy(child, 'mark').some((mark) => lexicon.sets.questionWords.has(lowerForm(tree.word(mark))));
}

/** True where a word begins a phrase, or stands inside it before its last word: "on the verge of". */
function holdsPhrase(tree: SentenceTree, index: number, phrase: string): boolean {
  const words = phrase.split(' ').slice(0, -1);
  return words.some((_, offset) => index >= offset && matchesPhrase(tree, index - offset, phrase));
}

/** A verb that, with the words behind it, says how far an act got: "stopped short of". */
function governorPhrase(
  tree: SentenceTree,
  index: number,
  { pack, governorPhraseWords }: ClaimsLexicon,
): { kind: GovernorKind; mark: string } | undefined {
  const { form, lemma } = tree.lowered[index]!;
  if (!governorPhraseWords.has(form) && !governorPhraseWords.has(lemma)) return undefined;
  for (const [kind, phrases] of Object.entries(pack.modality.governorPhrases) as [GovernorKind, readonly string[]][]) {
    const found = phrases.find((phrase) => holdsPhrase(tree, index, phrase));
    if (found !== undefined) return { kind, mark: found.slice(found.lastIndexOf(' ') + 1) };
  }
  return undefined;
}

/** Clauses of the verb, or of the adverb or adjective behind it, that the last word of the phrase opens. */
function markedClauses(tree: SentenceTree, index: number, mark: string): number[] {
  const hosts = [index, ...tree.childrenBy(index, 'advmod', 'xcomp', 'obj', 'obl')];
  return flatMap(hosts, (host) => tree.childrenBy(host, 'advcl', 'xcomp', 'ccomp', 'csubj', 'acl', 'obl'))
    .filter((child) => tree.word(child).upos === 'VERB')
    .filter((child) =>
      tree.childrenBy(child, 'mark', 'case').some((marker) => [lowerForm(tree.word(marker)), tree.word(marker).lemma].includes(mark)),
    );
}

/** Complements of a verb that carry the predicate in its stead; none where the verb is not a governor. */
export function governedComplements(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): number[] {
  const phrase = governorPhrase(tree, index, lexicon);
  if (phrase) return markedClauses(tree, index, phrase.mark);
  if (lexicon.governor(tree.word(index).lemma) === undefined) return [];
  return tree
    .children(index)
    .filter((child) => isComplement(tree, child, lexicon) && !isPurpose(tree, child, lexicon) && !standsApart(tree, child, lexicon));
}

function governorKind(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): GovernorKind {
  const { lemma } = tree.word(index);
  if (lexicon.sets.necessity.has(lemma) && isCompoundPast(tree, index, lexicon)) return 'neutral';
  if (hasDeadline(tree, index, lexicon) || isObligation(tree, index, lexicon)) return 'planned';
  return governorPhrase(tree, index, lexicon)?.kind ?? lexicon.governor(lemma)!;
}

/** "have until Friday to leave", "had two days to leave": what somebody has time for is yet to be done. */
function hasDeadline(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  if (!lexicon.sets.perfectAuxiliaries.has(tree.word(index).lemma) || tree.word(index).upos !== 'VERB') return false;
  return tree.childrenBy(index, 'obj', 'obl').some((child) => child > index && isTimeWord(tree, child, lexicon));
}

/** "have to leave", "will have to leave"; "had to leave" was done. */
function isObligation(tree: SentenceTree, index: number, { sets }: ClaimsLexicon): boolean {
  const word = tree.word(index);
  if (!sets.obligations.has(word.lemma) || word.upos !== 'VERB') return false;
  return !hasFeature(word, 'Tense', 'Past') && !hasFeature(word, 'VerbForm', 'Part');
}

/** "ont dû fuir", not "devaient fuir": what had to be done was done. */
function isCompoundPast(tree: SentenceTree, index: number, { sets }: ClaimsLexicon): boolean {
  if (!hasFeature(tree.word(index), 'VerbForm', 'Part')) return false;
  return tree.childrenBy(index, 'aux').some((aux) => {
    return sets.perfectAuxiliaries.has(tree.word(aux).lemma) && hasFeature(tree.word(aux), 'Mood', 'Ind');
  });
}

/** "pour", "afin de", "in order to" before an infinitive: a purpose beside the verb, not its complement. */
export function isPurpose(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  const relation = baseRelation(tree.word(index).deprel);
  if (relation !== 'advcl' && relation !== 'obl' && relation !== 'acl') return false;
  const words = tree
    .childrenBy(index, 'mark', 'case')
    .map((child) => tree.word(child).form.toLowerCase())
    .join(' ');
  return lexicon.pack.modality.purposes.some((purpose) => words === purpose || words.startsWith(`${purpose} `));
}

/** The governors of a verb, nearest first: through "n'a pas réussi à commencer à …" and shared with coordinated infinitives. */
export function governorsOf(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): Governor[] {
  const found: Governor[] = [];
  let at = index;
  for (let step = 0; step < 6; step++) {
    const word = tree.word(at);
    if (word.head < 0) break;
    if (baseRelation(word.deprel) === 'conj' && tree.word(word.head).upos === word.upos && sharesForm(tree, at, word.head)) {
      at = word.head;
      continue;
    }
    if (!governedComplements(tree, word.head, lexicon).includes(at)) break;
    found.push({ word: word.head, kind: governorKind(tree, word.head, lexicon) });
    at = word.head;
  }
  return found;
}

/** Coordinated verbs of one form ("de couper … et de miner …") stand under the same governor. */
function sharesForm(tree: SentenceTree, a: number, b: number): boolean {
  const forms = ['Inf', 'Part', 'Ger'];
  if (tree.childrenBy(a, 'nsubj').length > 0) return false;
  return forms.some((form) => hasFeature(tree.word(a), 'VerbForm', form) && hasFeature(tree.word(b), 'VerbForm', form));
}
