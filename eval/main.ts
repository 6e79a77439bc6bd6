import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ConfigurationError, loadLanguages } from '../src/load.ts';
import { entitiesReport, evaluateEntities } from './entities/evaluate-entities.ts';
import { evaluatePhenomena } from './phenomena/evaluate-phenomena.ts';
import { readPhenomena } from './phenomena/phenomena-file.ts';
import { phenomenaReport } from './phenomena/phenomena-report.ts';
import { checkout, dataFolders, languageCodes } from './report/checkout.ts';
import { evaluateTreebanks } from './treebanks/evaluate-treebanks.ts';
import { treebankReport } from './treebanks/treebank-report.ts';

const help = `npm run eval -- [treebanks] [phenomena] [entities] [options]

treebanks   scores on held-out parts, as the CoNLL 2018 shared task defines
            them, and calibration; needs models of npm run train -- --evaluate
phenomena   the readings of eval/phenomena.yaml that came out, by phenomenon
entities    the times and quantities of eval/entities, the development and
            the untouched part apart

  --language <code>     only this language
  --treebanks <folder>  a folder of .conllu files for each language
                        (../shared/treebanks)
  --models <folder>     a folder of models for each language
                        (treebanks: recoupe-out/evaluation,
                        phenomena: data/models, those of the program)
  --details             list everything that is wrong in the phenomena
  --json                print one JSON object instead of tables
`;

const sections = ['treebanks', 'phenomena', 'entities'] as const;
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
      treebanks: { type: 'string', default: join(checkout, '../shared/treebanks') },
      models: { type: 'string' },
      details: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const known = languageCodes(dataFolders());
  const wrong = positionals.find((name) => !sections.some((section) => section === name));
  if (wrong !== undefined) throw new Error(`nothing is called "${wrong}": ${sections.join(', ')}`);
  if (values.language !== undefined && !known.includes(values.language))
    throw new Error(`no language "${values.language}": ${known.join(', ')}`);
  const wanted = sections.filter((section) => positionals.length === 0 || positionals.includes(section));
  return { ...values, wanted, languages: values.language === undefined ? known : [values.language] };
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

async function runPhenomena({ models, languages, details }: EvalOptions): Promise<SectionResult> {
  const path = join(checkout, 'eval/phenomena.yaml');
  if (!existsSync(path)) return notRead(`${path} is not there; restore it: git checkout eval`);
  const library = loadLanguages(dataFolders(models));
  try {
    const scores = await evaluatePhenomena(readPhenomena(path), library, languages);
    return { lines: ['', ...phenomenaReport(scores, details)], data: scores };
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return notRead(`${error.path} is missing or broken; make it: npm run train`);
  }
}

async function runEntities({ models, languages, details }: EvalOptions): Promise<SectionResult> {
  try {
    const scores = await evaluateEntities(join(checkout, 'eval/entities'), loadLanguages(dataFolders(models)), languages);
    return { lines: ['', ...entitiesReport(scores, details)], data: scores };
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return notRead(`${error.path} is missing or broken; make it: npm run train`);
  }
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
