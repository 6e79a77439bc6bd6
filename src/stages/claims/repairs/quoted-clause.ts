import type { Word } from '../../../model/tree.ts';
import type { QuotingClause } from '../reports/quoting-clause.ts';
import { baseRelation, hasFeature, type SentenceTree } from '../sentence-tree.ts';
import { changed, isTree } from './repair.ts';

type Changes = Map<number, Partial<Word>>;

/**
 * Parts a quotation from the clause that names its speaker, where the tree has mixed them: the speaker is the subject of the verb of
 * saying, what is quoted its complement, and no word of the one hangs from the other otherwise.
 * @returns the words with other arcs, or undefined where there is nothing to mend
 */
export function partQuotedClauses(tree: SentenceTree, clauses: readonly QuotingClause[]): Word[] | undefined {
  const changes: Changes = new Map();
  for (const clause of clauses) if (clause.verb !== undefined) partClause(tree, { ...clause, verb: clause.verb }, changes);
  const words = changed(tree.words, changes);
  return words && isTree(words) ? words : undefined;
}

function partClause(tree: SentenceTree, { verb, speaker, quoted }: QuotingClause & { readonly verb: number }, changes: Changes): void {
  const tops = [...quoted].filter((index) => !quoted.has(tree.word(index).head));
  const spoken = mainVerb(tree, tops, quoted, changes);
  if (spoken === undefined) return;
  const above = changes.get(spoken)?.head ?? tree.word(spoken).head;
  if (quoted.has(tree.word(verb).head) || tree.word(verb).head === speaker) {
    const top = tops.find((index) => tree.word(index).head < 0 || !tree.isBelow(tree.word(index).head, verb)) ?? spoken;
    const { head, deprel } = tree.word(quoted.has(tree.word(verb).head) ? top : tree.word(verb).head);
    if (!quoted.has(head)) changes.set(verb, { head, deprel });
  }
  if (above !== verb || !['ccomp', 'parataxis'].includes(baseRelation(tree.word(spoken).deprel))) changes.set(spoken, { head: verb, deprel: 'ccomp' });
  for (const top of tops) if (top !== spoken && !changes.has(top)) changes.set(top, { head: spoken });
  for (const { index, head, upos, deprel } of tree.words) {
    if (quoted.has(index) || index === verb) continue;
    if (quoted.has(head)) changes.set(index, { head: verb, ...(upos === 'VERB' ? { deprel: 'advcl' } : {}) });
    // "…, a farmer said, pointing at …": an act beside the words, and no words.
    else if (head === verb && baseRelation(deprel) === 'ccomp' && isParticiple(tree, index)) changes.set(index, { deprel: 'advcl' });
  }
  if (speaker !== undefined && tree.word(speaker).upos !== 'VERB') changes.set(speaker, { head: verb, deprel: 'nsubj' });
}

function isParticiple(tree: SentenceTree, index: number): boolean {
  return hasFeature(tree.word(index), 'VerbForm', 'Part') || hasFeature(tree.word(index), 'VerbForm', 'Ger');
}

/** The predicate of the quotation: a verb at its top, or one that the tree hangs from the subject that it took for another verb's. */
function mainVerb(tree: SentenceTree, tops: readonly number[], quoted: ReadonlySet<number>, changes: Changes): number | undefined {
  const words = tops.filter((index) => tree.word(index).upos !== 'PUNCT');
  const verb = words.find((index) => tree.word(index).upos === 'VERB' || tree.childrenBy(index, 'cop').length > 0);
  if (verb !== undefined) return verb;
  const subject = words.find((index) => baseRelation(tree.word(index).deprel) === 'nsubj');
  const lost = subject === undefined ? undefined : tree.childrenBy(subject, 'acl', 'amod').find((index) => quoted.has(index) && isClauseVerb(tree, index));
  if (subject === undefined || lost === undefined) return words[0];
  changes.set(subject, { head: lost, deprel: 'nsubj' });
  return lost;
}

/** A past form that was read as a participle on its own subject. */
function isClauseVerb(tree: SentenceTree, index: number): boolean {
  const { upos, deprel } = tree.word(index);
  return upos === 'VERB' && deprel !== 'acl:relcl' && hasFeature(tree.word(index), 'Tense', 'Past');
}
