import type { ConlluSentence } from '../../src/util/conllu.ts';
import {
  type CalibrationBin,
  calibrationBins,
  calibrationError,
  type JudgedParse,
  judgeParser,
  negativeLogLikelihood,
} from './calibration.ts';
import type { EvaluatedLanguage } from './evaluated-language.ts';
import { fitTemperature, type Temperature, type TemperatureLoss } from './fit-temperature.ts';

/** Calibration of one kind of probability. */
export interface CalibrationScores {
  readonly bins: readonly CalibrationBin[];
  /** Expected calibration error. */
  readonly error: number;
}

/** Temperatures that are best by one measure on one half of the sentences, and the calibration error they leave on the other. */
export interface FittedTemperature {
  readonly by: 'calibration error' | 'log loss';
  readonly temperature: Temperature;
  readonly error: TemperatureLoss;
}

/** How honest the parser's probabilities are on gold tokens, and which temperatures would make them more so. */
export interface ParserCalibration {
  readonly arc: CalibrationScores;
  readonly label: CalibrationScores;
  /** As the model states it. */
  readonly temperature: Temperature;
  readonly fitted: readonly FittedTemperature[];
}

const criteria = { 'calibration error': calibrationError, 'log loss': negativeLogLikelihood } as const;

/** Measures calibration on all sentences; temperatures are fitted on every other sentence and checked on the rest. */
export function measureCalibration(sentences: readonly ConlluSentence[], language: EvaluatedLanguage): ParserCalibration {
  const halves = [0, 1].map((half) => sentences.filter((_, index) => index % 2 === half)) as [ConlluSentence[], ConlluSentence[]];
  const judged = new Map<string, JudgedParse>();
  const judge = (temperature: Temperature): JudgedParse => {
    const key = `${temperature.arc} ${temperature.label}`;
    const known = judged.get(key) ?? judgeParser(language.withTemperature(temperature), halves[0]);
    judged.set(key, known);
    return known;
  };
  const stated = judgeParser(language.open.syntax, sentences);
  const fitted = (Object.keys(criteria) as (keyof typeof criteria)[]).map((by): FittedTemperature => {
    const temperature = fitTemperature((at) => losses(judge(at), criteria[by]));
    return { by, temperature, error: losses(judgeParser(language.withTemperature(temperature), halves[1]), calibrationError) };
  });
  const scores = (kind: keyof JudgedParse): CalibrationScores => ({
    bins: calibrationBins(stated[kind]),
    error: calibrationError(stated[kind]),
  });
  return { arc: scores('arc'), label: scores('label'), temperature: language.temperature, fitted };
}

function losses({ arc, label }: JudgedParse, criterion: (decisions: JudgedParse['arc']) => number): TemperatureLoss {
  return { arc: criterion(arc), label: criterion(label) };
}
