import type { Kernel } from '../../neural/kernel/kernel.ts';
import type { PackedBatch } from '../../neural/packed-batch.ts';
import type { Parameter, ParameterStore } from './parameters.ts';

interface Direction {
  readonly input: Parameter;
  readonly recurrent: Parameter;
  readonly bias: Parameter;
  readonly gates: number;
  readonly gatesGradient: number;
  readonly cell: number;
  readonly cellTanh: number;
  readonly previousHidden: number;
}

/**
 * A bidirectional LSTM layer over packed rows, forward and backward passes for training.
 * Addresses are float indices; `input` holds rows × `inputSize`, `output` rows × 2·`units`.
 */
export class BilstmLayer {
  readonly input: number;
  readonly inputGradient: number;
  readonly output: number;
  readonly outputGradient: number;
  readonly #kernel: Kernel;
  readonly #directions: readonly Direction[];
  readonly #laterHidden: number;
  readonly #cellGradient: number;
  readonly inputSize: number;
  readonly units: number;

  constructor(kernel: Kernel, store: ParameterStore, name: string, size: { input: number; units: number; maxRows: number }) {
    this.#kernel = kernel;
    this.inputSize = size.input;
    this.units = size.units;
    const floats = (count: number): number => kernel.allocate(count * 4) / 4;
    const rows = size.maxRows;
    this.input = floats(rows * size.input);
    this.inputGradient = floats(rows * size.input);
    this.output = floats(rows * 2 * size.units);
    this.outputGradient = floats(rows * 2 * size.units);
    this.#laterHidden = floats(rows * size.units);
    this.#cellGradient = floats(rows * size.units);
    this.#directions = ['forward', 'backward'].map((direction) => {
      const bias = store.dense(`${name}.${direction}.bias`, 1, 4 * size.units, 0);
      kernel.floats.fill(1, bias.value + size.units, bias.value + 2 * size.units);
      return {
        input: store.dense(`${name}.${direction}.input`, 4 * size.units, size.input, 1 / Math.sqrt(size.input)),
        recurrent: store.dense(`${name}.${direction}.recurrent`, 4 * size.units, size.units, 1 / Math.sqrt(size.units)),
        bias,
        gates: floats(rows * 4 * size.units),
        gatesGradient: floats(rows * 4 * size.units),
        cell: floats(rows * size.units),
        cellTanh: floats(rows * size.units),
        previousHidden: floats(rows * size.units),
      };
    });
  }

  /** Reads `input`, fills `output`. */
  forward(batch: PackedBatch): void {
    const { units, inputSize } = this;
    const { floats } = this.#kernel;
    const width = 4 * units;
    this.#directions.forEach((direction, index) => {
      for (let row = 0; row < batch.rows; row++) {
        floats.copyWithin(direction.gates + row * width, direction.bias.value, direction.bias.value + width);
      }
      this.#kernel.matmulTransposed(
        direction.gates * 4,
        this.input * 4,
        direction.input.value * 4,
        batch.rows,
        width,
        inputSize,
        width * 4,
        inputSize * 4,
        inputSize * 4,
      );
      floats.fill(0, direction.previousHidden, direction.previousHidden + batch.rows * units);
      for (let s = 0; s < batch.steps; s++) this.#stepForward(batch, direction, index, index === 0 ? s : batch.steps - 1 - s);
    });
  }

  #stepForward(batch: PackedBatch, direction: Direction, index: number, step: number): void {
    const { units } = this;
    const row = batch.offset[step]!;
    const before = index === 0 ? step - 1 : step + 1;
    const withPrevious = previousRows(batch, index, step);
    const previousRow = withPrevious > 0 ? batch.offset[before]! : 0;
    const hiddenOf = (r: number): number => this.output + r * 2 * units + index * units;
    const gates = direction.gates + row * 4 * units;
    for (let b = 0; b < withPrevious; b++) {
      const from = hiddenOf(previousRow + b);
      this.#kernel.floats.copyWithin(direction.previousHidden + (row + b) * units, from, from + units);
    }
    if (withPrevious > 0) {
      this.#kernel.matmulTransposed(
        gates * 4,
        hiddenOf(previousRow) * 4,
        direction.recurrent.value * 4,
        withPrevious,
        4 * units,
        units,
        16 * units,
        8 * units,
        4 * units,
      );
    }
    this.#kernel.lstmForward(
      gates * 4,
      (direction.cell + previousRow * units) * 4,
      (direction.cell + row * units) * 4,
      (direction.cellTanh + row * units) * 4,
      hiddenOf(row) * 4,
      batch.active[step]!,
      withPrevious,
      units,
      8 * units,
    );
  }

  /** Reads `outputGradient`, adds to the parameters' gradients and writes `inputGradient`. */
  backward(batch: PackedBatch): void {
    const { units, inputSize } = this;
    const { floats } = this.#kernel;
    const width = 4 * units;
    floats.fill(0, this.inputGradient, this.inputGradient + batch.rows * inputSize);
    this.#directions.forEach((direction, index) => {
      floats.fill(0, this.#laterHidden, this.#laterHidden + batch.active[0]! * units);
      floats.fill(0, this.#cellGradient, this.#cellGradient + batch.active[0]! * units);
      for (let s = 0; s < batch.steps; s++) this.#stepBackward(batch, direction, index, index === 0 ? batch.steps - 1 - s : s);
      const gradient = direction.gatesGradient * 4;
      this.#kernel.matmulStrided(
        direction.input.gradient * 4,
        gradient,
        this.input * 4,
        width,
        inputSize,
        batch.rows,
        inputSize * 4,
        4,
        width * 4,
        inputSize * 4,
      );
      this.#kernel.matmulStrided(
        direction.recurrent.gradient * 4,
        gradient,
        direction.previousHidden * 4,
        width,
        units,
        batch.rows,
        units * 4,
        4,
        width * 4,
        units * 4,
      );
      this.#kernel.matmulStrided(
        this.inputGradient * 4,
        gradient,
        direction.input.value * 4,
        batch.rows,
        inputSize,
        width,
        inputSize * 4,
        width * 4,
        4,
        inputSize * 4,
      );
      for (let row = 0; row < batch.rows; row++) {
        const from = direction.gatesGradient + row * width;
        for (let j = 0; j < width; j++) floats[direction.bias.gradient + j]! += floats[from + j]!;
      }
    });
  }

  #stepBackward(batch: PackedBatch, direction: Direction, index: number, step: number): void {
    const { units } = this;
    const row = batch.offset[step]!;
    const withPrevious = previousRows(batch, index, step);
    const previousRow = withPrevious > 0 ? batch.offset[index === 0 ? step - 1 : step + 1]! : 0;
    const gates = (direction.gates + row * 4 * units) * 4;
    const gatesGradient = (direction.gatesGradient + row * 4 * units) * 4;
    this.#kernel.lstmBackward(
      gates,
      gatesGradient,
      (direction.cellTanh + row * units) * 4,
      (direction.cell + previousRow * units) * 4,
      (this.outputGradient + row * 2 * units + index * units) * 4,
      this.#laterHidden * 4,
      this.#cellGradient * 4,
      batch.active[step]!,
      withPrevious,
      units,
      8 * units,
    );
    if (withPrevious === 0) return;
    this.#kernel.floats.fill(0, this.#laterHidden, this.#laterHidden + withPrevious * units);
    this.#kernel.matmulStrided(
      this.#laterHidden * 4,
      gatesGradient,
      direction.recurrent.value * 4,
      withPrevious,
      units,
      4 * units,
      units * 4,
      16 * units,
      4,
      units * 4,
    );
  }
}

/** How many of the sequences at this step have an earlier state in the direction of reading. */
function previousRows(batch: PackedBatch, index: number, step: number): number {
  if (index === 0) return step === 0 ? 0 : batch.active[step]!;
  return step + 1 < batch.steps ? batch.active[step + 1]! : 0;
}
