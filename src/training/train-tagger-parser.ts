import { type Kernel, openKernel } from '../neural/kernel/kernel.ts';
import { floatValues, quantiseTensor, type Tensor } from '../neural/weight-file.ts';
import { createRandom } from '../util/random.ts';
import type { FrozenVectors } from './network/embedding-input.ts';
import type { Example, NetworkShape, VocabularySizes } from './network/example.ts';
import { TaggerParserNetwork } from './network/tagger-parser-network.ts';

export interface TrainingSettings {
  readonly shape: NetworkShape;
  readonly epochs: number;
  /** Sentences a batch. */
  readonly batch: number;
  readonly rate: number;
  readonly seed: number;
  readonly dropout: { readonly input: number; readonly hidden: number; readonly word: number };
}

export interface TrainingData {
  readonly examples: readonly Example[];
  readonly sizes: VocabularySizes;
  readonly wordCounts: Int32Array;
  readonly vectors: FrozenVectors | undefined;
}

/** What an epoch came to; `wordsPerSecond` is for the person who waits and enters no file. */
export interface EpochReport {
  readonly epoch: number;
  readonly loss: number;
  readonly words: number;
}

/** Sentences of this many words or more are not learned from; they are under 0.1 % of the treebanks. */
export const longestSentence = 128;
const kernelMegabytes = 1024;

/** The rate over a run: warms up over 100 batches, stays for 40 % of the run, then falls in a line to 2 %. */
function rateAt(step: number, steps: number, rate: number): number {
  const progress = step / steps;
  const decay = progress < 0.4 ? 1 : Math.max(0.02, (1 - progress) / 0.6);
  return rate * Math.min(1, (step + 1) / 100) * decay;
}

/**
 * Trains the tagger and parser: same data, settings and seed, same weights.
 * @param module Bytes of the kernel.
 * @param start Tensors to go on from instead of random ones, by the names they are returned with.
 * @returns The tensors of the trained network, matrices in 8 bits, biases and the small biaffine form as floats.
 */
export function trainTaggerParser(
  module: Uint8Array,
  data: TrainingData,
  settings: TrainingSettings,
  report: (epoch: EpochReport) => void,
  start?: ReadonlyMap<string, Tensor>,
): Map<string, Tensor> {
  const kernel = openKernel(module, kernelMegabytes);
  const random = createRandom(settings.seed);
  const network = new TaggerParserNetwork(kernel, random, {
    ...settings,
    sizes: data.sizes,
    wordCounts: data.wordCounts,
    vectors: data.vectors,
    maxRows: settings.batch * longestSentence,
    maxLength: longestSentence,
  });
  if (start !== undefined) importTensors(kernel, network, start);
  const examples = [...data.examples];
  const steps = Math.ceil(examples.length / settings.batch) * settings.epochs;
  let step = 0;
  for (let epoch = 1; epoch <= settings.epochs; epoch++) {
    random.shuffle(examples);
    let loss = 0;
    let words = 0;
    for (let from = 0; from < examples.length; from += settings.batch) {
      const batch = examples.slice(from, from + settings.batch);
      const size = batch.reduce((sum, example) => sum + example.heads.length - 1, 0);
      loss += network.train(batch);
      words += size;
      network.store.update({ rate: rateAt(step++, steps, settings.rate), scale: 1 / size, clip: 5 });
    }
    report({ epoch, loss: loss / words, words });
  }
  return exportTensors(kernel, network);
}

function importTensors(kernel: Kernel, network: TaggerParserNetwork, start: ReadonlyMap<string, Tensor>): void {
  for (const { name, rows, columns, value } of network.store.all) {
    const tensor = start.get(name);
    if (tensor?.rows !== rows || tensor.columns !== columns)
      throw new Error(`the weights to go on from do not fit these treebanks and settings: ${name} should be ${rows} × ${columns}`);
    kernel.floats.set(floatValues(tensor), value);
  }
}

const keptAsFloats = /bias|^arc\.bilinear$|^label\.out$/u;

function exportTensors(kernel: Kernel, network: TaggerParserNetwork): Map<string, Tensor> {
  const tensors = new Map<string, Tensor>();
  for (const { name, rows, columns, value } of network.store.all) {
    const source = kernel.floats.slice(value, value + rows * columns);
    tensors.set(name, keptAsFloats.test(name) ? { rows, columns, values: source } : quantiseTensor(rows, columns, source));
  }
  return tensors;
}
