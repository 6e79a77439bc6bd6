import { type Count, countRight } from '../entities/count.ts';
import { type Cell, formatTable, percent } from '../report/table.ts';
import type { BCubed } from './b-cubed.ts';
import { countCauses, errorCauses } from './error-causes.ts';
import { pressDetails } from './press-details.ts';
import type { Press } from './press-model.ts';
import type { PressScores } from './score-press.ts';

/** How long the two parts took, in seconds. */
export interface PressTimes {
  readonly reading: number;
  readonly crosscheck: number;
}

/** The figures of a press, as tables; what is wrong under them where details are asked for. */
export function pressReport(press: Press, scores: PressScores, times: PressTimes, details: boolean): string[] {
  const { events, reports } = press;
  const copies = reports.filter(({ copy }) => copy !== undefined).length;
  return [
    `crosscheck: ${reports.length} invented reports (${copies} copies) of ${events.length} events, ${scores.placed.length} tellings`,
    `read in ${times.reading.toFixed(1)} s, checked in ${times.crosscheck.toFixed(1)} s`,
    '',
    ...clusterTable(scores),
    '',
    ...figureTable(scores),
    '',
    ...causeTable(scores),
    ...(details ? ['', ...pressDetails(press, scores)] : []),
  ];
}

function clusterTable({ clusters, unread }: PressScores): string[] {
  const row = (name: string, score: BCubed | undefined): Cell[] =>
    score === undefined ? [name, 0] : [name, score.items, ...[score.precision, score.recall, score.f1].map((part) => percent(part, 1))];
  return [
    ...formatTable(
      ['same event (B³)', 'tellings', 'precision', 'recall', 'F1'],
      [row('all tellings', clusters.all), row('those read', clusters.read)],
    ),
    ...Object.entries(unread).map(([cause, count]) => `not read, ${cause}: ${count}`),
  ];
}

/** The same figures as data. */
export function pressFigures(scores: PressScores) {
  return { clusters: scores.clusters, unread: scores.unread, counts: Object.fromEntries(allRows(scores)) };
}

type Row = readonly [string, Count];

function allRows(scores: PressScores): Row[] {
  return [...eventRows(scores), ...fieldRows(scores), ...linkRows(scores)];
}

function figureTable(scores: PressScores): string[] {
  return formatTable(
    ['events and fields', '', '%'],
    allRows(scores).map(([name, { right, expected }]) => [name, `${right} of ${expected}`, percent(right, expected)]),
  );
}

function eventRows({ whole, origins }: PressScores): Row[] {
  return [
    ['events whose tellings are one line of their own', whole],
    ['origins exact', countRight(origins)],
    ['origins exact, tellings one line', countRight(origins.filter(({ matched }) => matched.isWhole))],
  ];
}

function fieldRows({ fields, fieldsOfWhole }: PressScores): Row[] {
  return [
    ['conflicts found', fields.conflicts.recall],
    ['conflicts found, tellings one line', fieldsOfWhole.conflicts.recall],
    ['conflicts said that are', fields.conflicts.precision],
    ['conflicts said that are, tellings one line', fieldsOfWhole.conflicts.precision],
    ['updates told from conflicts', fields.updates.recall],
    ['updates told from conflicts, tellings one line', fieldsOfWhole.updates.recall],
    ['agreement found', fields.agreeing],
    ['agreement found, tellings one line', fieldsOfWhole.agreeing],
  ];
}

function linkRows({ lookAlikes, plans }: PressScores): Row[] {
  const ofPlace = lookAlikes.filter(({ pair }) => pair.alike === 'place');
  const ofDay = lookAlikes.filter(({ pair }) => pair.alike === 'day');
  const count = (outcomes: readonly (boolean | undefined)[]): Count =>
    countRight(outcomes.filter((right) => right !== undefined).map((right) => ({ right })));
  return [
    ['look-alikes merged, same place other day', count(ofPlace.map(({ merged }) => merged))],
    ['look-alikes merged, same day other place', count(ofDay.map(({ merged }) => merged))],
    ['look-alikes of one place listed as similar', count(ofPlace.map(({ listed }) => listed))],
    ['plans linked to what carried them out', count(plans.map(({ linked }) => linked))],
    ['plans merged with it', count(plans.map(({ merged }) => merged))],
  ];
}

function causeTable(scores: PressScores): string[] {
  return formatTable(
    ['wrong because', ...errorCauses],
    countCauses(scores).map(({ what, counts }) => [what, ...errorCauses.map((cause) => counts[cause])]),
  );
}
