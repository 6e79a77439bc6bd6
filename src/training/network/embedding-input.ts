import type { Kernel } from '../../neural/kernel/kernel.ts';
import { type FormFeatures, rootRow, unknownRow } from '../../stages/syntax/features.ts';
import type { Random } from '../../util/random.ts';
import type { Example, NetworkShape, VocabularySizes } from './example.ts';
import type { Parameter, ParameterStore } from './parameters.ts';

/** Frozen word vectors: dequantised rows of `dimensions` floats. */
export interface FrozenVectors {
  readonly dimensions: number;
  row(index: number, out: Float32Array, offset: number): void;
}

/** Turns forms into input rows and carries the gradient back into the embedding tables. */
export class EmbeddingInput {
  readonly #kernel: Kernel;
  readonly #shape: NetworkShape;
  readonly #word: Parameter;
  readonly #lemma: Parameter | undefined;
  readonly #affix: Parameter;
  readonly #class: Parameter | undefined;
  readonly #treebank: Parameter | undefined;
  readonly #vectors: FrozenVectors | undefined;
  readonly #wordCounts: Int32Array;

  constructor(
    kernel: Kernel,
    store: ParameterStore,
    shape: NetworkShape,
    sizes: VocabularySizes,
    data: { wordCounts: Int32Array; vectors: FrozenVectors | undefined },
  ) {
    this.#kernel = kernel;
    this.#shape = shape;
    this.#word = store.table('word', sizes.words, shape.word, 0.08);
    this.#lemma = shape.lemma > 0 ? store.table('lemma', sizes.lemmas, shape.lemma, 0.08) : undefined;
    this.#affix = store.table('affix', sizes.affixes, shape.affix, 0.05);
    this.#class = shape.class > 0 ? store.table('class', sizes.classes, shape.class, 0.1) : undefined;
    this.#treebank = shape.treebank > 0 ? store.table('treebank', sizes.treebanks, shape.treebank, 0.1) : undefined;
    this.#vectors = data.vectors;
    this.#wordCounts = data.wordCounts;
  }

  /**
   * Replaces words by the unknown word at random, so that its embedding is learned: rare words with probability
   * rate / (rate + count), and an eighth of the rate of all words.
   */
  dropWords(example: Example, random: Random, wordRate: number): FormFeatures[] {
    return example.features.map((features) => {
      if (features.word <= rootRow) return features;
      const rate = wordRate / (wordRate + this.#wordCounts[features.word]!) + wordRate / 8;
      if (random.next() >= rate) return features;
      return { ...features, word: unknownRow, lemmas: random.next() < 0.5 ? [unknownRow] : features.lemmas };
    });
  }

  /** Writes one input row. `address` counts floats. */
  write(features: FormFeatures, vector: number, treebank: number, address: number): void {
    const { floats } = this.#kernel;
    const { word, lemma, affix, class: classWidth, vector: vectorWidth } = this.#shape;
    floats.copyWithin(address, this.#word.value + features.word * word, this.#word.value + (features.word + 1) * word);
    let at = address + word;
    floats.fill(0, at, at + lemma + affix);
    if (this.#lemma)
      for (const row of features.lemmas) addRow(floats, at, this.#lemma.value + row * lemma, lemma, 1 / features.lemmas.length);
    at += lemma;
    for (const row of features.affixes) addRow(floats, at, this.#affix.value + row * affix, affix, 1);
    at += affix;
    if (this.#class)
      floats.copyWithin(at, this.#class.value + features.class * classWidth, this.#class.value + (features.class + 1) * classWidth);
    at += classWidth;
    if (this.#treebank) {
      const from = this.#treebank.value + treebank * this.#treebank.columns;
      floats.copyWithin(at + vectorWidth, from, from + this.#treebank.columns);
    }
    if (vectorWidth === 0) return;
    if (vector >= 0 && this.#vectors) {
      floats.fill(0, at + this.#vectors.dimensions, at + vectorWidth);
      this.#vectors.row(vector, floats, at);
    } else floats.fill(0, at, at + vectorWidth);
  }

  /** Adds the gradient of one input row to the tables that made it. */
  backward(features: FormFeatures, treebank: number, address: number): void {
    const { floats } = this.#kernel;
    const { word, lemma, affix, class: classWidth, vector } = this.#shape;
    addGradient(floats, this.#word, features.word, address, 1);
    if (this.#lemma) for (const row of features.lemmas) addGradient(floats, this.#lemma, row, address + word, 1 / features.lemmas.length);
    for (const row of features.affixes) addGradient(floats, this.#affix, row, address + word + lemma, 1);
    const afterAffixes = address + word + lemma + affix;
    if (this.#class) addGradient(floats, this.#class, features.class, afterAffixes, 1);
    if (this.#treebank) addGradient(floats, this.#treebank, treebank, afterAffixes + classWidth + vector, 1);
  }
}

function addRow(floats: Float32Array, to: number, from: number, width: number, factor: number): void {
  for (let j = 0; j < width; j++) floats[to + j]! += floats[from + j]! * factor;
}

function addGradient(floats: Float32Array, table: Parameter, row: number, from: number, factor: number): void {
  table.touched?.add(row);
  addRow(floats, table.gradient + row * table.columns, from, table.columns, factor);
}
