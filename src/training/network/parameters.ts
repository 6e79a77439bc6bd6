import type { Kernel } from '../../neural/kernel/kernel.ts';
import type { Random } from '../../util/random.ts';

/** A trained matrix; addresses are float indices into the kernel's memory. Rows are padded to nothing: `columns` is a multiple of 4. */
export interface Parameter {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly value: number;
  readonly gradient: number;
  readonly mean: number;
  readonly variance: number;
  /** Rows that the batch used: set for embedding tables only, whose other rows are left alone. */
  readonly touched?: Set<number>;
}

export interface AdamSettings {
  readonly rate: number;
  /** Factor on every gradient, such as 1 / batch size. */
  readonly scale: number;
  /** Largest norm of the dense gradient after scaling. */
  readonly clip: number;
}

/** All the parameters of a network, with their gradients and Adam's moments, in one kernel memory. */
export class ParameterStore {
  readonly all: Parameter[] = [];
  readonly #kernel: Kernel;
  readonly #random: Random;

  constructor(kernel: Kernel, random: Random) {
    this.#kernel = kernel;
    this.#random = random;
  }

  /** A matrix used whole in every batch, drawn with the given standard deviation. */
  dense(name: string, rows: number, columns: number, deviation: number): Parameter {
    return this.#add(name, rows, columns, deviation, undefined);
  }

  /** An embedding table, of which a batch uses a few rows. */
  table(name: string, rows: number, columns: number, deviation: number): Parameter {
    return this.#add(name, rows, columns, deviation, new Set());
  }

  #add(name: string, rows: number, columns: number, deviation: number, touched: Set<number> | undefined): Parameter {
    const bytes = rows * columns * 4;
    const place = (): number => this.#kernel.allocate(bytes) / 4;
    const shape = { name, rows, columns, value: place(), gradient: place(), mean: place(), variance: place() };
    const parameter: Parameter = touched ? { ...shape, touched } : shape;
    if (deviation > 0) {
      for (let i = 0; i < rows * columns; i++) this.#kernel.floats[parameter.value + i] = this.#random.normal() * deviation;
    }
    this.all.push(parameter);
    return parameter;
  }

  /** One Adam step over everything that the batch touched; clears the gradients. Returns the norm of the dense gradient. */
  update(settings: AdamSettings): number {
    const norm = this.#denseNorm() * settings.scale;
    const scale = settings.scale * (norm > settings.clip ? settings.clip / norm : 1);
    for (const parameter of this.all) {
      if (parameter.touched) {
        for (const row of parameter.touched) this.#step(parameter, row * parameter.columns, parameter.columns, settings.rate, scale);
        parameter.touched.clear();
      } else {
        this.#step(parameter, 0, parameter.rows * parameter.columns, settings.rate, scale);
      }
    }
    return norm;
  }

  #step(parameter: Parameter, from: number, count: number, rate: number, scale: number): void {
    const at = (base: number): number => (base + from) * 4;
    this.#kernel.adam(
      at(parameter.value),
      at(parameter.gradient),
      at(parameter.mean),
      at(parameter.variance),
      count,
      rate,
      0.9,
      0.95,
      1e-6,
      scale,
    );
  }

  #denseNorm(): number {
    const { floats } = this.#kernel;
    let sum = 0;
    for (const parameter of this.all) {
      if (parameter.touched) continue;
      const end = parameter.gradient + parameter.rows * parameter.columns;
      for (let i = parameter.gradient; i < end; i++) sum += floats[i]! * floats[i]!;
    }
    return Math.sqrt(sum);
  }
}
