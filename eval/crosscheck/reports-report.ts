import { fieldVerdicts } from '../../src/model/crosscheck.ts';
import { type Count, countRight } from '../entities/count.ts';
import { formatTable, percent, wrapLines } from '../report/table.ts';
import { reportsDetails } from './reports-details.ts';
import type { ReportScores } from './score-reports.ts';
import type { VerdictFile } from './verdict-schema.ts';

type Row = readonly [string, Count];

/** The figures of reports with verdicts, as tables; what is wrong under them where details are asked for. */
export function reportsReport({ documents, events }: VerdictFile, scores: ReportScores, details: boolean): string[] {
  return [
    `${documents.length} reports of ${events.length} events with the verdicts of a second reader`,
    '',
    ...countTable('documents and events', eventRows(scores)),
    ...clusterLines(scores),
    '',
    ...countTable('verdicts', verdictRows(scores)),
    '',
    ...countTable('kept apart', separationRows(scores)),
    '',
    ...wrapLines(reading, '', 100),
    ...(details ? ['', ...reportsDetails(scores)] : []),
  ];
}

/** The same figures as data. */
export function reportsFigures(scores: ReportScores) {
  const rows = [...eventRows(scores), ...verdictRows(scores), ...separationRows(scores)];
  return { clusters: scores.clusters, counts: Object.fromEntries(rows), beside: scores.beside.length };
}

const reading =
  'An event is looked for by the words that tell it: its line is the one that has it from most reports. An event ' +
  'without a line of its own has no verdict. Between two reports: these two set ' +
  'side by side alone. An origin is found if one of the line has a name that holds the listed one or is held by it, and the same ' +
  'reports. What a report leaves out and what a copy has of its own are not scored.';

function countTable(title: string, rows: readonly Row[]): string[] {
  return formatTable(
    [title, 'right', 'of', '%'],
    rows.map(([name, { right, expected }]) => [name, right, expected, percent(right, expected)]),
  );
}

function eventRows({ matched, copies, originCounts, origins }: ReportScores): Row[] {
  const listed = copies.filter(({ listed: kind }) => kind !== undefined);
  const found = listed.filter(({ got }) => got !== undefined);
  return [
    ['documents of an event, all and no other', countRight(matched.map(({ hasItsDocuments }) => ({ right: hasItsDocuments })))],
    ['tellings of an event in one line of its own', countRight(matched.map(({ isWhole }) => ({ right: isWhole })))],
    ['copies found', { right: found.length, expected: listed.length }],
    ['copies found, whole or part', countRight(found.map(({ listed: kind, got }) => ({ right: kind === got })))],
    [
      'copies said that are',
      countRight(copies.filter(({ got }) => got !== undefined).map(({ listed: kind }) => ({ right: kind !== undefined }))),
    ],
    ['origins counted exactly', countRight(originCounts)],
    ['origins found, with their reports', countRight(origins)],
  ];
}

function clusterLines({ clusters, beside }: ReportScores): string[] {
  const parts = clusters && [clusters.precision, clusters.recall, clusters.f1].map((part) => percent(part, 1));
  const line = parts ? [`same event (B³), ${clusters.items} tellings: precision ${parts[0]}, recall ${parts[1]}, F1 ${parts[2]}`] : [];
  return [...line, `lines that tell none of the events: ${beside.length}`];
}

function verdictRows({ verdicts, pairs, tensions, matched }: ReportScores): Row[] {
  const together = new Set(matched.filter(({ hasItsDocuments }) => hasItsDocuments).map(({ event }) => event.id));
  return [
    ['fields over all reports, as written', countRight(verdicts)],
    ...fieldVerdicts.map((verdict): Row => [`  ${verdict}`, countRight(verdicts.filter(({ wanted }) => wanted === verdict))]),
    ['  as written, or as a second reader could', countRight(verdicts.map(({ isDefensible }) => ({ right: isDefensible })))],
    ['  as written, of events with the right documents', countRight(verdicts.filter(({ event }) => together.has(event)))],
    ['fields between two reports, as written', countRight(pairs)],
    ['tensions within one report', countRight(tensions)],
  ];
}

function separationRows({ apart, plans, traps }: ReportScores): Row[] {
  return [
    ['look-alikes not merged', countRight(apart)],
    ['look-alikes listed as similar', countRight(apart.map(({ isListed }) => ({ right: isListed })))],
    ['plans linked, and no voice for the event', countRight(plans)],
    ['words that are no event and no origin', countRight(traps)],
  ];
}
