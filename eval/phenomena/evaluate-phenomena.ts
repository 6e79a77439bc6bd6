import { createHash } from 'node:crypto';
import type { SourceDocument } from '../../src/model/source-document.ts';
import { type LanguageLibrary, readDocument } from '../../src/pipeline.ts';
import { type Check, checkExpected, comesOut, isJudged, isOfConflict } from './match-reading.ts';
import type { Phenomenon, PhenomenonSentence } from './phenomena-file.ts';
import type { Lineage } from './type-agrees.ts';
import type { ReadParts } from './value-agrees.ts';

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
  /** Forbidden readings that need a reader, and types as long as the program gives none. */
  readonly unjudged: number;
  /** Whether the program gives types, so that they are compared. */
  readonly withTypes: boolean;
}

/** A sentence with what was read in it. */
interface ReadSentence {
  readonly phenomenon: Phenomenon;
  readonly sentence: PhenomenonSentence;
  readonly parts: ReadParts;
}

/**
 * Reads every sentence of the languages given as a document of its own, its language stated, and compares. Types are compared as
 * soon as one claim has another than "other".
 * @throws ConfigurationError where the models of a language are missing
 */
export async function evaluatePhenomena(
  phenomena: readonly Phenomenon[],
  library: LanguageLibrary,
  languages: readonly string[],
  ancestors: Lineage,
): Promise<PhenomenaScores> {
  const read: ReadSentence[] = [];
  for (const phenomenon of phenomena) {
    for (const sentence of phenomenon.sentences.filter(({ lang }) => languages.includes(lang))) {
      read.push({ phenomenon, sentence, parts: await readDocument(documentOf(sentence), { library, ui: 'en' }) });
    }
  }
  return scorePhenomena(read, ancestors);
}

/** Compares what was read in the sentences with what is expected and forbidden in them. */
export function scorePhenomena(read: readonly ReadSentence[], ancestors: Lineage): PhenomenaScores {
  const withTypes = read.some(({ parts }) => parts.claims.some(({ type }) => type !== 'other'));
  const lineage = withTypes ? ancestors : undefined;
  const judged: Record<string, number> = {};
  let unjudged = 0;
  for (const { sentence } of read) {
    const { lang, forbid } = sentence;
    const own = forbid.filter((forbidden) => isJudged(forbidden, withTypes)).length + (isPeaceful(sentence, lineage) ? 1 : 0);
    judged[lang] = (judged[lang] ?? 0) + own;
    unjudged += forbid.filter((forbidden) => !isJudged(forbidden, withTypes)).length;
  }
  return {
    readings: read.flatMap((one) => readingsOf(one, lineage)),
    forbidden: read.flatMap(({ sentence, parts }) => outcomes(sentence, parts, lineage)),
    judged,
    unjudged,
    withTypes,
  };
}

/** Where nothing is expected, no claim of conflict may come out: that is one more forbidden reading. */
function isPeaceful({ expect }: PhenomenonSentence, lineage: Lineage | undefined): lineage is Lineage {
  return expect.length === 0 && lineage !== undefined;
}

function readingsOf({ phenomenon: { id, group }, sentence, parts }: ReadSentence, lineage: Lineage | undefined): ScoredReading[] {
  const { lang, text } = sentence;
  return sentence.expect.map((expected) => ({
    phenomenon: id,
    group,
    sentence: sentence.id,
    lang,
    text,
    trigger: expected.trigger,
    checks: checkExpected(text, expected, parts, lineage),
  }));
}

function outcomes(sentence: PhenomenonSentence, parts: ReadParts, lineage: Lineage | undefined): ForbiddenOutcome[] {
  const { id, lang, text, forbid, expect } = sentence;
  const listed = forbid
    .filter((forbidden) => isJudged(forbidden, lineage !== undefined) && comesOut(text, forbidden, parts, lineage, expect))
    .map(({ trigger = '', why }) => ({ sentence: id, lang, text, trigger, why }));
  const armed = isPeaceful(sentence, lineage) ? parts.claims.find((claim) => isOfConflict(claim, lineage)) : undefined;
  return armed ? [...listed, { sentence: id, lang, text, trigger: armed.trigger.text, why: 'nothing here is of a conflict' }] : listed;
}

function documentOf({ id, lang, text, documentDate }: PhenomenonSentence): SourceDocument {
  return {
    id,
    source: { sha256: createHash('sha256').update(text).digest('hex') },
    statedLanguage: lang,
    text,
    documentTime:
      documentDate === undefined ? { basis: 'none', why: '' } : { basis: 'given', from: documentDate, to: documentDate, why: '' },
    diagnostics: [],
  };
}
