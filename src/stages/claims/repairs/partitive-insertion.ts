import type { Word } from '../../../model/tree.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { hasFeature, type SentenceTree } from '../sentence-tree.ts';
import { isRelativeWord } from '../subject.ts';
import { changed, type Repair } from './repair.ts';

/** "…, dont deux enfants, …": a relative word and a noun without any verb, that the tree takes for a relative clause. */
function isInsertion(tree: SentenceTree, { index, upos, deprel }: Word, lexicon: ClaimsLexicon): boolean {
  if (deprel !== 'acl:relcl' || !['NOUN', 'NUM', 'PROPN', 'PRON'].includes(upos)) return false;
  if (tree.childrenBy(index, 'cop', 'aux', 'nsubj').length > 0) return false;
  const first = tree.subtree(index).find((part) => tree.word(part).upos !== 'PUNCT')!;
  return first < index && isRelativeWord(tree, first, lexicon);
}

/** The finite verb behind the insertion, which has no relative word of its own. */
function verbBehind(tree: SentenceTree, noun: number, insertion: number, lexicon: ClaimsLexicon): number | undefined {
  const last = tree.subtree(insertion).at(-1)!;
  return tree.childrenBy(noun, 'acl').find((verb) => {
    if (verb <= last || tree.word(verb).upos !== 'VERB') return false;
    const isPredicate = [verb, ...tree.childrenBy(verb, 'aux')].some((word) => hasFeature(tree.word(word), 'VerbForm', 'Fin'));
    return isPredicate && tree.subtree(verb).every((part) => part > verb || !isRelativeWord(tree, part, lexicon));
  });
}

function subjectLabel(tree: SentenceTree, verb: number): string {
  return tree.childrenBy(verb, 'aux').some((child) => tree.word(child).deprel === 'aux:pass') ? 'nsubj:pass' : 'nsubj';
}

/** "A a fui; douze civils, dont …, ont péri": behind a semicolon the clause is one of its own. */
function clauseAbove(tree: SentenceTree, noun: number): Pick<Word, 'head' | 'deprel'> {
  const first = tree.subtree(noun).find((part) => tree.word(part).upos !== 'PUNCT')!;
  const { head, deprel } = tree.word(noun);
  return head >= 0 && /^[;:]$/u.test(tree.words[first - 1]?.form ?? '') ? { head: tree.root, deprel: 'parataxis' } : { head, deprel };
}

/** "douze civils, dont deux enfants, et un garde ont péri": the verb behind tells of the noun before the insertion. */
export const readPartitiveInsertions: Repair = (tree, lexicon) => {
  const changes = new Map<number, Partial<Word>>();
  for (const word of tree.words) {
    if (!isInsertion(tree, word, lexicon)) continue;
    const noun = word.head;
    const verb = verbBehind(tree, noun, word.index, lexicon);
    if (verb === undefined || changes.has(noun)) continue;
    const [other] = tree.childrenBy(verb, 'nsubj');
    const joint = tree.childrenBy(verb, 'cc').find((mark) => mark < (other ?? -1));
    if (other !== undefined && joint === undefined) continue;
    changes.set(verb, clauseAbove(tree, noun)).set(noun, { head: verb, deprel: subjectLabel(tree, verb) });
    if (other !== undefined && joint !== undefined) changes.set(other, { head: noun, deprel: 'conj' }).set(joint, { head: other });
  }
  return changed(tree.words, changes);
};
