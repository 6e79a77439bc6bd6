import type { Word } from '../../../model/tree.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { matchesPhrase } from '../phrase-table.ts';
import { baseRelation, type SentenceTree } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

/** "jusqu'à 600 roquettes", "de 8 000 à 10 000 déplacés": words of the number, which the tree takes for a preposition. */
function isMeasure(tree: SentenceTree, noun: number, lexicon: ClaimsLexicon): boolean {
  const first = tree.childrenBy(noun, 'case')[0];
  const numbers = tree.childrenBy(noun, 'nummod');
  if (first === undefined || numbers.length === 0 || numbers[0]! < first) return false;
  const between = tree.words.slice(first, noun);
  const isRange = lexicon.sets.genitives.has(tree.word(first).lemma) && between.filter(({ upos }) => upos === 'NUM').length > 1;
  return isRange || lexicon.pack.roles.approximators.some((phrase) => matchesPhrase(tree, first, phrase));
}

/** A number with its noun behind a verb that holds or counts something is what it holds. */
export const readMeasuredObjects: Repair = (tree, lexicon) => {
  const changes = new Map<number, Partial<Word>>();
  for (const { index, head, deprel, upos } of tree.words) {
    if (baseRelation(deprel) !== 'obl' || upos !== 'NOUN' || head < 0 || head > index) continue;
    if (tree.childrenBy(head, 'obj').length > 0 || !lexicon.sets.placeSubjects.has(tree.word(head).lemma)) continue;
    if (isMeasure(tree, index, lexicon)) changes.set(index, { deprel: 'obj' });
  }
  return changed(tree.words, changes);
};
