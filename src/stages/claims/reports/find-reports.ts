import { flatMap } from '../../../util/flat-map.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import type { Quotation } from '../quotations.ts';
import { hasFeature, lowerForm, type SentenceTree } from '../sentence-tree.ts';
import { citedReports } from './cited-report.ts';
import { credenceReport } from './credence-clause.ts';
import { headlineReport } from './headline-holder.ts';
import { nounReport } from './noun-report.ts';
import { phraseReport, prepositionReport } from './preposition-report.ts';
import type { QuotingClause } from './quoted-speech.ts';
import { quotingReport } from './quoting-report.ts';
import type { Report } from './report.ts';
import { sharedOut } from './segments.ts';
import { verbReport } from './verb-report.ts';

/** Every report in a sentence. */
export function findReports(
  tree: SentenceTree,
  quotations: readonly Quotation[],
  clauses: readonly QuotingClause[],
  lexicon: ClaimsLexicon,
): Report[] {
  const reports: Report[] = [];
  const open = quotations.filter((quotation) => !clauses.some((clause) => holdsAny(tree, quotation, clause)));
  for (const { index } of tree.words) {
    const plain = plainReport(tree, index, open, lexicon);
    const clause = clauses.find(({ cue }) => cue === index);
    const found = clause ? quotingReport(tree, clause, plain, lexicon) : plain;
    if (found) reports.push(found, ...citedReports(tree, found, lexicon));
  }
  const headline = headlineReport(tree, lexicon);
  if (headline && reports.length === 0) reports.push(headline);
  const relays = new Set(flatMap(reports, ({ rule, verb }) => (rule === 'attribution.relay' ? [verb] : [])));
  const shared = sharedOut(
    tree,
    reports.filter((report) => {
      const isPlainRelay = report.rule !== 'attribution.relay' && relays.has(report.verb);
      return !isPlainRelay && !isImpersonal(tree, report, reports, lexicon);
    }),
  );
  return shared.map((report) => (isOwnVoice(tree, report, quotations) ? { ...report, own: true as const } : report));
}

function holdsAny(tree: SentenceTree, { start, end }: Quotation, { quoted }: QuotingClause): boolean {
  return [...quoted].some((index) => start <= tree.word(index).start && tree.word(index).end <= end);
}

function plainReport(tree: SentenceTree, index: number, quotations: readonly Quotation[], lexicon: ClaimsLexicon): Report | undefined {
  if (tree.word(index).upos === 'VERB')
    return phraseReport(tree, index, lexicon) ?? credenceReport(tree, index, lexicon) ?? verbReport(tree, index, quotations, lexicon);
  return nounReport(tree, index, lexicon) ?? prepositionReport(tree, index, lexicon);
}

/** "We call on all parties …" outside of quotation marks: the text speaks of itself, so nobody stands between it and its words. */
function isOwnVoice(tree: SentenceTree, { holder }: Report, quotations: readonly Quotation[]): boolean {
  if (holder === undefined) return false;
  const word = tree.word(holder);
  if (word.upos !== 'PRON' || !hasFeature(word, 'Person', '1')) return false;
  return !quotations.some(({ start, end }) => start <= word.start && word.end <= end);
}

/** "De source militaire, on évoque …": the pronoun adds no holder to the one who is named around it. */
function isImpersonal(tree: SentenceTree, { verb, holder }: Report, reports: readonly Report[], lexicon: ClaimsLexicon): boolean {
  if (verb === undefined || holder === undefined || !lexicon.sets.impersonalHolders.has(lowerForm(tree.word(holder)))) return false;
  return reports.some((other) => other.verb === undefined && other.content.has(verb));
}
