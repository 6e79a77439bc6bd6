import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ConfigurationError, loadLanguages } from '../src/load.ts';
import { readCorpus } from './claims/claims-corpus.ts';
import { claimsReport, groupFigures } from './claims/claims-report.ts';
import { evaluateReport, type ReportScore } from './claims/evaluate-claims.ts';
import { evaluateReports } from './crosscheck/evaluate-reports.ts';
import { reportsFigures, reportsReport } from './crosscheck/reports-report.ts';
import { entitiesReport } from './entities/entities-report.ts';
import { evaluateEntities } from './entities/evaluate-entities.ts';
import { loadKnownNames } from './entities/known-names.ts';
import { type Part, parts } from './entities/read-sentence.ts';
import { evaluateFrames } from './frames/evaluate-frames.ts';
import { framesReport } from './frames/frames-report.ts';
import { evaluatePairs } from './pairs/evaluate-pairs.ts';
import { readPairs } from './pairs/pair-file.ts';
import { pairsFigures, pairsReport } from './pairs/pairs-report.ts';
import { evaluatePhenomena } from './phenomena/evaluate-phenomena.ts';
import { readPhenomena } from './phenomena/phenomena-file.ts';
import { phenomenaReport } from './phenomena/phenomena-report.ts';
import { openLineage } from './phenomena/type-lineage.ts';
import { evaluatePress } from './press/evaluate-press.ts';
import { pressFigures, pressReport } from './press/press-report.ts';
import { checkout, dataFolders, languageCodes } from './report/checkout.ts';
import { evaluateSeed, type SeedScore } from './seed/evaluate-seed.ts';
import { readGold } from './seed/gold-file.ts';
import { seedReport } from './seed/seed-report.ts';
import { evaluateTreebanks } from './treebanks/evaluate-treebanks.ts';
import { treebankReport } from './treebanks/treebank-report.ts';

const help = `npm run eval -- [treebanks] [phenomena] [entities] [seed] [claims] [frames] [pairs]
            [crosscheck] [options]

treebanks   scores on held-out parts, as the CoNLL 2018 shared task defines
            them, and calibration; needs models of npm run train -- --evaluate
phenomena   the readings of eval/phenomena.yaml that came out, by phenomenon
entities    the times, quantities, places, actors and references of
            eval/entities, the development and the untouched part apart, and
            chrono-node on the same times
seed        actors, places, times and quantities of the core claims of
            annotated reports: <id>.gold.json beside <id>.txt
claims      claims, their fields, quotations and loaded words against the
            annotated reports of eval/claims
frames      how many of the words that carry a claim have a frame, in news
            sentences drawn from the treebanks and in the annotated reports;
            the lemmas without one
pairs       the pairs of reports in eval/phenomena.yaml set side by side: one
            event or two, copies, origins and fields
crosscheck  which reports tell the same event, who stands behind it and where
            they contradict each other, on invented reports of known truth; with
            --untouched also on eval/crosscheck/untouched, reports with the
            verdicts of a second reader

  --language <code>     only this language (also --lang)
  --treebanks <folder>  a folder of .conllu files for each language
                        (../shared/treebanks)
  --seeds <folder>      a folder of annotated reports (../shared/seeds)
  --models <folder>     a folder of models for each language
                        (treebanks: recoupe-out/evaluation,
                        phenomena: data/models, those of the program)
  --reports <number>    so many invented reports for the cross-check (50)
  --seed <number>       another press of the same size (1)
  --untouched           score the untouched part of the phenomena, the entities,
                        the claims, the frames and the cross-check as well: once,
                        at the end of a piece of work; of the frames it shows
                        figures and lemmas
  --details             list everything that is wrong in the phenomena, the
                        development part of the entities, the seeds, the claims,
                        the pairs and the cross-check, its untouched part too;
                        not with --untouched for phenomena and claims
  --json                print one JSON object instead of tables
`;

const sections = ['treebanks', 'phenomena', 'entities', 'seed', 'claims', 'frames', 'pairs', 'crosscheck'] as const;
type Section = (typeof sections)[number];

/** Lines for a person, and the same as data. */
interface SectionResult {
  readonly lines: readonly string[];
  readonly data: unknown;
}

