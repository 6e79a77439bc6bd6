import { type Count, countRight } from '../entities/count.ts';
import { type ClaimField, claimFields, type FieldCheck } from './check-claim.ts';
import type { ReportScore } from './evaluate-claims.ts';
import { macroF1 } from './macro-f1.ts';
import { addSpans, f1, noSpans, type SpanCount } from './score-spans.ts';

/** A count, or a mean between 0 and 1 (undefined of nothing) over so many. */
export type Figure = { readonly count: Count } | { readonly mean: number | undefined; readonly over: number };

/** A table of figures by name. */
export interface FigureTable {
  readonly title: string;
  readonly rows: readonly (readonly [name: string, figure: Figure])[];
}

const aside: readonly ClaimField[] = ['class or alike', 'the same days', 'number alone', 'implicit role', 'optional role'];

/** All figures of some reports together; what is implicit, optional or ambiguous stands in a table of its own. */
export function figuresOf(scores: readonly ReportScore[]): FigureTable[] {
  const checks = scores.flatMap(({ pairs }) => pairs.flatMap((pair) => pair.checks));
  const inDoubt = scores.flatMap(({ ambiguousPairs }) => ambiguousPairs.flatMap((pair) => pair.checks));
  const sum = (pick: (score: ReportScore) => Count): Figure => ({ count: scores.map(pick).reduce(addCounts, { right: 0, expected: 0 }) });
  const fields = claimFields.filter((field) => !aside.includes(field));
  return [
    {
      title: 'claims',
      rows: [
        ['core claims found', sum(({ core }) => core)],
        ['right of all claims given', sum(({ given }) => given)],
      ],
    },
    {
      title: 'fields of matched claims',
      rows: fields.flatMap((field): FigureTable['rows'] => [
        [field, ofField(checks, field)],
        ...(field === 'modality' ? [['modality, macro F1', macroFigure(scores)] as const] : []),
      ]),
    },
    { title: 'quotations', rows: quotationRows(scores) },
    { title: 'loaded words', rows: loadedRows(scores) },
    { title: 'words of roles, F1', rows: spanRows(scores) },
    {
      title: 'apart from the above',
      rows: [
        ['core claims found by words of roles', sum(({ coreByWords }) => coreByWords)],
        ['secondary claims found', sum(({ secondary }) => secondary)],
        ['ambiguous claims found', sum(({ ambiguous }) => ambiguous)],
        ...aside.map((field) => [field, ofField(checks, field)] as const),
        ['no ACLED code, none wanted', sum(({ withoutCode }) => withoutCode)],
        ['ambiguous claims, all fields', { count: countRight(inDoubt) }],
      ],
    },
  ];
}

function macroFigure(scores: readonly ReportScore[]): Figure {
  const labels = scores.flatMap(({ modality }) => modality);
  return { mean: macroF1(labels), over: labels.length };
}

function addCounts(a: Count, b: Count): Count {
  return { right: a.right + b.right, expected: a.expected + b.expected };
}

function ofField(checks: readonly FieldCheck[], field: ClaimField): Figure {
  return { count: countRight(checks.filter((check) => check.field === field)) };
}

function asRows(name: string, { wanted, found, given, right }: SpanCount): FigureTable['rows'] {
  return [
    [`${name} found`, { count: { right: found, expected: wanted } }],
    [`${name} given, right`, { count: { right, expected: given } }],
    [`${name}, F1`, f1Figure({ wanted, found, given, right })],
  ];
}

function quotationRows(scores: readonly ReportScore[]): FigureTable['rows'] {
  const outcomes = scores.flatMap(({ quotations }) => quotations.outcomes);
  const given = scores.flatMap(({ quotations }) => quotations.given);
  const spans = (kind?: 'direct' | 'indirect'): SpanCount => {
    const wanted = outcomes.filter((one) => kind === undefined || one.kind === kind);
    const own = given.filter((one) => kind === undefined || one.kind === kind);
    const [found, right] = [wanted.filter((one) => one.found).length, own.filter((one) => one.right).length];
    return { wanted: wanted.length, found, given: own.length, right };
  };
  const matched = outcomes.filter(({ found }) => found);
  return [
    ...asRows('direct', spans('direct')),
    ...asRows('indirect', spans('indirect')),
    ...asRows('both', spans()),
    ['speaker of those found', { count: countRight(matched.map(({ speaker }) => ({ right: speaker }))) }],
    ['kind of those found', { count: countRight(matched.map(({ sameKind }) => ({ right: sameKind }))) }],
  ];
}

function loadedRows(scores: readonly ReportScore[]): FigureTable['rows'] {
  const outcomes = scores.flatMap(({ loaded }) => loaded.outcomes);
  const given = scores.flatMap(({ loaded }) => loaded.given);
  const found = outcomes.filter((one) => one.found);
  const right = given.filter((one) => one.right).length;
  return [
    ...asRows('spans', { wanted: outcomes.length, found: found.length, given: given.length, right }),
    ['technique of those found', { count: countRight(found.map(({ technique }) => ({ right: technique }))) }],
  ];
}

function spanRows(scores: readonly ReportScore[]): FigureTable['rows'] {
  const all = scores.flatMap(({ spans }) => spans);
  const count = (role: string | undefined, kind: 'overlapping' | 'exact'): SpanCount =>
    all
      .filter((one) => role === undefined || one.role === role)
      .map((one) => one[kind])
      .reduce(addSpans, noSpans);
  const rowsOf = (name: string, role?: string): FigureTable['rows'] => [
    [name, f1Figure(count(role, 'overlapping'))],
    [`${name}, exact`, f1Figure(count(role, 'exact'))],
  ];
  const roles = [...new Set(all.map(({ role }) => role))];
  const wanted = (role: string): number => count(role, 'overlapping').wanted;
  return [
    ...roles
      .filter((role) => wanted(role) > 0)
      .sort((a, b) => wanted(b) - wanted(a))
      .flatMap((role) => rowsOf(role, role)),
    ...rowsOf('all roles'),
  ];
}

function f1Figure(count: SpanCount): Figure {
  return { mean: f1(count), over: count.wanted };
}
