import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { hyphenated } from '../hyphenated.ts';
import { isAgent } from '../prepositions.ts';
import { baseRelation, hasFeature, lowerForm, type SentenceTree } from '../sentence-tree.ts';

/** An attributive participle is a predicate only where it has complements: "armed men" is none, "men armed by X" is one. */
export function isBareModifier(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  const word = tree.word(index);
  const relation = baseRelation(word.deprel);
  if ([isRelating, isNoticed, isJoinedModifier].some((says) => says(tree, index, lexicon))) return true;
  if (relation === 'advcl') return hasFeature(word, 'VerbForm', 'Part') && isEquipped(tree, index, lexicon);
  if (relation !== 'amod' && relation !== 'acl') return false;
  // "a rebel-held town": a name for a kind of thing; whose it is is told where somebody says so.
  if (hyphenated(tree, index) !== undefined) return true;
  const bare = tree.childrenBy(index, 'obl', 'obj', 'nsubj', 'xcomp', 'ccomp', 'advcl', 'iobj').length === 0;
  // "la semaine écoulée", "à la nuit tombée": how a time went by.
  if (bare && lexicon.kind(tree.word(word.head)) === 'time') return true;
  return relation === 'amod' || isKind(tree, index, lexicon) ? bare || isEquipped(tree, index, lexicon) : false;
}

/** "armed and masked men": a bare participle joined to what only says of what kind somebody is says it too. */
function isJoinedModifier(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  const word = tree.word(index);
  if (baseRelation(word.deprel) !== 'conj') return false;
  const first = tree.word(word.head);
  if (
    !hasFeature(word, 'VerbForm', 'Part') ||
    tree.children(index).some((child) => !['cc', 'punct', 'advmod'].includes(baseRelation(tree.word(child).deprel)))
  )
    return false;
  const isQuality = first.upos === 'ADJ' && baseRelation(first.deprel) === 'amod';
  return (
    isQuality ||
    (first.upos === 'VERB' && ['amod', 'acl'].includes(baseRelation(first.deprel)) && isBareModifier(tree, first.index, lexicon))
  );
}

/** "un plan fondé sur trois piliers", "a report dated Monday": what a thing rests on, deals with or is known for is no act. */
function isRelating(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  const { deprel, lemma } = tree.word(index);
  if (!['acl', 'amod', 'advcl'].includes(baseRelation(deprel)) || !hasFeature(tree.word(index), 'VerbForm', 'Part')) return false;
  if (tree.childrenBy(index, 'aux', 'cop', 'nsubj').length > 0) return false;
  return tree.childrenBy(index, 'obl', 'nmod', 'iobj').some((child) => {
    const marker = tree.childrenBy(child, 'case')[0];
    const isPair = marker !== undefined && lexicon.sets.relating.has(`${lemma} ${tree.word(marker).lemma}`);
    return isPair && child > index && lexicon.kind(tree.word(child)) !== 'place';
  });
}

/** "l'accalmie observée depuis mars", "the rise recorded in May": that something was noticed is none of what happened. */
function isNoticed(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  const { deprel, lemma, head } = tree.word(index);
  if (!['acl', 'amod'].includes(baseRelation(deprel)) || head > index || !lexicon.sets.perceived.has(lemma)) return false;
  if (!hasFeature(tree.word(index), 'VerbForm', 'Part') || tree.childrenBy(index, 'aux', 'obj', 'nsubj').length > 0) return false;
  const isThing = lexicon.kind(tree.word(head)) === undefined && tree.word(head).upos === 'NOUN';
  return isThing && !tree.children(index).some((child) => isAgent(tree, child, lexicon));
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

/** "open the borders to the displaced": a participle with an article stands for people. */
export function isPeople(tree: SentenceTree, index: number): boolean {
  if (!hasFeature(tree.word(index), 'VerbForm', 'Part') || tree.childrenBy(index, 'det').length === 0) return false;
  const isArgument = ['obj', 'obl', 'nmod', 'nsubj', 'iobj', 'conj'].includes(baseRelation(tree.word(index).deprel));
  return isArgument && tree.childrenBy(index, 'aux', 'nsubj', 'obj', 'mark', 'cop').length === 0;
}

/** "Communiqué de l'état-major": the name of a text looks like a participle. */
export function isText(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  const isFree = tree.childrenBy(index, 'aux', 'nsubj', 'obj').length === 0 && tree.word(index).deprel === 'root';
  return isFree && lexicon.kind({ ...tree.word(index), lemma: lowerForm(tree.word(index)) }) === 'medium';
}
