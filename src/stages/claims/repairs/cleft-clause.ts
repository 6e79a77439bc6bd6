import type { Word } from '../../../model/tree.ts';
import { isSetApart } from '../cleft.ts';
import { baseRelation, type SentenceTree } from '../sentence-tree.ts';
import { isRelativeWord } from '../subject.ts';
import { changed, type Repair } from './repair.ts';

/** The noun phrase stays with its noun; what else hangs from it belongs to the clause. */
const ofPhrase: ReadonlySet<string> = new Set([
  'case',
  'det',
  'nmod',
  'amod',
  'acl',
  'flat',
  'nummod',
  'appos',
  'conj',
  'compound',
  'fixed',
]);

/** "C'est à Koro que les rebelles ont tué deux soldats": the clause is what is said, the phrase before it where or when. */
function lowered(tree: SentenceTree, phrase: number, clause: number): [number, Partial<Word>][] {
  const { head, deprel } = tree.word(phrase);
  const others = tree.children(phrase).filter((child) => child !== clause && !ofPhrase.has(baseRelation(tree.word(child).deprel)));
  const marks = tree.childrenBy(clause, 'mark').slice(0, 1);
  return [
    [clause, { head, deprel }],
    [phrase, { head: clause, deprel: 'obl' }],
    ...others.map((child): [number, Partial<Word>] => {
      const isFrame = ['cop', 'nsubj', 'expl'].includes(baseRelation(tree.word(child).deprel));
      return [child, isFrame ? { head: clause, deprel: 'discourse' } : { head: clause }];
    }),
    ...marks.map((mark): [number, Partial<Word>] => [mark, { deprel: 'discourse' }]),
  ];
}

/** "C'est l'armée qui a tiré": whom or what a cleft sets apart is told with its clause, as a noun is with its relative clause. */
export const readClefts: Repair = (tree, lexicon) => {
  const changes = new Map<number, Partial<Word>>();
  for (const { index, head, deprel, upos } of tree.words) {
    if (deprel !== 'advcl:cleft' || head < 0 || head > index || upos !== 'VERB' || !isSetApart(tree, head, lexicon)) continue;
    const hasRelative = tree.childrenBy(index, 'nsubj', 'obj').some((child) => isRelativeWord(tree, child, lexicon));
    if (hasRelative) changes.set(index, { deprel: 'acl:relcl' });
    else if (tree.childrenBy(head, 'case').length > 0) for (const [word, change] of lowered(tree, head, index)) changes.set(word, change);
  }
  return changed(tree.words, changes);
};
