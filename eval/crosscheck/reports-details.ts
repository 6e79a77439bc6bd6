import { wrapLines } from '../report/table.ts';
import type { MatchedListed } from './match-listed.ts';
import type { VerdictOutcome } from './score-fields.ts';
import type { ReportScores } from './score-reports.ts';
import type { WordsOutcome } from './score-separation.ts';

/** Everything that came out otherwise than it is written, by kind. */
export function reportsDetails(scores: ReportScores): string[] {
  const { matched, copies, originCounts, origins, verdicts, pairs, tensions, apart, plans, traps, beside } = scores;
  const linesOf = new Map(matched.map((one) => [one.event.id, one]));
  const values = (outcome: VerdictOutcome): string[] => valueLines(linesOf.get(outcome.event)!, outcome);
  return [
    ...list('documents or tellings', matched.filter(({ hasItsDocuments, isWhole }) => !hasItsDocuments || !isWhole).map(eventLines)),
    ...list(
      'copies',
      copies
        .filter(({ listed, got }) => listed !== got)
        .map(({ document, of, listed, got }) => [`  ${document} of ${of}: ${listed ?? 'no copy'} ≠ ${got ?? 'no copy'}`]),
    ),
    ...list(
      'number of origins',
      wrongOf(originCounts).map(({ event, wanted, got }) => [
        `  ${event}: ${wanted} ≠ ${got ?? 'no line'}`,
        ...originLines(linesOf.get(event)!),
      ]),
    ),
    ...list(
      'origins not found',
      wrongOf(origins).map(({ event, wanted }) => [`  ${event}: ${wanted.holder} (${wanted.reports.join(', ')})`]),
    ),
    ...list(
      'verdicts over all reports',
      wrongOf(verdicts).map((one) => [verdictLine(one), ...values(one)]),
    ),
    ...list(
      'verdicts between two reports',
      wrongOf(pairs).map((one) => [verdictLine(one)]),
    ),
    ...list(
      'tensions within one report',
      wrongOf(tensions).map((one) => [verdictLine(one)]),
    ),
    ...list(
      'look-alikes merged',
      wrongOf(apart).map(({ events }) => [`  ${events.join(' and ')}`]),
    ),
    ...list('plans', wrongOf(plans).map(wordsLines)),
    ...list('words that came out', wrongOf(traps).map(wordsLines)),
    ...list(
      'lines that tell none of the events',
      beside.map((title) => [`  ${title}`]),
    ),
  ];
}

function list(title: string, entries: readonly (readonly string[])[]): string[] {
  return entries.length === 0 ? [] : [`${title}: ${entries.length}`, ...entries.flat(), ''];
}

function wrongOf<Outcome extends { readonly right: boolean }>(outcomes: readonly Outcome[]): Outcome[] {
  return outcomes.filter(({ right }) => !right);
}

function eventLines({ event, told, line }: MatchedListed): string[] {
  return [
    `  ${event.id}: ${event.what}; ${line === undefined ? 'no line of its own' : `line ${line.event.id}: ${line.event.title.en}`}`,
    ...told.flatMap(({ quoted, line: one }) => wrapLines(`${quoted.report} ${one ?? 'in no line'}: ${quoted.words}`, '    ', 110)),
  ];
}

function originLines({ line }: MatchedListed): string[] {
  return line?.origins.map(({ id, holder, documents, why }) => `    ${id} ${holder ?? '–'}: ${documents.length} documents (${why})`) ?? [];
}

function verdictLine({ event, field, between, wanted, alsoDefensible, got }: VerdictOutcome): string {
  const where = between === undefined ? '' : ` (${between.join(', ')})`;
  return `  ${event}, ${field}${where}: ${wanted}${alsoDefensible === undefined ? '' : ` or ${alsoDefensible}`} ≠ ${got}`;
}

function valueLines({ line }: MatchedListed, { field }: VerdictOutcome): string[] {
  const values = line?.fields.find((one) => one.field === field)?.values ?? [];
  return values.map(({ document, value, holder }) => `    ${value} (${document}, ${holder})`);
}

function wordsLines({ report, words, why }: WordsOutcome): string[] {
  return wrapLines(`${report} (${why}): ${words}`, '  ', 110);
}
