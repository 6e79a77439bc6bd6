import { universalPos } from '../model/tree.ts';
import { readWeightFile, writeWeightFile } from '../neural/weight-file.ts';
import { lexicalResources } from '../stages/syntax/lexical-resources.ts';
import { openMorphologyTable } from '../stages/syntax/morphology-table.ts';
import { openWordVectors } from '../stages/syntax/word-vectors.ts';
import { createRandom } from '../util/random.ts';
import { createEncoder } from './encode.ts';
import type { LanguageTraining, TrainingFile } from './language-settings.ts';
import { type OwnTreebank, varySentences } from './own-treebank.ts';
import { longestSentence, type TrainingData, trainTaggerParser } from './train-tagger-parser.ts';
import type { TreebankSplit } from './treebanks.ts';
import { buildVocabulary, type TrainingVocabulary } from './vocabulary.ts';

/** What the weight file of a tagger and parser is made from. */
export interface TaggerParserTask {
  /** BCP 47 code. */
  readonly language: string;
  readonly training: LanguageTraining;
  readonly split: TreebankSplit;
  /** Whether parts were held out; the file says so. */
  readonly evaluate: boolean;
  /** Bytes of `kernel.wasm`. */
  readonly kernel: Uint8Array;
  /** Takes lines for the person who waits. */
  readonly report: (line: string) => void;
}

/** Trains the tagger and parser of a language: the bytes of tagger-parser.bin, the same for the same task. */
export function trainTaggerParserFile(task: TaggerParserTask): Uint8Array {
  const { language, training, report } = task;
  const { settings } = training;
  const { vocabulary, data } = prepareData(task);
  report(`${language}: ${data.examples.length} sentences, ${vocabulary.features.words.size} words, ${vocabulary.tags.length} tags`);
  const started = performance.now();
  const tensors = trainTaggerParser(task.kernel, data, settings, ({ epoch, loss, words }) => {
    const seconds = (performance.now() - started) / 1000;
    report(`${language}: epoch ${epoch} of ${settings.epochs}, loss ${loss.toFixed(4)}, ${Math.round((words * epoch) / seconds)} words/s`);
  });
  return writeWeightFile({ header: modelHeader(task, vocabulary), tensors });
}

/** A trained file, and the sentences of the project that it is adapted to. */
export interface AdaptationTask extends TaggerParserTask {
  readonly file: Uint8Array;
  readonly own: OwnTreebank;
}

/**
 * Goes on training a tagger and parser for a few epochs on the treebanks and, in between, several variants of the project's own
 * sentences, which are read in the convention of the program. The bytes of tagger-parser.bin, the same for the same task.
 * @throws Error if the file has been adapted before, or was trained on other treebanks or settings
 */
export function adaptTaggerParserFile(task: AdaptationTask): Uint8Array {
  const { language, training, report, own, file } = task;
  const { adaptation } = training.settings;
  const { header, tensors } = readWeightFile(file);
  if (adaptation === undefined) throw new Error(`${language}: training.yaml names no adaptation`);
  if (header.adaptedTo !== undefined) throw new Error(`${language}: these weights are adapted; train the parser first`);
  const { vocabulary, data, encode } = prepareData(task);
  if (JSON.stringify(header.tags) !== JSON.stringify(vocabulary.tags))
    throw new Error(`${language}: these weights come from other treebanks; train the parser first`);
  const random = createRandom(training.settings.seed);
  const convention = Math.max(0, task.split.treebanks.indexOf(training.settings.convention ?? ''));
  const varied = Array.from({ length: adaptation.copies }, (_, copy) => (copy === 0 ? own.train : varySentences(own.train, random)));
  const examples = varied.flat().flatMap((sentence) => encode(sentence, convention) ?? []);
  report(`${language}: ${own.train.length} sentences of the project, ${examples.length} with variants`);
  const settings = { ...training.settings, ...adaptation };
  const adapted = trainTaggerParser(
    task.kernel,
    { ...data, examples: [...data.examples, ...examples] },
    settings,
    ({ epoch, loss }) => report(`${language}: adaptation, epoch ${epoch} of ${adaptation.epochs}, loss ${loss.toFixed(4)}`),
    tensors,
  );
  return writeWeightFile({ header: { ...modelHeader(task, vocabulary), adaptedTo: own.files }, tensors: adapted });
}

function prepareData({ training, split }: TaggerParserTask) {
  const { settings } = training;
  const resources = lexicalResources(training.morphology && openMorphologyTable(training.morphology));
  const vectors = training.vectors && openWordVectors(training.vectors);
  const vocabulary = buildVocabulary(split.train, resources, settings.affixRows);
  const encode = createEncoder(vocabulary, resources, (form) => vectors?.indexOf(form) ?? -1, longestSentence);
  const examples = split.train.map((sentence, index) => encode(sentence, split.trainTreebank[index]!));
  const { features, wordCounts, tags, labels } = vocabulary;
  const sizes = {
    words: wordCounts.length,
    lemmas: features.lemmas.size + 3,
    affixes: settings.affixRows,
    classes: features.classes.size + 3,
    treebanks: split.treebanks.length,
    upos: universalPos.length,
    tags: tags.length,
    labels: labels.length,
  };
  const data: TrainingData = { examples: examples.filter((example) => example !== undefined), sizes, wordCounts, vectors };
  return { vocabulary, data, encode };
}

function modelHeader({ language, training, split, evaluate }: TaggerParserTask, vocabulary: TrainingVocabulary) {
  const { words, lemmas, classes, affixRows } = vocabulary.features;
  const { shape, convention, seed, temperature } = training.settings;
  return {
    language,
    shape,
    affixRows,
    tags: vocabulary.tags,
    labels: vocabulary.labels,
    words: lines(words),
    lemmas: lines(lemmas),
    classes: lines(classes),
    convention: Math.max(0, split.treebanks.indexOf(convention ?? '')),
    treebanks: split.files,
    evaluate,
    seed,
    ...(temperature && { temperature }),
  };
}

function lines(rows: ReadonlyMap<string, number>): string {
  return [...rows.keys()].join('\n');
}

/**
 * The same weight file with other temperatures in its header, or with none: fitting them needs no training.
 * @throws Error if the bytes are not a weight file
 */
export function withTemperature(file: Uint8Array, temperature: TrainingFile['temperature']): Uint8Array {
  const { header, tensors } = readWeightFile(file);
  const { temperature: _replaced, ...others } = header;
  return writeWeightFile({ header: { ...others, ...(temperature && { temperature }) }, tensors });
}
