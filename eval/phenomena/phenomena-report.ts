import { type Cell, formatTable, percent, wrapLines } from '../report/table.ts';
import type { ForbiddenOutcome, PhenomenaScores, ScoredReading } from './evaluate-phenomena.ts';
import { type ScoredField, scoredFields } from './match-reading.ts';

const headings: Readonly<Record<ScoredField, string>> = {
  found: 'found',
  class: 'class',
  type: 'type',
  roles: 'roles',
  implicit: 'impl.',
  polarity: 'polar',
  modality: 'modal',
  outcome: 'outc.',
  attribution: 'attr.',
  quote: 'quote',
  time: 'time',
  quantity: 'quant',
  place: 'place',
  links: 'links',
  coreference: 'coref',
  further: 'more',
};

/** Figures alone, for the untouched part; with the sentences of forbidden readings; or with everything that is wrong. */
export type ReportDepth = 'figures' | 'words' | 'details';

/** Tables by group for each language, one by phenomenon, and what came out of the forbidden readings. */
export function phenomenaReport(scores: PhenomenaScores, depth: ReportDepth): string[] {
  const { readings, forbidden, judged, unjudged, withTypes } = scores;
  const languages = [...new Set(readings.map(({ lang }) => lang))];
  return [
    ...languages.flatMap((lang) => [
      `phenomena, ${lang}: readings that came out, per cent of those listed`,
      ...groupTable(readings, lang),
      '',
    ]),
    ...wrapLines(`all: everything listed and compared is right. ${notCompared(withTypes)}`),
    ...wrapLines(leniencies),
    '',
    'by phenomenon: readings, found and all right',
    ...phenomenonTable(readings, languages),
    '',
    ...languages.map((lang) => {
      const came = forbidden.filter((outcome) => outcome.lang === lang).length;
      return `forbidden readings that came out, ${lang}: ${came} of ${judged[lang] ?? 0}`;
    }),
    `not judged, because they ${withTypes ? '' : 'name types or '}need a reader: ${unjudged}`,
    ...(depth === 'figures' ? [] : forbidden.flatMap(forbiddenLines)),
    ...(depth === 'details' ? ['', 'wrong or missing', ...readings.flatMap(wrongLines)] : []),
  ];
}

function notCompared(withTypes: boolean): string {
  const values =
    'coref: the same thing is meant, aliases too. more: stance and naming of the last holder, verification, ambiguity, the other chain, ' +
    'loaded words. What entity a name stands for and the filler taken from the sentence before are left to a reader.';
  return withTypes ? values : `Types are not compared. ${values}`;
}

const leniencies =
  'In expected readings the equivalences of the file hold: classes and types of movements and positions, types of killing and loss, ' +
  'of seizing, saying and judging, recipient for theme, manner for instrument. Whether a trigger or filler is of the kind that they ' +
  'ask for is not checked. A filler or holder is right from one shared character on; so are the words of a time, number or link. ' +
  'A distance may be off by half a kilometre, and a bound may stand as value.';

function groupTable(readings: readonly ScoredReading[], lang: string): string[] {
  const own = readings.filter((reading) => reading.lang === lang);
  const groups = [...new Set(own.map(({ group }) => group))];
  const rows = groups.map((group) =>
    groupRow(
      group,
      own.filter((reading) => reading.group === group),
    ),
  );
  return formatTable(['group', 'n', ...scoredFields.map((field) => headings[field]), 'all'], [...rows, groupRow('all', own)], ' ');
}

function groupRow(name: string, readings: readonly ScoredReading[]): Cell[] {
  const checks = readings.flatMap((reading) => reading.checks);
  const shares = scoredFields.map((field) => {
    const own = checks.filter((check) => check.field === field);
    return percent(own.filter(({ right }) => right).length, own.length);
  });
  return [name, readings.length, ...shares, percent(readings.filter(isAllRight).length, readings.length)];
}

function phenomenonTable(readings: readonly ScoredReading[], languages: readonly string[]): string[] {
  const phenomena = [...new Map(readings.map(({ phenomenon, group }) => [phenomenon, group]))];
  const rows = phenomena.map(([phenomenon, group]): Cell[] => {
    const counts = languages.flatMap((lang) => {
      const own = readings.filter((reading) => reading.phenomenon === phenomenon && reading.lang === lang);
      return [own.length, own.filter(isFound).length, own.filter(isAllRight).length];
    });
    return [`${group}: ${phenomenon}`, ...counts];
  });
  return formatTable(['phenomenon', ...languages.flatMap((lang) => [lang, 'found', 'all'])], rows);
}

function isFound({ checks }: ScoredReading): boolean {
  return checks.some(({ field, right }) => field === 'found' && right);
}

function isAllRight({ checks }: ScoredReading): boolean {
  return checks.every(({ right }) => right);
}

function forbiddenLines({ sentence, text, trigger, why }: ForbiddenOutcome): string[] {
  return ['', ...wrapLines(`${sentence}: ${trigger} (${why})`), ...wrapLines(text, '  ')];
}

function wrongLines({ sentence, text, trigger, checks }: ScoredReading): string[] {
  const wrong = checks.filter(({ right }) => !right);
  if (wrong.length === 0) return [];
  const found = checks.some(({ field, right }) => field === 'found' && right);
  const lines = found ? wrong.map(({ field, wanted, got }) => `– ${field}: ${wanted} ≠ ${got}`) : ['– no claim'];
  return ['', `${sentence}: ${trigger}`, ...wrapLines(text, '  '), ...lines.flatMap((line) => wrapLines(line, '  '))];
}
