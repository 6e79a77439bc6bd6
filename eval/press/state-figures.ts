import type { Random } from '../../src/util/random.ts';
import { happens, pick } from './pick.ts';
import type { FigureName, StatedFigure } from './press-model.ts';
import type { Wording } from './wording-file.ts';

/** A figure and the words that state it. */
export interface WordedFigure extends StatedFigure {
  readonly words: string;
}

type Numbers = Wording['numbers'];

/**
 * Puts a figure into words: as it is, rounded, as a bound or as a range that holds it.
 * @param isExact the figure is stated as it is
 * @example stateFigure('killed', 12, wording.numbers, true, random).words // '12'
 */
export function stateFigure(name: FigureName, value: number, numbers: Numbers, isExact: boolean, random: Random): WordedFigure {
  const way = isExact || happens(0.6, random) || value < 8 ? 'exact' : pick(['about', 'atLeast', 'moreThan', 'range'] as const, random);
  const step = value >= 1000 ? 500 : value >= 100 ? 100 : value >= 20 ? 5 : 2;
  const below = Math.max(step, Math.floor((value - 1) / step) * step);
  const write = (count: number): string => writeNumber(count, numbers);
  switch (way) {
    case 'exact':
      return { name, words: write(value), min: value, max: value, isExact: true };
    case 'about': {
      const rounded = Math.round(value / step) * step;
      const words = pick(numbers.about, random).replace('{n}', write(rounded));
      return { name, words, min: Math.floor(rounded * 0.9), max: Math.ceil(rounded * 1.1), isExact: false };
    }
    case 'atLeast':
      return { name, words: pick(numbers.atLeast, random).replace('{n}', write(below)), min: below, isExact: false };
    case 'moreThan':
      return { name, words: pick(numbers.moreThan, random).replace('{n}', write(below)), min: below + 1, isExact: false };
    case 'range': {
      const above = below + 2 * step;
      const words = pick(numbers.range, random).replace('{n}', write(below)).replace('{m}', write(above));
      return { name, words, min: below, max: above, isExact: false };
    }
  }
}

function writeNumber(count: number, { words, thousands }: Numbers): string {
  return words[String(count)] ?? String(count).replace(/(?<=\d)(?=(?:\d{3})+$)/gu, thousands);
}
