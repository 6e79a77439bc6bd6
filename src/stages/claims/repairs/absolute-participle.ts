import type { Word } from '../../../model/tree.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { hasFeature, lowerForm, type SentenceTree } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

/** A past form that the tree takes for a finite verb, with a subject and without object or auxiliary. */
function isBarePast(tree: SentenceTree, index: number): boolean {
  const word = tree.word(index);
  if (word.upos !== 'VERB' || !hasFeature(word, 'Tense', 'Past') || !hasFeature(word, 'VerbForm', 'Fin')) return false;
  return tree.childrenBy(index, 'nsubj').length > 0 && tree.childrenBy(index, 'aux', 'obj', 'ccomp').length === 0;
}

function isMarked(tree: SentenceTree, index: number, { sets }: ClaimsLexicon): boolean {
  return tree.childrenBy(index, 'mark', 'case').some((mark) => mark < index && sets.absoluteMarks.has(lowerForm(tree.word(mark))));
}

/** "with two men rounded up and taken away": behind such a preposition no form is finite, and the past one tells what was done to them. */
export const readAbsoluteParticiples: Repair = (tree, lexicon) => {
  const changes = new Map<number, Partial<Word>>();
  for (const { index } of tree.words) {
    if (!isBarePast(tree, index) || !isMarked(tree, index, lexicon)) continue;
    changes.set(index, { feats: 'Tense=Past|VerbForm=Part|Voice=Pass' });
    for (const subject of tree.childrenBy(index, 'nsubj')) changes.set(subject, { deprel: 'nsubj:pass' });
  }
  return changed(tree.words, changes);
};
