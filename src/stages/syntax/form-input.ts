import type { Kernel } from '../../neural/kernel/kernel.ts';
import { placeMatrix } from '../../neural/quantised-matrix.ts';
import type { Tensor } from '../../neural/weight-file.ts';
import { type FeatureVocabulary, type FormFeatures, firstFreeRow, formFeatures, type LexicalResources, rootFeatures } from './features.ts';
import type { ParserHeader } from './network-shape.ts';
import type { WordVectors } from './word-vectors.ts';

/**
 * What the first layer receives for a form: the input's contribution to all gates of both directions.
 * It depends on the form alone, so it is worked out once and kept.
 */
export interface FormInput {
  /** Makes sure that every form is at hand and returns the byte address of each one's contribution; "" is the root. */
  addresses(forms: readonly string[]): Int32Array;
}

/** Number of forms kept. When a batch would overflow it, everything is forgotten: simple, and the same on every machine. */
const capacity = 4096;

function rowsOf(lines: readonly string[]): Map<string, number> {
  return new Map(lines.map((line, index) => [line, firstFreeRow + index]));
}

function vocabularyOf(header: ParserHeader): FeatureVocabulary {
  return { words: rowsOf(header.words), lemmas: rowsOf(header.lemmas), classes: rowsOf(header.classes), affixRows: header.affixRows };
}

type Embed = (features: FormFeatures, vector: number, out: Float32Array) => void;

function addRow(table: Tensor, row: number, factor: number, out: Float32Array, at: number): void {
  const scale = table.scales![row]! * factor;
  const from = row * table.columns;
  for (let j = 0; j < table.columns; j++) out[at + j]! += table.values[from + j]! * scale;
}

/** Where each part of the input begins; parts of no width are not there. */
function createEmbed(tensors: ReadonlyMap<string, Tensor>, header: ParserHeader, vectors: WordVectors | undefined): Embed {
  const { shape } = header;
  const starts = { word: 0, lemma: shape.word, affix: shape.word + shape.lemma, class: shape.word + shape.lemma + shape.affix };
  const vectorStart = starts.class + shape.class;
  const add = (name: string, rows: readonly number[], factor: number, out: Float32Array, at: number): void => {
    const table = tensors.get(name);
    if (table) for (const row of rows) addRow(table, row, factor, out, at);
  };
  return (features, vector, out) => {
    out.fill(0);
    add('word', [features.word], 1, out, starts.word);
    add('lemma', features.lemmas, 1 / features.lemmas.length, out, starts.lemma);
    add('affix', features.affixes, 1, out, starts.affix);
    add('class', [features.class], 1, out, starts.class);
    add('treebank', [header.convention], 1, out, vectorStart + shape.vector);
    if (vectors && vector >= 0) vectors.row(vector, out, vectorStart);
  };
}

/** Opens the first layer's input side. */
export function openFormInput(
  kernel: Kernel,
  tensors: ReadonlyMap<string, Tensor>,
  header: ParserHeader,
  lexicon: { readonly resources: LexicalResources; readonly vectors: WordVectors | undefined },
): FormInput {
  const width = 8 * header.shape.units;
  const matrix = placeMatrix(kernel, [tensors.get('first.forward.input')!, tensors.get('first.backward.input')!]);
  const bias = new Float32Array(width);
  bias.set(tensors.get('first.forward.bias')!.values);
  bias.set(tensors.get('first.backward.bias')!.values, width / 2);
  const vocabulary = vocabularyOf(header);
  const embed = createEmbed(tensors, header, lexicon.vectors);
  const store = kernel.allocate(capacity * width * 4);
  const input = kernel.allocate(matrix.columns * 4);
  const quantised = kernel.allocate(matrix.columns * 2);
  const scale = kernel.allocate(16);
  const row = kernel.floats.subarray(input / 4, input / 4 + matrix.columns);
  const known = new Map<string, number>();
  const compute = (form: string): number => {
    const address = store + known.size * width * 4;
    embed(form === '' ? rootFeatures : formFeatures(form, vocabulary, lexicon.resources), lexicon.vectors?.indexOf(form) ?? -1, row);
    kernel.quantiseRows(quantised, scale, input, 1, matrix.columns, 0, 0);
    kernel.floats.set(bias, address / 4);
    kernel.matmulInt8(address, quantised, matrix.values, matrix.scales, scale, 1, matrix.rows, matrix.columns, 0, 0);
    known.set(form, address);
    return address;
  };
  return {
    addresses: (forms) => {
      if (known.size + forms.length > capacity) known.clear();
      return Int32Array.from(forms, (form) => known.get(form) ?? compute(form));
    },
  };
}
