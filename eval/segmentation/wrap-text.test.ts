import { expect, it } from 'vitest';
import { wrapText } from './measure-segmentation.ts';

it('breaks lines at spaces before column 80 and keeps blank lines', () => {
  const word = 'x'.repeat(39);
  expect(wrapText(`${word} ${word} y\n\nz`)).toBe(`${word} ${word}\ny\n\nz`);
  expect(wrapText(`${word} ${word}y`)).toBe(`${word} ${word}y`);
});
