import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CompiledLanguage } from '../../src/build/compiled-language.ts';
import { type DataFolders, loadLanguages } from '../../src/load.ts';
import { readWeightFile } from '../../src/neural/weight-file.ts';
import type { OpenLanguage } from '../../src/pipeline.ts';
import { openSyntaxLanguage, type SyntaxLanguage } from '../../src/stages/syntax/pack.ts';
import { withTemperature } from '../../src/training/train-tagger-parser-file.ts';
import type { Temperature } from './fit-temperature.ts';

/** A language with models that have not seen the held-out parts. */
export interface EvaluatedLanguage {
  readonly open: OpenLanguage;
  /** False: only gold tokens can be scored. */
  readonly hasSegmentation: boolean;
  /** As the parser's file states them. */
  readonly temperature: Temperature;
  /** Its syntax with other temperatures. */
  readonly withTemperature: (temperature: Temperature) => SyntaxLanguage;
}

/** Why a language cannot be evaluated, in one line. */
export interface NotEvaluated {
  readonly why: string;
}

const command = (code: string, only = ''): string => `npm run train -- --language ${code} --evaluate${only}`;

/** Opens the models of `folders.models`, provided that they were trained with parts held out. */
export function openEvaluatedLanguage(folders: DataFolders, code: string): EvaluatedLanguage | NotEvaluated {
  const models = join(folders.models, code);
  const absent = (['tagger-parser.bin', 'lemmas.json'] as const).filter((name) => !existsSync(join(models, name)));
  if (absent.length > 0) return { why: `${models} has no ${absent.join(' and ')}; make them: ${command(code)}` };
  const weights = readFileSync(join(models, 'tagger-parser.bin'));
  const { header } = readWeightFile(weights);
  if (header.evaluate !== true) return { why: `${models} has learned from the parts to be measured; make others: ${command(code)}` };
  return {
    open: loadLanguages(folders).open(code),
    hasSegmentation: ['contractions.bin', 'boundaries.bin'].every((name) => existsSync(join(models, name))),
    temperature: (header.temperature as Temperature | undefined) ?? { arc: 1, label: 1 },
    withTemperature: (temperature) => openSyntax(folders, code, withTemperature(weights, temperature)),
  };
}

/** What to say where raw text cannot be scored. */
export function segmentationMissing(folders: DataFolders, code: string): string {
  return `${join(folders.models, code)} has no segmentation models; make them: ${command(code, ' --only segmentation')}`;
}

function openSyntax(folders: DataFolders, code: string, weights: Uint8Array): SyntaxLanguage {
  const { resources } = JSON.parse(readFileSync(join(folders.packs, `${code}.json`), 'utf8')) as CompiledLanguage;
  const bytes = (name: string): Uint8Array => readFileSync(join(folders.resources, name));
  return openSyntaxLanguage({
    kernel: readFileSync(folders.kernel),
    weights,
    lemmas: readFileSync(join(folders.models, code, 'lemmas.json'), 'utf8'),
    ...(resources.morphology !== undefined && { morphology: bytes(resources.morphology) }),
    ...(resources.vectors !== undefined && { vectors: bytes(resources.vectors) }),
  });
}
