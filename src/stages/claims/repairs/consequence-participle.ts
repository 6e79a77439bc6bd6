import type { Word } from '../../../model/tree.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { baseRelation, hasFeature, type SentenceTree } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

/** Right behind a comma, with no more than an adverb between. */
function followsComma(tree: SentenceTree, index: number): boolean {
  const before = tree.words[index - 1];
  return before?.form === ',' || (before?.upos === 'ADV' && tree.words[index - 2]?.form === ',');
}

/** A present participle with an object behind a comma, of a verb that tells an act. */
function isConsequence(tree: SentenceTree, word: Word, lexicon: ClaimsLexicon): boolean {
  const { index, upos, lemma, deprel } = word;
  if (upos !== 'VERB' || !['acl', 'advcl'].includes(deprel) || !followsComma(tree, index)) return false;
  if (lexicon.verbClass(lemma) !== undefined || tree.childrenBy(index, 'mark', 'aux', 'nsubj').length > 0) return false;
  const isPresent = hasFeature(word, 'Tense', 'Pres') && hasFeature(word, 'VerbForm', 'Part');
  return (isPresent || hasFeature(word, 'VerbForm', 'Ger')) && tree.childrenBy(index, 'obj').some((child) => child > index);
}

/** The verb that the noun before the comma is an object or adverbial of. */
function verbAbove(tree: SentenceTree, noun: number): number | undefined {
  for (const above of [noun, ...tree.ancestors(noun)]) {
    const word = tree.word(above);
    if (word.upos === 'VERB') return above < noun ? above : undefined;
    if (['nsubj', 'csubj', 'appos', 'root'].includes(word.deprel)) return undefined;
  }
  return undefined;
}

/** The verb before a clause of time or reason: "exploded as a bus passed". */
function verbBeforeClause(tree: SentenceTree, verb: number): number | undefined {
  const { deprel, head } = tree.word(verb);
  const isAside = baseRelation(deprel) === 'advcl' && head >= 0 && head < verb && tree.childrenBy(verb, 'nsubj').length > 0;
  return isAside && tree.word(head).upos === 'VERB' ? head : undefined;
}

/**
 * "ont brûlé deux villages, forçant les habitants à fuir", "exploded as a bus passed, injuring nine": behind a comma the participle
 * goes on with the clause, not with its last noun nor with what only says when.
 */
export const raiseConsequences: Repair = (tree, lexicon) => {
  const changes = new Map<number, Partial<Word>>();
  for (const word of tree.words) {
    if (!isConsequence(tree, word, lexicon)) continue;
    const verb = word.deprel === 'acl' ? verbAbove(tree, word.head) : verbBeforeClause(tree, word.head);
    if (verb === undefined) continue;
    const hasTense = [verb, ...tree.childrenBy(verb, 'aux')].some((index) => hasFeature(tree.word(index), 'VerbForm', 'Fin'));
    if (hasTense) changes.set(word.index, { head: verb, deprel: 'advcl' });
  }
  return changed(tree.words, changes);
};
