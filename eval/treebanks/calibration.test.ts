import { describe, expect, it } from 'vitest';
import { calibrationBins, calibrationError, type Judged, negativeLogLikelihood } from './calibration.ts';

const decisions = (probability: number, right: number, wrong: number): Judged[] => [
  ...Array.from({ length: right }, () => ({ probability, right: true })),
  ...Array.from({ length: wrong }, () => ({ probability, right: false })),
];

describe('calibrationBins', () => {
  it('puts each decision into its tenth, certainty into the last', () => {
    const bins = calibrationBins([...decisions(0.65, 1, 3), ...decisions(1, 2, 0)]);
    expect(bins.filter(({ count }) => count > 0)).toEqual([
      { from: 0.6, count: 4, expected: 0.65, right: 0.25 },
      { from: 0.9, count: 2, expected: 1, right: 1 },
    ]);
    expect(bins).toHaveLength(10);
  });
});

describe('calibrationError', () => {
  it.each([
    ['honest', decisions(0.75, 3, 1), 0],
    ['too sure', decisions(0.95, 3, 1), 0.2],
    ['too modest', decisions(0.55, 3, 1), 0.2],
    ['one half honest, one half too sure', [...decisions(0.75, 3, 1), ...decisions(0.95, 3, 1)], 0.1],
    ['nothing', [], 0],
  ])('%s', (_, given, expected) => {
    expect(calibrationError(given)).toBeCloseTo(expected, 10);
  });
});

describe('negativeLogLikelihood', () => {
  it('is least where the probability is the share that was right', () => {
    const loss = (probability: number): number => negativeLogLikelihood(decisions(probability, 3, 1));
    expect(loss(0.75)).toBeLessThan(loss(0.7));
    expect(loss(0.75)).toBeLessThan(loss(0.8));
  });

  it('stays finite where the parser was sure and wrong', () => {
    expect(negativeLogLikelihood(decisions(1, 0, 1))).toBeCloseTo(-Math.log(1e-6), 5);
  });
});
