import { universalPos } from '../../model/tree.ts';
import { softmaxInPlace } from '../../neural/exponential.ts';
import type { Kernel } from '../../neural/kernel/kernel.ts';
import { type PackedBatch, packBatch } from '../../neural/packed-batch.ts';
import { placeFloats, placeMatrix, type QuantisedMatrix } from '../../neural/quantised-matrix.ts';
import { openBilstm, placeUnitScales, type RunningBilstm } from '../../neural/running-bilstm.ts';
import type { Tensor } from '../../neural/weight-file.ts';
import type { FormInput } from './form-input.ts';
import { type ParserHeader, uposWidth } from './network-shape.ts';

/** Rows of `stride` floats from a float index on; they hold until the next call. */
export interface ScoreTable {
  readonly at: number;
  readonly stride: number;
}

/** The scores of a batch, read from kernel memory: float indices of a row in sequence-major order. */
export interface BatchScores {
  readonly batch: PackedBatch;
  /** Float index of the tag scores of a row. */
  tags(row: number): number;
  /** Scores of every word against every head of a sentence: `length` rows of `stride` floats at a float index. */
  arcs(sentence: number, length: number): ScoreTable;
  /** Scores of every label for every word of a sentence under the heads chosen: row 0 is the root and means nothing. */
  labels(sentence: number, heads: Int32Array): ScoreTable;
}

export interface ParserNetwork {
  /** Runs the network over sentences given as forms; each gets an artificial root as row 0. */
  run(sentences: readonly (readonly string[])[]): BatchScores;
}

const maxRows = 1024;
/** Longest sentence, root included, that the network takes in one piece. */
export const maxLength = 256;
/** Rows (words plus one root a sentence) that one call may have. */
export const rowLimit = maxRows;

interface Parts {
  readonly kernel: Kernel;
  readonly header: ParserHeader;
  readonly first: RunningBilstm;
  readonly second: RunningBilstm;
  readonly middle: number;
  readonly middleStride: number;
  readonly upos: QuantisedMatrix;
  readonly uposBias: number;
  readonly uposScores: number;
  readonly secondInput: readonly [QuantisedMatrix, QuantisedMatrix];
  readonly secondBias: readonly [number, number];
  readonly top: number;
  /** The rows of `top` in sequence-major order. */
  readonly ordered: number;
  readonly heads: QuantisedMatrix;
  readonly headsBias: number;
  readonly projected: number;
  readonly bilinear: number;
  readonly arcBias: number;
  readonly mapped: number;
  readonly scores: number;
  readonly labelOut: number;
  readonly labelBias: number;
  readonly labelHidden: number;
  readonly labelScores: number;
  readonly labelWidth: number;
  readonly unitScale: number;
}

/** Opens a trained network in kernel memory. */
export function openParserNetwork(
  kernel: Kernel,
  tensors: ReadonlyMap<string, Tensor>,
  header: ParserHeader,
  input: FormInput,
): ParserNetwork {
  const parts = placeParts(kernel, tensors, header);
  return {
    run: (sentences) => {
      const batch = packBatch(sentences.map((forms) => forms.length + 1));
      fillFirst(parts, batch, sentences, input);
      parts.first.run(batch, parts.middle, parts.middleStride);
      scoreUpos(parts, batch.rows);
      fillSecond(parts, batch.rows);
      parts.second.run(batch, parts.top, 4 * header.shape.units);
      project(parts, batch);
      return scoresOf(parts, batch);
    },
  };
}

function placeParts(kernel: Kernel, tensors: ReadonlyMap<string, Tensor>, header: ParserHeader): Parts {
  const { units, arc, label } = header.shape;
  const tensor = (name: string): Tensor => tensors.get(name)!;
  const floats = (name: string): number => placeFloats(kernel, tensor(name).values as Float32Array);
  const unitScale = placeUnitScales(kernel, maxRows);
  const size = { units, maxRows, unitScale };
  const middleStride = (2 * units + uposWidth) * 2;
  const heads = placeMatrix(kernel, [tensor('heads')]);
  return {
    kernel,
    header,
    unitScale,
    first: openBilstm(kernel, tensors, 'first', size),
    second: openBilstm(kernel, tensors, 'second', size),
    middle: kernel.allocate(maxRows * middleStride),
    middleStride,
    upos: placeMatrix(kernel, [tensor('upos')]),
    uposBias: floats('upos.bias'),
    uposScores: kernel.allocate(maxRows * 20 * 4),
    secondInput: [placeMatrix(kernel, [tensor('second.forward.input')]), placeMatrix(kernel, [tensor('second.backward.input')])],
    secondBias: [floats('second.forward.bias'), floats('second.backward.bias')],
    top: kernel.allocate(maxRows * 4 * units),
    ordered: kernel.allocate(maxRows * 4 * units),
    heads,
    headsBias: floats('heads.bias'),
    projected: kernel.allocate((maxRows + 4) * heads.rows * 4),
    bilinear: floats('arc.bilinear'),
    arcBias: floats('arc.bias'),
    mapped: kernel.allocate(maxRows * arc * 4),
    scores: kernel.allocate(maxLength * (maxLength + 4) * 4),
    labelOut: floats('label.out'),
    labelBias: floats('label.bias'),
    labelHidden: kernel.allocate(maxLength * label * 4),
    labelScores: kernel.allocate(maxLength * tensor('label.out').rows * 4),
    labelWidth: tensor('label.out').rows,
  };
}

