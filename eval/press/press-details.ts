import { isoDay } from '../../src/util/calendar-day.ts';
import { wrapLines } from '../report/table.ts';
import { fieldCause, isWrong } from './error-causes.ts';
import { layOutReport } from './lay-out-report.ts';
import type { MatchedEvent } from './match-events.ts';
import type { Press, PressReport } from './press-model.ts';
import type { ToldEvent } from './press-truth.ts';
import type { FieldOutcome } from './score-fields.ts';
import type { PressScores } from './score-press.ts';

/** So many of a kind are shown. */
const shown = 12;

/** What is wrong, by kind, the events with the most tellings first. */
export function pressDetails({ reports }: Press, scores: PressScores): string[] {
  const words = openWords(reports);
  const { placed, events, origins, fields, lookAlikes, plans } = scores;
  const byTellings = [...events].sort((a, b) => b.placed.length - a.placed.length);
  const list = (title: string, entries: readonly (readonly string[])[]): string[] =>
    entries.length === 0 ? [] : [`${title}: ${entries.length}`, ...entries.slice(0, shown).flat(), ''];
  const wrong = fields.outcomes.filter(isWrong);
  return [
    ...list(
      'not read',
      placed.flatMap(({ told, cause }) => (cause === undefined ? [] : [[`  ${cause}`, ...words(told)]])),
    ),
    ...list(
      'split into several lines, or part of another event',
      byTellings.filter(({ isWhole }) => !isWhole).map((matched) => clusterLines(matched, words)),
    ),
    ...list(
      'origins',
      origins.filter(({ right }) => !right).map(({ matched, got }) => originLines(matched, got, words)),
    ),
    ...list(
      'fields',
      wrong.map((outcome) => fieldLines(outcome, words)),
    ),
    ...list(
      'look-alikes merged',
      lookAlikes.filter(({ merged }) => merged).map(({ pair }) => [`  ${pair.events.join(' and ')}: same ${pair.alike}`]),
    ),
    ...list(
      'plans not linked, or merged',
      plans.filter(({ linked, merged }) => merged || !linked).map(({ plan, matched }) => [nameOf(matched), ...words(plan)]),
    ),
  ];
}

type Words = (told: ToldEvent) => string[];

function openWords(reports: readonly PressReport[]): Words {
  const byId = new Map(reports.map((report) => [report.id, report]));
  return ({ report: id, index, telling }) => {
    const report = byId.get(id)!;
    const { text, spans } = layOutReport(report);
    const own = spans.filter(({ telling: one }) => one === index).map(({ start, end }) => text.slice(start, end));
    const head = `${id} ${isoDay(report.day)} ${report.outlet ?? '–'} [${telling.origin ?? 'unknown'}]`;
    return [
      `    ${head}${report.copy === undefined ? '' : ` ${report.copy.kind} copy of ${report.copy.of}`}`,
      ...wrapLines(own.join(' '), '      ', 130),
    ];
  };
}

function nameOf({ truth: { event }, placed }: MatchedEvent): string {
  return `  ${event.id}: ${event.type}, ${event.place.en}, ${isoDay(event.day)}, ${placed.length} tellings`;
}

function clusterLines(matched: MatchedEvent, words: Words): string[] {
  const lines = matched.placed.map(({ told, line, cause }) => [`    ${line ?? cause}`, ...words(told)]);
  return [`${nameOf(matched)}${matched.isMerged ? ', in the line of another event' : ''}`, ...lines.flat()];
}

function originLines(matched: MatchedEvent, got: number | undefined, words: Words): string[] {
  const { least, most } = matched.truth.origins;
  const wanted = least === most ? least : `${least} to ${most}`;
  const chains =
    matched.line?.origins.map(({ id, holder, documents, why }) => `    ${id} ${holder ?? '–'}: ${documents.join(' ')} (${why})`) ?? [];
  return [
    `${nameOf(matched)}: ${got ?? 'no line'}, not ${wanted}${matched.isWhole ? '' : ', tellings not in one line'}`,
    ...chains,
    ...matched.placed.flatMap(({ told }) => words(told)),
  ];
}

function fieldLines(outcome: FieldOutcome, words: Words): string[] {
  const { matched, field, wanted, got } = outcome;
  const values =
    matched.line?.fields.flatMap((one) =>
      one.values.map(({ document, value, holder }) => `    ${one.field} ${one.verdict}: ${value} (${document}, ${holder})`),
    ) ?? [];
  const answer = got.length === 0 ? 'nothing' : got.join(', ');
  const head = `${nameOf(matched)}: ${field} ${wanted}, the line says ${answer} (${fieldCause(outcome)})`;
  return [head, ...values, ...matched.placed.flatMap(({ told }) => words(told))];
}
