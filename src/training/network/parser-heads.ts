import type { Kernel } from '../../neural/kernel/kernel.ts';
import { type Example, type NetworkShape, padToFour, type VocabularySizes } from './example.ts';
import type { Parameter, ParameterStore } from './parameters.ts';
import { softmaxLoss } from './softmax-loss.ts';

/**
 * The scorers on top of the BiLSTM, over rows in sequence-major order: arcs by a biaffine form
 * (Dozat & Manning 2017), labels by a feed-forward layer over dependent and head, tags by a linear layer.
 * One matrix, `heads`, makes all their inputs: arc dependent | arc head | label dependent | label head | tags.
 */
export class ParserHeads {
  /** rows × 2·units: the network writes here. */
  readonly input: number;
  readonly inputGradient: number;
  readonly #kernel: Kernel;
  readonly #shape: NetworkShape;
  readonly #sizes: VocabularySizes;
  readonly #projection: Parameter;
  readonly #bias: Parameter;
  readonly #bilinear: Parameter;
  readonly #headBias: Parameter;
  readonly #labelOut: Parameter;
  readonly #labelBias: Parameter;
  readonly #width: number;
  readonly #projected: number;
  readonly #projectedGradient: number;
  readonly #mapped: number;
  readonly #mappedGradient: number;
  readonly #scores: number;
  readonly #hidden: number;
  readonly #labelScores: number;

  constructor(kernel: Kernel, store: ParameterStore, shape: NetworkShape, sizes: VocabularySizes, maxRows: number, maxLength: number) {
    this.#kernel = kernel;
    this.#shape = shape;
    this.#sizes = sizes;
    const { arc, label } = shape;
    const inputSize = 2 * shape.units;
    this.#width = 2 * arc + 2 * label + padToFour(sizes.tags);
    this.#projection = store.dense('heads', this.#width, inputSize, 1 / Math.sqrt(inputSize));
    this.#bias = store.dense('heads.bias', 1, this.#width, 0);
    this.#bilinear = store.dense('arc.bilinear', arc, arc, 0.5 / Math.sqrt(arc));
    this.#headBias = store.dense('arc.bias', 1, arc, 0.02);
    this.#labelOut = store.dense('label.out', padToFour(sizes.labels), label, 1 / Math.sqrt(label));
    this.#labelBias = store.dense('label.bias', 1, padToFour(sizes.labels), 0);
    const floats = (count: number): number => kernel.allocate(count * 4) / 4;
    this.input = floats(maxRows * inputSize);
    this.inputGradient = floats(maxRows * inputSize);
    this.#projected = floats((maxRows + 4) * this.#width);
    this.#projectedGradient = floats((maxRows + 4) * this.#width);
    this.#mapped = floats(maxRows * arc);
    this.#mappedGradient = floats(maxRows * arc);
    this.#scores = floats(maxLength * padToFour(maxLength));
    this.#hidden = floats(maxLength * label);
    this.#labelScores = floats(maxLength * padToFour(sizes.labels));
  }

