import type { SyntaxLanguage } from '../../src/stages/syntax/pack.ts';
import { harmoniseRelation } from '../../src/training/treebanks.ts';
import type { ConlluSentence } from '../../src/util/conllu.ts';
import { analyseGoldTokens } from './parse-gold-tokens.ts';

/** A decision of the parser: how probable it said it was, and whether it was right. */
export interface Judged {
  readonly probability: number;
  readonly right: boolean;
}

/** The parser's decisions about arcs, and about the labels of the arcs that were right. */
export interface JudgedParse {
  readonly arc: readonly Judged[];
  readonly label: readonly Judged[];
}

/** Decisions whose probability lies in one tenth: from `from`, how many, their mean probability, the share that was right. */
export interface CalibrationBin {
  readonly from: number;
  readonly count: number;
  readonly expected: number;
  readonly right: number;
}

/** Judges the parser on gold tokens. Labels count as the model learns them. */
export function judgeParser(language: SyntaxLanguage, sentences: readonly ConlluSentence[]): JudgedParse {
  const analyses = analyseGoldTokens(language, sentences);
  const judged = sentences.flatMap(({ words }, index) =>
    words.map((word, position) => {
      const { head, deprel, arcProbability, labelProbability } = analyses[index]![position]!;
      const arc = { probability: arcProbability, right: head + 1 === word.head };
      return { arc, label: { probability: labelProbability, right: deprel === harmoniseRelation(word.deprel) } };
    }),
  );
  return { arc: judged.map(({ arc }) => arc), label: judged.filter(({ arc }) => arc.right).map(({ label }) => label) };
}

const tenths = 10;

/** Ten bins of equal width; an empty one has mean and share 0. */
export function calibrationBins(decisions: readonly Judged[]): CalibrationBin[] {
  const sums = Array.from({ length: tenths }, () => ({ count: 0, expected: 0, right: 0 }));
  for (const { probability, right } of decisions) {
    const bin = sums[Math.min(tenths - 1, Math.floor(probability * tenths))]!;
    bin.count++;
    bin.expected += probability;
    if (right) bin.right++;
  }
  const share = (sum: number, count: number): number => (count === 0 ? 0 : sum / count);
  return sums.map(({ count, expected, right }, index) => ({
    from: index / tenths,
    count,
    expected: share(expected, count),
    right: share(right, count),
  }));
}

/** Expected calibration error: the mean distance between probability and accuracy, bins weighted by their size; 0 of nothing. */
export function calibrationError(decisions: readonly Judged[]): number {
  if (decisions.length === 0) return 0;
  const distances = calibrationBins(decisions).map(({ count, expected, right }) => count * Math.abs(expected - right));
  return distances.reduce((sum, distance) => sum + distance, 0) / decisions.length;
}

const surest = 1 - 1e-6;

/** Mean negative log-likelihood of right and wrong under the stated probabilities; no decision counts as surer than 1 − 10⁻⁶. */
export function negativeLogLikelihood(decisions: readonly Judged[]): number {
  const losses = decisions.map(({ probability, right }) => {
    const bounded = Math.min(surest, Math.max(1 - surest, probability));
    return -Math.log(right ? bounded : 1 - bounded);
  });
  return losses.reduce((sum, loss) => sum + loss, 0) / Math.max(1, decisions.length);
}
