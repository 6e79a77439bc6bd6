import type { Word } from '../../../model/tree.ts';
import { baseRelation, hasFeature, type SentenceTree } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

const neverFinite: ReadonlySet<string> = new Set(['xcomp', 'advcl', 'acl']);

function isFinitePast(word: Word): boolean {
  return word.upos === 'VERB' && hasFeature(word, 'Tense', 'Past') && hasFeature(word, 'VerbForm', 'Fin');
}

/** A finite past that hangs, without subject or mark, where only an infinitive, a participle or a marked clause can. */
function isMisplaced(tree: SentenceTree, word: Word): boolean {
  if (!isFinitePast(word) || !neverFinite.has(baseRelation(word.deprel)) || word.deprel === 'acl:relcl') return false;
  return tree.childrenBy(word.index, 'nsubj', 'mark', 'aux').length === 0;
}

/** The main verb above, of the same form, right behind its subject and without object: it may be a participle. */
function participleAbove(tree: SentenceTree, finite: Word): { verb: number; subject: number } | undefined {
  const verb = tree.ancestors(finite.index).find((index) => isFinitePast(tree.word(index)));
  if (
    verb === undefined ||
    verb > finite.index ||
    tree.childrenBy(verb, 'aux', 'obj', 'advmod', 'conj').some((child) => child < finite.index)
  ) {
    return undefined;
  }
  const subject = tree.childrenBy(verb, 'nsubj').at(-1);
  const isAdjacent = subject !== undefined && Math.max(...tree.subtree(subject)) === verb - 1;
  return isAdjacent ? { verb, subject } : undefined;
}

/** "Soldiers sent to relieve X turned back": the first of two past forms is a participle of the subject, the second its verb. */
export const readReducedRelatives: Repair = (tree) => {
  for (const word of tree.words) {
    if (!isMisplaced(tree, word)) continue;
    const found = participleAbove(tree, word);
    if (found === undefined) continue;
    const { head, deprel } = tree.word(found.verb);
    return changed(
      tree.words,
      new Map<number, Partial<Word>>([
        [word.index, { head, deprel }],
        [found.subject, { head: word.index, deprel: 'nsubj' }],
        [found.verb, { head: found.subject, deprel: 'acl', feats: 'Tense=Past|VerbForm=Part' }],
      ]),
    );
  }
  return undefined;
};
