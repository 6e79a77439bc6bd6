import type { Word } from '../../../model/tree.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { baseRelation, type SentenceTree } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

/** The acts that a noun in front only counts or sets going: "a string of *attacks*", "une vague d'*arrestations*", "la reprise des *combats*". */
function countedAct(tree: SentenceTree, series: number, lexicon: ClaimsLexicon): number | undefined {
  const { upos, lemma } = tree.word(series);
  const isPhase = lexicon.sets.phases.has(lemma);
  if (upos !== 'NOUN' || !(isPhase || lexicon.sets.series.has(lemma))) return undefined;
  return tree.childrenBy(series, 'nmod').find((child) => {
    const openers = tree.childrenBy(child, 'case').map((index) => tree.word(index).lemma);
    const isGenitive = openers.length === 1 && lexicon.sets.genitives.has(openers[0]!);
    const isBare = isPhase || tree.childrenBy(child, 'det').length === 0;
    const found = lexicon.predicateNoun(tree.word(child))?.class;
    return isGenitive && isBare && (found === 'event' || (isPhase && found === 'flow'));
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
