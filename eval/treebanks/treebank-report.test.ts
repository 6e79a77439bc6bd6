import { expect, it } from 'vitest';
import { scoreCorpus } from '../conll2018/score-corpus.ts';
import { calibrationBins } from './calibration.ts';
import type { TreebankScores } from './evaluate-treebanks.ts';
import { treebankReport } from './treebank-report.ts';

const gold = scoreCorpus([], []);
const bins = calibrationBins([{ probability: 0.84, right: true }]);
const part = { part: 'fr_rhapsodie-ud-dev (a fifth)', size: 12907, gold };
const scores: TreebankScores = {
  lang: 'fr',
  parts: [{ ...part, raw: gold, wrapped: gold }],
  missing: [],
  calibration: {
    arc: { bins, error: 0.16 },
    label: { bins: calibrationBins([]), error: 0 },
    temperature: { arc: 1, label: 1 },
    fitted: [{ by: 'log loss', temperature: { arc: 1.35, label: 1.2 }, error: { arc: 0.01, label: 0.005 } }],
  },
};

it('keeps to 80 columns and leaves empty bins blank', () => {
  const lines = treebankReport(scores);
  const plain = lines.map((line) => line.replace(/ +/gu, ' '));
  expect(Math.max(...lines.map((line) => [...line].length))).toBeLessThanOrEqual(80);
  expect(plain).toContain('0.8–0.9 1 0.840 1.000 0 – –');
  expect(plain).toContain('least log loss 1.35 1.2 0.0100 0.0050');
});

it('says what is missing in place of the tables of raw text', () => {
  const lines = treebankReport({ ...scores, parts: [part], missing: ['no segmentation models'] });
  expect(lines).toContain('fr, raw text: no segmentation models');
  expect(lines).not.toContain('fr, raw text');
});
