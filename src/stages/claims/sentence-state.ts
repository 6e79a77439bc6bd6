import type { ParsedSentence } from '../../model/tree.ts';
import type { ClaimsLexicon } from './claims-lexicon.ts';
import { findQuotations, type Quotation } from './quotations.ts';
import { repairTree } from './repair-tree.ts';
import { partQuotedClauses } from './repairs/quoted-clause.ts';
import { findReports } from './reports/find-reports.ts';
import { quotingClauses } from './reports/quoting-clause.ts';
import type { Report } from './reports/report.ts';
import { openSentenceTree, type SentenceTree } from './sentence-tree.ts';

/** A sentence on its way: its tree, what is quoted and reported in it. */
export interface SentenceState {
  readonly tree: SentenceTree;
  readonly lexicon: ClaimsLexicon;
  readonly quotations: readonly Quotation[];
  readonly reports: readonly Report[];
}

/**
 * Opens the sentences of a document for finders and refiners.
 * @param languages The claims data by language code.
 * @throws Error if a sentence is in a language without claims data.
 */
export function openSentences(
  text: string,
  sentences: readonly ParsedSentence[],
  languages: Readonly<Record<string, ClaimsLexicon>>,
): SentenceState[] {
  const quotationsOf = paragraphQuotations(text, sentences, languages);
  return sentences.map((sentence) => {
    const lexicon = languages[sentence.lang];
    if (!lexicon) throw new Error(`no claims data for language "${sentence.lang}"`);
    const repaired = repairTree(sentence, lexicon);
    const quotations = (quotationsOf.get(sentence.paragraph) ?? []).filter(
      (quote) => quote.start < sentence.end && sentence.start < quote.end,
    );
    const clauses = quotingClauses(repaired, quotations, lexicon);
    const words = partQuotedClauses(repaired, clauses);
    const tree = words ? openSentenceTree({ ...sentence, words }) : repaired;
    return { tree, lexicon, quotations, reports: findReports(tree, quotations, clauses, lexicon) };
  });
}

/** Quotations run over sentences but not over paragraphs. */
function paragraphQuotations(
  text: string,
  sentences: readonly ParsedSentence[],
  languages: Readonly<Record<string, ClaimsLexicon>>,
): Map<number, Quotation[]> {
  const found = new Map<number, Quotation[]>();
  const paragraphs = new Map<number, ParsedSentence[]>();
  for (const sentence of sentences) paragraphs.set(sentence.paragraph, [...(paragraphs.get(sentence.paragraph) ?? []), sentence]);
  for (const [paragraph, members] of paragraphs) {
    const pairs = languages[members[0]!.lang]?.pack.attribution.quotes ?? [];
    found.set(paragraph, findQuotations(text, { start: members[0]!.start, end: members.at(-1)!.end }, pairs));
  }
  return found;
}
