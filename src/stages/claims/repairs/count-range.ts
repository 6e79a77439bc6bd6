import type { Word } from '../../../model/tree.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { baseRelation, type SentenceTree } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

/** The noun behind "de 8.000 à 10.000", where the words for the range begin at an index. */
function nounOfRange(tree: SentenceTree, start: number, lexicon: ClaimsLexicon): number | undefined {
  const [from, low, to, high, noun] = tree.words.slice(start, start + 5);
  if (noun?.upos !== 'NOUN' || low?.upos !== 'NUM' || high?.upos !== 'NUM') return undefined;
  const marks = `${tree.lowered[from!.index]!.form} ${tree.lowered[to!.index]!.form}`;
  return lexicon.sets.rangeMarks.has(marks) ? noun.index : undefined;
}

/** "Le camp abrite de 8.000 à 10.000 déplacés": a range counts the noun behind it, which is the object of the verb before it. */
export const readCountRanges: Repair = (tree, lexicon) => {
  const changes = new Map<number, Partial<Word>>();
  for (const { index, upos } of tree.words) {
    const noun = upos === 'VERB' ? nounOfRange(tree, index + 1, lexicon) : undefined;
    if (noun === undefined || tree.childrenBy(index, 'obj').some((child) => child !== noun)) continue;
    if (!tree.isBelow(index, noun) && baseRelation(tree.word(noun).deprel) === 'root') continue;
    changes.set(noun, { head: index, deprel: 'obj' });
    for (const [mark, number] of [
      [index + 1, index + 2],
      [index + 3, index + 4],
    ] as const) {
      changes.set(number, { head: noun, deprel: 'nummod' });
      changes.set(mark, { head: number, deprel: 'case' });
    }
  }
  return changed(tree.words, changes);
};
