import type { Word } from '../../../model/tree.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { baseRelation, hasFeature, lowerForm, type SentenceTree } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

/** The verb behind an inverted auxiliary that the tree takes for a verb, with its subject for an object. */
function participleBehind(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): number | undefined {
  const word = tree.word(index);
  if (!lexicon.sets.invertedConditions.has(lowerForm(word)) || word.head < index || tree.childrenBy(index, 'nsubj').length > 0) {
    return undefined;
  }
  return tree.childrenBy(index, 'xcomp').find((child) => hasFeature(tree.word(child), 'VerbForm', 'Part'));
}

/** "Had the army withdrawn, …": a verb and its auxiliary around their subject, beside the main clause. */
export const readInvertedConditions: Repair = (tree, lexicon) => {
  for (const { index, head } of tree.words) {
    const verb = participleBehind(tree, index, lexicon);
    if (verb === undefined) continue;
    const changes = new Map<number, Partial<Word>>([
      [index, { upos: 'AUX', head: verb, deprel: 'aux' }],
      [verb, { head, deprel: 'advcl', feats: 'Tense=Past|VerbForm=Part' }],
    ]);
    for (const child of tree.children(index)) {
      if (child === verb) continue;
      const isSubject = baseRelation(tree.word(child).deprel) === 'obj' && child < verb;
      changes.set(child, isSubject ? { head: verb, deprel: 'nsubj' } : { head: verb });
    }
    return changed(tree.words, changes);
  }
  return undefined;
};
