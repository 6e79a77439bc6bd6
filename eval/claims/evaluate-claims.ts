import { createHash } from 'node:crypto';
import type { Claim } from '../../src/model/claim.ts';
import type { Reading } from '../../src/model/reading.ts';
import { type Span, spansOverlap } from '../../src/model/span.ts';
import { type LanguageLibrary, readDocument } from '../../src/pipeline.ts';
import { type Count, countRight } from '../entities/count.ts';
import type { KnownNames } from '../entities/known-names.ts';
import type { Lineage } from '../phenomena/type-agrees.ts';
import { checkClaim, type FieldCheck } from './check-claim.ts';
import type { GoldClaim, GoldReport } from './gold-report.ts';
import { checkLoaded, type LoadedOutcomes } from './loaded-words.ts';
import type { Labels } from './macro-f1.ts';
import { type ClaimPair, matchClaims } from './match-claims.ts';
import { checkQuotations, type QuotationOutcomes } from './quotations.ts';
import { openReferences } from './refers-to.ts';
import { type RoleSpans, scoreSpans } from './score-spans.ts';

/** A matched claim with everything that was compared. */
export interface CheckedPair extends ClaimPair {
  readonly checks: readonly FieldCheck[];
}

/** How one report came out. Claims that are annotated as ambiguous stand apart throughout. */
export interface ReportScore {
  readonly name: string;
  readonly lang: string;
  readonly core: Count;
  /** The same where the words of a role are enough, whatever they refer to. */
  readonly coreByWords: Count;
  readonly secondary: Count;
  readonly ambiguous: Count;
  /** Of the claims that the reading gives and that count, those that answer an annotated one. */
  readonly given: Count;
  /** Claims of the reading that count neither way. */
  readonly uncounted: number;
  readonly pairs: readonly CheckedPair[];
  readonly ambiguousPairs: readonly CheckedPair[];
  readonly modality: readonly Labels[];
  readonly spans: readonly RoleSpans[];
  /** Claims without an ACLED code in the annotation that have none either. */
  readonly withoutCode: Count;
  readonly quotations: QuotationOutcomes;
  readonly loaded: LoadedOutcomes;
  readonly missed: readonly GoldClaim[];
  readonly spurious: readonly Claim[];
  /** Claims of the reading, for what stands at a missed trigger. */
  readonly reading: Reading;
}

/** What reports are read and compared with. */
export interface ClaimsBench {
  readonly library: LanguageLibrary;
  readonly known: KnownNames;
  readonly ancestors: Lineage;
}

/**
 * Reads an annotated report, its language, outlet and day stated, and scores its claims.
 * @throws ConfigurationError where the models of its language are missing
 */
export async function evaluateReport(gold: GoldReport, { library, known, ancestors }: ClaimsBench): Promise<ReportScore> {
  const reading = await readReport(gold, library);
  return scoreReport(gold, reading, known, ancestors);
}

function readReport({ name, lang, outlet, date, text }: GoldReport, library: LanguageLibrary): Promise<Reading> {
  const documentTime =
    date === undefined
      ? ({ basis: 'none', why: 'annotation' } as const)
      : ({ from: date, to: date, basis: 'given', why: 'annotation' } as const);
  const source = { ...(outlet === undefined ? {} : { outlet }), sha256: createHash('sha256').update(text).digest('hex') };
  return readDocument({ id: name, source, statedLanguage: lang, text, documentTime, diagnostics: [] }, { library, ui: 'en' });
}

/** Scores a reading of an annotated report. */
export function scoreReport(gold: GoldReport, reading: Reading, known: KnownNames, ancestors: Lineage): ReportScore {
  const refersTo = openReferences(gold.entities, reading, known);
  const { pairs, missed, spurious, accepted } = matchClaims(gold.claims, reading.claims, refersTo);
  const judge = { entities: gold.entities, reading, refersTo, ancestors };
  const checked = pairs.map((pair) => ({ ...pair, checks: checkClaim(pair, judge) }));
  const [clear, ambiguousPairs] = [checked.filter((pair) => !pair.gold.ambiguous), checked.filter((pair) => pair.gold.ambiguous)];
  const byWords = matchClaims(gold.claims, reading.claims, ({ span }, { start, end }) => haveWords(span, start, end)).missed;
  const found = (wanted: (claim: GoldClaim) => boolean, without = missed): Count =>
    countRight(gold.claims.filter(wanted).map((claim) => ({ right: !without.includes(claim) })));
  return {
    name: gold.name,
    lang: gold.lang,
    core: found(isClearCore),
    coreByWords: found(isClearCore, byWords),
    secondary: found(({ isCore, ambiguous }) => !isCore && !ambiguous),
    ambiguous: found(({ ambiguous }) => ambiguous),
    given: { right: clear.length, expected: clear.length + spurious.length },
    uncounted: accepted.length + ambiguousPairs.length,
    pairs: clear,
    ambiguousPairs,
    modality: clear.map((pair) => ({ wanted: pair.gold.modality, got: pair.claim.modality })),
    spans: scoreSpans(clear),
    withoutCode: countRight(clear.filter(isUncoded).map(({ claim }) => ({ right: claim.codes.acled === undefined }))),
    quotations: checkQuotations(gold, reading, refersTo),
    loaded: checkLoaded(gold, reading),
    missed,
    spurious,
    reading,
  };
}

function isClearCore({ isCore, ambiguous }: GoldClaim): boolean {
  return isCore && !ambiguous;
}

function haveWords(span: Span | undefined, start: number | undefined, end: number | undefined): boolean {
  return span !== undefined && start !== undefined && end !== undefined && spansOverlap(span, { start, end });
}

function isUncoded({ gold }: ClaimPair): boolean {
  return gold.acled.length === 0;
}
