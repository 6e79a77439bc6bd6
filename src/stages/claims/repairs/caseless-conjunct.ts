import type { Word } from '../../../model/tree.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { baseRelation, type SentenceTree } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

/** A noun for an act with an article and no preposition. */
function isBareAct(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  const word = tree.word(index);
  if (word.upos !== 'NOUN' || lexicon.predicateNoun(word) === undefined) return false;
  return tree.childrenBy(index, 'case').length === 0 && tree.childrenBy(index, 'det').length > 0;
}

/** The act that is the object of a verb before the phrase with a preposition to which the tree joins another act. */
function actBefore(tree: SentenceTree, { index, head, deprel }: Word, lexicon: ClaimsLexicon): number | undefined {
  if (deprel !== 'conj' || head < 0 || head > index || !isBareAct(tree, index, lexicon)) return undefined;
  const phrase = tree.word(head);
  if (!['obl', 'nmod'].includes(baseRelation(phrase.deprel)) || tree.childrenBy(head, 'case').length === 0) return undefined;
  if (lexicon.predicateNoun(phrase) !== undefined) return undefined;
  return tree.words
    .slice(0, head)
    .findLast((word) => word.deprel === 'obj' && isBareAct(tree, word.index, lexicon) && [word.index, word.head].includes(phrase.head))
    ?.index;
}

/** "prévoit le retrait des troupes au nord du fleuve et l'arrêt des survols": an act without preposition goes on with the act before it. */
export const joinCaselessActs: Repair = (tree, lexicon) => {
  const changes = new Map<number, Partial<Word>>();
  for (const word of tree.words) {
    const act = actBefore(tree, word, lexicon);
    if (act !== undefined) changes.set(word.index, { head: act });
  }
  return changed(tree.words, changes);
};
