import { createHash } from 'node:crypto';
import type { Claim } from '../../src/model/claim.ts';
import type { SourceDocument } from '../../src/model/source-document.ts';
import { type LanguageLibrary, readDocument } from '../../src/pipeline.ts';
import { type Check, checkExpected, comesOut, isJudged } from './match-reading.ts';
import type { Phenomenon, PhenomenonSentence } from './phenomena-file.ts';

/** An expected reading with all its checks. */
export interface ScoredReading {
  readonly phenomenon: string;
  readonly group: string;
  readonly sentence: string;
  readonly lang: string;
  readonly text: string;
  readonly trigger: string;
  readonly checks: readonly Check[];
}

/** A forbidden reading that came out. */
export interface ForbiddenOutcome {
  readonly sentence: string;
  readonly lang: string;
  readonly text: string;
  readonly trigger: string;
  readonly why: string;
}

/** What came of all sentences. */
export interface PhenomenaScores {
  readonly readings: readonly ScoredReading[];
  readonly forbidden: readonly ForbiddenOutcome[];
  /** Forbidden readings that could come out, by language. */
  readonly judged: Readonly<Record<string, number>>;
  /** Forbidden readings that need types, times, quantities or a reader. */
  readonly unjudged: number;
}

/**
 * Reads every sentence of the languages given as a document of its own, its language stated, and compares.
 * @throws ConfigurationError where the models of a language are missing
 */
export async function evaluatePhenomena(
  phenomena: readonly Phenomenon[],
  library: LanguageLibrary,
  languages: readonly string[],
): Promise<PhenomenaScores> {
  const readings: ScoredReading[] = [];
  const forbidden: ForbiddenOutcome[] = [];
  const judged: Record<string, number> = {};
  let unjudged = 0;
  for (const { id, group, sentences } of phenomena) {
    for (const sentence of sentences.filter(({ lang }) => languages.includes(lang))) {
      const { lang, text } = sentence;
      const { claims } = await readDocument(documentOf(sentence), { library, ui: 'en' });
      for (const expected of sentence.expect) {
        const { trigger } = expected;
        const checks = checkExpected(text, expected, claims);
        readings.push({ phenomenon: id, group, sentence: sentence.id, lang, text, trigger, checks });
      }
      const own = sentence.forbid.filter(isJudged);
      unjudged += sentence.forbid.length - own.length;
      judged[lang] = (judged[lang] ?? 0) + own.length;
      forbidden.push(...outcomes(sentence, claims));
    }
  }
  return { readings, forbidden, judged, unjudged };
}

function outcomes({ id, lang, text, forbid }: PhenomenonSentence, claims: readonly Claim[]): ForbiddenOutcome[] {
  return forbid
    .filter((forbidden) => isJudged(forbidden) && comesOut(text, forbidden, claims))
    .map(({ trigger = '', why }) => ({ sentence: id, lang, text, trigger, why }));
}

function documentOf({ id, lang, text }: PhenomenonSentence): SourceDocument {
  return {
    id,
    source: { sha256: createHash('sha256').update(text).digest('hex') },
    statedLanguage: lang,
    text,
    documentTime: { basis: 'none', why: '' },
    diagnostics: [],
  };
}
