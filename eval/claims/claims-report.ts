import type { Part } from '../entities/read-sentence.ts';
import { type Cell, formatTable, percent } from '../report/table.ts';
import { claimDetails } from './claim-details.ts';
import type { ReportScore } from './evaluate-claims.ts';
import { type Figure, type FigureTable, figuresOf } from './figures.ts';

/** The figures of one language, or of all together. */
export interface GroupFigures {
  readonly group: string;
  readonly reports: number;
  readonly tables: readonly FigureTable[];
}

/** The figures of a part by language and over all, without a word of its reports. */
export function groupFigures(scores: readonly ReportScore[]): GroupFigures[] {
  const languages = [...new Set(scores.map(({ lang }) => lang))].sort();
  const groups = languages.length > 1 ? [...languages, 'all'] : languages;
  return groups.map((group) => {
    const own = scores.filter(({ lang }) => group === 'all' || lang === group);
    return { group, reports: own.length, tables: figuresOf(own) };
  });
}

/**
 * Tables of a part, a row for each figure and columns for each language and all.
 * @param details whether every missed, spurious and wrong thing is listed too: never for the untouched part
 */
export function claimsReport(part: Part, scores: readonly ReportScore[], details: boolean): string[] {
  const groups = groupFigures(scores);
  const widest = groups.at(-1)!;
  return [
    `claims, ${part}: ${groups.map(({ group, reports }) => `${group} ${reports}`).join(', ')} (reports)`,
    ...widest.tables.flatMap(({ title }) => ['', ...figureTable(title, groups)]),
    '',
    ...reportTable(scores),
    ...(details ? claimDetails(scores) : []),
  ];
}

function figureTable(title: string, groups: readonly GroupFigures[]): string[] {
  const columns = groups.map(({ tables }) => new Map(tables.find((table) => table.title === title)!.rows));
  const names = [...columns.at(-1)!.keys()];
  return formatTable(
    [title, ...groups.flatMap(({ group }) => [group, '%'])],
    names.map((name) => [name, ...columns.flatMap((column) => cells(column.get(name)))]),
  );
}

function cells(figure: Figure | undefined): Cell[] {
  if (figure === undefined) return [undefined, undefined];
  if ('mean' in figure) return [figure.over, figure.mean === undefined ? undefined : percent(figure.mean, 1)];
  const { right, expected } = figure.count;
  return [`${right} of ${expected}`, percent(right, expected)];
}

function reportTable(scores: readonly ReportScore[]): string[] {
  return formatTable(
    ['report', 'core found', '%', 'given, right', '%', 'uncounted'],
    scores.map(({ name, core, given, uncounted }) => [name, ...cells({ count: core }), ...cells({ count: given }), uncounted]),
  );
}
