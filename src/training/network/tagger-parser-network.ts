import type { Kernel } from '../../neural/kernel/kernel.ts';
import { type PackedBatch, packBatch } from '../../neural/packed-batch.ts';
import type { FormFeatures } from '../../stages/syntax/features.ts';
import type { Random } from '../../util/random.ts';
import { BilstmLayer } from './bilstm-layer.ts';
import { applyMasks, drawMasks } from './dropout.ts';
import { EmbeddingInput, type FrozenVectors } from './embedding-input.ts';
import { type Example, inputWidth, type NetworkShape, uposWidth, type VocabularySizes } from './example.ts';
import { ParameterStore } from './parameters.ts';
import { ParserHeads } from './parser-heads.ts';
import { softmax } from './softmax-loss.ts';

export interface NetworkSettings {
  readonly shape: NetworkShape;
  readonly sizes: VocabularySizes;
  readonly wordCounts: Int32Array;
  readonly vectors: FrozenVectors | undefined;
  /** Rows (words plus one root per sentence) that a batch may have. */
  readonly maxRows: number;
  readonly maxLength: number;
  readonly dropout: { readonly input: number; readonly hidden: number; readonly word: number };
}

const uposPadded = 20;

/**
 * The joint tagger and parser in single precision, for training. The first BiLSTM layer predicts the part of
 * speech; its probabilities feed the second layer, on which tags, arcs and labels are scored.
 */
export class TaggerParserNetwork {
  readonly store: ParameterStore;
  readonly #kernel: Kernel;
  readonly #settings: NetworkSettings;
  readonly #random: Random;
  readonly #embedding: EmbeddingInput;
  readonly #first: BilstmLayer;
  readonly #second: BilstmLayer;
  readonly #heads: ParserHeads;
  readonly #uposOut: ReturnType<ParameterStore['dense']>;
  readonly #uposBias: ReturnType<ParameterStore['dense']>;
  readonly #uposGradient: number;

  constructor(kernel: Kernel, random: Random, settings: NetworkSettings) {
    const { shape, sizes, maxRows } = settings;
    this.#kernel = kernel;
    this.#settings = settings;
    this.#random = random;
    this.store = new ParameterStore(kernel, random);
    this.#embedding = new EmbeddingInput(kernel, this.store, shape, sizes, settings);
    this.#first = new BilstmLayer(kernel, this.store, 'first', { input: inputWidth(shape), units: shape.units, maxRows });
    this.#second = new BilstmLayer(kernel, this.store, 'second', { input: 2 * shape.units + uposWidth, units: shape.units, maxRows });
    this.#uposOut = this.store.dense('upos', uposPadded, 2 * shape.units, 1 / Math.sqrt(2 * shape.units));
    this.#uposBias = this.store.dense('upos.bias', 1, uposPadded, 0);
    this.#uposGradient = kernel.allocate(maxRows * uposPadded * 4) / 4;
    this.#heads = new ParserHeads(kernel, this.store, shape, sizes, maxRows, settings.maxLength);
  }

