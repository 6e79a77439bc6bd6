import type { Word } from '../../../model/tree.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { baseRelation, type SentenceTree } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

/** The noun of the prepositional phrase that begins right behind a word. */
function phraseBehind(tree: SentenceTree, index: number): Word | undefined {
  const opener = tree.words[index + 1];
  return opener !== undefined && baseRelation(opener.deprel) === 'case' ? tree.word(opener.head) : undefined;
}

/** "ambushed 40 km east of Koro": a distance without a preposition measures the phrase right behind it. */
export const joinDistances: Repair = (tree, lexicon) => {
  const changes = new Map<number, Partial<Word>>();
  for (const { index, lemma, head, deprel } of tree.words) {
    if (deprel !== 'obl:unmarked' || !lexicon.sets.distances.has(lemma) || tree.childrenBy(index, 'case').length > 0) continue;
    const noun = phraseBehind(tree, index);
    if (noun?.head === head && baseRelation(noun.deprel) === 'obl') changes.set(index, { head: noun.index, deprel: 'nmod:unmarked' });
  }
  return changed(tree.words, changes);
};

function isLengthOfTime(tree: SentenceTree, { index, deprel }: Word, lexicon: ClaimsLexicon): boolean {
  return deprel === 'nmod:unmarked' && lexicon.kind(tree.word(index)) === 'time' && tree.childrenBy(index, 'nummod', 'det').length > 0;
}

/** "Three days after the coup, mobs burned …": what is measured is when the verb took place, not the act that it is measured from. */
export const raiseMeasuredTimes: Repair = (tree, lexicon) => {
  const changes = new Map<number, Partial<Word>>();
  for (const word of tree.words) {
    const act = isLengthOfTime(tree, word, lexicon) ? phraseBehind(tree, word.index) : undefined;
    const isPhrase = act !== undefined && act.index === word.head && baseRelation(act.deprel) === 'obl' && act.head >= 0;
    if (isPhrase && tree.word(act.head).upos === 'VERB') changes.set(word.index, { head: act.head, deprel: 'obl:unmarked' });
  }
  return changed(tree.words, changes);
};
