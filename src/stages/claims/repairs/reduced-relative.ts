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
export const readReducedRelatives: Repair = (tree, lexicon) => {
  for (const word of tree.words) {
    if (!isMisplaced(tree, word)) continue;
    const found = participleAbove(tree, word);
    // "remained closed": such a verb takes a participle.
    if (found === undefined || lexicon.sets.copulas.has(tree.word(found.verb).lemma)) continue;
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

/** The verb that a subject before others belongs to: one below it that has the subject, or one with an auxiliary and none. */
function finiteBehind(tree: SentenceTree, verb: number): number | undefined {
  const rising = tree.childrenBy(verb, 'ccomp', 'advcl', 'xcomp', 'parataxis').find((child) => {
    const subjects = tree.childrenBy(child, 'nsubj');
    return (
      child > verb && isPast(tree.word(child)) && subjects.some((subject) => subject < verb) && tree.childrenBy(child, 'mark').length === 0
    );
  });
  if (rising !== undefined) return rising;
  return tree.childrenBy(verb, 'conj').find((child) => {
    const auxiliaries = tree.childrenBy(child, 'aux').filter((aux) => hasFeature(tree.word(aux), 'VerbForm', 'Fin'));
    const isLater = tree.childrenBy(child, 'nsubj').every((subject) => subject < verb);
    return auxiliaries.length > 0 && isLater && tree.childrenBy(child, 'cc', 'mark').length === 0;
  });
}

/** "Weapons bought abroad and hidden in X were seized": without a conjunction the verb with the auxiliary is the main one. */
export const readParticiplesBeforeFinite: Repair = (tree) => {
  const first = tree.words.find(
    ({ index, head }) => head < 0 && isPast(tree.word(index)) && tree.childrenBy(index, 'aux', 'obj').length === 0,
  );
  const finite = first && finiteBehind(tree, first.index);
  if (first === undefined || finite === undefined) return undefined;
  const owners = [...tree.childrenBy(first.index, 'nsubj'), ...tree.childrenBy(finite, 'nsubj')];
  const subject = owners.find((child) => Math.max(...tree.subtree(child).filter((word) => word < first.index)) === first.index - 1);
  if (subject === undefined) return undefined;
  const isPassive = tree.childrenBy(finite, 'aux').some((aux) => tree.word(aux).deprel === 'aux:pass');
  const participles = [
    first.index,
    ...tree.childrenBy(first.index, 'conj').filter((child) => child !== finite && isPast(tree.word(child))),
  ];
  return changed(
    tree.words,
    new Map<number, Partial<Word>>([
      ...participles.map((index): [number, Partial<Word>] => [index, { feats: 'Tense=Past|VerbForm=Part' }]),
      [finite, { head: -1, deprel: 'root' }],
      [subject, { head: finite, deprel: isPassive ? 'nsubj:pass' : 'nsubj' }],
      [first.index, { head: subject, deprel: 'acl', feats: 'Tense=Past|VerbForm=Part' }],
    ]),
  );
};
