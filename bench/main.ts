import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkout, dataFolders } from '../eval/report/checkout.ts';
import { ConfigurationError, type LoadedLibrary, loadLanguages } from '../src/load.ts';
import { benchReport } from './bench-report.ts';
import { measureCalibrationLine } from './calibration-line.ts';
import { measureColdStart } from './cold-start.ts';
import type { Measurements } from './measurements.ts';
import { measurePeers } from './peers.ts';
import { measureStages } from './stage-speed.ts';
import { fillTo, readExamples, readTreebankTexts, type TextsByLanguage } from './texts.ts';
import { measureWeights } from './weights.ts';
import { measureMemory, measureWorkers } from './whole-program.ts';

const help = `npm run bench -- [steps] [workers] [start] [memory] [weights] [options]

steps     tokens/s of each step in each language, one thread; for English the
          same texts through wink-nlp and compromise, which tag but do not parse
workers   tokens/s of the whole program with one and two workers
start     from the start to the first output of a 300-word article
memory    peak memory over 1, 1,000 and 5,000 small documents
weights   size of the models

  --treebanks <folder>  texts of treebanks, a folder for each language,
                        instead of the bundled examples repeated
  --words <n>           words of text for each language (30000)
  --json                print one JSON object instead of tables
`;

const sections = ['steps', 'workers', 'start', 'memory', 'weights'] as const;
type Section = (typeof sections)[number];

function readOptions() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      treebanks: { type: 'string' },
      words: { type: 'string', default: '30000' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const wrong = positionals.find((name) => !sections.some((section) => section === name));
  if (wrong !== undefined) throw new Error(`nothing is called "${wrong}": ${sections.join(', ')}`);
  if (!/^[1-9]\d*$/u.test(values.words)) throw new Error(`--words ${values.words}: a number is needed`);
  const wants = (section: Section): boolean => positionals.length === 0 || positionals.includes(section);
  return { ...values, words: Number(values.words), wants };
}

type BenchOptions = ReturnType<typeof readOptions>;

/** The languages that can be read and have texts, with as many words as asked for. */
async function chooseTexts({ treebanks, words }: BenchOptions, library: LoadedLibrary): Promise<TextsByLanguage> {
  const useTreebanks = treebanks !== undefined && existsSync(treebanks);
  if (treebanks !== undefined && !useTreebanks) say(`no treebanks at ${treebanks}; the bundled examples are measured`);
  const found = useTreebanks ? readTreebankTexts(treebanks, library.codes) : await readExamples(join(checkout, 'examples'), library);
  const known = Object.entries(found).filter(([lang]) => library.codes.includes(lang));
  return Object.fromEntries(known.map(([lang, texts]) => [lang, fillTo(texts, words)]));
}

/** What a person may want to know meanwhile, apart from the result. */
function say(line: string): void {
  process.stderr.write(`bench: ${line}\n`);
}

async function announced<Result>(section: Section, work: () => Promise<Result>): Promise<Result> {
  say(section);
  return work();
}

/** Does the work for one language after the other: measurements must not disturb each other. */
async function inTurn<Result>(texts: TextsByLanguage, work: (lang: string, own: readonly string[]) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  for (const [lang, own] of Object.entries(texts)) results.push(await work(lang, own));
  return results;
}

async function measure(options: BenchOptions): Promise<Measurements> {
  const { wants } = options;
  const folders = dataFolders();
  const library = loadLanguages(folders);
  const texts = await chooseTexts(options, library);
  const calibration = await measureCalibrationLine(readFileSync(folders.kernel));
  const context = { library, ui: 'en' } as const;
  const measuresStages = wants('steps') || wants('workers');
  const stages = measuresStages ? await announced('steps', () => inTurn(texts, (lang, own) => measureStages(own, lang, context))) : [];
  const tokens = stages.reduce((sum, stage) => sum + stage.tokens, 0);
  const english = stages.find(({ lang }) => lang === 'en');
  const paragraphs = Object.values(texts).flatMap((own) => own.slice(0, 8).map((text) => text.split('\n\n')[0]!));
  return {
    calibration,
    ...(wants('steps') && { stages }),
    ...(wants('steps') && english && { peers: await measurePeers(texts.en ?? [], english.tokens) }),
    ...(wants('workers') && { workers: await announced('workers', () => measureWorkers(Object.values(texts).flat(), tokens)) }),
    ...(wants('start') && { start: await announced('start', () => inTurn(texts, (lang, own) => measureColdStart(own, lang))) }),
    ...(wants('memory') && { memory: await announced('memory', () => measureMemory(paragraphs)) }),
    ...(wants('weights') && { weights: library.codes.map((lang) => measureWeights(folders, lang)) }),
  };
}

async function main(): Promise<void> {
  const options = readOptions();
  if (options.help) {
    process.stdout.write(help);
    return;
  }
  try {
    const found = await measure(options);
    process.stdout.write(options.json ? `${JSON.stringify(found, null, 2)}\n` : `${benchReport(found).join('\n')}\n`);
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    process.stdout.write(`bench: not measured: ${error.path} is missing or broken; make it: npm run build, npm run train\n`);
  }
}

try {
  await main();
} catch (error) {
  process.stderr.write(`bench: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
