import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { DataFolders } from '../../src/load.ts';
import { readOwnTreebank } from '../../src/training/own-treebank.ts';
import { rawText } from '../../src/training/raw-text.ts';
import { readTreebanks } from '../../src/training/treebanks.ts';
import type { ConlluSentence } from '../../src/util/conllu.ts';
import { type CorpusScores, scoreCorpus } from '../conll2018/score-corpus.ts';
import { checkout } from '../report/checkout.ts';
import { measureSegmentation } from '../segmentation/measure-segmentation.ts';
import { type EvaluatedLanguage, openEvaluatedLanguage, segmentationMissing } from './evaluated-language.ts';
import { measureCalibration, type ParserCalibration } from './measure-calibration.ts';
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

/** What was measured of a language. */
export interface TreebankScores {
  readonly lang: string;
  readonly parts: readonly PartScores[];
  readonly calibration: ParserCalibration;
  /** Lines about what could not be measured. */
  readonly missing: readonly string[];
}

/**
 * Scores the models of a language on the parts of its treebanks, and of the project's own trees, that training with `--evaluate`
 * keeps out.
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
  const own = readOwnTreebank(join(checkout, 'data/treebanks', lang), true).heldOut;
  const measured = own.length === 0 ? heldOut : new Map([...heldOut, [`own ${lang} news (a fifth)`, own]]);
  const parts = [...measured].map(([part, sentences]) => scorePart(part, sentences, lang, language));
  const all = [...heldOut.values()].flat();
  const missing = language.hasSegmentation ? [] : [segmentationMissing(folders, lang)];
  return { lang, parts, missing, calibration: measureCalibration(all, language) };
}

function scorePart(part: string, sentences: readonly ConlluSentence[], lang: string, language: EvaluatedLanguage): PartScores {
  const { open, hasSegmentation } = language;
  const size = sentences.reduce((sum, { words }) => sum + words.length, 0);
  const gold = scoreCorpus(sentences, parseGoldTokens(open.syntax, sentences));
  if (!hasSegmentation) return { part, size, gold };
  const raw = scoreCorpus(sentences, parseRawText(rawText(sentences).text, lang, open));
  return { part, size, gold, raw, wrapped: measureSegmentation(sentences, lang, open.segmentation, 'wrapped') };
}
