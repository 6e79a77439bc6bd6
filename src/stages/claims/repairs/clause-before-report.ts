import type { Word } from '../../../model/tree.ts';
import { flatMap } from '../../../util/flat-map.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { baseRelation, type SentenceTree } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

const inserted = ['parataxis', 'conj', 'advcl', 'ccomp'];

/** The clause that a reporting verb stands behind: above it or, where the tree turns them round, below. */
function contentVerb(tree: SentenceTree, report: Word): number | undefined {
  const above = report.head;
  if (above >= 0 && above < report.index && inserted.includes(baseRelation(report.deprel)) && tree.word(above).upos === 'VERB')
    return above;
  return tree.childrenBy(report.index, 'ccomp', 'parataxis').find((child) => child < report.index && tree.word(child).upos === 'VERB');
}

/** Where the words of the reporting clause begin: its subject, clitics and auxiliaries, right behind a comma. */
function reportStart(tree: SentenceTree, report: number, content: number): number | undefined {
  if (tree.childrenBy(report, 'mark', 'cc').length > 0) return undefined;
  const own = tree.childrenBy(report, 'nsubj', 'aux', 'expl', 'iobj').filter((child) => child > content);
  const first = Math.min(report, ...flatMap(own, (child) => tree.subtree(child)).filter((index) => index > content));
  return tree.words[first - 1]?.form === ',' ? first : undefined;
}

/** The last predicate of what is said before a word: "a pris le poste et brûlé le camp, tuant" → brûlé. */
function lastPredicate(tree: SentenceTree, content: number, before: number): number {
  const joined = tree.childrenBy(content, 'conj').filter((child) => child < before && tree.word(child).upos === 'VERB');
  return joined.at(-1) ?? content;
}

/** "L'armée a bombardé un marché, tuant sept civils, ont dit des témoins": what stands before an inserted report belongs to what is said. */
export const returnClausesBeforeReports: Repair = (tree, lexicon) => {
  const changes = new Map<number, Partial<Word>>();
  for (const report of tree.words) for (const [index, head] of strayedBefore(tree, report, lexicon)) changes.set(index, { head });
  return changed(tree.words, changes);
};

function strayedBefore(tree: SentenceTree, report: Word, lexicon: ClaimsLexicon): (readonly [number, number])[] {
  if (report.upos !== 'VERB' || lexicon.stance(report.lemma) === undefined) return [];
  const content = contentVerb(tree, report);
  const start = content === undefined ? undefined : reportStart(tree, report.index, content);
  if (content === undefined || start === undefined) return [];
  return tree
    .childrenBy(report.index, 'advcl', 'obl', 'advmod')
    .filter((child) => child > content && child < start)
    .map((child) => [child, lastPredicate(tree, content, child)] as const);
}