/** Lays the contribution of every form into the gates of the first layer. */
function fillFirst(
  { kernel, header, first }: Parts,
  batch: PackedBatch,
  sentences: readonly (readonly string[])[],
  input: FormInput,
): void {
  const width = 4 * header.shape.units;
  const addresses = input.addresses(sentences.flatMap((forms) => ['', ...forms]));
  const forward = first.gatesOf(0) / 4;
  const backward = first.gatesOf(1) / 4;
  for (let row = 0; row < batch.rows; row++) {
    const from = addresses[batch.sequenceRow[row]!]! / 4;
    kernel.floats.copyWithin(forward + row * width, from, from + width);
    kernel.floats.copyWithin(backward + row * width, from + width, from + 2 * width);
  }
}

/** Part-of-speech probabilities of the first layer, written beside its hidden states in the same 16-bit scale. */
function scoreUpos({ kernel, header, middle, middleStride, upos, uposBias, uposScores, unitScale }: Parts, rows: number): void {
  const { floats, shorts } = kernel;
  const { units } = header.shape;
  const classes = universalPos.length;
  for (let row = 0; row < rows; row++) floats.copyWithin(uposScores / 4 + row * 20, uposBias / 4, uposBias / 4 + 20);
  kernel.matmulInt8(uposScores, middle, upos.values, upos.scales, unitScale, rows, 20, 2 * units, 80, middleStride);
  for (let row = 0; row < rows; row++) {
    const from = uposScores / 4 + row * 20;
    softmaxInPlace(floats, from, classes);
    const to = (middle + row * middleStride) / 2 + 2 * units;
    for (let j = 0; j < classes; j++) shorts[to + j] = Math.round(floats[from + j]! * 32767);
  }
}

function fillSecond({ kernel, header, second, secondInput, secondBias, middle, middleStride, unitScale }: Parts, rows: number): void {
  const width = 4 * header.shape.units;
  for (const direction of [0, 1] as const) {
    const gates = second.gatesOf(direction);
    const bias = secondBias[direction] / 4;
    for (let row = 0; row < rows; row++) kernel.floats.copyWithin(gates / 4 + row * width, bias, bias + width);
    const matrix = secondInput[direction];
    kernel.matmulInt8(gates, middle, matrix.values, matrix.scales, unitScale, rows, width, matrix.columns, width * 4, middleStride);
  }
}

/** All linear scorers at once, into sequence-major rows; then the arc dependents through the biaffine form. */
function project(parts: Parts, batch: PackedBatch): void {
  const { kernel, header, heads, headsBias, projected, top, ordered, unitScale, bilinear, arcBias, mapped } = parts;
  const { floats, shorts } = kernel;
  const { units, arc } = header.shape;
  const width = heads.rows;
  for (let row = 0; row < batch.rows; row++) {
    const from = top / 2 + row * 2 * units;
    shorts.copyWithin(ordered / 2 + batch.sequenceRow[row]! * 2 * units, from, from + 2 * units);
    floats.copyWithin(projected / 4 + row * width, headsBias / 4, headsBias / 4 + width);
    floats.copyWithin(mapped / 4 + row * arc, arcBias / 4, arcBias / 4 + arc);
  }
  kernel.matmulInt8(projected, ordered, heads.values, heads.scales, unitScale, batch.rows, width, 2 * units, width * 4, 4 * units);
  for (let row = 0; row < batch.rows; row++) {
    const from = projected / 4 + row * width;
    for (let j = from; j < from + 2 * arc; j++) if (floats[j]! < 0) floats[j]! *= 0.1;
  }
  kernel.matmulStrided(mapped, projected, bilinear, batch.rows, arc, arc, arc * 4, width * 4, 4, arc * 4);
}

function scoresOf(parts: Parts, batch: PackedBatch): BatchScores {
  const { kernel, header, heads, projected, mapped, scores } = parts;
  const { arc, label } = header.shape;
  const width = heads.rows;
  const rowAt = (row: number): number => projected / 4 + row * width;
  return {
    batch,
    tags: (row) => rowAt(row) + 2 * arc + 2 * label,
    arcs: (sentence, length) => {
      const start = batch.sequenceStart[sentence]!;
      const stride = (length + 3) & ~3;
      kernel.floats.fill(0, scores / 4, scores / 4 + length * stride);
      const headRows = (rowAt(start) + arc) * 4;
      kernel.matmulTransposed(scores, mapped + start * arc * 4, headRows, length, stride, arc, stride * 4, arc * 4, width * 4);
      return { at: scores / 4, stride };
    },
    labels: (sentence, chosen) => scoreLabels(parts, batch.sequenceStart[sentence]!, chosen),
  };
}

/** Label scores of a sentence: a rectified sum of the dependent's and the head's part, then one linear layer. */
function scoreLabels(parts: Parts, start: number, chosen: Int32Array): ScoreTable {
  const { kernel, header, heads, projected, labelOut, labelBias, labelHidden, labelScores, labelWidth } = parts;
  const { arc, label } = header.shape;
  const { floats } = kernel;
  const partOf = (word: number): number => projected / 4 + (start + word) * heads.rows + 2 * arc;
  for (let word = 0; word < chosen.length; word++) {
    const dependent = partOf(word);
    const governor = partOf(chosen[word]!) + label;
    const to = labelHidden / 4 + word * label;
    for (let j = 0; j < label; j++) {
      const sum = floats[dependent + j]! + floats[governor + j]!;
      floats[to + j] = sum < 0 ? 0.1 * sum : sum;
    }
    floats.copyWithin(labelScores / 4 + word * labelWidth, labelBias / 4, labelBias / 4 + labelWidth);
  }
  kernel.matmulTransposed(labelScores, labelHidden, labelOut, chosen.length, labelWidth, label, labelWidth * 4, label * 4, label * 4);
  return { at: labelScores / 4, stride: labelWidth };
}
