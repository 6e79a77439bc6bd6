import { expect, it } from 'vitest';
import { benchReport } from './bench-report.ts';

const calibration = { int8: 10e9, float32: 5e9 };
const speed = {
  segmentation: 40_000,
  'tag and parse': 40_000,
  entities: 160_000,
  claims: 80_000,
  sentences: 400_000,
  'whole pipeline': 16_000,
};

it('prints the calibration line alone where nothing else was asked for', () => {
  expect(benchReport({ calibration })).toEqual(['calibration: 10.0 int8 and 5.0 float32 G multiply-adds/s, one thread']);
});

it('sets everything in ratio to the calibration line, a peer or the first row, within 80 columns', () => {
  const lines = benchReport({
    calibration,
    stages: [
      { lang: 'fr', tokens: 9000, speed },
      { lang: 'en', tokens: 8000, speed },
    ],
    peers: [{ name: 'wink-nlp', speed: 80_000 }],
    workers: { one: 10_000, two: 17_000 },
    start: [{ lang: 'fr', words: 301, seconds: 0.8, steps: { first: 150, second: 450 } }],
    memory: [
      { documents: 1, megabytes: 100 },
      { documents: 1000, megabytes: 130 },
      { documents: 5000, megabytes: 156 },
    ],
    weights: [{ lang: 'fr', weights: 3.004, resources: 2 }],
  });
  expect(Math.max(...lines.map((line) => [...line].length))).toBeLessThanOrEqual(80);
  const text = lines.map((line) => line.replace(/ +/gu, ' ')).join('\n');
  expect(text).toContain('tag and parse 40,000 4,000 40,000 4,000');
  expect(text).toContain('entities 25 25');
  expect(text).toContain('together 85 85');
  expect(text).toContain('trees 20,000 1.00');
  expect(text).toContain('no trees 80,000 0.25');
  expect(text).toContain('2 17,000 1,700 1.70');
  expect(text).toContain('second 450 75 %');
  expect(text).toContain('5,000 156 1.20');
  expect(text).toContain('fr 3.00 2.00');
});
