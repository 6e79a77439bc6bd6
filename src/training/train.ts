import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type ModelPart, modelParts, trainLanguage } from './train-language.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const data = join(root, 'data');

const help = `npm run train -- [options]

Trains the models of each language from Universal Dependencies treebanks.

  --language <code>     fr, en or all (all)
  --only <part>         segmentation, lemmas, parser, adaptation (fit a trained
                        parser to the sentences of data/treebanks), or
                        temperature: write the temperatures of training.yaml
                        into a trained parser
  --evaluate            keep the development parts out, for npm run eval
  --treebanks <folder>  a folder of .conllu files for each language
                        (../shared/treebanks)
  --out <folder>        gets a folder for each language (data/models;
                        with --evaluate, recoupe-out/evaluation)
`;

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** The languages with settings for training. */
function trainableLanguages(): readonly string[] {
  return readdirSync(join(data, 'languages')).filter((code) => existsSync(join(data, 'languages', code, 'training.yaml')));
}

/** @throws Error where the value is none of those allowed */
function choose<Value extends string>(name: string, value: string, allowed: readonly Value[]): Value {
  const found = allowed.find((other) => other === value);
  if (found === undefined) throw new Error(`--${name} ${value}: one of ${allowed.join(', ')} is needed`);
  return found;
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      language: { type: 'string', short: 'l', default: 'all' },
      only: { type: 'string' },
      treebanks: { type: 'string', default: join(root, '../shared/treebanks') },
      evaluate: { type: 'boolean', default: false },
      out: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const languages = trainableLanguages();
  const language = choose('language', values.language, ['all', ...languages]);
  const parts: readonly ModelPart[] =
    values.only === undefined ? ['segmentation', 'lemmas', 'parser', 'adaptation'] : [choose('only', values.only, modelParts)];
  const out = values.out ?? join(root, values.evaluate ? 'recoupe-out/evaluation' : 'data/models');
  return { ...values, languages: language === 'all' ? languages : [language], parts, out };
}

function main(): void {
  const options = readOptions();
  if (options.help) print(help);
  else trainAll(options);
}

function trainAll({ languages, parts, out, treebanks, evaluate }: ReturnType<typeof readOptions>): void {
  const kernel = join(root, 'dist/neural/kernel/kernel.wasm');
  for (const language of languages) {
    const folder = join(treebanks, language);
    if (!existsSync(folder)) print(`${language}: no treebanks at ${folder}; name their folder with --treebanks. Nothing was trained.`);
    else trainLanguage({ language, treebanks, evaluate, parts, data, kernel, out, report: print });
  }
}

try {
  main();
} catch (error) {
  process.stderr.write(`train: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
