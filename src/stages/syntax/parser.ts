import type { UniversalPos } from '../../model/tree.ts';
import { softmaxOf } from '../../neural/exponential.ts';
import type { Kernel } from '../../neural/kernel/kernel.ts';
import { bestTree } from '../../neural/spanning-tree.ts';
import type { WeightFile } from '../../neural/weight-file.ts';
import type { LexicalResources } from './features.ts';
import { openFormInput } from './form-input.ts';
import { type ParserHeader, parserHeaderSchema } from './network-shape.ts';
import { type BatchScores, maxLength, openParserNetwork, type ParserNetwork, rowLimit } from './parser-network.ts';
import type { WordVectors } from './word-vectors.ts';

/** The analysis of one word, before lemmas; `head` is 0-based, -1 for the root. */
export interface ParsedWord {
  readonly upos: UniversalPos;
  readonly feats: string;
  readonly head: number;
  readonly deprel: string;
  readonly arcProbability: number;
  readonly labelProbability: number;
}

export interface Parser {
  /** Tags and parses sentences given as the forms of their words. Same forms, same analysis, whatever the company. */
  parse(sentences: readonly (readonly string[])[]): ParsedWord[][];
}

interface Scorer {
  readonly kernel: Kernel;
  readonly header: ParserHeader;
  readonly tags: readonly (readonly [UniversalPos, string])[];
  readonly root: number;
}

const sentencesAtOnce = 16;

/**
 * Opens a tagger and parser.
 * @throws Error if the header of the weights does not fit this program.
 */
export function openParser(
  kernel: Kernel,
  weights: WeightFile,
  lexicon: { readonly resources: LexicalResources; readonly vectors: WordVectors | undefined },
): Parser {
  const header = parserHeaderSchema.parse(weights.header, { jitless: true });
  const network = openParserNetwork(kernel, weights.tensors, header, openFormInput(kernel, weights.tensors, header, lexicon));
  const scorer: Scorer = {
    kernel,
    header,
    tags: header.tags.map((tag) => tag.split(' ') as [UniversalPos, string]),
    root: header.labels.indexOf('root'),
  };
  return { parse: (sentences) => parseAll(network, scorer, sentences) };
}

/** Cuts sentences that are too long for the network, runs batches in the order given, and joins the pieces again. */
function parseAll(network: ParserNetwork, scorer: Scorer, sentences: readonly (readonly string[])[]): ParsedWord[][] {
  const pieces = sentences.flatMap((forms, sentence) => {
    const cut: { sentence: number; forms: readonly string[] }[] = [];
    for (let from = 0; from < forms.length; from += maxLength - 1) cut.push({ sentence, forms: forms.slice(from, from + maxLength - 1) });
    return cut;
  });
  const parsed: ParsedWord[][] = sentences.map(() => []);
  for (let from = 0; from < pieces.length; ) {
    let rows = 0;
    let to = from;
    while (to < pieces.length && to - from < sentencesAtOnce && rows + pieces[to]!.forms.length + 1 <= rowLimit)
      rows += pieces[to++]!.forms.length + 1;
    const batch = pieces.slice(from, to);
    const scores = network.run(batch.map((piece) => piece.forms));
    batch.forEach((piece, index) => {
      appendPiece(parsed[piece.sentence]!, readSentence(scorer, scores, index, piece.forms.length + 1));
    });
    from = to;
  }
  return parsed;
}

/** Joins a piece of an overlong sentence to what precedes: its root hangs from the first root as parataxis. */
function appendPiece(words: ParsedWord[], piece: readonly ParsedWord[]): void {
  const offset = words.length;
  const firstRoot = words.findIndex((word) => word.head === -1);
  for (const word of piece) {
    if (offset === 0) words.push(word);
    else if (word.head === -1) words.push({ ...word, head: firstRoot, deprel: 'parataxis', arcProbability: 0 });
    else words.push({ ...word, head: word.head + offset });
  }
}

function readSentence(scorer: Scorer, scores: BatchScores, sentence: number, length: number): ParsedWord[] {
  const arcScores = readArcs(scorer, scores, sentence, length);
  const heads = bestTree(arcScores, length);
  const start = scores.batch.sequenceStart[sentence]!;
  const labels = scores.labels(sentence, heads);
  const scratch = new Float64Array(Math.max(length, scorer.header.labels.length));
  const words: ParsedWord[] = [];
  for (let word = 1; word < length; word++) {
    const head = heads[word]!;
    const [upos, feats] = scorer.tags[bestTag(scorer, scores.tags(start + word))]!;
    const arcProbability = arcProbabilityOf(scorer, arcScores.subarray(word * length, (word + 1) * length), head, scratch);
    const { deprel, labelProbability } = bestLabel(scorer, labels.at + word * labels.stride, head === 0, scratch);
    words.push({ upos, feats, head: head - 1, deprel, labelProbability, arcProbability });
  }
  return words;
}

/** Arc scores as they are for the tree search: a tree holds one arc of each row, so a row's scale of its own does not matter. */
function readArcs({ kernel }: Scorer, scores: BatchScores, sentence: number, length: number): Float64Array {
  const { at, stride } = scores.arcs(sentence, length);
  const arcScores = new Float64Array(length * length);
  for (let word = 1; word < length; word++) {
    const row = word * length;
    for (let head = 0; head < length; head++) arcScores[row + head] = head === word ? -1e9 : kernel.floats[at + word * stride + head]!;
  }
  return arcScores;
}

/** The calibrated probability of the head chosen for a word, given the scores of all heads. */
function arcProbabilityOf({ header }: Scorer, row: Float64Array, head: number, scratch: Float64Array): number {
  for (let other = 0; other < row.length; other++) scratch[other] = row[other]! / header.temperature.arc;
  return softmaxOf(scratch, row.length, head);
}

function bestTag({ kernel, tags }: Scorer, at: number): number {
  let best = 0;
  for (let tag = 1; tag < tags.length; tag++) if (kernel.floats[at + tag]! > kernel.floats[at + best]!) best = tag;
  return best;
}

/** The best label and its probability; only the word under the artificial root may be the root. */
function bestLabel({ kernel, header, root }: Scorer, at: number, isRoot: boolean, scratch: Float64Array) {
  const count = header.labels.length;
  let best = 0;
  for (let label = 0; label < count; label++) {
    scratch[label] = (label === root) === isRoot ? kernel.floats[at + label]! / header.temperature.label : -1e9;
    if (scratch[label]! > scratch[best]!) best = label;
  }
  return { deprel: header.labels[best]!, labelProbability: softmaxOf(scratch, count, best) };
}
