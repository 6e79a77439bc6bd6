import { universalPos } from '../../model/tree.ts';
import { softmaxInPlace } from '../../neural/exponential.ts';
import type { Kernel } from '../../neural/kernel/kernel.ts';
import { type PackedBatch, packBatch } from '../../neural/packed-batch.ts';
import { placeFloats, placeMatrix, type QuantisedMatrix } from '../../neural/quantised-matrix.ts';
import { openBilstm, placeUnitScales, type RunningBilstm } from '../../neural/running-bilstm.ts';
import type { Tensor } from '../../neural/weight-file.ts';
import type { FormInput } from './form-input.ts';
import { type ParserHeader, uposWidth } from './network-shape.ts';

/** The scores of a batch, read from kernel memory: float indices of a row in sequence-major order. */
export interface BatchScores {
  readonly batch: PackedBatch;
  /** Float index of the tag scores of a row. */
  tags(row: number): number;
  /** Float index of the label parts of a row: as dependent, then as head. */
  labelParts(row: number): number;
  /** Scores of every word against every head of a sentence: `length` rows of `stride` floats at a float index. */
  arcs(sentence: number, length: number): { readonly at: number; readonly stride: number };
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
  readonly heads: QuantisedMatrix;
  readonly headsBias: number;
  readonly projected: number;
  readonly bilinear: number;
  readonly arcBias: number;
  readonly mapped: number;
  readonly scores: number;
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
  const { units, arc } = header.shape;
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
    heads,
    headsBias: floats('heads.bias'),
    projected: kernel.allocate((maxRows + 4) * heads.rows * 4),
    bilinear: floats('arc.bilinear'),
    arcBias: floats('arc.bias'),
    mapped: kernel.allocate(maxRows * arc * 4),
    scores: kernel.allocate(maxLength * (maxLength + 4) * 4),
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
  const { kernel, header, heads, headsBias, projected, top, unitScale, bilinear, arcBias, mapped } = parts;
  const { floats } = kernel;
  const { units, arc } = header.shape;
  const width = heads.rows;
  for (let row = 0; row < batch.rows; row++) {
    const to = projected / 4 + batch.sequenceRow[row]! * width;
    floats.copyWithin(to, headsBias / 4, headsBias / 4 + width);
    kernel.matmulInt8(to * 4, top + row * 4 * units, heads.values, heads.scales, unitScale, 1, width, 2 * units, 0, 0);
    for (let j = to; j < to + 2 * arc; j++) if (floats[j]! < 0) floats[j]! *= 0.1;
    const at = mapped / 4 + batch.sequenceRow[row]! * arc;
    floats.copyWithin(at, arcBias / 4, arcBias / 4 + arc);
  }
  kernel.matmulStrided(mapped, projected, bilinear, batch.rows, arc, arc, arc * 4, width * 4, 4, arc * 4);
}

function scoresOf({ kernel, header, heads, projected, mapped, scores }: Parts, batch: PackedBatch): BatchScores {
  const { arc, label } = header.shape;
  const width = heads.rows;
  const rowAt = (row: number): number => projected / 4 + row * width;
  return {
    batch,
    tags: (row) => rowAt(row) + 2 * arc + 2 * label,
    labelParts: (row) => rowAt(row) + 2 * arc,
    arcs: (sentence, length) => {
      const start = batch.sequenceStart[sentence]!;
      const stride = (length + 3) & ~3;
      kernel.floats.fill(0, scores / 4, scores / 4 + length * stride);
      const headRows = (rowAt(start) + arc) * 4;
      kernel.matmulTransposed(scores, mapped + start * arc * 4, headRows, length, stride, arc, stride * 4, arc * 4, width * 4);
      return { at: scores / 4, stride };
    },
  };
}
