import type { Word } from '../../../model/tree.ts';
import { hasFeature, type SentenceTree } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

/** The finite clause whose subject stands right behind a verb, hung from the noun above instead. */
function clauseBehind(tree: SentenceTree, verb: number): number | undefined {
  const subject = tree.words[verb + 1];
  const noun = tree.word(verb).head;
  return tree.childrenBy(noun, 'acl').find((child) => {
    const hasFinite = [child, ...tree.childrenBy(child, 'aux', 'cop')].some((index) => hasFeature(tree.word(index), 'VerbForm', 'Fin'));
    return child > verb && hasFinite && tree.childrenBy(child, 'nsubj').some((index) => tree.subtree(index)[0] === subject?.index);
  });
}

/** "officers who thought they had won": a clause right behind a verb of thinking or saying is what is thought, not a second relative clause. */
export const readUnmarkedContents: Repair = (tree, lexicon) => {
  const changes = new Map<number, Partial<Word>>();
  for (const { index, lemma, deprel } of tree.words) {
    if (deprel !== 'acl:relcl' || lexicon.stance(lemma) === undefined) continue;
    if (tree.childrenBy(index, 'ccomp', 'xcomp', 'obj').length > 0) continue;
    const clause = clauseBehind(tree, index);
    if (clause !== undefined) changes.set(clause, { head: index, deprel: 'ccomp' });
  }
  return changed(tree.words, changes);
};