  /** Forward and backward for examples whose rows follow one another in `input`. Returns the summed loss. */
  train(examples: readonly Example[], starts: Int32Array, rows: number): number {
    const { floats } = this.#kernel;
    const inputSize = 2 * this.#shape.units;
    const width = this.#width;
    this.#project(rows);
    floats.fill(0, this.#projectedGradient, this.#projectedGradient + (rows + 4) * width);
    let loss = 0;
    examples.forEach((example, i) => {
      loss += this.#trainTags(example, starts[i]!) + this.#trainArcs(example, starts[i]!) + this.#trainLabels(example, starts[i]!);
    });
    this.#backThroughActivation(rows);
    const gradient = this.#projectedGradient * 4;
    floats.fill(0, this.inputGradient, this.inputGradient + rows * inputSize);
    this.#kernel.matmulStrided(
      this.inputGradient * 4,
      gradient,
      this.#projection.value * 4,
      rows,
      inputSize,
      width,
      inputSize * 4,
      width * 4,
      4,
      inputSize * 4,
    );
    this.#kernel.matmulStrided(
      this.#projection.gradient * 4,
      gradient,
      this.input * 4,
      width,
      inputSize,
      rows,
      inputSize * 4,
      4,
      width * 4,
      inputSize * 4,
    );
    for (let row = 0; row < rows; row++) this.#add(this.#bias.gradient, this.#projectedGradient + row * width, width);
    return loss;
  }

  #project(rows: number): void {
    const { floats } = this.#kernel;
    const width = this.#width;
    const inputSize = 2 * this.#shape.units;
    for (let row = 0; row < rows; row++) floats.copyWithin(this.#projected + row * width, this.#bias.value, this.#bias.value + width);
    this.#kernel.matmulTransposed(
      this.#projected * 4,
      this.input * 4,
      this.#projection.value * 4,
      rows,
      width,
      inputSize,
      width * 4,
      inputSize * 4,
      inputSize * 4,
    );
    const { arc } = this.#shape;
    for (let row = 0; row < rows; row++) {
      const from = this.#projected + row * width;
      for (let j = from; j < from + 2 * arc; j++) if (floats[j]! < 0) floats[j]! *= 0.1;
      floats.copyWithin(this.#mapped + row * arc, this.#headBias.value, this.#headBias.value + arc);
    }
    floats.fill(0, this.#mappedGradient, this.#mappedGradient + rows * arc);
    this.#kernel.matmulStrided(
      this.#mapped * 4,
      this.#projected * 4,
      this.#bilinear.value * 4,
      rows,
      arc,
      arc,
      arc * 4,
      width * 4,
      4,
      arc * 4,
    );
  }

  #trainTags(example: Example, start: number): number {
    const { floats } = this.#kernel;
    const column = 2 * this.#shape.arc + 2 * this.#shape.label;
    const width = padToFour(this.#sizes.tags);
    let loss = 0;
    for (let word = 1; word < example.heads.length; word++) {
      const at = (start + word) * this.#width + column;
      floats.copyWithin(this.#projectedGradient + at, this.#projected + at, this.#projected + at + width);
      loss += softmaxLoss(floats, this.#projectedGradient + at, this.#sizes.tags, width, example.tags[word]!);
    }
    return loss;
  }

  #trainArcs(example: Example, start: number): number {
    const { floats } = this.#kernel;
    const { arc } = this.#shape;
    const length = example.heads.length;
    const padded = padToFour(length);
    const headRows = this.#projected + start * this.#width + arc;
    const mapped = this.#mapped + start * arc;
    floats.fill(0, this.#scores, this.#scores + length * padded);
    this.#kernel.matmulTransposed(this.#scores * 4, mapped * 4, headRows * 4, length, padded, arc, padded * 4, arc * 4, this.#width * 4);
    floats.fill(0, this.#scores, this.#scores + padded);
    let loss = 0;
    for (let word = 1; word < length; word++) {
      const row = this.#scores + word * padded;
      floats[row + word] = -1e9;
      loss += softmaxLoss(floats, row, length, padded, example.heads[word]!);
    }
    this.#kernel.matmulStrided(
      (this.#mappedGradient + start * arc) * 4,
      this.#scores * 4,
      headRows * 4,
      length,
      arc,
      length,
      arc * 4,
      padded * 4,
      4,
      this.#width * 4,
    );
    this.#kernel.matmulStrided(
      (this.#projectedGradient + start * this.#width + arc) * 4,
      this.#scores * 4,
      mapped * 4,
      length,
      arc,
      length,
      this.#width * 4,
      4,
      padded * 4,
      arc * 4,
    );
    return loss;
  }

  #trainLabels(example: Example, start: number): number {
    const { floats } = this.#kernel;
    const { arc, label } = this.#shape;
    const { labels } = this.#sizes;
    const count = example.heads.length - 1;
    const width = padToFour(labels);
    const dependentOf = (row: number): number => row * this.#width + 2 * arc;
    let loss = 0;
    for (let i = 0; i < count; i++) {
      const dependent = this.#projected + dependentOf(start + i + 1);
      const head = this.#projected + dependentOf(start + example.heads[i + 1]!) + label;
      for (let j = 0; j < label; j++) {
        const sum = floats[dependent + j]! + floats[head + j]!;
        floats[this.#hidden + i * label + j] = sum < 0 ? 0.1 * sum : sum;
      }
      floats.copyWithin(this.#labelScores + i * width, this.#labelBias.value, this.#labelBias.value + width);
    }
    this.#kernel.matmulTransposed(
      this.#labelScores * 4,
      this.#hidden * 4,
      this.#labelOut.value * 4,
      count,
      width,
      label,
      width * 4,
      label * 4,
      label * 4,
    );
    for (let i = 0; i < count; i++) {
      loss += softmaxLoss(floats, this.#labelScores + i * width, labels, width, example.labels[i + 1]!);
      this.#add(this.#labelBias.gradient, this.#labelScores + i * width, width);
    }
    this.#kernel.matmulStrided(
      this.#labelOut.gradient * 4,
      this.#labelScores * 4,
      this.#hidden * 4,
      width,
      label,
      count,
      label * 4,
      4,
      width * 4,
      label * 4,
    );
    this.#backThroughLabels(example, count, start);
    return loss;
  }

  #backThroughLabels(example: Example, count: number, start: number): void {
    const { floats } = this.#kernel;
    const { arc, label } = this.#shape;
    const width = padToFour(this.#sizes.labels);
    for (let i = 0; i < count; i++) {
      const dependent = this.#projectedGradient + (start + i + 1) * this.#width + 2 * arc;
      const head = this.#projectedGradient + (start + example.heads[i + 1]!) * this.#width + 2 * arc + label;
      for (let j = 0; j < label; j++) {
        let gradient = 0;
        for (let l = 0; l < this.#sizes.labels; l++) {
          gradient += floats[this.#labelScores + i * width + l]! * floats[this.#labelOut.value + l * label + j]!;
        }
        if (floats[this.#hidden + i * label + j]! < 0) gradient *= 0.1;
        floats[dependent + j]! += gradient;
        floats[head + j]! += gradient;
      }
    }
  }

  #backThroughActivation(rows: number): void {
    const { floats } = this.#kernel;
    const { arc } = this.#shape;
    const width = this.#width;
    for (let row = 0; row < rows; row++) this.#add(this.#headBias.gradient, this.#mappedGradient + row * arc, arc);
    this.#kernel.matmulTransposed(
      this.#projectedGradient * 4,
      this.#mappedGradient * 4,
      this.#bilinear.value * 4,
      rows,
      arc,
      arc,
      width * 4,
      arc * 4,
      arc * 4,
    );
    this.#kernel.matmulStrided(
      this.#bilinear.gradient * 4,
      this.#projected * 4,
      this.#mappedGradient * 4,
      arc,
      arc,
      rows,
      arc * 4,
      4,
      width * 4,
      arc * 4,
    );
    for (let row = 0; row < rows; row++) {
      const at = row * width;
      for (let j = at; j < at + 2 * arc; j++) if (floats[this.#projected + j]! < 0) floats[this.#projectedGradient + j]! *= 0.1;
    }
  }

  #add(to: number, from: number, count: number): void {
    const { floats } = this.#kernel;
    for (let j = 0; j < count; j++) floats[to + j]! += floats[from + j]!;
  }
}
