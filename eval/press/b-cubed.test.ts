import { expect, test } from 'vitest';
import { bCubed } from './b-cubed.ts';

const items = (...pairs: string[]) => pairs.map((pair) => ({ truth: pair[0]!, cluster: pair[1]! }));

test.each([
  ['all right', items('a1', 'a1', 'b2'), 1, 1],
  ['one event in two clusters', items('a1', 'a2'), 1, 0.5],
  ['two events in one cluster', items('a1', 'b1'), 0.5, 1],
  ['one of three astray', items('a1', 'a1', 'a2', 'b2'), 0.75, (2 / 3 + 2 / 3 + 1 / 3 + 1) / 4],
])('%s', (_, given, precision, recall) => {
  const score = bCubed(given)!;
  expect(score.precision).toBeCloseTo(precision);
  expect(score.recall).toBeCloseTo(recall);
  expect(score.f1).toBeCloseTo((2 * precision * recall) / (precision + recall));
});

test('of nothing there is no score', () => {
  expect(bCubed([])).toBeUndefined();
});
