import type { CorpusScores } from '../conll2018/score-corpus.ts';
import { type Cell, formatTable } from '../report/table.ts';
import type { PartScores, TreebankScores } from './evaluate-treebanks.ts';
import type { Temperature } from './fit-temperature.ts';
import type { FittedTemperature, ParserCalibration } from './measure-calibration.ts';

const measures: readonly (readonly [heading: string, measure: keyof CorpusScores])[] = [
  ['words', 'words'],
  ['sents', 'sentences'],
  ['UPOS', 'upos'],
  ['feats', 'ufeats'],
  ['lemma', 'lemmas'],
  ['UAS', 'uas'],
  ['LAS', 'las'],
  ['CLAS', 'clas'],
];

/** The scores of a language as lines of at most 80 columns. */
export function treebankReport({ lang, parts, calibration, missing }: TreebankScores): string[] {
  const { arc, label, temperature, fitted } = calibration;
  return [
    `${lang}, gold tokens (F1, CoNLL 2018)`,
    ...scoreTable(parts, 2, ({ gold }) => gold),
    '',
    ...rawTables(lang, parts),
    ...missing.flatMap((line) => [`${lang}, raw text: ${line}`, '']),
    `${lang}, probabilities on gold tokens: stated and found`,
    ...calibrationTable(calibration),
    `expected calibration error: arcs ${arc.error.toFixed(4)}, labels ${label.error.toFixed(4)}`,
    '',
    `${lang}, temperatures fitted on every other sentence, errors on the rest`,
    ...temperatureTable(temperature, fitted),
  ];
}

function temperatureTable(stated: Temperature, fitted: readonly FittedTemperature[]): string[] {
  const rows = fitted.map(({ by, temperature, error }): Cell[] => [
    `least ${by}`,
    temperature.arc,
    temperature.label,
    error.arc.toFixed(4),
    error.label.toFixed(4),
  ]);
  return formatTable(['temperature', 'arc', 'label', 'error arcs', 'labels'], [['of the model', stated.arc, stated.label], ...rows]);
}

function rawTables(lang: string, parts: readonly PartScores[]): string[] {
  if (parts.some(({ raw }) => raw === undefined)) return [];
  return [
    `${lang}, raw text`,
    ...scoreTable(parts, 0, ({ raw }) => raw),
    '',
    `${lang}, raw text with lines wrapped at 80 columns`,
    ...scoreTable(parts, 0, ({ wrapped }) => wrapped, 2),
    '',
  ];
}

function scoreTable(
  parts: readonly PartScores[],
  first: number,
  of: (part: PartScores) => CorpusScores | undefined,
  end?: number,
): string[] {
  const columns = measures.slice(first, end);
  const rows = parts.map((part): Cell[] => [part.part, part.size, ...columns.map(([, measure]) => of(part)?.[measure].f1.toFixed(2))]);
  return formatTable(['part', 'size', ...columns.map(([heading]) => heading)], rows, ' ');
}

function calibrationTable({ arc, label }: ParserCalibration): string[] {
  const headings = ['stated', 'arcs', 'mean', 'right', 'labels', 'mean', 'right'];
  const rows = arc.bins.map(({ from }, index): Cell[] => {
    const cells = [arc, label].flatMap(({ bins }) => {
      const { count, expected, right } = bins[index]!;
      return count === 0 ? [0, undefined, undefined] : [count, expected.toFixed(3), right.toFixed(3)];
    });
    return [`${from.toFixed(1)}–${(from + 0.1).toFixed(1)}`, ...cells];
  });
  return formatTable(headings, rows);
}
