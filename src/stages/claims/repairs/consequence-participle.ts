import type { Word } from '../../../model/tree.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { hasFeature, type SentenceTree } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

/** A present participle with an object right behind a comma, of a verb that tells an act. */
function isConsequence(tree: SentenceTree, { index, upos, lemma, deprel, feats }: Word, lexicon: ClaimsLexicon): boolean {
  if (upos !== 'VERB' || deprel !== 'acl' || tree.words[index - 1]?.form !== ',' || lexicon.verbClass(lemma) !== undefined) return false;
  const isPresent = /(?:^|\|)Tense=Pres(?:\||$)/u.test(feats) && /(?:^|\|)VerbForm=(?:Part|Ger)(?:\||$)/u.test(feats);
  const isGerund = /(?:^|\|)VerbForm=Ger(?:\||$)/u.test(feats);
  return (isPresent || isGerund) && tree.childrenBy(index, 'obj').some((child) => child > index);
}

/** The finite verb that the noun before the comma is an object or adverbial of. */
function verbAbove(tree: SentenceTree, noun: number): number | undefined {
  for (const above of [noun, ...tree.ancestors(noun)]) {
    const word = tree.word(above);
    if (word.upos === 'VERB') return above < noun ? above : undefined;
    if (['nsubj', 'csubj', 'appos', 'root'].includes(word.deprel)) return undefined;
  }
  return undefined;
}

/** "ont brûlé deux villages, forçant les habitants à fuir": behind a comma the participle goes on with the clause, not with its last noun. */
export const raiseConsequences: Repair = (tree, lexicon) => {
  const changes = new Map<number, Partial<Word>>();
  for (const word of tree.words) {
    const verb = isConsequence(tree, word, lexicon) ? verbAbove(tree, word.head) : undefined;
    if (verb === undefined) continue;
    const hasTense = [verb, ...tree.childrenBy(verb, 'aux')].some((index) => hasFeature(tree.word(index), 'VerbForm', 'Fin'));
    if (hasTense) changes.set(word.index, { head: verb, deprel: 'advcl' });
  }
  return changed(tree.words, changes);
};