function readOptions() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      language: { type: 'string', short: 'l' },
      lang: { type: 'string' },
      treebanks: { type: 'string', default: join(checkout, '../shared/treebanks') },
      seeds: { type: 'string', default: join(checkout, '../shared/seeds') },
      models: { type: 'string' },
      reports: { type: 'string', default: '50' },
      seed: { type: 'string', default: '1' },
      untouched: { type: 'boolean', default: false },
      details: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const language = values.language ?? values.lang;
  const known = languageCodes(dataFolders());
  const wrong = positionals.find((name) => !sections.some((section) => section === name));
  if (wrong !== undefined) throw new Error(`nothing is called "${wrong}": ${sections.join(', ')}`);
  if (language !== undefined && !known.includes(language)) throw new Error(`no language "${language}": ${known.join(', ')}`);
  const [reports, seed] = [readCount('--reports', values.reports), readCount('--seed', values.seed)];
  const wanted = sections.filter((section) => positionals.length === 0 || positionals.includes(section));
  if (values.untouched && values.details && wanted.some((section) => section === 'phenomena' || section === 'claims'))
    throw new Error(
      'what is wrong in the untouched part is not shown, so that nobody mends against it: leave out --untouched or --details',
    );
  return { ...values, reports, seed, wanted, languages: language === undefined ? known : [language] };
}

function readCount(option: string, text: string): number {
  if (!/^[1-9][0-9]{0,5}$/u.test(text)) throw new Error(`${option} takes a number from 1, not "${text}"`);
  return Number(text);
}

type EvalOptions = ReturnType<typeof readOptions>;

function runTreebanks({ treebanks, models, languages }: EvalOptions): SectionResult {
  const folders = dataFolders(models ?? join(checkout, 'recoupe-out/evaluation'));
  const results = languages.map((lang) => ({ lang, scores: evaluateTreebanks(treebanks, folders, lang) }));
  const lines = results.flatMap(({ lang, scores }) => [
    '',
    ...('why' in scores ? [`${lang}, not scored: ${scores.why}`] : treebankReport(scores)),
  ]);
  return { lines, data: results };
}

async function runPhenomena({ models, languages, details, untouched }: EvalOptions): Promise<SectionResult> {
  const path = join(checkout, 'eval/phenomena.yaml');
  if (!existsSync(path)) return notRead(`${path} is not there; restore it: git checkout eval`);
  const folders = dataFolders(models);
  const [library, ancestors] = [loadLanguages(folders), openLineage(folders.world)];
  return unlessMissing(async () => {
    const scores = await evaluatePhenomena(readPhenomena(path), library, languages, ancestors);
    const lines = ['', ...phenomenaReport(scores, details ? 'details' : 'words')];
    if (!untouched) return { lines, data: scores };
    const apart = join(checkout, 'eval/phenomena-untouched.yaml');
    if (!existsSync(apart)) return { lines: [...lines, ...notRead(`${apart} is not there`).lines], data: scores };
    const figures = phenomenaReport(await evaluatePhenomena(readPhenomena(apart), library, languages, ancestors), 'figures');
    return { lines: [...lines, '', 'the untouched part', '', ...figures], data: { development: scores, untouched: figures } };
  });
}

function runClaims({ models, languages, details, untouched }: EvalOptions): Promise<SectionResult> {
  return unlessMissing(async () => {
    const folders = dataFolders(models);
    const bench = { library: loadLanguages(folders), known: loadKnownNames(folders), ancestors: openLineage(folders.world) };
    const results: SectionResult[] = [];
    for (const part of untouched ? parts : (['development'] as const)) {
      const scores: ReportScore[] = [];
      for (const gold of readCorpus(join(checkout, 'eval/claims'), part, languages)) scores.push(await evaluateReport(gold, bench));
      results.push(claimsResult(part, scores, details));
    }
    return { lines: results.flatMap(({ lines }) => ['', ...lines]), data: results.map(({ data }) => data) };
  });
}

function claimsResult(part: Part, scores: readonly ReportScore[], details: boolean): SectionResult {
  if (scores.length === 0) return { lines: [`not scored: eval/claims/${part} holds no annotated report`], data: { part } };
  return { lines: claimsReport(part, scores, details), data: { part, figures: groupFigures(scores) } };
}

/** What is missing of the program's data is reported, not thrown. */
async function unlessMissing(score: () => Promise<SectionResult>): Promise<SectionResult> {
  try {
    return await score();
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return notRead(`${error.path} is missing or broken; make it: npm run train`);
  }
}

