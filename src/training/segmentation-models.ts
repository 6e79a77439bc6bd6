import { openSegmentationLanguage, type SegmentationModels, type SegmentationPack } from '../stages/segmentation/pack.ts';
import type { ConlluSentence } from '../util/conllu.ts';
import { trainContractionSplitter } from './contraction-splitter.ts';
import { trainSentenceBoundaries } from './sentence-boundaries.ts';

/** The treebanks of a language, each a list of sentences in the order of its documents. */
export interface SegmentationCorpora {
  /** Written running text: both models learn from it. */
  readonly running: readonly (readonly ConlluSentence[])[];
  /** Speech, lists of questions and the like: only contractions are learnt from it. */
  readonly other: readonly (readonly ConlluSentence[])[];
}

/** Trains the models of segmentation; the same corpora give the same bytes. */
export function trainSegmentationModels(corpora: SegmentationCorpora, pack: SegmentationPack): Required<SegmentationModels> {
  return {
    contractions: trainContractionSplitter([...corpora.running, ...corpora.other].flat(), pack),
    boundaries: trainSentenceBoundaries(corpora.running, openSegmentationLanguage(pack)),
  };
}

/**
 * Sorts the files of a language into running text and the rest.
 * @param files sentences by file name ("fr_rhapsodie-ud-train")
 * @param notRunning treebanks without running text, as their files begin ("fr_rhapsodie")
 */
export function segmentationCorpora(
  files: ReadonlyMap<string, readonly ConlluSentence[]>,
  notRunning: readonly string[],
): SegmentationCorpora {
  const isRunning = (name: string): boolean => !notRunning.some((treebank) => name.startsWith(`${treebank}-`));
  const sentences = (running: boolean) => [...files].filter(([name]) => isRunning(name) === running).map(([, own]) => own);
  return { running: sentences(true), other: sentences(false) };
}
