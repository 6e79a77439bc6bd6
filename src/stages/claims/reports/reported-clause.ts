import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { baseRelation, type SentenceTree } from '../sentence-tree.ts';
import type { Report } from './report.ts';

/** "announced a curfew", "threatened to leave": an act that is only named or wanted is not a clause that is reported. */
export function isClause(tree: SentenceTree, report: Report, lexicon: ClaimsLexicon): boolean {
  if (report.verb === undefined) return true;
  const tops = [...report.content].filter((index) => !report.content.has(tree.word(index).head));
  const isNamed = tops.every((top) => baseRelation(tree.word(top).deprel) === 'obj');
  const isWanted = lexicon.governor(tree.word(report.verb).lemma) === 'planned' && tops.every((top) => isBareInfinitive(tree, top));
  return !isNamed && !isWanted;
}

function isBareInfinitive(tree: SentenceTree, index: number): boolean {
  return tree.word(index).feats.includes('VerbForm=Inf') && tree.childrenBy(index, 'aux', 'nsubj').length === 0;
}