  /**
   * Forward and backward over a batch; gradients are added up, nothing is updated.
   * @returns The loss summed over words: arc + label + tags + part of speech of the first layer.
   */
  train(examples: readonly Example[]): number {
    const { units } = this.#settings.shape;
    const batch = packBatch(examples.map((example) => example.heads.length));
    const dropout = this.#settings.dropout;
    const masks = (width: number, rate: number): Float32Array => drawMasks(this.#random, examples.length, width, rate);
    const inputMask = masks(this.#first.inputSize, dropout.input);
    const middleMask = masks(2 * units, dropout.hidden);
    const topMask = masks(2 * units, dropout.hidden);
    const { floats } = this.#kernel;

    const features = examples.map((example) => this.#embedding.dropWords(example, this.#random, dropout.word));
    this.#writeInput(batch, examples, features);
    applyMasks(floats, batch, inputMask, this.#first.inputSize, this.#first.input, this.#first.inputSize);
    this.#first.forward(batch);
    this.#connect(batch, middleMask);
    const uposLoss = this.#scoreUpos(batch, examples);
    this.#second.forward(batch);
    applyMasks(floats, batch, topMask, 2 * units, this.#second.output, 2 * units);
    this.#moveRows(batch, this.#second.output, this.#heads.input, true);

    const loss = uposLoss + this.#heads.train(examples, batch.sequenceStart, batch.rows);

    this.#moveRows(batch, this.#second.outputGradient, this.#heads.inputGradient, false);
    applyMasks(floats, batch, topMask, 2 * units, this.#second.outputGradient, 2 * units);
    // The mask was applied to the output in place: the layer's own gradients need nothing of it, its gates are kept apart.
    this.#second.backward(batch);
    this.#backThroughUpos(batch, middleMask);
    this.#first.backward(batch);
    applyMasks(floats, batch, inputMask, this.#first.inputSize, this.#first.inputGradient, this.#first.inputSize);
    this.#scatter(batch, examples, features);
    return loss;
  }

  #writeInput(batch: PackedBatch, examples: readonly Example[], features: readonly FormFeatures[][]): void {
    for (let step = 0; step < batch.steps; step++) {
      for (let b = 0; b < batch.active[step]!; b++) {
        const sentence = batch.order[b]!;
        const address = this.#first.input + (batch.offset[step]! + b) * this.#first.inputSize;
        this.#embedding.write(features[sentence]![step]!, examples[sentence]!.vectors[step]!, examples[sentence]!.treebank, address);
      }
    }
  }

  #scatter(batch: PackedBatch, examples: readonly Example[], features: readonly FormFeatures[][]): void {
    for (let step = 0; step < batch.steps; step++) {
      for (let b = 0; b < batch.active[step]!; b++) {
        const address = this.#first.inputGradient + (batch.offset[step]! + b) * this.#first.inputSize;
        const sentence = batch.order[b]!;
        this.#embedding.backward(features[sentence]![step]!, examples[sentence]!.treebank, address);
      }
    }
  }

  /** The first layer's output, dropped out, becomes the first part of the second layer's input. */
  #connect(batch: PackedBatch, mask: Float32Array): void {
    const { floats } = this.#kernel;
    const width = 2 * this.#settings.shape.units;
    for (let row = 0; row < batch.rows; row++) {
      const to = this.#second.input + row * this.#second.inputSize;
      floats.copyWithin(to, this.#first.output + row * width, this.#first.output + (row + 1) * width);
      floats.fill(0, to + width, to + this.#second.inputSize);
    }
    applyMasks(floats, batch, mask, width, this.#second.input, this.#second.inputSize);
  }

  /** Scores the part of speech, writes its probabilities beside the second layer's input and keeps the gradient. */
  #scoreUpos(batch: PackedBatch, examples: readonly Example[]): number {
    const { floats } = this.#kernel;
    const { upos } = this.#settings.sizes;
    const width = 2 * this.#settings.shape.units;
    const scores = this.#uposGradient;
    for (let row = 0; row < batch.rows; row++) {
      floats.copyWithin(scores + row * uposPadded, this.#uposBias.value, this.#uposBias.value + uposPadded);
    }
    this.#kernel.matmulTransposed(
      scores * 4,
      this.#second.input * 4,
      this.#uposOut.value * 4,
      batch.rows,
      uposPadded,
      width,
      uposPadded * 4,
      this.#second.inputSize * 4,
      width * 4,
    );
    let loss = 0;
    for (let step = 0; step < batch.steps; step++) {
      for (let b = 0; b < batch.active[step]!; b++) {
        const row = batch.offset[step]! + b;
        const from = scores + row * uposPadded;
        softmax(floats, from, upos);
        floats.fill(0, from + upos, from + uposPadded);
        floats.copyWithin(this.#second.input + row * this.#second.inputSize + width, from, from + upos);
        if (step === 0) floats.fill(0, from, from + uposPadded);
        else {
          const gold = from + examples[batch.order[b]!]!.upos[step]!;
          loss -= Math.log(Math.max(floats[gold]!, 1e-12));
          floats[gold]! -= 1;
        }
      }
    }
    return loss;
  }

  /** Gradient of the first layer: from the second layer, through the probabilities, and from the part-of-speech loss itself. */
  #backThroughUpos(batch: PackedBatch, mask: Float32Array): void {
    const { floats } = this.#kernel;
    const { upos } = this.#settings.sizes;
    const width = 2 * this.#settings.shape.units;
    const size = this.#second.inputSize;
    const gradient = this.#uposGradient;
    for (let row = 0; row < batch.rows; row++) {
      const handed = this.#second.inputGradient + row * size + width;
      const probability = this.#second.input + row * size + width;
      let mean = 0;
      for (let j = 0; j < upos; j++) mean += floats[probability + j]! * floats[handed + j]!;
      for (let j = 0; j < upos; j++) floats[gradient + row * uposPadded + j]! += floats[probability + j]! * (floats[handed + j]! - mean);
      for (let j = 0; j < uposPadded; j++) floats[this.#uposBias.gradient + j]! += floats[gradient + row * uposPadded + j]!;
    }
    this.#kernel.matmulStrided(
      this.#second.inputGradient * 4,
      gradient * 4,
      this.#uposOut.value * 4,
      batch.rows,
      width,
      uposPadded,
      size * 4,
      uposPadded * 4,
      4,
      width * 4,
    );
    this.#kernel.matmulStrided(
      this.#uposOut.gradient * 4,
      gradient * 4,
      this.#second.input * 4,
      uposPadded,
      width,
      batch.rows,
      width * 4,
      4,
      uposPadded * 4,
      size * 4,
    );
    applyMasks(floats, batch, mask, width, this.#second.inputGradient, size);
    for (let row = 0; row < batch.rows; row++) {
      const from = this.#second.inputGradient + row * size;
      floats.copyWithin(this.#first.outputGradient + row * width, from, from + width);
    }
  }

  /** Copies rows of 2·units between packed order and sequence-major order. */
  #moveRows(batch: PackedBatch, packed: number, sequenceMajor: number, toSequence: boolean): void {
    const width = 2 * this.#settings.shape.units;
    for (let row = 0; row < batch.rows; row++) {
      const a = packed + row * width;
      const b = sequenceMajor + batch.sequenceRow[row]! * width;
      if (toSequence) this.#kernel.floats.copyWithin(b, a, a + width);
      else this.#kernel.floats.copyWithin(a, b, b + width);
    }
  }
}
