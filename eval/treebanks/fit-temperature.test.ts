import { expect, it } from 'vitest';
import { fitTemperature } from './fit-temperature.ts';

it.each([
  [1, 1],
  [1.3, 0.82],
  [0.96, 1.73],
])('finds arc %d and label %d to 4 per cent', (arc, label) => {
  const distance = (value: number, best: number): number => Math.log(value / best) ** 2;
  const fitted = fitTemperature((at) => ({ arc: distance(at.arc, arc), label: distance(at.label, label) }));
  expect(Math.abs(fitted.arc / arc - 1)).toBeLessThan(0.04);
  expect(Math.abs(fitted.label / label - 1)).toBeLessThan(0.04);
});
