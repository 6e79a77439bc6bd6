import type { FormFeatures } from '../../stages/syntax/features.ts';

/** A sentence as numbers. Index 0 of every array is the artificial root. */
export interface Example {
  readonly features: readonly FormFeatures[];
  /** Row of the frozen word-vector table per word, -1 for none. */
  readonly vectors: Int32Array;
  /** Row of the treebank that the sentence comes from: treebanks of one language differ in their conventions. */
  readonly treebank: number;
  readonly upos: Int32Array;
  readonly tags: Int32Array;
  readonly heads: Int32Array;
  readonly labels: Int32Array;
}

/** Sizes of the network's parts; all are multiples of 4, the input as a whole a multiple of 8. */
export interface NetworkShape {
  readonly word: number;
  readonly lemma: number;
  readonly affix: number;
  readonly class: number;
  readonly vector: number;
  readonly treebank: number;
  readonly units: number;
  readonly arc: number;
  readonly label: number;
}

/** How many rows or classes each vocabulary has. */
export interface VocabularySizes {
  readonly words: number;
  readonly lemmas: number;
  readonly affixes: number;
  readonly classes: number;
  readonly treebanks: number;
  readonly upos: number;
  readonly tags: number;
  readonly labels: number;
}

/** Width of the input of the first layer. */
export function inputWidth(shape: NetworkShape): number {
  return shape.word + shape.lemma + shape.affix + shape.class + shape.vector + shape.treebank;
}

/** Width of the part-of-speech probabilities that the first layer hands to the second: room for 17, a multiple of 8. */
export const uposWidth = 24;

/** The next multiple of 4. */
export function padToFour(count: number): number {
  return (count + 3) & ~3;
}
