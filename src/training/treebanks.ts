import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ConlluSentence, readConllu } from '../util/conllu.ts';

/** The sentences of a folder of treebanks, parted into what is learned from and what is kept back to measure. */
export interface TreebankSplit {
  readonly train: readonly ConlluSentence[];
  /** Index into `treebanks` of each training sentence. */
  readonly trainTreebank: readonly number[];
  /** Name of each file without its ending ("fr_sequoia-ud-train") → its training sentences, in the order of its documents. */
  readonly trainFiles: ReadonlyMap<string, readonly ConlluSentence[]>;
  /** Names of the treebanks ("fr_sequoia"), in order. */
  readonly treebanks: readonly string[];
  /** Name of the part ("fr_sequoia-ud-dev") → sentences kept out of training; empty unless asked for. */
  readonly heldOut: ReadonlyMap<string, readonly ConlluSentence[]>;
  readonly files: readonly string[];
}

/**
 * Reads every `.conllu` file of a folder, in name order.
 * With `evaluate`, development parts are kept out; where a treebank has no training part, every fifth sentence of its
 * development part is kept out instead. Without, everything is learned from.
 * @throws Error naming the file and line of a malformed row, or the folder if it holds no treebank.
 */
export function readTreebanks(folder: string, evaluate: boolean): TreebankSplit {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.conllu'))
    .sort();
  if (files.length === 0)
    throw new Error(`${folder}: no .conllu file; name a folder with Universal Dependencies treebanks of one language`);
  const train: TrainingSentence[] = [];
  const treebanks = [...new Set(files.map(treebankName))];
  const heldOut = new Map<string, readonly ConlluSentence[]>();
  for (const file of files) {
    const sentences = readConllu(readFileSync(join(folder, file), 'utf8'), file);
    const treebank = treebankName(file);
    const learn = (part: readonly ConlluSentence[]): void => {
      for (const sentence of part) train.push({ sentence, file: partName(file), treebank: treebanks.indexOf(treebank) });
    };
    if (!evaluate || !file.includes('-ud-dev')) learn(sentences);
    else if (files.includes(`${treebank}-ud-train.conllu`)) heldOut.set(partName(file), sentences);
    else {
      heldOut.set(
        `${file.replace('.conllu', '')} (a fifth)`,
        sentences.filter((_, index) => index % 5 === 0),
      );
      learn(sentences.filter((_, index) => index % 5 !== 0));
    }
  }
  const kept = withoutTexts(train, heldOut);
  return {
    train: kept.map(({ sentence }) => sentence),
    trainTreebank: kept.map(({ treebank }) => treebank),
    trainFiles: byFile(kept),
    treebanks,
    heldOut,
    files,
  };
}

interface TrainingSentence {
  readonly sentence: ConlluSentence;
  readonly file: string;
  readonly treebank: number;
}

function byFile(train: readonly TrainingSentence[]): Map<string, readonly ConlluSentence[]> {
  const files = new Map<string, ConlluSentence[]>();
  for (const { file, sentence } of train) {
    const sentences = files.get(file);
    if (sentences) sentences.push(sentence);
    else files.set(file, [sentence]);
  }
  return files;
}

function partName(file: string): string {
  return file.replace('.conllu', '');
}

function treebankName(file: string): string {
  return file.slice(0, file.indexOf('-'));
}

/** Leaves out training sentences that also stand in a held-out part: some treebanks share material. */
function withoutTexts(train: readonly TrainingSentence[], heldOut: ReadonlyMap<string, readonly ConlluSentence[]>): TrainingSentence[] {
  const kept = new Set([...heldOut.values()].flat().map(sentenceKey));
  return train.filter(({ sentence }) => sentence.words.length <= 4 || !kept.has(sentenceKey(sentence)));
}

function sentenceKey(sentence: ConlluSentence): string {
  return sentence.words.map((word) => word.form).join(' ');
}

const merged: Readonly<Record<string, string>> = {
  'obl:arg': 'obl',
  'obl:mod': 'obl',
  'expl:comp': 'expl',
  'expl:pv': 'expl',
  'expl:pass': 'expl',
};

/**
 * The relation that the model learns. Treebanks of one language disagree on whether an oblique is an argument and on
 * the kinds of reflexive; the frames of the claims stage decide that, not the tree.
 */
export function harmoniseRelation(deprel: string): string {
  return merged[deprel] ?? deprel;
}
