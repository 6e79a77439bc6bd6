import type { Word } from '../../../model/tree.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { baseRelation, type SentenceTree } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

/** The acts that a noun in front only counts: "a string of *attacks*", "une vague d'*arrestations*". */
function countedAct(tree: SentenceTree, series: number, lexicon: ClaimsLexicon): number | undefined {
  if (!lexicon.sets.series.has(tree.word(series).lemma) || tree.word(series).upos !== 'NOUN') return undefined;
  return tree.childrenBy(series, 'nmod').find((child) => {
    const openers = tree.childrenBy(child, 'case').map((index) => tree.word(index).lemma);
    const isBare = openers.length === 1 && lexicon.sets.genitives.has(openers[0]!) && tree.childrenBy(child, 'det').length === 0;
    return isBare && lexicon.predicateNoun(tree.word(child))?.class === 'event';
  });
}

/** Before a noun of acts, one that says how many or in what order they came is a number to them: the acts head the phrase. */
export const readSeries: Repair = (tree, lexicon) => {
  const changes = new Map<number, Partial<Word>>();
  for (const { index, head, deprel } of tree.words) {
    const act = countedAct(tree, index, lexicon);
    if (act === undefined || changes.has(head)) continue;
    changes.set(act, { head, deprel });
    changes.set(index, { head: act, deprel: 'nummod' });
    for (const marker of tree.childrenBy(act, 'case')) changes.set(marker, { head: index, deprel: 'fixed' });
    for (const child of tree.children(index)) {
      const isOwn = child === act || ['det', 'amod'].includes(baseRelation(tree.word(child).deprel));
      if (!isOwn) changes.set(child, { head: act });
    }
  }
  return changed(tree.words, changes);
};
