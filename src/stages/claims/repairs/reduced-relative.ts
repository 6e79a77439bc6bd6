import type { Word } from '../../../model/tree.ts';
import { baseRelation, hasFeature, type SentenceTree } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

const dependent: ReadonlySet<string> = new Set(['xcomp', 'advcl', 'ccomp']);

function isPast(word: Word): boolean {
  return word.upos === 'VERB' && hasFeature(word, 'Tense', 'Past');
}

/** A past form that hangs, without subject, mark or auxiliary, where only an infinitive or a marked clause can. */
function isMisplaced(tree: SentenceTree, word: Word): boolean {
  if (!isPast(word) || !dependent.has(baseRelation(word.deprel))) return false;
  return tree.childrenBy(word.index, 'nsubj', 'mark', 'aux').length === 0;
}

/** One of two past forms must be finite, and the first heads the sentence for want of another verb. */
function needsFinite(tree: SentenceTree, verb: number, later: Word): boolean {
  return verb < later.index && (tree.word(verb).head < 0 || hasFeature(later, 'VerbForm', 'Fin'));
}

/** The main verb above, of the same form, right behind its subject and without object: it may be a participle. */
function participleAbove(tree: SentenceTree, finite: Word): { verb: number; subject: number } | undefined {
  const verb = tree.ancestors(finite.index).find((index) => isPast(tree.word(index)));
  if (
    verb === undefined ||
    !needsFinite(tree, verb, finite) ||
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
        [word.index, { head, deprel, feats: 'Mood=Ind|Tense=Past|VerbForm=Fin' }],
        [found.subject, { head: word.index, deprel: 'nsubj' }],
        [found.verb, { head: found.subject, deprel: 'acl', feats: 'Tense=Past|VerbForm=Part' }],
      ]),
    );
  }
  return undefined;
};
