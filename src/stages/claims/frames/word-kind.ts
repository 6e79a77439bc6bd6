import { flatMap } from '../../../util/flat-map.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { countedNoun } from '../counted-noun.ts';
import { fillerKind } from '../refiners/roles/filling.ts';
import { baseRelation, type SentenceTree } from '../sentence-tree.ts';
import type { FillerKind } from './frames-pack.ts';

/** Tells the kind of what a word stands for in its document, where its own form does not. */
export type KindOf = (head: number) => 'group' | 'person' | 'place' | 'act' | undefined;

/** "une vingtaine sont reparties", "plus de 100 ont disparu": as a subject, a count without its noun counts people. */
function countsPeople(tree: SentenceTree, head: number, lexicon: ClaimsLexicon): boolean {
  const { deprel, upos, lemma } = tree.word(head);
  if (baseRelation(deprel) !== 'nsubj' || (upos !== 'NUM' && !lexicon.sets.counters.has(lemma))) return false;
  const counted = countedNoun(tree, head, lexicon);
  return counted === undefined || tree.word(counted).upos === 'NUM';
}

/** What a word is, as far as the selection of senses goes. */
export function kindOf(tree: SentenceTree, head: number, lexicon: ClaimsLexicon, named: KindOf): FillerKind {
  const word = tree.word(head);
  if (countsPeople(tree, head, lexicon) && named(head) === undefined) return 'person';
  const kind = fillerKind(tree, head, lexicon);
  if (kind !== undefined && kind !== 'name') return kind;
  const found = named(head);
  if (found !== undefined) return found;
  if (kind === 'name') return 'name';
  if (lexicon.predicateNoun(word)) return 'act';
  if (word.upos === 'PRON') return 'pronoun';
  return word.upos === 'VERB' ? 'clause' : 'other';
}

/** Those who bear arms, also where only some of them are counted: "une dizaine de soldats". */
export function isArmed(tree: SentenceTree, head: number, lexicon: ClaimsLexicon): boolean {
  const counted = countedNoun(tree, head, lexicon);
  const heads = counted === undefined ? [head] : [head, counted];
  // "un groupe armé", "armed men"
  return flatMap(heads, (index) => [index, ...tree.childrenBy(index, 'amod')]).some((index) => lexicon.isArmed(tree.word(index)));
}
