import type { Word } from '../../../model/tree.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { baseRelation, hasFeature, lowerForm, type SentenceTree } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

/** The past form right behind a phrase, without a subject of its own, in a clause beside the verb that the phrase hangs from. */
function verbBehind(tree: SentenceTree, noun: number): number | undefined {
  const next = tree.words[(tree.subtree(noun).at(-1) ?? noun) + 1];
  const isClause =
    next?.upos === 'VERB' && next.deprel === 'advcl' && next.head === tree.word(noun).head && !hasFeature(next, 'Tense', 'Pres');
  return isClause && tree.childrenBy(next.index, 'nsubj', 'mark', 'aux').length === 0 ? next.index : undefined;
}

function markOf(tree: SentenceTree, noun: number, lexicon: ClaimsLexicon): number | undefined {
  const [mark, ...others] = tree.childrenBy(noun, 'case');
  return mark !== undefined && others.length === 0 && lexicon.sets.namingMarks.has(lowerForm(tree.word(mark))) ? mark : undefined;
}

/** "as winter advanced on the hills": what stands between "as" and a finite verb is its subject. */
export const readAsClauses: Repair = (tree, lexicon) => {
  const changes = new Map<number, Partial<Word>>();
  for (const { index, head, deprel } of tree.words) {
    const mark = head >= 0 && baseRelation(deprel) === 'obl' ? markOf(tree, index, lexicon) : undefined;
    const verb = mark === undefined ? undefined : verbBehind(tree, index);
    if (mark === undefined || verb === undefined) continue;
    changes.set(index, { head: verb, deprel: 'nsubj' });
    // A form that could be a participle is none here.
    changes.set(verb, { feats: 'Mood=Ind|Tense=Past|VerbForm=Fin' });
    changes.set(mark, { head: verb, deprel: 'mark' });
  }
  return changed(tree.words, changes);
};
