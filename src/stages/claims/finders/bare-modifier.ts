import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { hyphenated } from '../hyphenated.ts';
import { baseRelation, hasFeature, lowerForm, type SentenceTree } from '../sentence-tree.ts';

/** An attributive participle is a predicate only where it has complements: "armed men" is none, "men armed by X" is one. */
export function isBareModifier(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  const word = tree.word(index);
  const relation = baseRelation(word.deprel);
  if (relation === 'advcl') return hasFeature(word, 'VerbForm', 'Part') && isEquipped(tree, index, lexicon);
  if (relation !== 'amod' && relation !== 'acl') return false;
  // "a rebel-held town": a name for a kind of thing; whose it is is told where somebody says so.
  if (hyphenated(tree, index) !== undefined) return true;
  const bare = tree.childrenBy(index, 'obl', 'obj', 'nsubj', 'xcomp', 'ccomp', 'advcl', 'iobj').length === 0;
  // "la semaine écoulée", "à la nuit tombée": how a time went by.
  if (bare && lexicon.kind(tree.word(word.head)) === 'time') return true;
  return relation === 'amod' || isKind(tree, index, lexicon) ? bare || isEquipped(tree, index, lexicon) : false;
}

/** "obus non explosés", "hommes masqués": what a thing is not, or how it looks, is its kind. */
function isKind(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  const before = tree.words[index - 1];
  const isNegated = before?.head === index && lexicon.sets.negators.has(before.lemma) && baseRelation(before.deprel) === 'advmod';
  return isNegated || lexicon.sets.descriptive.has(tree.word(index).lemma) || lexicon.sets.descriptive.has(lowerForm(tree.word(index)));
}

/** "des hommes armés de fusils": what a word of looks and gear takes behind a genitive is part of the description. */
function isEquipped(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  if (!lexicon.sets.descriptive.has(lowerForm(tree.word(index)))) return false;
  const complements = tree.childrenBy(index, 'obl', 'obj', 'nsubj', 'xcomp', 'ccomp', 'advcl', 'iobj', 'nmod');
  return (
    tree.childrenBy(index, 'aux', 'cop').length === 0 &&
    complements.every((child) => {
      const marker = tree.childrenBy(child, 'case')[0];
      return marker !== undefined && lexicon.sets.genitives.has(lowerForm(tree.word(marker)));
    })
  );
}
