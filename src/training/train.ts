import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { universalPos } from '../model/tree.ts';
import { writeWeightFile } from '../neural/weight-file.ts';
import { knownWords, lexicalResources } from '../stages/syntax/lexical-resources.ts';
import { openMorphologyTable } from '../stages/syntax/morphology-table.ts';
import { openWordVectors } from '../stages/syntax/word-vectors.ts';
import { createEncoder } from './encode.ts';
import { type LanguageTraining, readLanguageTraining } from './language-settings.ts';
import { trainLemmatiser } from './train-lemmatiser.ts';
import { longestSentence, trainTaggerParser } from './train-tagger-parser.ts';
import { readTreebanks, type TreebankSplit } from './treebanks.ts';
import { buildVocabulary, type TrainingVocabulary } from './vocabulary.ts';

const root = new URL('../../', import.meta.url).pathname;

function lines(rows: ReadonlyMap<string, number>): string {
  return [...rows.keys()].join('\n');
}

function modelHeader(
  language: string,
  training: LanguageTraining,
  vocabulary: TrainingVocabulary,
  split: TreebankSplit,
  evaluate: boolean,
) {
  const { words, lemmas, classes, affixRows } = vocabulary.features;
  return {
    language,
    shape: training.settings.shape,
    affixRows,
    tags: vocabulary.tags,
    labels: vocabulary.labels,
    words: lines(words),
    lemmas: lines(lemmas),
    classes: lines(classes),
    convention: Math.max(0, split.treebanks.indexOf(training.settings.convention ?? '')),
    treebanks: split.files,
    evaluate,
    seed: training.settings.seed,
  };
}

/** Trains the tagger and parser of a language and returns its weight file. */
function trainLanguage(language: string, training: LanguageTraining, split: TreebankSplit, evaluate: boolean): Uint8Array {
  const { settings } = training;
  const resources = lexicalResources(training.morphology && openMorphologyTable(training.morphology));
  const vectors = training.vectors && openWordVectors(training.vectors);
  const vocabulary = buildVocabulary(split.train, resources, settings.affixRows);
  const encode = createEncoder(vocabulary, resources, (form) => vectors?.indexOf(form) ?? -1, longestSentence);
  const examples = split.train
    .map((sentence, index) => encode(sentence, split.trainTreebank[index]!))
    .filter((example) => example !== undefined);
  const { features } = vocabulary;
  process.stdout.write(`${language}: ${examples.length} sentences, ${features.words.size} words, ${vocabulary.tags.length} tags\n`);
  const sizes = {
    words: vocabulary.wordCounts.length,
    lemmas: features.lemmas.size + 3,
    affixes: settings.affixRows,
    classes: features.classes.size + 3,
    treebanks: split.treebanks.length,
    upos: universalPos.length,
    tags: vocabulary.tags.length,
    labels: vocabulary.labels.length,
  };
  const module = readFileSync(join(root, 'dist/neural/kernel/kernel.wasm'));
  const started = performance.now();
  const tensors = trainTaggerParser(
    module,
    { examples, sizes, wordCounts: vocabulary.wordCounts, vectors },
    settings,
    ({ epoch, loss, words }) => {
      const seconds = (performance.now() - started) / 1000;
      process.stdout.write(
        `epoch ${epoch} of ${settings.epochs}: loss ${loss.toFixed(4)}, ${Math.round((words * epoch) / seconds)} words/s\n`,
      );
    },
  );
  return writeWeightFile({ header: modelHeader(language, training, vocabulary, split, evaluate), tensors });
}

function lemmaFile(training: LanguageTraining, split: TreebankSplit): string {
  const morphology = training.morphology && openMorphologyTable(training.morphology);
  const vectors = training.vectors && openWordVectors(training.vectors);
  return JSON.stringify(trainLemmatiser(split.train, morphology?.lemma, knownWords(morphology, vectors)));
}

function main(): void {
  const { values } = parseArgs({
    options: {
      language: { type: 'string', short: 'l' },
      treebanks: { type: 'string', default: join(root, '../shared/treebanks') },
      evaluate: { type: 'boolean', default: false },
      out: { type: 'string' },
    },
  });
  const language = values.language ?? 'fr';
  const training = readLanguageTraining(join(root, 'data'), language);
  const split = readTreebanks(join(values.treebanks, language), values.evaluate);
  const out = values.out ?? join(root, 'data/models', language);
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'lemmas.json'), lemmaFile(training, split));
  writeFileSync(join(out, 'tagger-parser.bin'), trainLanguage(language, training, split, values.evaluate));
}

main();
