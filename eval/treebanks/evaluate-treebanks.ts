import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { DataFolders } from '../../src/load.ts';
import { rawText } from '../../src/training/raw-text.ts';
import { readTreebanks } from '../../src/training/treebanks.ts';
import type { ConlluSentence } from '../../src/util/conllu.ts';
import { type CorpusScores, scoreCorpus } from '../conll2018/score-corpus.ts';
import { measureSegmentation } from '../segmentation/measure-segmentation.ts';
import { type CalibrationBin, calibrationBins, calibrationError, judgeParser, negativeLogLikelihood } from './calibration.ts';
import { type EvaluatedLanguage, openEvaluatedLanguage, segmentationMissing } from './evaluated-language.ts';
import { fitTemperature, type Temperature } from './fit-temperature.ts';
import { parseGoldTokens } from './parse-gold-tokens.ts';
import { parseRawText } from './parse-raw-text.ts';

/** The scores of one held-out part. */
export interface PartScores {
  /** "fr_sequoia-ud-dev". */
  readonly part: string;
  /** Words of the gold corpus. */
  readonly size: number;
  readonly gold: CorpusScores;
  readonly raw?: CorpusScores;
  /** Segmentation where lines are wrapped at 80 columns; only tokens, words and sentences mean anything. */
  readonly wrapped?: CorpusScores;
}

/** Calibration of one kind of probability over all held-out parts, gold tokens. */
export interface CalibrationScores {
  readonly bins: readonly CalibrationBin[];
  readonly error: number;
  /** The error at the fitted temperature, on the sentences that it was not fitted on. */
  readonly errorFitted: number;
}

/** What was measured of a language. */
export interface TreebankScores {
  readonly lang: string;
  readonly parts: readonly PartScores[];
  readonly calibration: { readonly arc: CalibrationScores; readonly label: CalibrationScores };
  /** As the model states it, and as fitted by negative log-likelihood. */
  readonly temperature: { readonly stated: Temperature; readonly fitted: Temperature };
  /** Lines about what could not be measured. */
  readonly missing: readonly string[];
}

/**
 * Scores the models of a language on the parts of its treebanks that training with `--evaluate` keeps out.
 * @param treebanks a folder of `.conllu` files for each language
 * @returns the scores, or one line that says why there are none
 */
export function evaluateTreebanks(treebanks: string, folders: DataFolders, lang: string): TreebankScores | { readonly why: string } {
  const folder = join(treebanks, lang);
  if (!existsSync(folder)) return { why: `no treebanks at ${folder}; name their folder: npm run eval -- --treebanks <folder>` };
  const language = openEvaluatedLanguage(folders, lang);
  if ('why' in language) return language;
  const { heldOut } = readTreebanks(folder, true);
  if (heldOut.size === 0) return { why: `${folder} has no development part (*-ud-dev.conllu) to measure on` };
  const parts = [...heldOut].map(([part, sentences]) => scorePart(part, sentences, lang, language));
  const all = [...heldOut.values()].flat();
  const missing = language.hasSegmentation ? [] : [segmentationMissing(folders, lang)];
  return { lang, parts, missing, ...measureCalibration(all, language) };
}

function scorePart(part: string, sentences: readonly ConlluSentence[], lang: string, language: EvaluatedLanguage): PartScores {
  const { open, hasSegmentation } = language;
  const size = sentences.reduce((sum, { words }) => sum + words.length, 0);
  const gold = scoreCorpus(sentences, parseGoldTokens(open.syntax, sentences));
  if (!hasSegmentation) return { part, size, gold };
  const raw = scoreCorpus(sentences, parseRawText(rawText(sentences).text, lang, open));
  return { part, size, gold, raw, wrapped: measureSegmentation(sentences, lang, open.segmentation, 'wrapped') };
}

function measureCalibration(sentences: readonly ConlluSentence[], language: EvaluatedLanguage) {
  const fittedOn = sentences.filter((_, index) => index % 2 === 0);
  const others = sentences.filter((_, index) => index % 2 === 1);
  const fitted = fitTemperature((temperature) => {
    const { arc, label } = judgeParser(language.withTemperature(temperature), fittedOn);
    return { arc: negativeLogLikelihood(arc), label: negativeLogLikelihood(label) };
  });
  const stated = judgeParser(language.open.syntax, sentences);
  const checked = judgeParser(language.withTemperature(fitted), others);
  const scores = (kind: 'arc' | 'label'): CalibrationScores => ({
    bins: calibrationBins(stated[kind]),
    error: calibrationError(stated[kind]),
    errorFitted: calibrationError(checked[kind]),
  });
  return { calibration: { arc: scores('arc'), label: scores('label') }, temperature: { stated: language.temperature, fitted } };
}
