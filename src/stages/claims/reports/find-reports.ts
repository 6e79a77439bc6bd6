import type { ClaimsLexicon } from '../claims-lexicon.ts';
import type { Quotation } from '../quotations.ts';
import type { SentenceTree } from '../sentence-tree.ts';
import { nounReport } from './noun-report.ts';
import { prepositionReport } from './preposition-report.ts';
import type { Report } from './report.ts';
import { verbReport } from './verb-report.ts';

/** Every report in a sentence. */
export function findReports(tree: SentenceTree, quotations: readonly Quotation[], lexicon: ClaimsLexicon): Report[] {
  const reports: Report[] = [];
  for (const { index, upos } of tree.words) {
    const found =
      upos === 'VERB'
        ? verbReport(tree, index, quotations, lexicon)
        : (nounReport(tree, index, lexicon) ?? prepositionReport(tree, index, lexicon));
    if (found) reports.push(found);
  }
  return reports;
}