function runEntities({ models, languages, details, untouched }: EvalOptions): Promise<SectionResult> {
  return unlessMissing(async () => {
    const folders = dataFolders(models);
    const known = loadKnownNames(folders);
    const scores = await evaluateEntities(
      join(checkout, 'eval/entities'),
      loadLanguages(folders),
      known,
      languages,
      untouched ? parts : ['development'],
    );
    return { lines: ['', ...entitiesReport(scores, details)], data: scores };
  });
}

function runFrames({ treebanks, models, languages, untouched }: EvalOptions): Promise<SectionResult> {
  if (!existsSync(treebanks)) return Promise.resolve(notRead(`${treebanks} is not there; name the folder with --treebanks`));
  return unlessMissing(async () => {
    const library = loadLanguages(dataFolders(models));
    const coverage = await evaluateFrames({ evalFolder: join(checkout, 'eval'), treebanks }, library, languages, untouched);
    return { lines: ['', ...framesReport(coverage)], data: coverage };
  });
}

function runCrosscheck({ models, languages, details, reports, seed, untouched }: EvalOptions): Promise<SectionResult> {
  return unlessMissing(async () => {
    const { press, scores, times } = await evaluatePress(join(checkout, 'eval/press'), dataFolders(models), languages, reports, seed);
    const lines = ['', ...pressReport(press, scores, times, details)];
    const data = { reports, seed, times, figures: pressFigures(scores) };
    if (!untouched) return { lines, data };
    const apart = await runUntouchedReports(models, details);
    return { lines: [...lines, ...apart.lines], data: { press: data, untouched: apart.data } };
  });
}

async function runUntouchedReports(models: string | undefined, details: boolean): Promise<SectionResult> {
  const folder = join(checkout, 'eval/crosscheck/untouched');
  const evaluation = await evaluateReports(folder, dataFolders(models));
  if (evaluation === undefined) return notRead(`${folder} holds no verdicts.yaml`);
  const { file, scores } = evaluation;
  return { lines: ['', 'the untouched part', '', ...reportsReport(file, scores, details)], data: reportsFigures(scores) };
}

function runPairs({ models, languages, details }: EvalOptions): Promise<SectionResult> {
  return unlessMissing(async () => {
    const scores = await evaluatePairs(readPairs(join(checkout, 'eval/phenomena.yaml')), dataFolders(models), languages);
    return { lines: ['', ...pairsReport(scores, details)], data: pairsFigures(scores) };
  });
}

async function runSeed({ seeds, models, languages, details }: EvalOptions): Promise<SectionResult> {
  const documents = readGold(seeds).filter(({ doc }) => languages.includes(doc.language));
  if (documents.length === 0) return notRead(`${seeds} holds no annotated report`);
  return unlessMissing(async () => {
    const folders = dataFolders(models);
    const [library, known] = [loadLanguages(folders), loadKnownNames(folders)];
    const scores: SeedScore[] = [];
    for (const gold of documents) scores.push(await evaluateSeed(gold, library, known));
    return { lines: scores.flatMap((score) => ['', ...seedReport(score, details)]), data: scores };
  });
}

function notRead(why: string): SectionResult {
  return { lines: ['', `not scored: ${why}`], data: { why } };
}

async function main(): Promise<void> {
  const options = readOptions();
  if (options.help) {
    process.stdout.write(help);
    return;
  }
  const doers: Readonly<Record<Section, () => Promise<SectionResult> | SectionResult>> = {
    treebanks: () => runTreebanks(options),
    phenomena: () => runPhenomena(options),
    entities: () => runEntities(options),
    seed: () => runSeed(options),
    claims: () => runClaims(options),
    frames: () => runFrames(options),
    pairs: () => runPairs(options),
    crosscheck: () => runCrosscheck(options),
  };
  const data: Partial<Record<Section, unknown>> = {};
  for (const section of options.wanted) {
    const result = await doers[section]();
    data[section] = result.data;
    if (!options.json) process.stdout.write(`${result.lines.join('\n')}\n`);
  }
  if (options.json) process.stdout.write(`${JSON.stringify(data, null, 2)}\n`);
}

try {
  await main();
} catch (error) {
  process.stderr.write(`eval: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
