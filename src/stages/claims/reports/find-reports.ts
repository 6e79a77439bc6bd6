import type { ClaimsLexicon } from '../claims-lexicon.ts';
import type { Quotation } from '../quotations.ts';
import { lowerForm, type SentenceTree } from '../sentence-tree.ts';
import { citedReports } from './cited-report.ts';
import { nounReport } from './noun-report.ts';
import { prepositionReport } from './preposition-report.ts';
import type { Report } from './report.ts';
import { sharedOut } from './segments.ts';
import { verbReport } from './verb-report.ts';

/** Every report in a sentence. */
export function findReports(tree: SentenceTree, quotations: readonly Quotation[], lexicon: ClaimsLexicon): Report[] {
  const reports: Report[] = [];
  for (const { index, upos } of tree.words) {
    const found =
      upos === 'VERB'
        ? verbReport(tree, index, quotations, lexicon)
        : (nounReport(tree, index, lexicon) ?? prepositionReport(tree, index, lexicon));
    if (found) reports.push(found, ...citedReports(tree, found, lexicon));
  }
  return sharedOut(
    tree,
    reports.filter((report) => !isImpersonal(tree, report, reports, lexicon)),
  );
}

/** "De source militaire, on évoque …": the pronoun adds no holder to the one who is named around it. */
function isImpersonal(tree: SentenceTree, { verb, holder }: Report, reports: readonly Report[], lexicon: ClaimsLexicon): boolean {
  if (verb === undefined || holder === undefined || !lexicon.sets.impersonalHolders.has(lowerForm(tree.word(holder)))) return false;
  return reports.some((other) => other.verb === undefined && other.content.has(verb));
}
