import type { Crosscheck } from '../../src/model/crosscheck.ts';
import { type BCubed, bCubed } from '../press/b-cubed.ts';
import { type MatchedListed, matchListed } from './match-listed.ts';
import type { ReadReports } from './read-report.ts';
import { type CheckReports, scorePairs, scoreTensions, scoreVerdicts, type VerdictOutcome } from './score-fields.ts';
import { countOrigins, type OriginCount, type OriginOutcome, scoreOrigins } from './score-origins.ts';
import {
  type ApartOutcome,
  type CopyOutcome,
  linesBeside,
  scoreApart,
  scoreCopies,
  scorePlans,
  scoreTraps,
  type WordsOutcome,
} from './score-separation.ts';
import type { VerdictFile } from './verdict-schema.ts';

export interface ReportScores {
  readonly matched: readonly MatchedListed[];
  /** Tellings by event; one that is in no line is a cluster of its own. */
  readonly clusters: BCubed | undefined;
  readonly copies: readonly CopyOutcome[];
  readonly originCounts: readonly OriginCount[];
  readonly origins: readonly OriginOutcome[];
  readonly verdicts: readonly VerdictOutcome[];
  readonly pairs: readonly VerdictOutcome[];
  readonly tensions: readonly VerdictOutcome[];
  readonly apart: readonly ApartOutcome[];
  readonly plans: readonly WordsOutcome[];
  readonly traps: readonly WordsOutcome[];
  /** Titles of lines that tell none of the listed events. */
  readonly beside: readonly string[];
}

/** What reports set side by side came to, and the means to set some of them side by side alone. */
export interface CheckedReports {
  readonly reports: ReadReports;
  readonly whole: Pick<Crosscheck, 'events' | 'copies'>;
  readonly check: CheckReports;
  /** Folded words that say nothing of who a holder is. */
  readonly emptyWords: ReadonlySet<string>;
}

/** Scores a cross-check of reports against what a second reader says of them. */
export function scoreReports(file: VerdictFile, { reports, whole, check, emptyWords }: CheckedReports): ReportScores {
  const { events: lines, copies } = whole;
  const matched = matchListed(file.events, reports, lines);
  const items = matched.flatMap(({ event, told }) =>
    told.map(({ quoted, line }) => ({ truth: event.id, cluster: line ?? `${quoted.report} ${quoted.words}` })),
  );
  return {
    matched,
    clusters: bCubed(items),
    copies: scoreCopies(file, copies, reports),
    originCounts: countOrigins(matched),
    origins: scoreOrigins(matched, reports, emptyWords),
    verdicts: scoreVerdicts(matched),
    pairs: scorePairs(file.events, reports, check),
    tensions: scoreTensions(matched, reports),
    apart: scoreApart(file, matched),
    plans: scorePlans(file, matched, reports),
    traps: scoreTraps(file, lines, matched, reports),
    beside: linesBeside(lines, matched).map(({ event }) => event.title.en),
  };
}
