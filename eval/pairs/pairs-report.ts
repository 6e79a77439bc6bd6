import { type Count, countRight } from '../entities/count.ts';
import { type Cell, formatTable, percent, wrapLines } from '../report/table.ts';
import type { PairScore } from './evaluate-pairs.ts';
import type { PairCheck } from './judge-pair.ts';

const kinds = ['event', 'copy', 'origins', 'link', 'field'] as const;
const headings: Readonly<Record<PairCheck['what'], string>> = {
  event: 'same event',
  copy: 'copy',
  origins: 'origins',
  link: 'link',
  field: 'fields',
};

/** Tables by pair; what is wrong under them where details are asked for. */
export function pairsReport(scores: readonly PairScore[], details: boolean): string[] {
  const wrong = scores.filter(({ checks }) => checks.some(({ right }) => !right));
  return [
    `pairs of reports: right of what must come out, ${scores.length - wrong.length} of ${scores.length} pairs all right`,
    ...formatTable(
      ['pair', ...kinds.map((kind) => headings[kind]), 'all right'],
      [...scores.map(({ pair, checks }) => pairRow(pair.id, checks)), totalRow(scores)],
    ),
    ...wrapLines(reading, '', 100),
    ...(details && wrong.length > 0 ? ['', 'wrong or missing', ...wrong.flatMap(wrongLines)] : []),
  ];
}

/** The same figures as data. */
export function pairsFigures(scores: readonly PairScore[]) {
  const checks = scores.flatMap((score) => score.checks);
  const counts = kinds.map((kind) => [kind, countRight(checks.filter(({ what }) => what === kind))] as const);
  return { pairs: countRight(scores.map(isAllRight)), checks: Object.fromEntries(counts) };
}

const reading =
  'A pair that is one event has its verdicts from the line of both reports. Of two events no line has any: their fields are compared as ' +
  'the cross-check compares them before it decides. Origins of a plan and what carried it out are those of the latter.';

function isAllRight({ checks }: PairScore): { readonly right: boolean } {
  return { right: checks.every(({ right }) => right) };
}

function pairRow(name: string, checks: readonly PairCheck[]): Cell[] {
  const counts = kinds.map((kind) => written(countRight(checks.filter(({ what }) => what === kind))));
  return [name, ...counts, checks.every(({ right }) => right) ? 'yes' : 'no'];
}

function totalRow(scores: readonly PairScore[]): Cell[] {
  const { pairs, checks } = pairsFigures(scores);
  return ['all', ...kinds.map((kind) => written(checks[kind]!)), percent(pairs.right, pairs.expected)];
}

function written({ right, expected }: Count): string | undefined {
  return expected === 0 ? undefined : `${right}/${expected}`;
}

function wrongLines({ pair: { id, rule, a, b, note }, checks }: PairScore): string[] {
  return [
    '',
    ...wrapLines(`${id}: ${rule}${note === undefined ? '' : ` (${note})`}`, '', 110),
    ...[a, b].flatMap(({ lang, date, text }) => wrapLines(`${lang}, ${date}: ${text}`, '  ', 110)),
    ...checks.filter(({ right }) => !right).map(({ name, wanted, got }) => `  – ${name}: ${wanted} ≠ ${got}`),
  ];
}
