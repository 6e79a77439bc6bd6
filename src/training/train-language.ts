import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { knownWords } from '../stages/syntax/lexical-resources.ts';
import { openMorphologyTable } from '../stages/syntax/morphology-table.ts';
import { openWordVectors } from '../stages/syntax/word-vectors.ts';
import { type LanguageTraining, readLanguageTraining } from './language-settings.ts';
import { readOwnTreebank } from './own-treebank.ts';
import { segmentationCorpora, trainSegmentationModels } from './segmentation-models.ts';
import { trainLemmatiser } from './train-lemmatiser.ts';
import { adaptTaggerParserFile, trainTaggerParserFile, withTemperature } from './train-tagger-parser-file.ts';
import { readTreebanks, type TreebankSplit } from './treebanks.ts';

/**
 * The models of a language; `adaptation` fits a trained parser to the project's own sentences, `temperature` only writes the
 * temperatures of training.yaml into the parser's file.
 */
export const modelParts = ['segmentation', 'lemmas', 'parser', 'adaptation', 'temperature'] as const;
export type ModelPart = (typeof modelParts)[number];

/** What to train, from where, to where. Paths are folders unless they say otherwise. */
export interface TrainingTask {
  /** BCP 47 code: the name of its folder in `treebanks` and in `data/languages`. */
  readonly language: string;
  /** Holds a folder of `.conllu` files for each language. */
  readonly treebanks: string;
  /** Keeps development parts out, to measure on. */
  readonly evaluate: boolean;
  readonly parts: readonly ModelPart[];
  /** The program's data. */
  readonly data: string;
  /** Path of `kernel.wasm`. */
  readonly kernel: string;
  /** Gets a folder for each language. */
  readonly out: string;
  /** Takes lines for the person who waits. */
  readonly report: (line: string) => void;
}

/**
 * Trains the models of a language and writes their files; the same treebanks and settings give the same bytes.
 * @throws Error naming the file that is missing or malformed
 */
export function trainLanguage(task: TrainingTask): void {
  const { language, report } = task;
  const training = readLanguageTraining(task.data, language);
  const split = readTreebanks(join(task.treebanks, language), task.evaluate);
  const folder = join(task.out, language);
  mkdirSync(folder, { recursive: true });
  const write = (name: string, content: string | Uint8Array): void => {
    writeFileSync(join(folder, name), content);
    report(`${language}: written: ${join(folder, name)}`);
  };
  const doers: Readonly<Record<ModelPart, () => void>> = {
    segmentation: () => {
      const corpora = segmentationCorpora(split.trainFiles, training.settings.notRunningText);
      const { contractions, boundaries } = trainSegmentationModels(corpora, training.segmentation);
      write('contractions.bin', contractions);
      write('boundaries.bin', boundaries);
    },
    lemmas: () => write('lemmas.json', lemmaFile(training, split)),
    parser: () => {
      const kernel = readFileSync(task.kernel);
      write('tagger-parser.bin', trainTaggerParserFile({ ...task, training, split, kernel }));
    },
    adaptation: () => {
      const own = readOwnTreebank(join(task.data, 'treebanks', language), task.evaluate);
      if (own.train.length === 0) return report(`${language}: no sentences in data/treebanks/${language}; the parser stays as it is`);
      const kernel = readFileSync(task.kernel);
      write('tagger-parser.bin', adaptTaggerParserFile({ ...task, training, split, kernel, own, file: existingParser(folder) }));
    },
    temperature: () => write('tagger-parser.bin', withTemperature(existingParser(folder), training.settings.temperature)),
  };
  for (const part of task.parts) doers[part]();
}

function existingParser(folder: string): Uint8Array {
  const path = join(folder, 'tagger-parser.bin');
  if (!existsSync(path)) throw new Error(`${path} does not exist; its temperature can be set once it is trained`);
  return readFileSync(path);
}

function lemmaFile(training: LanguageTraining, split: TreebankSplit): string {
  const morphology = training.morphology && openMorphologyTable(training.morphology);
  const vectors = training.vectors && openWordVectors(training.vectors);
  return JSON.stringify(trainLemmatiser(split.train, morphology?.lemma, knownWords(morphology, vectors), training.lemmas));
}
