import { createHash } from 'node:crypto';
import { type DataFolders, type LoadedLibrary, loadLanguages } from '../../src/load.ts';
import { loadCrosscheck } from '../../src/load-crosscheck.ts';
import type { Reading } from '../../src/model/reading.ts';
import { readDocument } from '../../src/pipeline.ts';
import { gatherIncidents } from '../../src/stages/crosscheck/incidents/gather-incidents.ts';
import { crosscheck } from '../../src/stages/crosscheck/index.ts';
import type { CrosscheckKnowledge } from '../../src/stages/crosscheck/pack.ts';
import { orderReports } from '../../src/stages/crosscheck/report.ts';
import { judgePair, type PairCheck } from './judge-pair.ts';
import type { PairReport, ReportPair } from './pair-file.ts';

/** A pair with all its checks, and the lines that came out. */
export interface PairScore {
  readonly pair: ReportPair;
  readonly checks: readonly PairCheck[];
}

/**
 * Reads both reports of each pair, their language and day stated, sets them side by side and compares.
 * @param languages pairs with a report in another language are left out
 * @throws ConfigurationError where the program's data are missing
 */
export async function evaluatePairs(
  pairs: readonly ReportPair[],
  folders: DataFolders,
  languages: readonly string[],
): Promise<readonly PairScore[]> {
  const library = loadLanguages(folders);
  const knowledge = await loadCrosscheck(library, folders.world);
  const scores: PairScore[] = [];
  for (const pair of pairs.filter(({ a, b }) => [a, b].every(({ lang }) => languages.includes(lang)))) {
    const [a, b] = [await readReport('a', pair.a, library), await readReport('b', pair.b, library)];
    const incidents = [incidentsOf(a, knowledge), incidentsOf(b, knowledge)] as const;
    const checked = { ids: ['a', 'b'] as const, result: crosscheck([a, b], { knowledge }), incidents };
    scores.push({ pair, checks: judgePair(pair, checked) });
  }
  return scores;
}

function readReport(id: string, { lang, date, text }: PairReport, library: LoadedLibrary): Promise<Reading> {
  const sha256 = createHash('sha256').update(text).digest('hex');
  return readDocument(
    {
      id,
      source: { publishedAt: date, sha256 },
      statedLanguage: lang,
      text,
      documentTime: { from: date, to: date, basis: 'given', why: 'pairs' },
      diagnostics: [],
    },
    { library, ui: 'en' },
  );
}

function incidentsOf(reading: Reading, knowledge: CrosscheckKnowledge) {
  return orderReports([reading], knowledge).flatMap((report) => gatherIncidents(report, knowledge));
}
