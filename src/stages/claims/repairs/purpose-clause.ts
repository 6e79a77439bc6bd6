import type { Word } from '../../../model/tree.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { phraseAt } from '../phrase-table.ts';
import type { SentenceTree } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

interface PurposeClause {
  readonly start: number;
  readonly end: number;
  readonly verb: number;
  readonly host: number;
}

/** The clause behind a wording of purpose or condition that the tree does not take for its mark, and the word outside that it hangs from. */
function purposeClause(tree: SentenceTree, start: number, { phrases }: ClaimsLexicon): PurposeClause | undefined {
  const phrase = phraseAt(tree, start, phrases.purposes) ?? phraseAt(tree, start, phrases['long-conditions']);
  if (phrase === undefined) return undefined;
  const end = start + phrase.split(' ').length;
  const { head: verb, deprel } = tree.word(end - 1);
  if (verb < end || (deprel !== 'mark' && deprel !== 'case') || tree.word(verb).upos !== 'VERB') return undefined;
  const isInside = (index: number): boolean => index >= start && index < end;
  const isMarked = tree.words.slice(start, end).every((word) => word.head === verb || (word.deprel === 'fixed' && isInside(word.head)));
  let host = tree.word(verb).head;
  while (isInside(host)) host = tree.word(host).head;
  return isMarked || host < 0 ? undefined : { start, end, verb, host };
}

function joinMarks(tree: SentenceTree, { start, end, verb, host }: PurposeClause): Map<number, Partial<Word>> {
  const inside = tree.words.slice(start, end);
  const changes = new Map<number, Partial<Word>>(inside.map(({ index }) => [index, { head: verb, deprel: 'mark' }]));
  for (const { index } of inside)
    for (const child of tree.children(index)) if (child < start || child >= end) changes.set(child, { head: verb });
  const isNoun = tree.word(host).upos === 'NOUN' || tree.word(host).upos === 'PROPN';
  return changes.set(verb, { head: host, deprel: isNoun ? 'acl' : 'advcl' });
}

/** "afin d'isoler", "in a bid to retake", "à moins que l'aide n'arrive": such words are the mark of their verb, which hangs from the act above. */
export const readPurposeClauses: Repair = (tree, lexicon) => {
  for (const { index } of tree.words) {
    const clause = purposeClause(tree, index, lexicon);
    if (clause !== undefined) return changed(tree.words, joinMarks(tree, clause));
  }
  return undefined;
};
