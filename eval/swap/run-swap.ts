import { join } from 'node:path';
import type { Reading } from '../../src/model/reading.ts';
import { type LanguageLibrary, readDocument } from '../../src/pipeline.ts';
import { readCorpus } from '../claims/claims-corpus.ts';
import { type ClaimsBench, evaluateReport } from '../claims/evaluate-claims.ts';
import { compareReadings, type Difference } from './compare-readings.ts';
import { exchangeNames } from './exchange-names.ts';
import type { NamePair, PartiesFile } from './parties-file.ts';

/** A text read twice, the parties in their places and exchanged. */
export interface SwapResult {
  readonly name: string;
  readonly forms: readonly NamePair[];
  readonly claims: number;
  readonly differences: readonly Difference[];
}

export interface SwapScores {
  readonly results: readonly SwapResult[];
  /** Texts that are not read well enough to say anything. */
  readonly belowBar: readonly string[];
}

interface SwapText {
  readonly name: string;
  readonly lang: string;
  readonly text: string;
  readonly date?: string;
}

function read({ lang, date, name }: SwapText, text: string, library: LanguageLibrary): Promise<Reading> {
  const documentTime =
    date === undefined ? ({ basis: 'none', why: 'none' } as const) : ({ from: date, to: date, basis: 'given', why: 'given' } as const);
  return readDocument(
    { id: name, source: { sha256: '0' }, statedLanguage: lang, text, documentTime, diagnostics: [] },
    { library, ui: 'en' },
  );
}

async function swap(item: SwapText, forms: readonly NamePair[], library: LanguageLibrary): Promise<SwapResult> {
  const before = await read(item, item.text, library);
  const after = await read(item, exchangeNames(item.text, forms), library);
  return { name: item.name, forms, claims: before.claims.length, differences: compareReadings(before, after, forms) };
}

/** Sentences that are made of the pairs of their group; one without an expected trigger is below the bar. */
async function swapSentences({ groups, sentences }: PartiesFile, library: LanguageLibrary): Promise<SwapScores> {
  const results: SwapResult[] = [];
  const belowBar: string[] = [];
  for (const { lang, group, text, triggers } of sentences) {
    for (const forms of groups.find((one) => one.lang === lang && one.id === group)?.pairs ?? []) {
      const filled = text.replaceAll('{a}', forms[0]).replaceAll('{b}', forms[1]);
      const item = { name: filled, lang, text: filled };
      const { claims } = await read(item, filled, library);
      const isRead = triggers.every((wanted) => claims.some(({ trigger }) => trigger.text === wanted));
      if (isRead) results.push(await swap(item, [forms], library));
      else belowBar.push(filled);
    }
  }
  return { results, belowBar };
}

/** The annotated reports in which a side stands, where enough of the core claims is found. */
async function swapReports({ sides }: PartiesFile, folder: string, bench: ClaimsBench, bar: number): Promise<SwapScores> {
  const results: SwapResult[] = [];
  const belowBar: string[] = [];
  for (const gold of readCorpus(join(folder, 'eval/claims'), 'development', ['fr', 'en'])) {
    const { core } = await evaluateReport(gold, bench);
    if (core.right < bar * core.expected) {
      belowBar.push(`${gold.name} (${core.right} of ${core.expected} core claims)`);
      continue;
    }
    for (const { lang, forms } of sides) {
      if (lang !== gold.lang || exchangeNames(gold.text, forms) === gold.text) continue;
      results.push(await swap(gold, forms, bench.library));
    }
  }
  return { results, belowBar };
}

/**
 * Exchanges the parties in the sentences of the file and in the annotated reports, and reads both.
 * @param bar The part of a report's core claims that must be found for it to count.
 */
export async function runSwap(parties: PartiesFile, folder: string, bench: ClaimsBench, bar: number): Promise<SwapScores> {
  const [sentences, reports] = [await swapSentences(parties, bench.library), await swapReports(parties, folder, bench, bar)];
  return { results: [...sentences.results, ...reports.results], belowBar: [...sentences.belowBar, ...reports.belowBar] };
}
